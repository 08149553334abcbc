import { figure } from '../core/format.js';

const DELAY = 250;

/**
 * Full name and counts under the pointer.
 * @param {any} cy
 * @param {HTMLElement} container
 * @param {Function} t
 */
export function bindTip(cy, container, t) {
  let tip = container.parentElement.querySelector('.map-tip');
  if (!tip) {
    tip = document.createElement('div');
    tip.className = 'map-tip';
    tip.setAttribute('aria-hidden', 'true');
    container.parentElement.append(tip);
  }
  let timer = 0;
  const hide = () => {
    clearTimeout(timer);
    tip.classList.remove('shown');
  };
  const fill = (node) => {
    const words = [node.name, t('tip.place', { stage: t('stage.' + node.stage), kind: t('kind.' + node.kind), chain: node.chainName }), t('tip.firms', { local: node.localFirms, outside: node.outsideFirms }),
      ...node.reasons.map((reason) => t('reason.' + reason)),
      node.classCode ? t('tip.class', { name: t('class.' + node.classCode) }) : '',
      ...(node.gaps || []).map((gap) => t('tip.gap', { type: t('type.' + (gap.type || 'BREAK')), certainty: t('certainty.' + gap.certainty), severity: gap.severity === null || gap.severity === undefined ? '' : figure(gap.severity, 1) })), node.description];
    tip.replaceChildren(...words.filter(Boolean).map((word, i) => {
      const line = document.createElement(i === 0 ? 'strong' : 'span');
      line.textContent = word;
      return line;
    }));
  };
  cy.on('mouseover', 'node.card', (event) => {
    const card = event.target;
    card.addClass('hover');
    container.classList.add('pointing');
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (cy.destroyed()) {
        return;
      }
      fill(card.data('node'));
      const box = card.renderedBoundingBox({ includeLabels: false });
      tip.classList.add('shown');
      const below = box.y2 + tip.offsetHeight + 12 < cy.height();
      tip.style.left = Math.max(4, Math.min(box.x1, cy.width() - tip.offsetWidth - 8)) + 'px';
      tip.style.top = (below ? box.y2 + 8 : Math.max(4, box.y1 - tip.offsetHeight - 8)) + 'px';
    }, DELAY);
  });
  cy.on('mouseout', 'node.card', (event) => {
    event.target.removeClass('hover');
    container.classList.remove('pointing');
    hide();
  });
  cy.on('viewport tap', hide);
  cy.on('destroy', hide);
}

import { way } from '../core/cycles.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { addLine, removeLine } from './data/edit-menu.js';
import { nodeLink, stateChip, withGaps } from './chip.js';

/** Longer lists are folded. */
const OPEN_UP_TO = 12;

/**
 * What the node itself needs, and whether the place has it.
 * @param {any} state
 * @param {any} node
 * @param {any} actions
 */
export function demandLines(state, node, actions) {
  if (!node.lines.length) {
    return nothing;
  }
  return html`<section><h3>${t('panel.lines')} <small>${t('rate.lines', node.rate)}</small></h3>
    <ul class="lines">${node.lines.map((line) => html`<li class=${line.satisfied ? 'yes' : 'no'}>
      <span class="mark">${line.satisfied ? t('line.yes') : t('line.no')}</span>
      <span>${line.altGroup ? html`<span class="muted">${t('line.anyOf')}</span> ` : nothing}${line.members.map((member, i) => html`${i
        ? html` <span class="muted">${t('line.or')}</span> ` : nothing}${nodeLink(state, member, actions)} ${stateChip(withGaps(state, member))}`)}</span></li>`)}</ul>
  </section>`;
}

/**
 * @param {any} state
 * @param {'inputs'|'outputs'} side
 * @param {any[]} list
 * @param {any} actions
 */
export function relations(state, side, list, actions) {
  const add = addLine(state, side, actions);
  if (!list.length) {
    return html`<section><h3>${t('panel.' + side)}</h3><p class="muted">${t('panel.none')} ${add}</p></section>`;
  }
  return html`<section><details ?open=${list.length <= OPEN_UP_TO}><summary><h3>${t('panel.' + side)} <small>${list.length}</small></h3></summary>
    <ul class="relations">${list.map((item) => html`<li title=${item.note || nothing}>
      ${nodeLink(state, item, actions)} ${stateChip(withGaps(state, item))}
      <span class="muted">${t('relation.' + item.relation)}${item.required ? ' · ' + t('required') : ''}${item.altGroup ? ' · ' + t('replaceable') : ''}${item.chainId !== state.route.chain
        ? ' · ' + item.chainName : ''}</span>${removeLine(state, side, item, actions)}</li>`)}</ul>${add}</details></section>`;
}

/**
 * Cycles are allowed, but people should know of them.
 * @param {any} state
 * @param {any} node
 * @param {any} actions
 */
export function cycle(state, node, actions) {
  const nodes = new Map((state.map.data?.nodes || []).map((item) => [item.data.id, item.data]));
  const steps = nodes.has(node.id) ? way(state.map.data.edges.map((edge) => edge.data), node.id, node.id) : null;
  return steps ? html`<section data-testid="cycle"><h3>${t('panel.cycle')}</h3><p class="cycle">${steps.map((id, i) => html`${i
    ? ' → ' : nothing}${id === node.id ? html`<b>${node.name}</b>` : nodeLink(state, nodes.get(id), actions)}`)}</p><p class="muted small">${t('panel.cycleAbout')}</p></section>` : nothing;
}

import { figure } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { nodeLink } from './chip.js';
import { classChip, typeChips } from './gap-list.js';
import { breakdown, severityBar } from './severity.js';

/**
 * What the node lacks, type by type, each with its severity.
 * @param {any} state
 * @param {any} node
 * @param {any} actions
 */
export function nodeGaps(state, node, actions) {
  return node.gaps.map((gap) => gapSection(state, gap, actions));
}

function gapSection(state, gap, actions) {
  const isBreak = !gap.type || gap.type === 'BREAK';
  const blocked = gap.blockedNodes || [];
  return html`<section class="why ${gap.certainty === 'CONFIRMED' ? 'confirmed' : 'suspected'} ${isBreak ? '' : 'other'}" data-testid=${isBreak ? 'panel-why' : 'panel-gap-' + gap.type}>
    <h3>${isBreak ? t('panel.why') : t('panel.gapType', { type: t('type.' + gap.type) })} <span class="chip ${gap.certainty === 'CONFIRMED' ? 'break' : 'suspected'}">${t('certainty.' + gap.certainty)}</span>
      ${gap.labels?.length > 1 ? typeChips(gap) : nothing}</h3>
    ${gap.why ? html`<p>${gap.why}</p>` : nothing}
    ${blocked.length ? html`<p><b>${t('panel.blocked')}</b> ${blocked.map((node, i) => html`${i ? '、' : nothing}${nodeLink(state, node, actions)}`)}</p>` : nothing}
    ${isBreak || gap.localConsumers ? html`<p><b>${t('panel.affected')}</b> ${t('panel.firms', { n: gap.localConsumers })}</p>` : nothing}
    ${gap.terms && gap.severity !== null && gap.severity !== undefined ? html`<details data-testid="panel-severity-${gap.type}"><summary class="severity-line"><b>${t('severity.label')}</b> <span class="severity">${severityBar(gap.severity)}</span></summary>${breakdown(state, actions, gap)}</details>`
      : gap.severity === null || gap.severity === undefined ? nothing : html`<p><b>${t('severity.label')}</b> ${figure(gap.severity, 1)}</p>`}
  </section>`;
}

/**
 * The class of the node, chain by chain.
 * @param {any} node
 */
export function nodeClasses(node) {
  const list = node.classes || [];
  const nameOf = (id) => node.chains.find((chain) => chain.id === id)?.name || id;
  return list.length ? html`<ul class="node-classes" data-testid="panel-classes">${list.map((one) => html`<li>${classChip(one)} <b>${nameOf(one.chainId)}</b> <span class="muted">${t('classTitle.' + one.classCode)}</span></li>`)}</ul>` : nothing;
}

import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { nodeLink } from './chip.js';

/**
 * A demand line (需求线): the node, and what can serve it.
 * @param {any} state
 * @param {any} actions
 * @param {any} line with node, members and suspected
 */
export function demandLine(state, actions, line) {
  const at = (node) => nodeLink(state, { ...node, chainId: line.chains?.[0]?.id ?? line.chains?.[0] }, actions);
  return html`${at(line.node)} <span class="muted" aria-hidden="true">←</span><span class="sr-only">${t('line.needs')}</span>
    ${line.members.map((member, i) => html`${i ? html` <span class="muted">${t('line.or')}</span> ` : nothing}${at(member)}`)}
    ${line.suspected ? html`<span class="chip unknown">${t('certainty.SUSPECTED')}</span>` : nothing}`;
}

import { percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { severityCell } from './severity.js';

/**
 * Beside the tabs: how much of the chain is here, and whether it lacks a leader.
 * @param {any} state
 * @param {any} actions
 */
export function chainFindings(state, actions) {
  const { map, classes } = state;
  const coverage = map.data?.coverage ?? classes.data?.coverage;
  const leader = classes.status === 'ready' ? classes.data.leader : null;
  if ((coverage === undefined || coverage === null) && !leader) {
    return nothing;
  }
  return html`<span class="findings">
    ${coverage === undefined || coverage === null ? nothing : html`<span class="coverage" data-testid="chain-coverage" title=${t('coverage.title')}>${t('coverage.label')} <b>${percent(coverage)}</b></span>`}
    ${leader ? html`<span class="leader" data-testid="leader-card"><button type="button" class="link" title=${leader.why} @click=${() => actions.openNode(leader.nodeId, leader.chainId)}><span class="chip type type-LEADER">${t('type.LEADER')}</span></button>${severityCell(state, actions, leader)}</span>` : nothing}</span>`;
}

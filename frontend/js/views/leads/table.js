import { boardSize } from '../../core/lead-loader.js';
import { t } from '../../core/i18n.js';
import { html, nothing, repeat } from '../../lib/lit.js';
import { dueChip, moveSelect } from './parts.js';

const COLUMNS = ['firm', 'node', 'state', 'team', 'due', 'step', 'claim', 'move'];

/**
 * The same leads as on the board, as rows.
 * @param {any} state
 * @param {any} actions
 */
export function leadTable(state, actions) {
  const rows = state.board.data.columns.flatMap((column) => column.rows).sort((a, b) => (a.due || '9').localeCompare(b.due || '9'));
  return html`<div class="card table-card"><table class="gap-table" data-testid="lead-table">
      <thead><tr>${COLUMNS.map((name) => html`<th>${t('lead.col.' + name)}</th>`)}</tr></thead>
      <tbody>${repeat(rows, (lead) => lead.id, (lead) => html`<tr data-testid="lead-row-${lead.id}" class=${state.route.lead === lead.id ? 'selected' : ''}>
        <td><button type="button" class="link strong" @click=${() => actions.openLead(lead.id)}>${lead.firmName}</button></td>
        <td>${lead.nodeName}</td><td>${t('lead.state.' + lead.state)}${lead.lost ? html` <small>${t('lead.reason.' + lead.lost.reason)}</small>` : nothing}</td><td>${lead.team || ''}</td><td>${dueChip(lead)}</td>
        <td>${lead.nextStep?.text || ''} ${lead.nextStep?.on || ''}</td><td>${lead.claim?.until || ''}</td><td>${moveSelect(actions, lead)}</td></tr>`)}</tbody></table>
    ${rows.length < state.board.data.total && boardSize(state) < 500 ? html`<button type="button" class="wide" data-testid="lead-more" @click=${actions.moreLeads}>${t('lead.more')}</button>` : nothing}</div>`;
}

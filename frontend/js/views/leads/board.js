import { boardSize } from '../../core/lead-loader.js';
import { t } from '../../core/i18n.js';
import { html, nothing, repeat } from '../../lib/lit.js';
import { dueChip, moveSelect } from './parts.js';

const TYPE = 'application/x-chainmap-lead';

/**
 * One column for each state. A card is dragged, moved with Shift and the arrow keys, or with its list of states.
 * @param {any} state
 * @param {any} actions
 */
export function board(state, actions) {
  return html`<p class="muted small">${t('lead.keys')}</p>
    <div class="lead-board" data-testid="lead-board">${state.board.data.columns.map((column) => columnView(state, actions, column))}</div>`;
}

function columnView(state, actions, column) {
  const drop = (event) => {
    event.currentTarget.classList.remove('over');
    const lead = findLead(state, event.dataTransfer.getData(TYPE));
    if (lead) {
      event.preventDefault();
      actions.moveLead(lead, column.state);
    }
  };
  const over = (event) => {
    if ([...event.dataTransfer.types].includes(TYPE)) {
      event.preventDefault();
      event.currentTarget.classList.add('over');
    }
  };
  return html`<section class="lead-column" data-testid="lead-column-${column.state}" aria-label=${t('lead.state.' + column.state)}
      @dragover=${over} @dragleave=${(event) => event.currentTarget.classList.remove('over')} @drop=${drop}>
    <h2>${t('lead.column', { label: t('lead.state.' + column.state), total: column.total })} ${column.overdue ? html`<small class="late">${t('lead.columnOverdue', { n: column.overdue })}</small>` : nothing}</h2>
    <ul>${repeat(column.rows, (lead) => lead.id, (lead) => card(state, actions, lead))}</ul>
    ${column.rows.length < column.total && boardSize(state) < 500 ? html`<button type="button" class="wide small" data-testid="lead-more-${column.state}" @click=${actions.moreLeads}>${t('lead.more')}</button>` : nothing}
  </section>`;
}

function card(state, actions, lead) {
  return html`<li class="lead-card ${lead.overdue ? 'late' : ''} ${state.route.lead === lead.id ? 'selected' : ''}" tabindex="0" draggable="true" data-testid="lead-card-${lead.id}"
      aria-label=${`${lead.firmName} ${lead.nodeName} ${t('lead.state.' + lead.state)}`}
      @dragstart=${(event) => event.dataTransfer.setData(TYPE, lead.id)} @keydown=${(event) => keys(event, actions, lead)}
      @click=${(event) => event.target.closest('select, button') || actions.openLead(lead.id)}>
    <button type="button" class="link strong" data-testid="lead-open-${lead.id}" @click=${() => actions.openLead(lead.id)}>${lead.firmName}</button>
    <span class="muted small">${lead.nodeName}${lead.chainName ? ' · ' + lead.chainName : ''}</span>
    <span class="lead-line">${lead.team ? html`<span class="tag">${lead.team}</span>` : nothing}${dueChip(lead)}</span>
    ${lead.nextStep?.text ? html`<span class="small">${lead.nextStep.text}</span>` : nothing}
    ${lead.lost ? html`<span class="small">${t('lead.reason.' + lead.lost.reason)}</span>` : nothing}
    ${moveSelect(actions, lead)}</li>`;
}

/** Arrows go from card to card; with Shift, left and right move the card itself. */
function keys(event, actions, lead) {
  if (event.target !== event.currentTarget) {
    return;
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    actions.openLead(lead.id);
    return;
  }
  const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (side && event.shiftKey) {
    event.preventDefault();
    const columns = ['LEAD', 'ASSESSMENT', 'CONTACT', 'NEGOTIATION', 'LOST'];
    const to = columns[columns.indexOf(lead.state) + side];
    if (to) {
      actions.moveLead(lead, lead.state === 'LOST' ? 'LEAD' : to);
    }
    return;
  }
  const own = event.currentTarget;
  const column = own.closest('.lead-column');
  const next = side ? (side > 0 ? column.nextElementSibling : column.previousElementSibling)?.querySelector('.lead-card')
    : event.key === 'ArrowDown' ? own.nextElementSibling : event.key === 'ArrowUp' ? own.previousElementSibling : null;
  if (next?.matches('.lead-card')) {
    event.preventDefault();
    next.focus();
  }
}

const findLead = (state, id) => state.board.data?.columns.flatMap((column) => column.rows).find((lead) => lead.id === id);

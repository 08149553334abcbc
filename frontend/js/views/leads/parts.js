import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';

/** @param {any} lead when something is due, in words as well as colour */
export function dueChip(lead) {
  if (!lead.due) {
    return nothing;
  }
  const left = Math.round((Date.parse(lead.clock?.today ?? lead.due) - Date.parse(lead.due)) / 86_400_000);
  const text = lead.overdue ? t('lead.overdueBy', { n: left }) : lead.dueToday ? t('lead.today') : t('lead.due', { date: lead.due, duty: lead.clock?.duty ?? '' });
  return html`<span class="chip ${lead.overdue ? 'break' : lead.dueToday ? 'unknown' : 'absent'}" title=${lead.due}>${text}</span>`;
}

/** The list of states a lead may go to: the same as dragging, for everybody. */
export function moveSelect(actions, lead) {
  return html`<select class="lead-move" aria-label=${t('lead.moveTo')} data-testid="lead-move-${lead.id}" @change=${(event) => {
    const to = event.target.value;
    event.target.value = '';
    actions.moveLead(lead, to);
  }}><option value="">${t('lead.moveTo')}</option>${lead.next.map((state) => html`<option value=${state}>${t('lead.state.' + state)}</option>`)}</select>`;
}

/** A field for the name of a team, with those there are. */
export function teamField(state, value, onInput) {
  return html`<label class="field">${t('lead.teamName')}<input list="team-names" maxlength="40" required data-testid="team-name" .value=${value} @input=${(event) => onInput(event.target.value)}>
    <datalist id="team-names">${(state.teams.data || []).map((team) => html`<option value=${team.name}></option>`)}</datalist></label>`;
}

/** The button that registers a firm for a node, or who holds it. */
export function leadButton(state, actions, firm, node) {
  const id = firm.firmId || firm.id;
  const holder = state.claims.data?.[id];
  if (!id || !node) {
    return nothing;
  }
  return html`${holder ? html`<span class="chip suspected" title=${holder.sentence} data-testid="holder-${id}">${t('lead.held', { team: holder.claim.team, until: holder.claim.until })}</span>` : nothing}
    <button type="button" class="small" title=${holder ? holder.sentence : t('lead.addTitle')} data-testid="lead-add-${id}"
      @click=${() => actions.addLeads([{ firmId: id, nodeId: node }], t('lead.addOne', { name: firm.name }))}>${t('lead.add')}</button>`;
}

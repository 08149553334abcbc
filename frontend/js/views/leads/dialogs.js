import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { refusal } from '../data/parts.js';
import { teamField } from './parts.js';

const REASONS = ['POWER_PRICE', 'LAND', 'EIA', 'SUPPORT', 'LOGISTICS', 'TALENT', 'CAPITAL', 'OTHER'];
const GATES = ['ASSESSMENT', 'CONTACT', 'NEGOTIATION'];

const closeButton = () => html`<button type="button" @click=${(event) => event.target.closest('dialog').close()}>${t('lead.cancel')}</button>`;
const submitButton = (dialog) => html`<button type="submit" class="primary" ?disabled=${dialog.busy} data-testid="lead-submit">${t('lead.submit')}</button>`;
const onSubmit = (action) => (event) => {
  event.preventDefault();
  action();
};

/** Registers firms, one or a list. */
export function leadAddDialog(state, actions, dialog) {
  return { title: dialog.title, content: dialog.answer ? added(actions, dialog.answer) : html`<form class="lead-form" @submit=${onSubmit(actions.submitLeads)}>
    ${teamField(state, dialog.team, (team) => actions.patchDialog({ team }))}
    <label class="choice"><input type="checkbox" data-testid="claim-too" .checked=${live(dialog.claim)} @change=${(event) => actions.patchDialog({ claim: event.target.checked })}> ${t('lead.claimToo')}</label>
    ${refusal(dialog.error)}<p class="dialog-actions">${submitButton(dialog)}${closeButton()}</p></form>` };
}

function added(actions, answer) {
  const held = answer.rows.filter((row) => row.outcome === 'HELD');
  const first = answer.rows.find((row) => row.leadId);
  return html`<p data-testid="add-result">${t('lead.result', answer)}</p>
    ${held.length ? html`<p>${t('lead.heldRows')}</p><ul class="reasons" data-testid="held-rows">${held.map((row) => html`<li>${row.firmName}：${row.holder.sentence}</li>`)}</ul>` : nothing}
    <p class="dialog-actions"><button type="button" class="primary" data-testid="open-board" @click=${() => { actions.closeDialog(); first && answer.rows.length === 1 ? actions.openLead(first.leadId) : actions.leadSection('board'); }}>${t('lead.toBoard')}</button></p>`;
}

/** A step back, a loss, a new start: with a reason. */
export function leadMoveDialog(state, actions, dialog) {
  const lost = dialog.to === 'LOST';
  return { title: t('lead.moveTitle', { state: t('lead.state.' + dialog.to) }), content: html`<form class="lead-form" @submit=${onSubmit(actions.submitMove)}>
    <p>${dialog.lead.firmName}</p>
    ${lost ? html`<label class="field">${t('lead.lostReason')}<select required data-testid="lost-reason" @change=${(event) => actions.patchDialog({ reason: event.target.value })}>
        <option value="">${t('lead.choose')}</option>${REASONS.map((reason) => html`<option value=${reason} ?selected=${dialog.reason === reason}>${t('lead.reason.' + reason)}</option>`)}</select></label>
      <label class="field">${t('lead.note')}<input maxlength="500" .value=${dialog.note} @input=${(event) => actions.patchDialog({ note: event.target.value })}></label>`
    : html`<label class="field">${t('lead.backReason')}<input required maxlength="500" data-testid="back-reason" .value=${dialog.reason} @input=${(event) => actions.patchDialog({ reason: event.target.value })}></label>`}
    ${refusal(dialog.error)}<p class="dialog-actions">${submitButton(dialog)}${closeButton()}</p></form>` };
}

/** Claim, take over, hand over, release. */
export function leadClaimDialog(state, actions, dialog) {
  const { mode, error } = dialog;
  const needsReason = mode !== 'claim';
  return { title: t('lead.claimTitle.' + mode), content: html`<form class="lead-form" @submit=${onSubmit(actions.submitClaim)}>
    <p>${dialog.lead.firmName}</p>
    ${mode === 'release' ? nothing : teamField(state, dialog.team, (team) => actions.patchDialog({ team }))}
    ${needsReason ? html`<label class="field">${t('lead.reason')}<input ?required=${mode !== 'release'} maxlength="500" data-testid="claim-reason" .value=${dialog.reason} @input=${(event) => actions.patchDialog({ reason: event.target.value })}></label>` : nothing}
    ${mode === 'claim' && state.board.data ? html`<p class="muted small">${t('lead.claimNote', { days: state.board.data.settings.protectionDays })}</p>` : nothing}
    ${refusal(error)}
    ${error?.status === 409 && mode === 'claim' ? html`<button type="button" data-testid="claim-override" @click=${() => actions.claimLead(dialog.lead, 'override')}>${t('lead.override')}</button>` : nothing}
    <p class="dialog-actions">${submitButton(dialog)}${closeButton()}</p></form>` };
}

/** A checklist and its items. */
export function checklistDialog(state, actions, dialog) {
  const item = (index, change) => actions.patchDialog({ items: dialog.items.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  return { title: t('checklist.title'), content: html`<form class="lead-form" @submit=${onSubmit(actions.submitChecklist)}>
    <label class="field">${t('checklist.name')}<input required maxlength="60" data-testid="checklist-name" .value=${dialog.name} @input=${(event) => actions.patchDialog({ name: event.target.value })}></label>
    <label class="choice"><input type="checkbox" data-testid="checklist-standard" .checked=${live(dialog.standard)} @change=${(event) => actions.patchDialog({ standard: event.target.checked })}> ${t('checklist.standard')}</label>
    ${dialog.items.map((one, index) => html`<div class="checklist-item"><input maxlength="500" placeholder=${t('checklist.item')} aria-label=${t('checklist.item')} data-testid="checklist-item-${index}" .value=${live(one.text)} @input=${(event) => item(index, { text: event.target.value })}>
      <label class="choice"><input type="checkbox" data-testid="checklist-required-${index}" .checked=${live(one.required)} @change=${(event) => item(index, { required: event.target.checked })}> ${t('lead.required')}</label>
      <select aria-label=${t('lead.gate', { state: '' })} @change=${(event) => item(index, { gate: event.target.value })}>${GATES.map((gate) => html`<option value=${gate} ?selected=${one.gate === gate}>${t('lead.gate', { state: t('lead.state.' + gate) })}</option>`)}</select>
      <button type="button" class="small" @click=${() => actions.patchDialog({ items: dialog.items.filter((_, at) => at !== index) })}>${t('lead.remove')}</button></div>`)}
    <button type="button" data-testid="checklist-add-item" @click=${() => actions.patchDialog({ items: [...dialog.items, { text: '', required: true, gate: 'ASSESSMENT' }] })}>${t('checklist.addItem')}</button>
    ${refusal(dialog.error)}<p class="dialog-actions">${submitButton(dialog)}${closeButton()}</p></form>` };
}

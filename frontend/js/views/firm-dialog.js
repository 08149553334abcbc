import { percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, live, nothing } from '../lib/lit.js';
import { errorText } from './status.js';

const CHANGES = ['suspend', 'close', 'move', 'shrink', 'reopen'];

/** What is closed can only come back; what is not may stop in several ways. */
function changesOf(status) {
  return CHANGES.filter((change) => (['CLOSED', 'MOVED', 'SUSPENDED'].includes(status) ? change === 'reopen' || (change === 'close' && status === 'SUSPENDED') : change !== 'reopen'));
}

/**
 * What can be recorded of a firm; a dialog asks again before anything is written.
 * @param {any} actions
 * @param {any} firm
 * @param {string} nodeId the node in whose panel the firm stands
 */
export function firmChanges(actions, firm, nodeId) {
  if (!(firm.id || firm.firmId)) {
    return nothing;
  }
  const id = firm.id || firm.firmId;
  return html`<details class="firm-changes"><summary class="small" data-testid="firm-changes-${id}">${t('firm.changes')}</summary>
    <span class="row">${changesOf(firm.status).map((change) => html`<button type="button" class="small" data-testid="firm-${change}-${id}"
      @click=${() => actions.openDialog({ kind: 'firm', firm: { id, name: firm.name }, change, nodeId, date: '', to: '', capacity: '' })}>${t('firm.' + change)}</button>`)}</span></details>`;
}

/**
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function firmDialog(state, actions, dialog) {
  const { firm, change, busy, error, answer, date, to, capacity } = dialog;
  const title = t('firm.title', { change: t('firm.' + change), name: firm.name });
  if (answer) {
    return { title, content: done(answer, firm) };
  }
  const set = (name) => (event) => actions.openDialog({ ...dialog, [name]: event.target.value, error: null });
  const ready = (change !== 'move' || to.trim()) && (change !== 'shrink' || Number(capacity) >= 0 && capacity !== '');
  return { title, content: html`<p>${t('firm.ask.' + change, { name: firm.name })}</p><p class="muted small">${t('firm.writes')}</p>
    ${change === 'reopen' ? nothing : html`<label class="field">${t('firm.date')}<input type="date" data-testid="firm-date" .value=${live(date)} @change=${set('date')}><small class="muted">${t('firm.dateHint')}</small></label>`}
    ${change === 'move' ? html`<label class="field">${t('firm.to')}<input list="places" data-testid="firm-to" autocomplete="off" .value=${live(to)} @input=${set('to')}></label>` : nothing}
    ${change === 'shrink' ? html`<label class="field">${t('firm.capacity', { node: state.node.data?.name || '' })}<input type="number" min="0" step="any" data-testid="firm-capacity" .value=${live(capacity)} @input=${set('capacity')}></label>` : nothing}
    ${error ? html`<p class="notice small" role="alert" data-testid="firm-error">${errorText(error)}</p>` : nothing}
    <p class="row"><button type="button" class="primary" ?disabled=${busy || !ready} data-testid="firm-confirm" @click=${actions.changeFirm}>${t(busy ? 'firm.busy' : 'firm.confirm', { change: t('firm.' + change) })}</button>
      <button type="button" data-testid="firm-back" @click=${(event) => event.target.closest('dialog').close()}>${t('firm.back')}</button></p>` };
}

function done({ before, after, states = [], gapChanges = [] }, firm) {
  return html`<p data-testid="firm-done"><b>${t('firm.done', { name: firm.name })}</b></p>
    ${before && after ? html`<p>${t('firm.rate')} ${percent(before.value)} <small>${before.satisfied}/${before.lines}</small> → <b>${percent(after.value)}</b> <small>${after.satisfied}/${after.lines}</small></p>` : nothing}
    ${states.length ? html`<ul>${states.map((one) => html`<li>${one.name}：${t('state.' + one.before)} → ${t('state.' + one.after)}</li>`)}</ul>` : html`<p class="muted">${t('firm.noState')}</p>`}
    ${gapChanges.length ? html`<ul>${gapChanges.map((one) => html`<li>${one.name}：${t('type.' + one.type)} ${t('whatif.change.' + one.change)}</li>`)}</ul>` : nothing}
    <button type="button" data-testid="firm-finish" @click=${(event) => event.target.closest('dialog').close()}>${t('close')}</button>`;
}

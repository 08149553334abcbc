import { count } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { skeleton } from '../status.js';
import { change, columnOf, kindTitle, moment, refusal } from './parts.js';

const CHOICES = ['KEEP', 'REVERT'];

/**
 * Undo (撤销): what later edits touched is listed before anything is written, and the user says what becomes of it.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function undoDialog(state, actions, dialog) {
  const { batch, later, error, busy, choice } = dialog;
  const title = t('undo.title');
  if (!batch || !later) {
    return { title, content: error ? refusal(error) : skeleton(3) };
  }
  const name = (batch.files || []).map((file) => file.name).join('、') || batch.title || t('batch.edit');
  return { title, content: html`
    <p>${t('undo.what', { name, added: count(batch.added), changed: count(batch.changed) })}</p>
    ${later.total ? html`<p class="notice small">${t('undo.later', { n: count(later.total) })}</p>
      <div class="rows-scroll later-rows"><table class="plain-table" data-testid="undo-later"><tbody>${later.rows.map((row) => laterRow(state, row))}</tbody></table></div>
      ${later.total > later.rows.length ? html`<p class="muted small">${t('undo.more', { n: count(later.total - later.rows.length) })}</p>` : nothing}
      <fieldset>${CHOICES.map((one) => html`<label class="choice"><input type="radio" name="undo-choice" data-testid="undo-${one}" .checked=${live(one === choice)} @change=${() => actions.openDialog({ ...dialog, choice: one })}> <span><b>${t('undo.' + one)}</b> <small class="muted">${t('undo.about.' + one)}</small></span></label>`)}</fieldset>`
    : html`<p class="muted">${t('undo.noLater')}</p>`}
    ${refusal(error)}
    <p class="row"><button type="button" class="primary" ?disabled=${busy} data-testid="undo-confirm" @click=${actions.undoBatch}>${t(busy ? 'undo.busy' : 'undo.confirm')}</button>
      <button type="button" data-testid="undo-back" @click=${(event) => event.target.closest('dialog').close()}>${t('edit.back')}</button></p>` };
}

function laterRow(state, row) {
  return html`<tr><td class="nowrap">${kindTitle(state, row.kind, row.kindTitle)}</td><td><b>${row.name || row.key}</b></td>
    <td><ul class="fields">${(row.fields || []).map((field) => html`<li><span class="field-name">${field.title || field.column}</span> ${change(field.before, field.after, columnOf(state, row.kind, field.column))}</li>`)}</ul></td>
    <td class="nowrap muted">${row.by || ''} ${moment(row.at)}</td></tr>`;
}

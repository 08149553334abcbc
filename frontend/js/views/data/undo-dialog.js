import { count } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live } from '../../lib/lit.js';
import { skeleton } from '../status.js';
import { refusal } from './parts.js';

const CHOICES = ['KEEP', 'REVERT'];

/**
 * Undo (撤销): the user says what becomes of what later edits touched; the batch lists it afterwards.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function undoDialog(state, actions, dialog) {
  const { batch, error, busy, choice } = dialog;
  const title = t('undo.title');
  if (!batch) {
    return { title, content: error ? refusal(error) : skeleton(3) };
  }
  const name = (batch.files || []).map((file) => file.name).join('、') || batch.title || t('batch.edit');
  return { title, content: html`
    <p>${t('undo.what', { name, added: count(batch.added), changed: count(batch.changed) })}</p>
    <fieldset class="undo-choice"><legend>${t('undo.later')}</legend>${CHOICES.map((one) => html`<label class="choice"><input type="radio" name="undo-choice" data-testid="undo-${one}" .checked=${live(one === choice)} @change=${() => actions.openDialog({ ...dialog, choice: one })}> <span><b>${t('undo.' + one)}</b> <small class="muted">${t('undo.about.' + one)}</small></span></label>`)}</fieldset>
    <p class="muted small">${t('undo.listed')}</p>
    ${refusal(error)}
    <p class="row"><button type="button" class="primary" ?disabled=${busy} data-testid="undo-confirm" @click=${actions.undoBatch}>${t(busy ? 'undo.busy' : 'undo.confirm')}</button>
      <button type="button" data-testid="undo-back" @click=${(event) => event.target.closest('dialog').close()}>${t('edit.back')}</button></p>` };
}

import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';

/**
 * A message for a while. An open record shows it in itself: what lies behind a modal dialog cannot be clicked.
 * @param {any} state
 * @param {any} actions
 */
export function toast(state, actions) {
  const { note, noteBatch, noteOpened } = state;
  return note ? html`<p class="toast" data-testid="toast">${note}${noteBatch ? html` <button type="button" data-testid="toast-undo"
    @click=${() => { actions.undoQuickly(noteBatch, noteOpened); actions.dropNote(); }}>${t('undo.short')}</button>` : nothing}</p>` : nothing;
}

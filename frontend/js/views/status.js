import { t } from '../core/i18n.js';
import { html } from '../lib/lit.js';

/**
 * @param {any} error
 * @returns {string} a sentence that says what happened
 */
export function errorText(error) {
  if (error.kind === 'network') {
    return t('error.network');
  }
  if (error.kind === 'http' || error.kind === 'format') {
    return error.detail || error.title || t('error.http', { status: error.status });
  }
  return t('error.unexpected');
}

/**
 * @param {any} error
 * @param {any} actions
 * @param {boolean} [inline] without a box of its own
 */
export function errorBox(error, actions, inline = false) {
  return html`<div class=${inline ? 'error-inline' : 'error-box'} role=${inline ? 'presentation' : 'alert'} data-testid=${inline ? 'error-text' : 'error-box'}>
    <span>${errorText(error)}</span>
    <button type="button" data-testid="retry" @click=${actions.retry}>${t('error.retry')}</button></div>`;
}

/**
 * Appears only after 300 ms (a delayed animation), so that quick answers do not flicker.
 * @param {number} [lines]
 */
export function skeleton(lines = 3) {
  return html`<div class="skeleton" aria-hidden="true">${Array.from({ length: lines }, () => html`<i></i>`)}</div>`;
}

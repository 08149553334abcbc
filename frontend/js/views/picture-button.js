import { t } from '../core/i18n.js';
import { html } from '../lib/lit.js';
import { NEVER_ABOVE } from '../map/chain-map.js';

/**
 * Picture and print; both work on the drawn map, so main's print support does the work.
 * @param {any} state
 */
export function pictureButton(state) {
  const off = state.route.tab !== 'map' || state.map.status !== 'ready' || state.map.data.nodes.length > NEVER_ABOVE;
  const send = (name) => (event) => event.target.dispatchEvent(new CustomEvent(name, { bubbles: true }));
  return html`<button type="button" ?disabled=${off} title=${t('picture.title')} data-testid="export-png" @click=${send('chainmap-picture')}>${t('picture.label')}</button>
    <button type="button" title=${t('print.hint')} data-testid="print" @click=${send('chainmap-print')}>${t('print.label')}</button>`;
}

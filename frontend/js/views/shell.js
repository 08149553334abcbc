import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { chainPicker } from './chain-picker.js';
import { chainView } from './chain-view.js';
import { firmDetail } from './data/firm-detail.js';
import { dataScreen } from './data/screen.js';
import { dialogs } from './dialogs.js';
import { leadScreen } from './leads/screen.js';
import { drawer } from './drawer.js';
import { header } from './header.js';
import { toast } from './toast.js';
import { nodePanel } from './node-panel.js';
import { errorBox } from './status.js';
import { toolbar } from './toolbar.js';
import { allowFirm, dropFirm, whatIfBanner } from './whatif.js';

/**
 * The whole page.
 * @param {any} state
 * @param {any} actions
 */
export function shell(state, actions) {
  const empty = state.chains.status === 'ready' && state.chains.data.length === 0;
  return html`
    <a class="skip" href="#/" @click=${(event) => { event.preventDefault(); document.getElementById('map')?.focus(); }}>${t('skip')}</a>
    ${header(state, actions)}
    ${banner(state, actions)}
    ${state.route.page === 'data' ? dataScreen(state, actions) : state.route.page === 'leads' ? leadScreen(state, actions) : empty ? emptyPage(actions) : html`
      ${chainPicker(state, actions)}
      ${toolbar(state, actions)}
      <div class="work">
        <main class="stage ${state.tray.items.length ? 'supposing' : ''}" @dragover=${allowFirm} @drop=${(event) => dropFirm(event, actions)}>
          ${whatIfBanner(state, actions)}
          ${chainView(state, actions)}
          ${drawer(state, actions)}
        </main>
        ${nodePanel(state, actions)}
      </div>`}
    ${firmDetail(state, actions)}
    ${dialogs(state, actions)}
    ${state.route.firm ? nothing : toast(state, actions)}`;
}

function banner(state, actions) {
  if (state.fatal) {
    return html`<div class="banner" role="alert" data-testid="error-banner">
      <span>${t('error.unexpected')} <small>${state.fatal}</small></span>
      <button type="button" @click=${() => location.reload()}>${t('error.reload')}</button>
      <button type="button" class="quiet" @click=${actions.dismissFatal}>${t('close')}</button></div>`;
  }
  // In an empty store there is no place yet, which is no failure of an import.
  const shown = state.route.page === 'data' ? ['meta', 'places'] : ['meta', 'chains', 'rates', 'places'];
  const broken = shown.map((name) => state[name]).find((resource) => resource.status === 'error');
  return broken ? html`<div class="banner" role="alert" data-testid="error-banner">${errorBox(broken.error, actions, true)}</div>` : nothing;
}

function emptyPage(actions) {
  return html`<main class="empty-page" data-testid="empty">
    <h1>${t('empty.title')}</h1>
    <p>${t('empty.how')}</p>
    <pre><code>./mvnw spring-boot:run -Dspring-boot.run.arguments=--chainmap.seed=dazu
java -jar target/chainmap-*.jar --chainmap.seed=dazu</code></pre>
    <p class="muted">${t('empty.after')}</p>
    <p>${t('empty.orImport')} <button type="button" class="primary" data-testid="empty-import" @click=${() => actions.dataSection('import')}>${t('data.import')}</button></p></main>`;
}

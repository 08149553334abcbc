import { day } from '../core/format.js';
import { LONGEST_NAME } from '../core/user.js';
import { language, t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { placePicker } from './place-picker.js';
import { searchBox } from './search-box.js';

/**
 * @param {any} state
 * @param {any} actions
 */
export function header(state, actions) {
  const asOf = state.meta.data?.dataAsOf;
  const other = language() === 'en' ? 'zh-CN' : 'en';
  return html`<header class="top">
    <a class="brand" href="#/" @click=${(event) => { event.preventDefault(); actions.go({ page: '', section: '', batch: '', sel: '', only: '', hide: '', gaps: '', tab: 'map' }); }}>
      <img src="favicon.svg" alt="" width="26" height="26"><b>${t('app.short')}</b><span>ChainMap</span></a>
    <nav class="main-nav" aria-label=${t('nav.label')}>${navButton('map', !state.route.page, actions.leaveData)}${navButton('leads', state.route.page === 'leads', () => state.route.page === 'leads' || actions.leadSection('board'))}${navButton('data', state.route.page === 'data', () => state.route.page === 'data' || actions.dataSection('import'))}</nav>
    ${placePicker(state, actions)}
    ${searchBox(state, actions)}
    <span class="spacer"></span>
    ${asOf ? html`<span class="as-of" title=${t('asOf.title')} data-testid="as-of">${t('asOf')} <b>${day(asOf)}</b></span>` : nothing}
    <label class="signature" title=${t('user.title')}><span>${t('user.label')}</span><input data-testid="user-name" maxlength=${LONGEST_NAME} autocomplete="name" spellcheck="false" placeholder=${t('user.nobody')} .value=${state.user}
      @change=${(event) => actions.sign(event.target.value)} @keydown=${(event) => event.key === 'Enter' && !event.isComposing && event.target.blur()}></label>
    <button type="button" class="ghost" data-testid="lang-switch" lang=${other} @click=${() => actions.useLanguage(other)}>${other === 'en' ? 'English' : '中文'}</button>
    <button type="button" class="ghost round" aria-label=${t('help.title')} title=${t('help.title')} data-testid="help-open" @click=${() => actions.openDialog({ kind: 'help' })}>?</button>
  </header>`;
}

function navButton(name, chosen, open) {
  return html`<button type="button" aria-current=${chosen ? 'page' : nothing} data-testid="nav-${name}" @click=${open}>${t('nav.' + name)}</button>`;
}

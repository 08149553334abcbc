import { t } from '../core/i18n.js';
import { html } from '../lib/lit.js';

const KEYS = [['/', 'help.search'], ['← ↑ → ↓', 'help.move'], ['Enter', 'help.open'], ['Esc', 'help.clear'], ['0', 'help.fit'], ['+ −', 'help.zoom'], ['?', 'help.this']];

/**
 * @param {any} state
 */
export function helpDialog(state) {
  return { title: t('help.title'), content: html`
    <h3>${t('help.keys')}</h3>
    <dl class="keys">${KEYS.map(([key, text]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${t(text)}</dd></div>`)}</dl>
    <h3>${t('help.reading')}</h3>
    <ul>${['present', 'break', 'suspected', 'absent', 'unknown'].map((look) => html`<li><span class="chip ${look}">${t('look.' + look)}</span> ${t('legend.' + look)}</li>`)}</ul>
    <p class="muted">${t('help.gapMeaning')}</p>
    <p class="muted small">${t('app.name')} ${state.meta.data?.version || ''}</p>` };
}

import { percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { purchaseTable } from './purchase.js';
import { errorBox, skeleton } from './status.js';

/**
 * 口径: what a figure means, with the query behind it.
 * @param {any} state
 * @param {any} actions
 * @param {{id?: string}} dialog
 */
export function definitionDialog(state, actions, dialog) {
  const { definitions, rates, meta } = state;
  const title = t('definition.title');
  if (definitions.status === 'error') {
    return { title, content: errorBox(definitions.error, actions) };
  }
  if (!definitions.data) {
    return { title, content: skeleton(4) };
  }
  // The asked-for definition first, the others below it.
  const sorted = [...definitions.data].sort((a, b) => Number(b.id === dialog.id) - Number(a.id === dialog.id));
  return { title, content: html`
    ${rates.data ? html`<p class="definition-now">${t('definition.now', { place: rates.data.place?.name || '', value: percent(rates.data.district.value), ...pick(rates.data.district) })}
      <span class="muted">${t('asOf')} ${meta.data?.dataAsOf || '—'}</span></p>` : nothing}
    ${dialog.id === 'rate.category' || dialog.id === 'rate.value' ? purchaseTable(rates.data) : nothing}
    ${sorted.map((item) => html`<section class="definition"><h3>${item.name}</h3>
      <p class="formula">${item.formula}</p>
      <ul>${item.notes.map((note) => html`<li>${note}</li>`)}</ul>
      ${item.query ? html`<button type="button" data-testid="definition-query" @click=${() => actions.openDialog({ kind: 'query', name: item.query, back: dialog })}>${t('query.open')} <code>${item.query}</code></button>` : nothing}
    </section>`)}` };
}

/**
 * 查看查询: the text of the query, so that a figure can be checked.
 * @param {any} state
 * @param {any} actions
 * @param {{name: string, back?: any}} dialog
 */
export function queryDialog(state, actions, dialog) {
  const { query, rates, meta } = state;
  const title = t('query.title');
  if (query.status === 'error') {
    return { title, content: errorBox(query.error, actions) };
  }
  if (!query.data) {
    return { title, content: skeleton(6) };
  }
  const { name, purpose, params, returns, mode, text } = query.data;
  const row = (key, value) => (value && value.length ? html`<div><dt>${t(key)}</dt><dd>${[].concat(value).join(', ')}</dd></div>` : nothing);
  return { title, content: html`
    ${dialog.back ? html`<button type="button" class="link" @click=${() => actions.openDialog(dialog.back)}>← ${t('definition.title')}</button>` : nothing}
    <dl class="query-facts">${row('query.name', name)}${row('query.purpose', purpose)}${row('query.params', params)}${row('query.returns', returns)}${row('query.mode', mode)}
      ${row('query.place', rates.data?.place?.name)}${row('query.asOf', meta.data?.dataAsOf)}</dl>
    <pre class="query-text" data-testid="query-text" tabindex="0"><code>${text}</code></pre>
    <button type="button" @click=${() => actions.copy(text)}>${t('query.copy')}</button>` };
}

const pick = ({ satisfied, lines }) => ({ satisfied, lines });

import { apiUrl } from '../../core/api.js';
import { exportScopeOf } from '../../core/data-loader.js';
import { count } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { kindTitle } from './parts.js';

const FORMATS = [['xlsx', 'graph.xlsx'], ['csv', 'csv.zip'], ['graphml', 'graphml'], ['gexf', 'gexf'], ['json', 'json'], ['cypher', 'cypher']];

/**
 * Export (导出): what would be in the file is counted first, nothing is cut.
 * @param {any} state
 * @param {any} actions
 */
export function exportPage(state, actions) {
  const { exportCounts } = state;
  const scope = exportScopeOf(state);
  const total = exportCounts.data?.total;
  return html`<div class="data-page export-page"><h2 class="page-title">${t('out.title')}</h2>
    <div class="two-columns"><section class="card"><h3>${t('out.scope')}</h3>${scopes(state, actions)}
      <h3>${t('out.counts')}</h3>
      ${exportCounts.status === 'error' ? errorBox(exportCounts.error, actions) : !exportCounts.data ? skeleton(5) : html`
      <table class="plain-table counts-table" data-testid="out-counts" aria-busy=${exportCounts.status === 'loading' ? 'true' : 'false'}><tbody>${Object.entries(exportCounts.data.kinds).map(([kind, rows]) => html`<tr data-testid="out-${kind}"><th scope="row">${kindTitle(state, kind, exportCounts.data.titles?.[kind])}</th><td class="number">${count(rows)}</td></tr>`)}</tbody>
        <tfoot><tr><th scope="row">${t('out.total')}</th><td class="number"><b>${count(total)}</b></td></tr></tfoot></table>`}</section>
    <section class="card"><h3>${t('out.formats')}</h3>
      ${total === 0 ? html`<p class="notice small" data-testid="out-empty">${t('out.nothing')}</p>` : nothing}
      <ul class="formats">${FORMATS.map(([name, file]) => html`<li>${total ? html`<a class="button primary" download href=${apiUrl('export/' + file, { ...scope, contacts: state.route.xc ? 'full' : '' })} data-testid="out-file-${name}" @click=${() => actions.note(t('export.started'))}>${t('out.' + name)}</a>`
        : html`<button type="button" class="primary" disabled data-testid="out-file-${name}">${t('out.' + name)}</button>`}
        <span><small class="muted">${t('out.about.' + name)}</small></span></li>`)}</ul>
      <label class="choice"><input type="checkbox" data-testid="out-contacts" .checked=${!!state.route.xc} @change=${(event) => actions.showRows({ xc: event.target.checked ? '1' : '' })}> <span>${t('out.contacts')} <small class="muted">${t('out.contactsAbout')}</small></span></label>
      <p class="muted small">${t('out.note')}</p></section></div></div>`;
}

function scopes(state, actions) {
  const { route } = state;
  const chain = (state.chains.data || []).find((one) => one.id === route.chain);
  const code = route.place || state.meta.data?.place?.code || '';
  const place = (state.places.data || []).find((one) => one.code === code)?.name || code.split('/').pop();
  const option = (value, label, off) => html`<label class="choice ${off ? 'off' : ''}"><input type="radio" name="out-scope" data-testid="out-scope-${value || 'whole'}" .checked=${!off && (route.xs || '') === value} ?disabled=${off} @change=${() => actions.showRows({ xs: value })}> ${label}</label>`;
  return html`<fieldset class="scopes">${option('', t('out.whole'))}
    ${option('chain', chain ? t('out.chain', { name: chain.name }) : t('out.chainNone'), !chain)}
    ${option('place', t('out.place', { name: place }), !code)}
    ${option('view', chain ? t('out.view', { chain: chain.name, place }) : t('out.viewNone'), !chain || !code)}</fieldset>
    ${chain ? nothing : html`<p class="muted small">${t('out.noChain')}</p>`}`;
}

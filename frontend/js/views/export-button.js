import { apiUrl } from '../core/api.js';
import { count } from '../core/format.js';
import { t } from '../core/i18n.js';
import { leadQuery, leadScope } from '../core/loader.js';
import { html, nothing } from '../lib/lit.js';
import { errorText } from './status.js';

const SCOPES = ['chain', 'checked', 'node', 'all'];

/**
 * Asks for the number of rows first, so that nobody downloads an empty sheet.
 * @param {any} state
 * @param {any} actions
 */
export function exportButton(state, actions) {
  const { leads, exportOpen } = state;
  const exportScope = leadScope(state);
  const total = leads.status === 'ready' ? leads.data.total : null;
  return html`<div class="export">
    <button type="button" class="primary" aria-haspopup="true" aria-expanded=${exportOpen ? 'true' : 'false'} data-testid="export-button" @click=${() => actions.toggleExport()}>
      ${total === null ? t('export.button') : t('export.buttonRows', { n: count(total) })} ▾</button>
    ${exportOpen ? html`<div class="menu" role="group" aria-label=${t('export.label')}>
      <fieldset><legend>${t('export.scope')}</legend>${SCOPES.map((scope) => scopeChoice(state, scope, exportScope, actions))}</fieldset>
      ${leads.status === 'error' ? html`<p class="notice small">${errorText(leads.error)} <button type="button" @click=${actions.retry}>${t('error.retry')}</button></p>` : nothing}
      ${total === 0 ? html`<p class="notice small" data-testid="export-reason">${t('export.nothing')}</p>` : nothing}
      <div class="menu-actions">${download('xlsx', leadQuery(state), total, t('export.xlsx', { n: total ?? '…' }), 'primary', actions)}
        ${download('csv', leadQuery(state), total, t('export.csv'), '', actions)}</div>
      <p class="muted small">${t('export.note')}</p>
      <button type="button" class="link small" data-testid="export-graph" @click=${() => { actions.toggleExport(false); actions.go({ page: 'data', section: 'export', xs: 'view', batch: '', dp: '' }); }}>${t('export.graph')}</button></div>` : nothing}
  </div>`;
}

/**
 * @param {any} state
 * @param {any} actions
 */
export function nodeExport(state, actions) {
  const { nodeLeads, route } = state;
  if (nodeLeads.status !== 'ready') {
    return nothing;
  }
  const { total } = nodeLeads.data;
  return total === 0
    ? html`<p class="muted small" data-testid="node-export-reason">${t('export.nodeNothing')}</p>`
    : html`<div class="node-export">${download('xlsx', { node: route.sel, place: route.place }, total, t('export.node', { n: count(total) }), 'primary wide', actions, 'node-export')}</div>`;
}

function scopeChoice(state, scope, current, actions) {
  const disabled = (scope === 'checked' && state.checked.size === 0) || (scope === 'node' && !state.route.sel);
  const name = state.map.data?.chain.name || '';
  return html`<label class=${disabled ? 'off' : ''}><input type="radio" name="export-scope" value=${scope} data-testid="export-scope-${scope}"
    .checked=${scope === current && !disabled} ?disabled=${disabled} @change=${() => actions.exportScope(scope)}>
    ${t('export.scope.' + scope, { name, n: state.checked.size, node: state.node.data?.name || '' })}</label>`;
}

/** A plain link: the browser saves the file itself and shows its own progress. */
function download(format, filter, total, label, look, actions, testid = 'export-' + format) {
  if (!total) {
    return html`<button type="button" class=${look} disabled data-testid=${testid}>${label}</button>`;
  }
  return html`<a class="button ${look}" download href=${apiUrl('leads/export.' + format, filter)} data-testid=${testid}
    @click=${() => { actions.toggleExport(false); actions.note(t('export.started')); }}>${label}</a>`;
}

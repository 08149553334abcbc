import { pageOf } from '../../core/data-loader.js';
import { count } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { batchChip, moment, pager } from './parts.js';

/**
 * History (历史): every batch that came in, edits included; any of them can be undone.
 * @param {any} state
 * @param {any} actions
 */
export function historyPage(state, actions) {
  const { batches } = state;
  return html`<div class="data-page"><h2 class="page-title">${t('history.title')} <small class="muted">${batches.data ? t('history.count', { n: count(batches.data.total) }) : nothing}</small></h2>
    ${batches.status === 'error' ? errorBox(batches.error, actions) : !batches.data ? skeleton(5) : batches.data.rows.length === 0
    ? html`<p class="notice" data-testid="history-empty">${t(pageOf(state.route) ? 'history.pageEmpty' : 'history.none')} <button type="button" @click=${() => actions.dataSection('import')}>${t('history.import')}</button></p>` : html`
    <div class="card table-card"><table class="plain-table rows-table history-table" aria-busy=${batches.status === 'loading' ? 'true' : 'false'}><thead><tr><th scope="col">${t('history.when')}</th><th scope="col">${t('history.who')}</th><th scope="col">${t('history.what')}</th><th scope="col">${t('history.hash')}</th>
      ${['added', 'changed', 'unchanged', 'rejected'].map((name) => html`<th scope="col" class="number">${t('count.' + name)}</th>`)}<th scope="col">${t('history.state')}</th><th scope="col"><span class="sr-only">${t('history.do')}</span></th></tr></thead>
      <tbody>${batches.data.rows.map((batch) => batchRow(batch, actions))}</tbody></table>
      ${pager(batches.data, (page) => actions.showRows({ dp: page ? String(page) : '' }))}</div>`}</div>`;
}

function batchRow(batch, actions) {
  const files = batch.files || [];
  return html`<tr data-testid="batch-${batch.id}"><td class="nowrap">${moment(batch.appliedAt || batch.createdAt)}</td><td>${batch.by || '—'}</td>
    <td><button type="button" class="link strong" data-testid="open-${batch.id}" @click=${() => actions.openBatch(batch.id)}>${files.length ? files.map((file) => file.name).join('、') : batch.title || t('batch.edit')}</button>
      ${batch.message ? html`<small class="muted">${batch.message}</small>` : nothing}</td>
    <td>${files.filter((file) => file.sha256).map((file) => html`<code title=${file.sha256}>${file.sha256.slice(0, 8)}</code> `)}</td>
    ${['added', 'changed', 'unchanged', 'rejected'].map((name) => html`<td class="number">${count(batch[name])}</td>`)}
    <td class="nowrap">${batchChip(batch.status)}${batch.undoneAt ? html` <small class="muted">${moment(batch.undoneAt)}</small>` : nothing}</td>
    <td class="nowrap">${batch.status === 'APPLIED' ? html`<button type="button" class="small" data-testid="undo-${batch.id}" @click=${() => actions.askUndo(batch.id)}>${t('undo.button')}</button>` : nothing}</td></tr>`;
}

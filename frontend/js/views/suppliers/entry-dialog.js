import { apiUrl } from '../../core/api.js';
import { t } from '../../core/i18n.js';
import { ENTRY_COLUMNS } from '../../core/supplier-actions.js';
import { html, live, nothing } from '../../lib/lit.js';
import { errorText } from '../status.js';

/** Rows that are drawn; all are sent. */
const SHOWN = 200;
const PROBLEMS = 12;

/**
 * The supplier list of a leader: typed, pasted from a spreadsheet, or a file; looked at before it is written.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function supplierEntryDialog(state, actions, dialog) {
  const title = t('buyer.entryTitle', { name: dialog.buyer.name });
  return { title, content: html`<div class="supplier-entry">${dialog.entered ? preview(actions, dialog) : form(actions, dialog)}
    ${dialog.error ? html`<p class="notice small" role="alert" data-testid="entry-error">${errorText(dialog.error)}</p>` : nothing}</div>` };
}

function form(actions, dialog) {
  const filled = dialog.rows.filter((row) => ENTRY_COLUMNS.some((name) => row[name].trim())).length;
  return html`<p class="muted small">${t('buyer.entryHint')}</p>
    <p class="row"><label class="button">${t('buyer.file')}<input type="file" class="sr-only" accept=".xlsx,.xls,.csv,.zip" data-testid="entry-file" ?disabled=${dialog.busy} @change=${(event) => event.target.files[0] && actions.uploadSuppliers(event.target.files[0])}></label>
      <a class="button" download href=${apiUrl('templates/purchases.xlsx')} data-testid="entry-template">${t('buyer.template')}</a></p>
    <form @submit=${(event) => { event.preventDefault(); actions.previewEntries(); }}>
      <div class="entry-scroll"><table class="plain-table entry-table"><thead><tr>${ENTRY_COLUMNS.map((name) => html`<th scope="col">${t('buyer.col.' + name)}${name === 'supplier' ? ' *' : ''}</th>`)}<th></th></tr></thead>
        <tbody>${dialog.rows.slice(0, SHOWN).map((row, i) => html`<tr>${ENTRY_COLUMNS.map((name, column) => html`<td><input aria-label=${t('buyer.col.' + name)} data-testid="entry-${name}-${i}" .value=${live(row[name])}
          @input=${(event) => actions.editEntry(i, name, event.target.value)} @paste=${(event) => paste(event, actions, i, column)}></td>`)}
          <td><button type="button" class="close small" aria-label=${t('buyer.dropRow')} @click=${() => actions.dropEntry(i)}>×</button></td></tr>`)}</tbody></table></div>
      ${dialog.rows.length > SHOWN ? html`<p class="muted small">${t('buyer.moreRows', { n: dialog.rows.length - SHOWN })}</p>` : nothing}
      <p class="row"><button type="button" data-testid="entry-add" @click=${actions.addEntry}>${t('buyer.addRow')}</button><span class="spacer"></span>
        <button type="submit" class="primary" data-testid="entry-preview" ?disabled=${dialog.busy || !filled}>${t(dialog.busy ? 'buyer.looking' : 'buyer.preview', { n: filled })}</button></p></form>`;
}

function paste(event, actions, index, column) {
  const text = event.clipboardData.getData('text/plain');
  if (/[\t\n]/.test(text.trim())) {
    event.preventDefault();
    actions.pasteEntries(index, column, text);
  }
}

function preview(actions, { entered, busy }) {
  const { batch } = entered;
  const problems = [...entered.problems, ...batch.problems.filter((one) => one.row > 0)];
  const fresh = entered.suppliers - entered.known - entered.reviewed;
  return html`<div data-testid="entry-result">
    <ul class="entry-result">
      <li>${t('buyer.result.lines', { lines: entered.lines, suppliers: entered.suppliers, products: entered.products })}</li>
      <li>${t('buyer.result.suppliers', { known: entered.known, reviewed: entered.reviewed, fresh })}</li>
      <li>${t('buyer.result.products', { matched: entered.matched, open: entered.products - entered.matched })}</li>
      <li>${t('buyer.result.batch', { added: batch.added, changed: batch.changed, unchanged: batch.unchanged, duplicate: batch.duplicate, rejected: batch.rejected })}</li></ul>
    ${batch.message ? html`<p class="notice small">${batch.message}</p>` : nothing}
    ${problems.length ? html`<ul class="notice small" data-testid="entry-problems">${problems.slice(0, PROBLEMS).map((one) => html`<li>${one.row ? t('buyer.atRow', { row: one.row }) : ''}${one.column ? one.column + '：' : ''}${one.reason}${one.value ? `（${one.value}）` : ''}。${one.remedy}</li>`)}
      ${problems.length > PROBLEMS ? html`<li>${t('buyer.moreProblems', { n: problems.length - PROBLEMS })}</li>` : nothing}</ul>` : nothing}
    <p class="row"><button type="button" data-testid="entry-back" ?disabled=${busy} @click=${actions.backToEntries}>${t('buyer.back')}</button><span class="spacer"></span>
      <button type="button" class="primary" data-testid="entry-apply" ?disabled=${busy || batch.status !== 'PREVIEWED' || batch.added + batch.changed === 0} @click=${actions.applyEntries}>${t(busy ? 'buyer.writingNow' : 'buyer.apply', { n: batch.added + batch.changed })}</button></p>
    <p class="muted small">${t('buyer.undoHint')}</p></div>`;
}

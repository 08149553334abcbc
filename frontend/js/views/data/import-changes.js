import { apiUrl } from '../../core/api.js';
import { changesOf } from '../../core/data-loader.js';
import { count } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { decisionsPart } from './import-decisions.js';
import { change, columnOf, kindTitle, pager, valueText } from './parts.js';

const ORDER = ['added', 'changed', 'unchanged', 'duplicate', 'rejected', 'review'];

/**
 * The preview (预览): counts that are filters, the rows, and the problems.
 * @param {any} state
 * @param {any} batch
 * @param {any} actions
 */
export function changesPart(state, batch, actions) {
  const { type, sheet } = changesOf(state.route, batch);
  const of = batch.sheets?.find((one) => one.id === sheet);
  const counts = of && of.added !== undefined ? of : batch;
  return html`<section class="card" data-testid="preview"><div class="row preview-head"><h3>${t(batch.status === 'PREVIEWED' ? 'preview.title' : 'preview.after')}</h3>
      <div class="counts" role="group" aria-label=${t('preview.filter')}>
        ${ORDER.map((one) => countButton(one, counts[one], type, actions))}
        ${batch.conflicts ? countButton('conflict', batch.conflicts, type, actions) : nothing}
        ${countButton('problems', batch.problemTotal, type, actions)}</div>
      ${(batch.sheets?.length || 0) > 1 ? html`<select aria-label=${t('preview.sheet')} data-testid="preview-sheet" ?disabled=${type === 'problems'} @change=${(event) => actions.showRows({ ds: event.target.value })}>
        <option value="">${t('preview.allSheets')}</option>${batch.sheets.map((one) => html`<option value=${one.id} .selected=${live(one.id === sheet)}>${one.file}${one.sheet ? ' · ' + one.sheet : ''}</option>`)}</select>` : nothing}
      <span class="spacer"></span>
      ${batch.rejected ? html`<a class="button" download href=${apiUrl('imports/' + encodeURIComponent(batch.id) + '/rejected.xlsx')} title=${t('preview.rejectedTitle')} data-testid="rejected-file">${t('preview.rejectedFile', { n: count(batch.rejected) })}</a>` : nothing}</div>
    ${type === 'problems' ? problemsTable(state, actions) : changesTable(state, type, actions)}</section>`;
}

function countButton(type, n, current, actions) {
  return html`<button type="button" class="count count-${type}" aria-pressed=${type === current ? 'true' : 'false'} data-testid="count-${type}" title=${t('count.title.' + type)}
    @click=${() => actions.showRows({ dt: type })}>${t('count.' + type)} <b>${count(n)}</b></button>`;
}

function changesTable(state, type, actions) {
  const { changes } = state;
  if (changes.status === 'error') {
    return errorBox(changes.error, actions);
  }
  if (!changes.data) {
    return skeleton(4);
  }
  const { rows } = changes.data;
  if (type === 'review' && rows.length && rows.every((row) => row.review)) {
    return decisionsPart(state, state.batch.data, actions);
  }
  return rows.length === 0 ? html`<p class="muted empty-rows" data-testid="changes-empty">${t('preview.none')}</p>` : html`
    <div class="rows-scroll"><table class="plain-table rows-table" aria-busy=${changes.status === 'loading' ? 'true' : 'false'}><thead><tr>
      <th scope="col">${t('row.type')}</th><th scope="col">${t('row.kind')}</th><th scope="col">${t('row.name')}</th><th scope="col">${t('row.fields')}</th><th scope="col">${t('row.origin')}</th></tr></thead>
      <tbody>${rows.map((row, i) => changeRow(state, type, row, i))}</tbody></table></div>
    ${pager(changes.data, (page) => actions.showRows({ dp: page ? String(page) : '' }))}`;
}

function changeRow(state, type, row, i) {
  return html`<tr data-testid="change-${i}"><td><span class="chip row-${type}">${t('count.' + type)}</span></td>
    <td class="nowrap">${kindTitle(state, row.kind, row.kindTitle)}</td>
    <td><b>${row.name || row.key}</b>${row.key && row.name && row.key !== row.name ? html` <small class="muted">${row.key}</small>` : nothing}</td>
    <td>${fieldsCell(state, type, row)}${row.note ? html`<p class="muted small">${row.note}</p>` : nothing}</td>
    <td class="origin">${originText(row.origin)}</td></tr>`;
}

function fieldsCell(state, type, row) {
  const fields = row.fields || [];
  if (!fields.length) {
    return html`<span class="muted">${type === 'unchanged' ? t('row.same') : type === 'rejected' ? t('row.seeProblems') : '—'}</span>`;
  }
  return html`<ul class="fields">${fields.map((field) => {
    const column = columnOf(state, row.kind, field.column);
    const known = field.before !== undefined && field.before !== null;
    return html`<li><span class="field-name">${column?.title || field.title || field.column}</span> ${known || type === 'changed' ? change(field.before, field.after, column) : valueText(field.after ?? field.before, column)}</li>`;
  })}</ul>`;
}

const originText = (origin) => (origin ? [origin.file, origin.sheet, origin.row ? t('row.at', { n: origin.row }) : ''].filter(Boolean).join(' · ') : '');

function problemsTable(state, actions) {
  const { problems } = state;
  if (problems.status === 'error') {
    return errorBox(problems.error, actions);
  }
  if (!problems.data) {
    return skeleton(4);
  }
  const { rows } = problems.data;
  return rows.length === 0 ? html`<p class="muted empty-rows" data-testid="problems-empty">${t('problem.none')}</p>` : html`
    <div class="rows-scroll"><table class="plain-table rows-table" data-testid="problems" aria-busy=${problems.status === 'loading' ? 'true' : 'false'}><thead><tr>
      ${['severity', 'file', 'sheet', 'row', 'column', 'value', 'reason', 'remedy'].map((name) => html`<th scope="col" class=${name === 'row' ? 'number' : ''}>${t('problem.' + name)}</th>`)}</tr></thead>
      <tbody>${rows.map((row, i) => html`<tr data-testid="problem-${i}"><td><span class="chip ${row.severity === 'REJECTED' ? 'break' : 'unknown'}">${t('problem.' + row.severity)}</span></td>
        <td class="origin">${row.file}</td><td class="nowrap">${row.sheet}</td><td class="number">${row.row || '—'}</td><td class="nowrap">${row.column}</td><td class="value-cell" title=${row.value || nothing}>${row.value}</td><td>${row.reason}</td><td>${row.remedy}</td></tr>`)}</tbody></table></div>
    ${pager(problems.data, (page) => actions.showRows({ dp: page ? String(page) : '' }))}`;
}

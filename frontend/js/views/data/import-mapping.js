import { count } from '../../core/format.js';
import { keyOf, mappingOf } from '../../core/import-actions.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { kindOf, kindTitle } from './parts.js';

const SAMPLES = 3;
/** Of amounts whose header names none. */
const UNITS = ['元', '万元', '亿元'];

/**
 * Column mapping (列对应): what each sheet is and what each of its columns means. Open where the user has to look.
 * @param {any} state
 * @param {any} batch
 * @param {any} actions
 */
export function mappingPart(state, batch, actions) {
  const changed = Object.keys(state.mapping).length > 0;
  return html`<section class="card" data-testid="mapping"><h3>${t('map.title')} <small class="muted">${t('map.count', { n: batch.sheets.length })}</small></h3>
    ${batch.sheets.length ? batch.sheets.map((sheet) => sheetPart(state, sheet, batch, actions)) : html`<p class="muted">${t('map.none')}</p>`}
    ${changed && batch.status === 'PREVIEWED' ? html`<p class="row changed-note"><span>${t('map.changed')}</span>
      <button type="button" class="primary" ?disabled=${state.batch.asking} data-testid="map-send" @click=${actions.sendMapping}>${t('map.again')}</button>
      <button type="button" data-testid="map-forget" @click=${actions.forgetMapping}>${t('map.forget')}</button></p>` : nothing}</section>`;
}

/** The kind and columns as they stand with the user's changes; what is missing is judged here, so that the marks follow the select boxes. */
function stateOf(state, sheet) {
  const mapping = mappingOf(sheet, state.mapping[sheet.id]);
  const kind = kindOf(state, mapping.kind);
  const used = Object.values(mapping.columns).filter(Boolean).map(keyOf);
  const missing = (kind?.columns || []).filter((column) => column.required && !used.includes(column.key)).map((column) => column.title);
  const twice = used.filter((key, i) => used.indexOf(key) !== i);
  const unmapped = sheet.columns.filter((column) => !mapping.columns[column.index]);
  return { mapping, kind, missing: state.mapping[sheet.id] ? missing : missing.length ? missing : (sheet.missing || []), twice, unmapped };
}

function sheetPart(state, sheet, batch, actions) {
  const now = stateOf(state, sheet);
  const attention = !now.mapping.kind || now.missing.length > 0 || now.twice.length > 0;
  const guessed = sheet.columns.filter((column) => column.guessed && column.column && !(state.mapping[sheet.id]?.columns?.[column.index])).length;
  return html`<details class="sheet" ?open=${attention || batch.status === 'MAPPING'} data-testid="sheet-${sheet.id}">
    <summary><b>${sheet.file}${sheet.sheet ? ' · ' + sheet.sheet : ''}</b>
      <span class="chip ${now.mapping.kind ? 'present' : 'unknown'}">${now.mapping.kind ? kindTitle(state, now.mapping.kind, now.mapping.kind === sheet.kind ? sheet.kindTitle : '') : t('map.noKind')}</span>
      <span class="muted small">${t('map.header', { n: sheet.headerRow })}${sheet.rows >= 0 ? ' · ' + t('map.rows', { n: count(sheet.rows) }) : ''}</span>
      ${guessed ? html`<span class="chip unknown">${t('map.guessed', { n: guessed })}</span>` : nothing}
      ${now.unmapped.length ? html`<span class="muted small">${t('map.unmapped', { n: now.unmapped.length })}</span>` : nothing}
      ${now.missing.length ? html`<span class="chip break">${t('map.missing', { names: now.missing.join('、') })}</span>` : nothing}
      ${now.twice.length ? html`<span class="chip break">${t('map.twice', { names: now.twice.map((key) => now.kind?.columns.find((one) => one.key === key)?.title || key).join('、') })}</span>` : nothing}</summary>
    <p class="row"><label class="inline-field">${t('map.kind')}
      <select data-testid="kind-${sheet.id}" @change=${(event) => actions.mapSheet(sheet.id, { kind: event.target.value, columns: {} })}>
        <option value="" ?selected=${!now.mapping.kind}>${t('map.ignoreSheet')}</option>
        ${(state.kinds.data || []).map((kind) => html`<option value=${kind.code} .selected=${live(kind.code === now.mapping.kind)}>${kind.title}</option>`)}</select></label></p>
    ${now.mapping.kind ? columnTable(state, sheet, now, actions) : nothing}</details>`;
}

function columnTable(state, sheet, now, actions) {
  const samples = (sheet.sample || []).slice(0, SAMPLES);
  return html`<div class="scroll-x"><table class="plain-table mapping-table"><thead><tr><th scope="col">${t('map.inFile')}</th><th scope="col">${t('map.means')}</th><th scope="col">${t('map.state')}</th>${samples.map((_, i) => html`<th scope="col">${t('map.sample', { n: i + 1 })}</th>`)}</tr></thead>
    <tbody>${sheet.columns.map((column) => columnRow(state, sheet, column, now, samples, actions))}</tbody></table></div>`;
}

function columnRow(state, sheet, column, now, samples, actions) {
  const [key, unit] = (now.mapping.columns[column.index] || '').split('@');
  const chosen = state.mapping[sheet.id]?.columns?.[column.index] !== undefined;
  const twice = key && now.twice.includes(key);
  const word = twice ? 'twice' : chosen ? 'chosen' : !key ? 'ignored' : column.guessed ? 'guess' : 'exact';
  const look = { twice: 'break', chosen: 'present', ignored: 'absent', guess: 'unknown', exact: 'present' }[word];
  const choose = (event) => actions.mapSheet(sheet.id, { columns: { ...state.mapping[sheet.id]?.columns, [column.index]: event.target.value } });
  return html`<tr class=${word}><th scope="row">${column.header || html`<span class="muted">${t('map.noHeader', { n: column.index + 1 })}</span>`}</th>
    <td><select aria-label=${t('map.meansOf', { name: column.header })} data-testid="column-${sheet.id}-${column.index}" @change=${choose}>
      <option value="" .selected=${live(!key)}>${t('map.ignore')}</option>
      ${(now.kind?.columns || []).map((one) => html`<option value=${one.key} .selected=${live(one.key === key)}>${one.title}${one.required ? ' *' : ''}</option>`)}</select>
      ${key && column.unit && key === column.column ? html` <select aria-label=${t('map.unitOf', { name: column.header })} data-testid="unit-${sheet.id}-${column.index}" @change=${(event) => choose({ target: { value: key + '@' + event.target.value } })}>
        ${UNITS.map((one) => html`<option value=${one} .selected=${live(one === (unit || column.unit))}>${one}</option>`)}</select>` : nothing}</td>
    <td><span class="chip ${look}">${t('map.' + word)}</span></td>
    ${samples.map((row) => html`<td class="sample" title=${row[column.index] || nothing}>${row[column.index] ?? ''}</td>`)}</tr>`;
}

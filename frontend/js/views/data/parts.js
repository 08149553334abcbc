import { count } from '../../core/format.js';
import { language, t } from '../../core/i18n.js';
import { CHOICES, KINDS, NOTES, TITLES } from '../../i18n/columns.en.js';
import { html, nothing } from '../../lib/lit.js';
import { errorText } from '../status.js';

/**
 * A value of any column as a user reads it: lists joined, yes and no in words, codes by the words of their column.
 * @param {any} value
 * @param {any} [column] of /api/templates
 * @returns {string}
 */
export function valueText(value, column) {
  if (value === null || value === undefined || value === '') {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map((one) => valueText(one, column)).join('；');
  }
  if (typeof value === 'boolean') {
    return t(value ? 'value.yes' : 'value.no');
  }
  if (typeof value === 'number') {
    return new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }).format(value);
  }
  return column?.choices?.[value] ?? String(value);
}

/** @param {any} state */
export const kindOf = (state, code) => inWords((state.kinds.data || []).find((kind) => kind.code === code));

const english = new WeakMap();

/** The server names columns in Chinese, as files do. */
function inWords(kind) {
  if (!kind || language() !== 'en') {
    return kind;
  }
  if (!english.has(kind)) {
    english.set(kind, { ...kind, title: KINDS[kind.code] || kind.title, columns: kind.columns.map((column) => ({ ...column, title: TITLES[column.key] || column.title, note: NOTES[column.key] || '',
      choices: column.choices && Object.fromEntries(Object.entries(column.choices).map(([code, word]) => [code, CHOICES[code] || word])) })) });
  }
  return english.get(kind);
}

/** @param {any} state */
export const columnOf = (state, kind, key) => kindOf(state, kind)?.columns.find((column) => column.key === key);

/** The name of a kind: as the server said it with the rows, or from the list of kinds. */
export const kindTitle = (state, code, given) => (language() === 'en' && KINDS[code]) || given || kindOf(state, code)?.title || code || '';

/**
 * @param {number | string | null | undefined} text an instant
 * @returns {string} in the reader's own time zone, to the minute
 */
export function moment(text) {
  const date = text ? new Date(text) : null;
  if (!date || Number.isNaN(date.getTime())) {
    return text ? String(text) : '';
  }
  const two = (n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** @param {number} bytes */
export function fileSize(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  let size = bytes || 0;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return (unit && size < 10 ? size.toFixed(1) : Math.round(size)) + ' ' + units[unit];
}

/**
 * Previous and next page of a long list.
 * @param {{total: number, page: number, size: number}} list
 * @param {(page: number) => void} turn
 */
export function pager(list, turn) {
  const pages = Math.max(1, Math.ceil(list.total / (list.size || 50)));
  if (pages === 1) {
    return nothing;
  }
  const { page } = list;
  return html`<p class="pager" data-testid="pager">
    <button type="button" class="small" ?disabled=${page === 0} data-testid="page-first" @click=${() => turn(0)}>${t('page.first')}</button>
    <button type="button" class="small" ?disabled=${page === 0} data-testid="page-previous" @click=${() => turn(page - 1)}>${t('page.previous')}</button>
    <span>${t('page.of', { page: count(page + 1), pages: count(pages), total: count(list.total) })}</span>
    <button type="button" class="small" ?disabled=${page >= pages - 1} data-testid="page-next" @click=${() => turn(page + 1)}>${t('page.next')}</button></p>`;
}

/**
 * A failed write, said where it was asked for.
 * @param {any} error
 */
export const refusal = (error) => (error ? html`<p class="notice small refusal" role="alert" data-testid="refusal">${errorText(error)}</p>` : nothing);

/**
 * Old and new of one field.
 * @param {any} before
 * @param {any} after
 * @param {any} column
 */
export function change(before, after, column) {
  const old = valueText(before, column);
  const fresh = valueText(after, column);
  return html`${old ? html`<del>${old}</del>` : html`<span class="muted">${t('value.empty')}</span>`} <span class="arrow" aria-label=${t('value.becomes')}>→</span> ${fresh ? html`<ins>${fresh}</ins>` : html`<span class="muted">${t('value.empty')}</span>`}`;
}

/** @param {string} status of a batch */
export function batchChip(status) {
  const look = { APPLIED: 'present', FAILED: 'break', READING: 'busy', APPLYING: 'busy', UNDOING: 'busy', MAPPING: 'unknown', PREVIEWED: 'unknown' }[status] || 'absent';
  return html`<span class="chip ${look}" data-testid="batch-status">${t('batch.' + status)}</span>`;
}

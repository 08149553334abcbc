import { compareText } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';

const STAGES = ['upstream', 'midstream', 'downstream', 'supporting'];

const COLUMNS = [
  { by: 'name', compare: (a, b) => compareText(a.name, b.name) },
  { by: 'chain', all: true, compare: (a, b) => compareText(a.chainName, b.chainName) },
  { by: 'stage', compare: (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) },
  { by: 'certainty', compare: (a, b) => Number(a.certainty === 'CONFIRMED') - Number(b.certainty === 'CONFIRMED') },
  { by: 'blocks', compare: (a, b) => a.blocks.length - b.blocks.length },
  { by: 'consumers', number: true, compare: (a, b) => a.localConsumers - b.localConsumers },
  { by: 'outside', number: true, compare: (a, b) => a.outsideFirms - b.outsideFirms },
];

/**
 * Only a whole list is sorted here; part of one stays in the order of the server.
 * @param {{rows: any[], total: number}} data
 * @param {{by: string, desc: boolean}} sort
 * @returns {{rows: any[], whole: boolean}} whole: false when a wished order could not be given
 */
export function sortedRows(data, sort) {
  const column = COLUMNS.find((item) => item.by === sort.by);
  if (!column) {
    return { rows: data.rows, whole: true };
  }
  if (data.rows.length < data.total) {
    return { rows: data.rows, whole: false };
  }
  const sign = sort.desc ? -1 : 1;
  return { rows: [...data.rows].sort((a, b) => sign * column.compare(a, b) || compareText(a.nodeId, b.nodeId)), whole: true };
}

/**
 * @param {{by: string, desc: boolean}} sort
 * @param {boolean} all rows of every chain are shown
 * @param {any} actions
 */
export function gapHead(sort, all, actions) {
  return COLUMNS.filter((column) => all || !column.all).map((column) => {
    const active = sort.by === column.by;
    return html`<th class=${column.number ? 'number' : ''} aria-sort=${active ? (sort.desc ? 'descending' : 'ascending') : 'none'}>
      <button type="button" data-testid="sort-${column.by}" @click=${() => actions.sortGaps(column.by)}>${t('gaps.column.' + column.by)}${active
        ? html`<i aria-hidden="true">${sort.desc ? ' ↓' : ' ↑'}</i>` : nothing}</button></th>`;
  });
}

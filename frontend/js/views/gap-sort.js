import { compareText } from '../core/format.js';
import { CLASSES, SERVER_ORDERS, TYPES } from '../core/gap-filter.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';

const severity = (row) => row.severity ?? -1;

const COLUMNS = [
  { by: 'type', compare: (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) },
  { by: 'name', compare: (a, b) => compareText(a.name, b.name) },
  { by: 'chain', compare: (a, b) => compareText(a.chainName, b.chainName) },
  { by: 'class', compare: (a, b) => CLASSES.indexOf(a.classCode) - CLASSES.indexOf(b.classCode) },
  { by: 'severity', compare: (a, b) => severity(a) - severity(b) || Number(a.certainty === 'CONFIRMED') - Number(b.certainty === 'CONFIRMED') },
  { by: 'certainty', compare: (a, b) => Number(a.certainty !== 'CONFIRMED') - Number(b.certainty !== 'CONFIRMED') },
  { by: 'blocks', compare: (a, b) => a.blocks.length - b.blocks.length },
  { by: 'consumers', number: true, compare: (a, b) => a.localConsumers - b.localConsumers },
  { by: 'outside', number: true, compare: (a, b) => a.outsideFirms - b.outsideFirms },
];

/** The direction in which the server gives an order. */
const fallsOnServer = (by) => by !== 'name';

/**
 * A whole list is sorted here; part of one stays in the order of the server.
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
    return { rows: data.rows, whole: SERVER_ORDERS.includes(sort.by) && sort.desc === fallsOnServer(sort.by) };
  }
  const sign = sort.desc ? -1 : 1;
  return { rows: [...data.rows].sort((a, b) => sign * column.compare(a, b) || compareText(a.nodeId, b.nodeId)), whole: true };
}

/**
 * @param {{by: string, desc: boolean}} sort
 * @param {any} actions
 */
export function gapHead(sort, actions) {
  return COLUMNS.map((column) => {
    const active = sort.by === column.by || (!sort.by && column.by === 'severity');
    const desc = sort.by ? sort.desc : true;
    return html`<th scope="col" class="${column.number ? 'number' : ''} col-${column.by}" aria-sort=${active ? (desc ? 'descending' : 'ascending') : 'none'}>
      <button type="button" data-testid="sort-${column.by}" @click=${() => actions.sortGaps(column.by)}>${t('gaps.column.' + column.by)}${active
        ? html`<i aria-hidden="true">${desc ? ' ↓' : ' ↑'}</i>` : nothing}</button></th>`;
  });
}

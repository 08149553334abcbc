import { figure } from '../core/format.js';
import { gapFilterOf, isFiltered } from '../core/gap-filter.js';
import { t } from '../core/i18n.js';
import { html, live, nothing, repeat } from '../lib/lit.js';
import { gapHead, sortedRows } from './gap-sort.js';
import { severityCell } from './severity.js';
import { errorBox, skeleton } from './status.js';

/**
 * The gaps of all types, one row for each node and type.
 * @param {any} state
 * @param {any} actions
 */
export function gapTable(state, actions) {
  const { gaps, route } = state;
  const { scope, sort } = gapFilterOf(route);
  if (gaps.status === 'error') {
    return errorBox(gaps.error, actions);
  }
  if (!gaps.data) {
    return skeleton(3);
  }
  if (gaps.data.rows.length === 0) {
    const filtered = isFiltered(route);
    return html`<div class="notice" data-testid="gaps-empty"><p>${filtered ? t('filter.none') : t('gaps.none')}</p>
      ${filtered ? html`<button type="button" @click=${actions.clearGapFilter}>${t('filter.clear')}</button>` : nothing}
      ${!filtered && scope === 'chain' ? html`<button type="button" @click=${() => actions.filterGaps({ gs: 'all' })}>${t('gaps.showAll')}</button>` : nothing}</div>`;
  }
  const { rows, whole } = sortedRows(gaps.data, sort);
  const all = rows.every((row) => state.checked.has(row.nodeId));
  return html`${whole ? nothing : html`<p class="notice small">${t('gaps.partSorted')}</p>`}
    <table class="gap-table" aria-busy=${gaps.status === 'loading' ? 'true' : 'false'}>
      <thead><tr><th class="check"><input type="checkbox" aria-label=${t('gaps.checkAll')} data-testid="gaps-check-all" .checked=${live(all)}
          @change=${(event) => actions.check(rows.map((row) => row.nodeId), event.target.checked)}></th>
        ${gapHead(sort, actions)}<th scope="col" class="number" title=${t('gaps.feasibilityTitle')}>${t('gaps.feasibility')}</th></tr></thead>
      <tbody>${repeat(rows, rowId, (row) => gapRow(row, state, actions))}</tbody>
    </table>`;
}

/** A break point keeps the id of its node: it is what most links mean. */
const rowId = (row) => (!row.type || row.type === 'BREAK' ? row.nodeId : row.nodeId + '-' + row.type + (row.type === 'LEADER' ? '-' + row.chainId : ''));

function gapRow(row, state, actions) {
  const chosen = state.route.sel === row.nodeId;
  const open = () => actions.openNode(row.nodeId, row.chainId);
  const id = rowId(row);
  return html`<tr class=${chosen ? 'selected' : ''} data-testid="gap-row-${id}" aria-selected=${chosen ? 'true' : 'false'}
      @click=${(event) => event.target.closest('button, input, label, .popover') || open()}>
    <td class="check"><input type="checkbox" aria-label=${t('gaps.check', { name: row.name })} data-testid="gap-check-${id}"
      .checked=${live(state.checked.has(row.nodeId))} @change=${(event) => actions.check([row.nodeId], event.target.checked)}></td>
    <td class="types">${typeChips(row)}</td>
    <td><button type="button" class="link strong" title=${row.why || nothing} @click=${open}>${row.name}</button></td>
    <td class="chain-cell" title=${row.chainName}>${row.chainName}</td>
    <td>${classChip(row)}</td>
    <td class="severity-cell">${severityCell(state, actions, row)}</td>
    <td><span class="chip ${row.certainty === 'CONFIRMED' ? 'break' : 'suspected'}">${t('certainty.' + row.certainty)}</span></td>
    <td class="blocked" title=${row.blockedNodes.map((node) => node.name).join('、')}>${blockedNames(row)}</td>
    <td class="number" title=${(row.localConsumerNames || []).join('\n')}>${row.localConsumers}</td>
    <td class="number">${row.outsideFirms}</td>
    ${feasibilityCell(state, row)}
  </tr>`;
}

/** What lost leads say of the gap; nothing lost is 1. The formula with its figures is on hover. */
function feasibilityCell(state, row) {
  const { data } = state.feasibility;
  const lost = data?.find((one) => one.nodeId === row.nodeId);
  const reasons = lost ? lost.reasons.map((one) => t('lost.row', { label: t('lead.reason.' + one.reason), n: one.firms })).join('、') : '';
  return html`<td class="number" data-testid="feasibility-${row.nodeId}" title=${lost ? lost.formula : t('gaps.feasibilityNone')}>${!data ? '' : lost ? figure(lost.feasibility, 2) : '1'}${reasons ? html`<small class="muted lost-why">${reasons}</small>` : nothing}</td>`;
}

/** @param {any} row a gap with type and labels */
export function typeChips(row) {
  const labels = row.labels?.length ? row.labels : [row.type];
  return labels.map((label) => html`<span class="chip type type-${label}" title=${t('typeTitle.' + label)}>${t('type.' + label)}</span>`);
}

/** @param {any} row with classCode */
export function classChip(row) {
  return row.classCode ? html`<span class="chip class class-${row.classCode}" title=${t('classTitle.' + row.classCode)}>${t('class.' + row.classCode)}</span>` : html`<span class="muted">—</span>`;
}

/** Plain words: a click anywhere in the row means the row. The panel has the links. */
function blockedNames(row) {
  const names = row.blockedNodes.map((node) => node.name);
  return names.length > 3 ? names.slice(0, 3).join('、') + t('gaps.more', { n: names.length }) : names.join('、');
}

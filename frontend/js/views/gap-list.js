import { count } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, live, nothing, repeat } from '../lib/lit.js';
import { gapHead, sortedRows } from './gap-sort.js';
import { lineLegend } from './legend.js';
import { errorBox, skeleton } from './status.js';

/**
 * The drawer below the map.
 * @param {any} state
 * @param {any} actions
 */
export function gapDrawer(state, actions) {
  const open = !!state.route.gaps;
  const chain = (state.chains.data || []).find((item) => item.id === state.route.chain);
  return html`<section class="drawer ${open ? 'open' : ''}" aria-label=${t('gaps.title')}>
    <div class="drawer-bar">
      <button type="button" class="drawer-toggle" aria-expanded=${open ? 'true' : 'false'} data-testid="gaps-toggle" @click=${actions.toggleGaps}>
        <i class="arrow" aria-hidden="true">${open ? '▾' : '▴'}</i>${t('gaps.title')} <b>${chain ? chain.breaks : ''}</b></button>
      ${open ? filters(state, actions) : state.route.tab === 'map' ? lineLegend() : nothing}
    </div>
    ${open ? html`<div class="drawer-body">${body(state, actions)}</div>` : nothing}
  </section>`;
}

function filters(state, actions) {
  const { q, certainty, scope } = state.gapFilter;
  const choice = (name, value, current, label) => html`<button type="button" aria-pressed=${value === current ? 'true' : 'false'}
    data-testid="gaps-${name}-${value || 'any'}" @click=${() => actions.filterGaps({ [name]: value })}>${label}</button>`;
  return html`<div class="drawer-filters">
    <div class="segmented" role="group" aria-label=${t('gaps.scope')}>
      ${choice('scope', 'chain', scope, t('gaps.thisChain'))}${choice('scope', 'all', scope, t('gaps.allChains'))}</div>
    <div class="segmented" role="group" aria-label=${t('gaps.certainty')}>
      ${choice('certainty', '', certainty, t('all'))}${choice('certainty', 'CONFIRMED', certainty, t('certainty.CONFIRMED'))}${choice('certainty', 'SUSPECTED', certainty, t('certainty.SUSPECTED'))}</div>
    <input type="search" class="gap-text" data-testid="gaps-q" aria-label=${t('gaps.text')} placeholder=${t('gaps.text')} .value=${live(q)} @input=${(event) => actions.typeGapText(event.target.value)}>
    <span class="drawer-count" data-testid="gaps-count">${pager(state, actions)}</span>
  </div>`;
}

function pager(state, actions) {
  const { data } = state.gaps;
  if (!data) {
    return nothing;
  }
  const first = data.total ? data.page * data.size + 1 : 0;
  const last = data.page * data.size + data.rows.length;
  return html`${t('gaps.range', { first, last, total: count(data.total) })}
    ${data.total > data.size ? html`
      <button type="button" ?disabled=${data.page === 0} @click=${() => actions.pageGaps(data.page - 1)}>${t('page.previous')}</button>
      <button type="button" ?disabled=${last >= data.total} @click=${() => actions.pageGaps(data.page + 1)}>${t('page.next')}</button>` : nothing}`;
}

function body(state, actions) {
  const { gaps, gapFilter } = state;
  if (gaps.status === 'error') {
    return errorBox(gaps.error, actions);
  }
  if (!gaps.data) {
    return skeleton(3);
  }
  if (gaps.data.rows.length === 0) {
    const filtered = gapFilter.q || gapFilter.certainty;
    return html`<div class="notice" data-testid="gaps-empty"><p>${filtered ? t('filter.none') : t('gaps.none')}</p>
      ${filtered ? html`<button type="button" @click=${() => actions.filterGaps({ q: '', certainty: '' })}>${t('filter.clear')}</button>` : nothing}
      ${!filtered && gapFilter.scope === 'chain' ? html`<button type="button" @click=${() => actions.filterGaps({ scope: 'all' })}>${t('gaps.showAll')}</button>` : nothing}</div>`;
  }
  const { rows, whole } = sortedRows(gaps.data, gapFilter.sort);
  const all = rows.every((row) => state.checked.has(row.nodeId));
  const scopeAll = gapFilter.scope === 'all';
  return html`${whole ? nothing : html`<p class="notice small">${t('gaps.partSorted')}</p>`}
    <table class="gap-table" aria-busy=${gaps.status === 'loading' ? 'true' : 'false'}>
      <thead><tr><th class="check"><input type="checkbox" aria-label=${t('gaps.checkAll')} data-testid="gaps-check-all" .checked=${live(all)}
          @change=${(event) => actions.check(rows.map((row) => row.nodeId), event.target.checked)}></th>
        ${gapHead(gapFilter.sort, scopeAll, actions)}</tr></thead>
      <tbody>${repeat(rows, (row) => row.nodeId, (row) => gapRow(row, state, actions, scopeAll))}</tbody>
    </table>`;
}

function gapRow(row, state, actions, scopeAll) {
  const chosen = state.route.sel === row.nodeId;
  const open = () => actions.openNode(row.nodeId, row.chainId);
  return html`<tr class=${chosen ? 'selected' : ''} data-testid="gap-row-${row.nodeId}" aria-selected=${chosen ? 'true' : 'false'}
      @click=${(event) => event.target.closest('button, input, label') || open()}>
    <td class="check"><input type="checkbox" aria-label=${t('gaps.check', { name: row.name })} data-testid="gap-check-${row.nodeId}"
      .checked=${live(state.checked.has(row.nodeId))} @change=${(event) => actions.check([row.nodeId], event.target.checked)}></td>
    <td><button type="button" class="link strong" @click=${open}>${row.name}</button></td>
    ${scopeAll ? html`<td>${row.chainName}</td>` : nothing}
    <td>${t('stage.' + row.stage)}</td>
    <td><span class="chip ${row.certainty === 'CONFIRMED' ? 'break' : 'suspected'}">${t('certainty.' + row.certainty)}</span></td>
    <td class="blocked" title=${row.blockedNodes.map((node) => node.name).join('、')}>${blockedNames(row)}</td>
    <td class="number" title=${row.localConsumerNames.join('\n')}>${row.localConsumers}</td>
    <td class="number">${row.outsideFirms}</td>
  </tr>`;
}

/** Plain words: a click anywhere in the row means the row. The panel has the links. */
function blockedNames(row) {
  const names = row.blockedNodes.map((node) => node.name);
  return names.length > 4 ? names.slice(0, 4).join('、') + t('gaps.more', { n: names.length }) : names.join('、');
}

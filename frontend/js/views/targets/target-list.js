import { percent, region } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { leadButton } from '../leads/parts.js';
import { errorBox, skeleton } from '../status.js';
import { scoreCell } from './score.js';

const TYPES = ['NEW', 'EXPAND', 'RELOCATE'];

/**
 * Scope, filters, weights.
 * @param {any} state
 * @param {any} actions
 */
export function targetFilters(state, actions) {
  const { route, targets } = state;
  const scope = route.ts === 'place' || (route.ts === 'node' && route.sel) ? route.ts : '';
  const excluded = Object.values(targets.data?.excluded || {}).reduce((sum, n) => sum + n, 0);
  const choice = (name, key) => html`<button type="button" aria-pressed=${scope === name ? 'true' : 'false'} data-testid="targets-scope-${name || 'chain'}"
    ?disabled=${name === 'node' && !route.sel} @click=${() => actions.filterTargets({ ts: name })}>${t(key)}</button>`;
  return html`<div class="drawer-filters" role="group" aria-label=${t('targets.filters')}>
    <div class="segmented" role="group" aria-label=${t('gaps.scope')}>${choice('', 'gaps.thisChain')}${choice('node', 'targets.thisNode')}${choice('place', 'roadmap.wholePlace')}</div>
    <label class="inline-field"><span class="sr-only">${t('targets.type')}</span><select data-testid="targets-type" @change=${(event) => actions.filterTargets({ tt: event.target.value })}>
      <option value="" ?selected=${!route.tt}>${t('targets.anyType')}</option>${TYPES.map((type) => html`<option value=${type} ?selected=${route.tt === type}>${t('targetType.' + type)}</option>`)}</select></label>
    <input type="search" class="targets-text" data-testid="targets-text" aria-label=${t('targets.text')} placeholder=${t('targets.text')} .value=${live(route.tq)} @input=${(event) => actions.typeTargetText(event.target.value)}>
    <label class="inline-field"><input type="checkbox" data-testid="targets-complete" .checked=${live(route.tc !== '')} @change=${(event) => actions.filterTargets({ tc: event.target.checked ? '0.75' : '' })}>${t('targets.complete')}</label>
    <button type="button" aria-pressed=${route.tx ? 'true' : 'false'} data-testid="targets-excluded" ?disabled=${!excluded && !route.tx}
      @click=${() => actions.filterTargets({ tx: route.tx ? '' : '1' })}>${t('targets.excluded', { n: excluded })}</button>
    <button type="button" data-testid="weights-open" @click=${actions.openWeights}>${t('weights.title')}</button>
    <span class="drawer-count muted small" data-testid="targets-count">${targets.data ? t(route.tx ? 'targets.countExcluded' : 'targets.count', { n: targets.data.total, nodes: targets.data.nodes }) : ''}</span></div>`;
}

/**
 * Firms to call, best first.
 * @param {any} state
 * @param {any} actions
 */
export function targetTable(state, actions) {
  const { targets } = state;
  if (targets.status === 'error') {
    return errorBox(targets.error, actions);
  }
  const { data } = targets;
  if (!data) {
    return skeleton(6);
  }
  return html`<div class=${targets.status === 'loading' ? 'stale' : ''} aria-busy=${targets.status === 'loading' ? 'true' : 'false'} data-testid="targets">
    ${notes(data)}
    ${data.rows.length ? html`<table class="plain-table targets-table"><caption class="sr-only">${t('targets.title')}</caption>
      <thead><tr><th scope="col" class="number">#</th><th scope="col">${t('score.label')}</th><th scope="col">${t('targets.firm')}</th><th scope="col">${t('targets.fills')}</th>
        <th scope="col">${t('targets.where')}</th><th scope="col">${t('targets.type')}</th><th scope="col" class="number">${t('score.completeness')}</th><th scope="col">${t('targets.next')}</th></tr></thead>
      <tbody>${data.rows.map((row) => targetRow(state, actions, row))}</tbody></table>${pager(data, actions)}`
      : html`<p class="notice" data-testid="targets-none">${t(state.route.tx ? 'targets.noneExcluded' : 'targets.none')}</p>`}</div>`;
}

/** @param {any} data */
export function notes(data) {
  return data.notes.length ? html`<ul class="notice small target-notes" data-testid="targets-notes">${data.notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing;
}

function targetRow(state, actions, row) {
  return html`<tr data-testid="target-${row.firmId}">
    <td class="number">${row.rank ?? '—'}</td>
    <td>${scoreCell(state, actions, row, '')}</td>
    <td><button type="button" class="link strong" data-testid="target-firm-${row.firmId}" @click=${() => actions.openFirm(row.firmId)}>${row.firmName}</button>
      ${row.tags.slice(0, 3).map((tag) => html`<span class="tag">${tag}</span>`)}
      ${row.exclusionReason ? html`<small class="exclusion" data-testid="target-exclusion-${row.firmId}">${row.exclusionReason}</small>` : row.products ? html`<small class="muted clip" title=${row.products}>${row.products}</small>` : nothing}</td>
    <td><button type="button" class="link" @click=${() => actions.openNode(row.nodeId, row.chainId)}>${row.nodeName}</button>
      ${row.match === 'TEXT' ? html`<span class="tag guess" title=${t('targets.textTitle')}>${t('targets.text.badge')}</span>` : nothing}
      ${row.fills.length > 1 ? html`<small class="muted">${t('targets.more', { n: row.fills.length - 1, names: row.fills.filter((gap) => gap.nodeId !== row.nodeId).map((gap) => gap.name).join('、') })}</small>` : nothing}</td>
    <td>${region(row)}</td>
    <td title=${row.typeNote || nothing}>${t('targetType.' + row.type)}</td>
    <td class="number">${percent(row.completeness)}</td>
    <td class="target-actions">${nextSteps(state, actions, row)}</td></tr>`;
}

/**
 * What can be done with a target.
 * @param {any} state
 * @param {any} actions
 * @param {any} row
 * @param {boolean} [claim] whether it can be claimed here; the panel of a node offers that in its list of makers
 */
export function nextSteps(state, actions, row, claim = true) {
  return html`<button type="button" class="small" data-testid="introductions-${row.firmId}" @click=${() => actions.openIntroductions(row)}>${t('introductions.open')}</button>
    ${row.exclusion || !claim ? nothing : leadButton(state, actions, { firmId: row.firmId, name: row.firmName }, row.nodeId)}`;
}

function pager(data, actions) {
  const pages = Math.max(1, Math.ceil(data.total / data.size));
  return pages < 2 ? nothing : html`<p class="pager"><button type="button" data-testid="targets-back" ?disabled=${data.page === 0} @click=${() => actions.pageTargets(data.page - 1)}>${t('targets.back')}</button>
    <span>${data.page + 1} / ${pages}</span>
    <button type="button" data-testid="targets-forward" ?disabled=${data.page + 1 >= pages} @click=${() => actions.pageTargets(data.page + 1)}>${t('targets.forward')}</button></p>`;
}

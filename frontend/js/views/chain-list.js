import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { lookOf, otherGaps, shadeOf } from '../map/look.js';
import { stateChip } from './chip.js';
import { classChip, typeChips } from './gap-list.js';

const STAGES = ['upstream', 'midstream', 'downstream', 'supporting'];

/**
 * The same content as the map in words: nested lists per stage, for reading, copying and screen readers.
 * @param {any} state
 * @param {any} actions
 */
export function chainList(state, actions) {
  const { data } = state.map;
  const nodes = data.nodes.map((item) => item.data);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const hidden = new Set(state.route.hide.split(',').filter(Boolean));
  const only = state.route.only && state.blocks.data
    ? new Set(state.blocks.data.rows.flatMap((row) => [row.nodeId, ...row.blocks])) : null;
  const wanted = nodes.filter((node) => !hidden.has(shadeOf(node, state.route.colour)) && (!only || only.has(node.id)));
  const groups = [
    ...STAGES.map((stage) => [stage, wanted.filter((node) => !node.foreign && node.stage === stage)]),
    ['other', wanted.filter((node) => !node.foreign && !STAGES.includes(node.stage))],
    ['foreign', wanted.filter((node) => node.foreign)],
  ].filter(([, list]) => list.length);
  if (!groups.length) {
    return html`<div class="notice" data-testid="filter-empty"><p>${t('filter.none')}</p>
      <button type="button" @click=${actions.clearFilters}>${t('filter.clear')}</button></div>`;
  }
  const inputs = neighbours(data.edges, 'target', 'source');
  const outputs = neighbours(data.edges, 'source', 'target');
  return html`<div class="chain-list" data-testid="chain-list"><p class="chain-about"><b>${data.chain.name}</b> ${data.chain.description}</p>${groups.map(([stage, list]) => html`
    <section><h2>${t('stage.' + stage)} <small>${t('list.count', { n: list.length })}</small></h2>
      <ul>${list.map((node) => listItem(node, state, actions, byId, inputs, outputs))}</ul></section>`)}</div>`;
}

function listItem(node, state, actions, byId, inputs, outputs) {
  const chosen = state.route.sel === node.id;
  return html`<li class=${chosen ? 'selected' : ''}>
    <button type="button" class="list-node" aria-pressed=${chosen ? 'true' : 'false'} data-testid="list-node-${node.id}" @click=${() => actions.select(node.id)}>
      <span class="list-name">${node.name}</span>${stateChip(node)}${node.classCode && node.classCode !== 'TO_VERIFY' ? classChip(node) : nothing}
      ${node.underConstruction ? html`<span class="badge-building">${t('card.building')}</span>` : nothing}
      ${otherGaps(node).map((type) => typeChips({ type }))}
      <span class="list-counts">${t('card.counts', { local: node.localFirms, outside: node.outsideFirms })}</span>
      ${node.foreign ? html`<span class="chip chain">${node.chainName}</span>` : nothing}</button>
    ${around('list.inputs', inputs.get(node.id), byId)}${around('list.outputs', outputs.get(node.id), byId)}
  </li>`;
}

function around(key, ids, byId) {
  const names = (ids || []).map((id) => byId.get(id)).filter(Boolean)
    .map((node) => (lookOf(node) === 'present' ? node.name : `${node.name}（${t('look.' + lookOf(node))}）`));
  return names.length ? html`<p class="list-around"><b>${t(key)}</b> ${names.join('、')}</p>` : nothing;
}

function neighbours(edges, from, to) {
  const map = new Map();
  edges.forEach((edge) => map.set(edge.data[from], [...(map.get(edge.data[from]) || []), edge.data[to]]));
  return map;
}

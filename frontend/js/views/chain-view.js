import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { NEVER_ABOVE } from '../map/chain-map.js';
import { chainList } from './chain-list.js';
import { errorBox, skeleton } from './status.js';

/**
 * Map or list of one chain. The map element stays in the page, because Cytoscape lives in it.
 * @param {any} state
 * @param {any} actions
 */
export function chainView(state, actions) {
  const { map, route } = state;
  const tooMany = map.data && map.data.nodes.length > NEVER_ABOVE;
  const showList = route.tab === 'list' || tooMany;
  const name = map.data?.chain.name || '';
  return html`<section class="chain" aria-label=${name}>
    ${printHead(state)}
    <div class="map-frame" id="chain-map" role="tabpanel" ?hidden=${showList}>
      <div id="map" class="map" data-testid="map" tabindex="0" role="application" aria-label=${t('map.label', { name })} aria-describedby="map-help"></div>
      <p id="map-help" class="sr-only">${t('map.help')}</p>
      ${overlay(state, actions)}
    </div>
    ${showList ? html`<div class="list-frame" id="chain-list" role="tabpanel" tabindex="-1">
      ${tooMany ? html`<p class="notice">${t('map.tooMany', { n: map.data.nodes.length, max: NEVER_ABOVE })}</p>` : nothing}
      ${map.data ? chainList(state, actions) : overlay(state, actions)}</div>` : nothing}
  </section>`;
}

function overlay(state, actions) {
  const { map, blocks, route } = state;
  if (map.status === 'error') {
    return html`<div class="overlay">${errorBox(map.error, actions)}</div>`;
  }
  if ((map.status === 'loading' && !map.data) || (map.status === 'idle' && state.chains.status !== 'error')) {
    return html`<div class="overlay" data-testid="map-loading">${skeleton(4)}</div>`;
  }
  if (map.data && map.data.nodes.length === 0) {
    return html`<div class="overlay"><p>${t('map.empty')}</p></div>`;
  }
  if (route.only && blocks.status === 'ready' && blocks.data.rows.length === 0) {
    return html`<div class="overlay light"><p data-testid="filter-empty">${t('only.none')}</p>
      <button type="button" @click=${actions.clearFilters}>${t('filter.clear')}</button></div>`;
  }
  return nothing;
}

function printHead(state) {
  const { data } = state.map;
  return data ? html`<h1 class="print-head">${t('print.title', { chain: data.chain.name, place: data.place?.name || '' })}
    <small>${t('asOf')} ${state.meta.data?.dataAsOf || '—'}</small></h1>` : nothing;
}

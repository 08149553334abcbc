/** Brings the data that the address asks for into the store. */
import { api } from './api.js';
import { createResources, IDLE } from './resource.js';

/** All gap rows of one chain; the map needs them to keep the blocked nodes in sight. */
const ALL = 500;

export const REMOTE = ['meta', 'places', 'chains', 'rates', 'map', 'blocks', 'gaps', 'node', 'suppliers', 'leads', 'nodeLeads', 'results', 'definitions', 'query'];

/** @returns {Record<string, any>} */
export function initialData() {
  return Object.fromEntries(REMOTE.map((name) => [name, IDLE]));
}

/**
 * @param {{store: any, replaceRoute: (patch: any) => void}} parts
 */
export function createLoader({ store, replaceRoute }) {
  const resources = createResources(store);
  const { load, clear } = resources;
  const state = () => store.get();

  async function sync() {
    load('meta', 'meta', api.meta);
    load('places', 'places', api.places);
    const { place } = state().route;
    load('rates', place, (signal) => api.rates(place, signal), { keep: true });
    await load('chains', place, (signal) => api.chains(place, signal), { keep: true });
    const { route, chains } = state();
    if (!route.chain && chains.status === 'ready' && chains.data.length) {
      replaceRoute({ chain: firstChain(chains.data) });
      return;
    }
    syncChain();
    syncNode();
  }

  function syncChain() {
    const { chain, place } = state().route;
    if (!chain) {
      ['map', 'blocks', 'gaps', 'leads'].forEach(clear);
      return;
    }
    load('map', chain + '|' + place, (signal) => api.chainMap(chain, place, signal));
    load('blocks', chain + '|' + place, (signal) => api.gaps({ chain, place, size: ALL }, signal));
    const filter = gapQuery(state());
    load('gaps', JSON.stringify(filter), (signal) => api.gaps(filter, signal), { keep: true });
    const wanted = leadQuery(state());
    load('leads', JSON.stringify(wanted), (signal) => api.leads({ ...wanted, size: 1 }, signal));
  }

  function syncNode() {
    const { sel, place } = state().route;
    if (!sel) {
      ['node', 'suppliers', 'nodeLeads'].forEach(clear);
      return;
    }
    const key = sel + '|' + place;
    load('node', key, (signal) => api.node(sel, place, signal));
    load('suppliers', key, (signal) => api.suppliers(sel, { where: 'outside', page: 0, size: 20, place }, signal));
    load('nodeLeads', key, (signal) => api.leads({ node: sel, place, size: 1 }, signal));
  }

  return {
    sync,
    retry() {
      for (const name of REMOTE) {
        if (state()[name].status === 'error') {
          clear(name);
        }
      }
      sync();
    },
    async moreSuppliers() {
      const { suppliers, route } = state();
      const old = suppliers.data;
      if (!old || suppliers.status !== 'ready') {
        return;
      }
      const page = old.page + 1;
      await load('suppliers', suppliers.key, async (signal) => {
        const next = await api.suppliers(route.sel, { where: 'outside', page, size: 20, place: route.place }, signal);
        return { ...next, rows: [...old.rows, ...next.rows] };
      }, { force: true, keep: true });
      if (state().suppliers.status === 'error') {
        // What was already shown must not vanish because the next page failed.
        store.set({ suppliers: { ...state().suppliers, status: 'ready', data: { ...old, failed: true } } });
      }
    },
    search() {
      const q = state().search.text.trim();
      if (q) {
        load('results', q + '|' + state().route.place, (signal) => api.search(q, state().route.place, signal), { keep: true });
      }
      else {
        clear('results');
      }
    },
    definitions: () => load('definitions', 'all', api.definitions),
    query: (name) => load('query', name, (signal) => api.query(name, signal)),
  };
}

/** Without a chain in the address the reader starts where most is missing. */
function firstChain(chains) {
  return chains.reduce((best, chain) => (chain.breaks > best.breaks ? chain : best)).id;
}

/**
 * @param {any} state
 * @returns {Record<string, unknown>} parameters of /api/gaps
 */
export function gapQuery({ gapFilter, route }) {
  const { q, certainty, scope, page, size } = gapFilter;
  return { chain: scope === 'all' ? '' : route.chain, certainty, q: q.trim(), page, size, place: route.place };
}

/**
 * @param {any} state
 * @returns {Record<string, unknown>} parameters of /api/leads and of the export
 */
export function leadQuery(state) {
  const { checked, route: { chain, sel, place } } = state;
  switch (leadScope(state)) {
    case 'all': return { place };
    case 'checked': return { node: [...checked], place };
    case 'node': return { node: sel, place };
    default: return { chain, place };
  }
}

/**
 * @param {any} state
 * @returns {'chain'|'checked'|'node'|'all'} the chosen scope, or the chain when the chosen one has become empty
 */
export function leadScope({ exportScope, checked, route }) {
  const gone = (exportScope === 'checked' && checked.size === 0) || (exportScope === 'node' && !route.sel);
  return gone ? 'chain' : exportScope;
}

/** Brings the data that the address asks for into the store. */
import { api } from './api.js';
import { createDataLoader, DATA_REMOTE } from './data-loader.js';
import { createLeadLoader, LEAD_REMOTE } from './lead-loader.js';
import { gapQuery, WHOLE } from './gap-filter.js';
import { createResources, IDLE } from './resource.js';
import { createSupplierLoader, SUPPLIER_REMOTE } from './supplier-loader.js';
import { createTargetLoader, TARGET_REMOTE } from './target-loader.js';
import { requestOf } from './tray.js';

export const REMOTE = ['meta', 'places', 'chains', 'rates', 'map', 'blocks', 'classes', 'gaps', 'node', 'localFirst', 'suppliers', 'leads', 'nodeLeads',
  'results', 'firmResults', 'nodeResults', 'whatIf', 'roadmap', 'buildChains', 'sharedNodes', 'parameters', 'check', 'definitions', 'query', ...DATA_REMOTE, ...TARGET_REMOTE, ...LEAD_REMOTE, ...SUPPLIER_REMOTE];

/** What a tab of the drawer needs; given up when the reader leaves it before the answer has come. */
const TABS = { roadmap: 'roadmap', build: 'buildChains', shared: 'sharedNodes', params: 'parameters', targets: 'targets' };

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
  const data = createDataLoader({ store, load, clear });
  const targets = createTargetLoader({ store, load, clear });
  const leads = createLeadLoader({ store, load, clear });
  const supplierLists = createSupplierLoader({ store, load, clear });

  /** Cuts off what was asked for on a screen that is no longer shown. */
  function leave() {
    for (const [tab, name] of Object.entries(TABS)) {
      if (state().route.gaps !== tab && state()[name].status === 'loading') {
        clear(name);
      }
    }
  }

  async function sync() {
    leave();
    load('meta', 'meta', api.meta);
    load('places', 'places', api.places);
    const { place } = state().route;
    data.sync();
    leads.sync();
    supplierLists.sync();
    load('rates', place, (signal) => api.rates(place, signal), { keep: true });
    await load('chains', place, (signal) => api.chains(place, signal), { keep: true });
    const { route, chains } = state();
    if (route.page) {
      return;
    }
    if (!route.chain && chains.status === 'ready' && chains.data.length) {
      replaceRoute({ chain: firstChain(chains.data) });
      return;
    }
    syncChain();
    syncNode();
    targets.sync();
    syncTab();
    syncWhatIf();
  }

  function syncTab() {
    const { gaps, place } = state().route;
    if (gaps === 'roadmap' && state().route.chain) {
      const request = roadmapQuery(state().route);
      load('roadmap', JSON.stringify(request), (signal) => api.roadmap(request, signal), { keep: true });
    }
    if (gaps === 'build') {
      load('buildChains', place, (signal) => api.buildChains(place, signal), { keep: true });
    }
    if (gaps === 'shared') {
      load('sharedNodes', place, (signal) => api.sharedNodes(place, signal), { keep: true });
    }
    if (gaps === 'params') {
      load('parameters', 'all', api.parameters);
    }
  }

  function syncWhatIf() {
    const { items } = state().tray;
    if (!items.length) {
      clear('whatIf');
      return;
    }
    const request = requestOf(items, state().route.place);
    load('whatIf', JSON.stringify(request), (signal) => api.whatIf(request, signal), { keep: true });
  }

  function syncChain() {
    const { chain, place } = state().route;
    if (!chain) {
      ['map', 'blocks', 'classes', 'gaps', 'leads'].forEach(clear);
      return;
    }
    load('map', chain + '|' + place, (signal) => api.chainMap(chain, place, signal));
    // All break points of the chain; the map needs them to keep the blocked nodes in sight.
    load('blocks', chain + '|' + place, (signal) => api.gaps({ chain, place, type: 'BREAK', size: WHOLE }, signal));
    load('classes', chain + '|' + place, (signal) => api.classes(chain, place, signal));
    const filter = gapQuery(state().route);
    load('gaps', JSON.stringify(filter), (signal) => api.gaps(filter, signal), { keep: true });
    const wanted = leadQuery(state());
    load('leads', JSON.stringify(wanted), (signal) => api.leads({ ...wanted, size: 1 }, signal));
  }

  function syncNode() {
    const { sel, place } = state().route;
    if (!sel) {
      ['node', 'localFirst', 'suppliers', 'nodeLeads'].forEach(clear);
      return;
    }
    const key = sel + '|' + place;
    load('node', key, (signal) => api.node(sel, place, signal));
    load('localFirst', key, (signal) => api.localFirst(sel, place, signal));
    load('suppliers', key, (signal) => api.suppliers(sel, { where: 'outside', page: 0, size: 20, place }, signal));
    load('nodeLeads', key, (signal) => api.leads({ node: sel, place, size: 1 }, signal));
  }

  return {
    sync,
    targets,
    leads,
    load,
    clear,
    data,
    /** After a write: everything on the screen is asked for again; what is shown stays until the answers come. */
    refresh() {
      const kept = Object.fromEntries(REMOTE.filter((name) => !['meta', 'places', 'definitions', 'query', 'results', 'parameters', 'check', 'kinds', 'batch'].includes(name))
        .map((name) => [name, state()[name].status === 'idle' ? state()[name] : { ...state()[name], stale: true }]));
      store.set(kept);
      sync();
      leads.follow();
    },
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
    searchFirms: (q) => load('firmResults', q + '|' + state().route.place, (signal) => api.search(q, state().route.place, signal), { keep: true }),
    searchNodes: (q) => load('nodeResults', q + '|' + state().route.place, (signal) => api.search(q, state().route.place, signal), { keep: true }),
    definitions: () => load('definitions', 'all', api.definitions),
    query: (name) => load('query', name, (signal) => api.query(name, signal)),
  };
}

/** Without a chain in the address the reader starts where most is missing. */
function firstChain(chains) {
  return chains.reduce((best, chain) => (chain.breaks > best.breaks ? chain : best)).id;
}

/**
 * @param {any} route
 * @returns {any} the request of /api/roadmap; what was not given is left to the server
 */
export function roadmapQuery({ chain, place, rs, rt, rk, ra }) {
  const number = (text) => (Number(text) > 0 ? Number(text) : undefined);
  const target = number(rt);
  return {
    place: place || undefined, chain: rs === 'place' ? undefined : chain,
    target: target === undefined ? undefined : target / 100, k: number(rk), areaBudget: number(ra),
  };
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

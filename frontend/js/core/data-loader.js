/** What the data screens need, fetched into the store. */
import { dataApi } from './data-api.js';
import { reviewApi } from './review-api.js';

export const DATA_REMOTE = ['kinds', 'batch', 'changes', 'problems', 'batches', 'firmPairs', 'linkProposals', 'left', 'firmSearch', 'linkSearch', 'fresh', 'exportCounts', 'facts', 'merged'];

/** An import is at work in these states: it is asked again until it is not. */
export const BUSY = ['READING', 'APPLYING', 'UNDOING'];
const isAtWork = (batch) => BUSY.includes(batch?.status) || (batch?.status === 'APPLIED' && batch.proposals?.state === 'RUNNING');
/** Rows can be looked at in these. */
export const SEEN = ['PREVIEWED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'CANCELLED', 'FAILED'];

const PAUSE = 800;
const LONG_PAUSE = 3000;

/** @param {any} route */
export const pageOf = (route) => Math.max(0, Number.parseInt(route.dp, 10) || 0);

/** @param {any} batch @returns {number} rows of its files, whatever became of them */
export const rowTotal = (batch) => batch.added + batch.changed + batch.unchanged + batch.duplicate + batch.rejected;

/** What becomes of a row; the first that has any is shown first. Conflicts arise only while it is written. */
export const ROW_TYPES = ['changed', 'added', 'review', 'rejected', 'duplicate', 'unchanged'];

/**
 * @param {any} route
 * @param {any} batch
 * @returns {{type: string, sheet: string, page: number}} the rows of the preview that the address asks for
 */
export function changesOf(route, batch) {
  const first = ROW_TYPES.find((type) => batch[type] > 0) || (batch.problemTotal ? 'problems' : 'added');
  return { type: route.dt || first, sheet: route.ds, page: pageOf(route) };
}

/** @param {any} route @returns {string} the least confidence of the proposals that are shown; empty: all */
export const leastOf = (route) => (Number(route.rc) > 0 && Number(route.rc) <= 1 ? String(Number(route.rc)) : '');

/** @param {any} route */
export function freshQuery(route) {
  return { days: Number.parseInt(route.fd, 10) > 0 ? Number.parseInt(route.fd, 10) : 180, kind: route.fk || 'firms', person: route.fp };
}

/** In the address: those that nobody has confirmed. */
export const NOBODY = '~';

/** @param {{days: number, kind: string, person: string}} query as the server wants it */
export const freshParams = ({ person, ...rest }) => ({ ...rest, ...(person === NOBODY ? { nobody: true } : { person }) });

/**
 * @param {any} state
 * @returns {{chain: string, place: string}} both empty: the whole graph
 */
export function exportScopeOf({ route, meta }) {
  const place = route.place || meta.data?.place?.code || '';
  return { chain: ['chain', 'view'].includes(route.xs) ? route.chain : '', place: ['place', 'view'].includes(route.xs) ? place : '' };
}

/**
 * @param {{store: any, load: any, clear: (name: string) => void}} parts
 */
export function createDataLoader({ store, load, clear }) {
  const state = () => store.get();
  let timer = 0;
  let searchTimer = 0;

  function put(batch) {
    store.set({ batch: { key: batch.id, status: 'ready', data: batch, error: null } });
  }

  /** Asks again while the import is at work; a lost connection is told and tried again, what was shown stays. */
  function watch() {
    clearTimeout(timer);
    const { batch, route } = state();
    if (!route.batch || batch.key !== route.batch || !(batch.lost || isAtWork(batch.data))) {
      return;
    }
    timer = setTimeout(async () => {
      try {
        const answer = await dataApi.batch(route.batch);
        if (state().route.batch === route.batch) {
          arrived(answer);
        }
      }
      catch (error) {
        if (state().route.batch === route.batch && error.status !== 404) {
          store.set({ batch: { ...state().batch, lost: error } });
          watch();
        }
      }
    }, batch.lost ? LONG_PAUSE : PAUSE);
  }

  function arrived(answer) {
    const before = state().batch.data?.status;
    put(answer);
    if (before !== answer.status) {
      ['changes', 'problems', 'left', 'batches'].forEach((name) => store.set({ [name]: { ...state()[name], stale: true } }));
    }
    rows();
    watch();
  }

  async function openBatch() {
    const { route } = state();
    if (!route.batch) {
      clearTimeout(timer);
      ['batch', 'changes', 'problems', 'left'].forEach(clear);
      return;
    }
    await load('batch', route.batch, (signal) => dataApi.batch(route.batch, signal));
    rows();
    watch();
  }

  function rows() {
    const { route, batch } = state();
    if (!batch.data || batch.key !== route.batch || !SEEN.includes(batch.data.status)) {
      return;
    }
    if (batch.data.left > 0) {
      load('left', route.batch, (signal) => dataApi.left(route.batch, signal));
    }
    const filter = changesOf(route, batch.data);
    if (filter.type === 'problems') {
      load('problems', route.batch + '|' + filter.page, (signal) => dataApi.problems(route.batch, filter.page, signal), { keep: true });
    }
    else {
      load('changes', JSON.stringify([route.batch, filter]), (signal) => dataApi.changes(route.batch, filter, signal), { keep: true });
    }
  }

  const searchOf = (queue) => (queue === 'links' ? 'linkSearch' : 'firmSearch');

  /** How far the search for new proposals is; somebody else may have started it. */
  async function loadSearch(queue) {
    const name = searchOf(queue);
    if (state()[name].status === 'idle') {
      await load(name, 'now', (signal) => reviewApi.search(queue, signal));
    }
    if (state()[name].data?.state === 'RUNNING') {
      watchSearch(queue);
    }
  }

  /** Asks how far it is until it ends; then the queue is asked for again. */
  function watchSearch(queue) {
    clearTimeout(searchTimer);
    searchTimer = setTimeout(async () => {
      const name = searchOf(queue);
      const before = state()[name].data;
      await load(name, 'now', (signal) => reviewApi.search(queue, signal), { force: true, keep: true });
      const { route } = state();
      const now = state()[name].data;
      if (!now || route.page !== 'data' || route.section !== 'review') {
        return;
      }
      if (now.state !== 'RUNNING' || now.proposed !== before?.proposed) {
        const list = queue === 'links' ? 'linkProposals' : 'firmPairs';
        store.set({ [list]: { ...state()[list], stale: true } });
        syncSection();
      }
      if (now.state === 'RUNNING') {
        watchSearch(queue);
      }
    }, PAUSE);
  }

  function syncSection() {
    const { route } = state();
    switch (route.section) {
      case 'history':
        load('batches', String(pageOf(route)), (signal) => dataApi.batches(pageOf(route), signal), { keep: true });
        break;
      case 'review': {
        // Both, so that each says how much it has left.
        const links = route.rq === 'links';
        loadSearch(links ? 'links' : 'firms');
        load('firmPairs', String(links ? 0 : pageOf(route)), (signal) => reviewApi.firms(links ? 0 : pageOf(route), signal), { keep: true });
        load('linkProposals', (links ? pageOf(route) : 0) + '|' + leastOf(route), (signal) => reviewApi.links(links ? pageOf(route) : 0, leastOf(route), signal), { keep: true });
        break;
      }
      case 'fresh': {
        const filter = freshQuery(route);
        load('fresh', JSON.stringify(filter), (signal) => dataApi.freshness(freshParams(filter), signal), { keep: true });
        break;
      }
      case 'export': {
        const scope = exportScopeOf(state());
        load('exportCounts', JSON.stringify(scope), (signal) => dataApi.exportCounts(scope, signal), { keep: true });
        break;
      }
      default:
    }
  }

  return {
    sync() {
      const { route } = state();
      if (route.firm) {
        load('kinds', 'all', dataApi.kinds);
        load('facts', 'firms|' + route.firm, (signal) => dataApi.facts('firms', route.firm, signal), { keep: state().facts.data?.key === route.firm });
        load('merged', route.firm, (signal) => reviewApi.merged(route.firm, signal));
      }
      else {
        ['facts', 'merged'].forEach(clear);
      }
      if (route.page !== 'data') {
        clearTimeout(timer);
        return;
      }
      load('kinds', 'all', dataApi.kinds);
      openBatch();
      syncSection();
    },
    arrived,
    watchSearch,
    facts: () => state().route.firm && load('facts', 'firms|' + state().route.firm, (signal) => dataApi.facts('firms', state().route.firm, signal), { force: true, keep: true }),
    kinds: () => load('kinds', 'all', dataApi.kinds),
  };
}

/** Rows of a preview whose firm may be one of the graph (待复核): decided before anything is written; each decision can be taken back. */
import { dataApi } from './data-api.js';
import { changesOf } from './data-loader.js';
import { t } from './i18n.js';

/**
 * @param {{store: any, loader: any, note: Function}} parts
 */
export function decisionActions({ store, loader, note }) {
  const state = () => store.get();
  const rows = () => state().changes.data?.rows || [];
  const at = (index) => store.set({ review: { ...state().review, index } });
  let sending = Promise.resolve();

  const isOpen = () => {
    const { route, batch, dialog } = state();
    return route.page === 'data' && route.section === 'import' && !route.firm && !dialog && batch.data?.status === 'PREVIEWED'
      && batch.key === route.batch && changesOf(route, batch.data).type === 'review' && state().changes.status === 'ready';
  };

  function show(key, decision) {
    const { changes } = state();
    const seen = changes.data.rows.map((row) => (row.key === key ? { ...row, review: { ...row.review, decision } } : row));
    store.set({ changes: { ...changes, data: { ...changes.data, rows: seen } } });
  }

  /** The next row without a decision takes its place. */
  function next() {
    const all = rows();
    const from = state().review.index;
    const order = [...all.keys()].map((i) => (from + 1 + i) % all.length);
    const found = order.find((i) => !all[i].review?.decision);
    found === undefined || at(found);
  }

  const own = {
    decisionAt: at,
    /** @param {any} row @param {{decision: string, into?: string} | null} decision null: open again */
    decideRow(row, decision) {
      const { key } = state().batch;
      show(row.key, decision);
      decision && next();
      sending = sending.then(async () => {
        const batch = await dataApi.decide(key, { [row.key]: decision });
        state().batch.key === key && store.set({ batch: { ...state().batch, data: batch } });
      }).catch((error) => {
        note(error.detail || error.title || t('error.unexpected'));
        store.set({ changes: { ...state().changes, stale: true } });
        loader.sync();
      });
      return sending;
    },
    /** Whoever writes waits until the last decision has arrived. */
    decisionsSent: () => sending,

    /** Keys of the preview: off while a dialog is open or somebody types. */
    decisionKey(key) {
      const row = isOpen() ? rows()[state().review.index] : null;
      if (!row?.review) {
        return false;
      }
      const { candidates } = row.review;
      const chosen = key === 'a' && candidates.length === 1 ? candidates[0] : /^[1-9]$/.test(key) ? candidates[Number(key) - 1] : null;
      if (key === 'j' || key === 'k') {
        at(Math.max(0, Math.min(rows().length - 1, state().review.index + (key === 'j' ? 1 : -1))));
      }
      else if (key === 'r' || key === 'n') {
        own.decideRow(row, { decision: key === 'r' ? 'APART' : 'NEW' });
      }
      else if (key === 'u' && row.review.decision) {
        own.decideRow(row, null);
      }
      else if (chosen && !chosen.blocked) {
        own.decideRow(row, { decision: 'MERGE', into: chosen.firmId });
      }
      else {
        return false;
      }
      return true;
    },
  };
  return own;
}

/** Review queues (复核): firms that may be one, and which nodes a firm makes. The last decision can be taken back. */
import { leastOf } from './data-loader.js';
import { reviewApi } from './review-api.js';
import { t } from './i18n.js';

/** Proposals of one call when many are accepted: few calls, and still progress. */
const AT_ONCE = 200;

/**
 * @param {{store: any, go: Function, loader: any, note: Function}} parts
 */
export function reviewActions({ store, go, loader, note }) {
  const state = () => store.get();
  const patch = (change) => store.set({ review: { ...state().review, ...change } });
  let sending = Promise.resolve();
  const queueName = () => (state().route.rq === 'links' ? 'linkProposals' : 'firmPairs');

  function say(error) {
    note(error.detail || error.title || t('error.unexpected'));
  }

  /** What was decided leaves the list at once; the next one takes its place. */
  function leave(name, ids) {
    const queue = state()[name];
    const rows = queue.data.rows.filter((row) => !ids.includes(row.id));
    const total = Math.max(0, queue.data.total - ids.length);
    store.set({ [name]: { ...queue, data: { ...queue.data, rows, total, left: total } } });
    patch({ index: Math.max(0, Math.min(state().review.index, rows.length - 1)) });
    if (!rows.length && total) {
      sending.then(() => refill(name));
    }
  }

  function refill(name) {
    store.set({ [name]: { ...state()[name], stale: true } });
    loader.sync();
  }

  /** Decisions are sent one after the other, so that nobody has to wait for the one before. */
  function decide(name, ids, call, undo, text) {
    if (!ids.length) {
      return undefined;
    }
    queue(call, name);
    leave(name, ids);
    patch({ undo: { name, ids, back: undo, text } });
    return sending;
  }

  function queue(call, name) {
    sending = sending.then(call).catch((error) => {
      say(error);
      // It was decided by somebody else, or not at all: the list is asked for again.
      patch({ undo: null });
      refill(name);
    });
    return sending;
  }

  const current = () => state()[queueName()].data?.rows[state().review.index];

  const own = {
    reviewQueue(rq) {
      patch({ index: 0 });
      go({ rq: rq === 'firms' ? '' : rq, dp: '' });
    },
    reviewAt: (index) => patch({ index }),
    moveReview(step) {
      const rows = state()[queueName()].data?.rows || [];
      patch({ index: Math.max(0, Math.min(rows.length - 1, state().review.index + step)) });
    },
    pageReview(page) {
      patch({ index: 0 });
      go({ dp: page ? String(page) : '' }, true);
    },
    leastConfidence(rc) {
      patch({ index: 0 });
      go({ rc, dp: '' }, true);
    },

    acceptLinks: (rows) => decide('linkProposals', rows.map((row) => row.id), () => reviewApi.decideLinks({ accept: rows.map((row) => row.id), reject: [] }),
      () => reviewApi.decideLinks({ reopen: rows.map((row) => row.id) }), t('review.accepted', { name: nameOf(rows) })),
    rejectLinks: (rows) => decide('linkProposals', rows.map((row) => row.id), () => reviewApi.decideLinks({ accept: [], reject: rows.map((row) => row.id) }),
      () => reviewApi.decideLinks({ reopen: rows.map((row) => row.id) }), t('review.rejected', { name: nameOf(rows) })),
    askBulk: () => store.set({ dialog: { kind: 'bulk', least: leastOf(state().route), total: state().linkProposals.data.total, done: 0, busy: false, error: null } }),

    /** Page by page, so that the user sees how far it is and can stop; closing the dialog stops it. */
    async acceptAll() {
      const { least } = state().dialog;
      const open = () => state().dialog?.kind === 'bulk';
      const patchDialog = (change) => open() && store.set({ dialog: { ...state().dialog, ...change } });
      const ids = [];
      patchDialog({ busy: true, error: null, done: 0 });
      try {
        while (open()) {
          const { rows } = await reviewApi.links(0, least, undefined, AT_ONCE);
          if (!rows.length || !open()) {
            break;
          }
          await reviewApi.decideLinks({ accept: rows.map((row) => row.id), reject: [] });
          ids.push(...rows.map((row) => row.id));
          patchDialog({ done: ids.length });
        }
        store.set({ dialog: null });
        note(t('review.bulkDone', { n: ids.length }));
      }
      catch (error) {
        patchDialog({ busy: false, error });
      }
      if (ids.length) {
        patch({ undo: { name: 'linkProposals', ids, back: () => reviewApi.decideLinks({ reopen: ids }), text: t('review.accepted', { name: t('review.n', { n: ids.length }) }) }, index: 0 });
      }
      refill('linkProposals');
    },
    async startSearch(queue) {
      const name = queue === 'links' ? 'linkSearch' : 'firmSearch';
      try {
        store.set({ [name]: { key: 'now', status: 'ready', data: await reviewApi.startSearch(queue), error: null } });
      }
      catch (error) {
        // It is running already: then its progress is what is wanted.
        if (error.status !== 409) {
          say(error);
          return;
        }
      }
      loader.data.watchSearch(queue);
    },
    async stopSearch(queue) {
      try {
        await reviewApi.stopSearch(queue);
      }
      catch (error) {
        say(error);
      }
      loader.data.watchSearch(queue);
    },
    async unmerge(firm) {
      try {
        await reviewApi.unmerge(firm.firmId);
        note(t('facts.unmerged', { name: firm.name }));
        loader.refresh();
      }
      catch (error) {
        say(error);
      }
    },
    decidePair: (row, decision, into) => decide('firmPairs', [row.id], () => reviewApi.decideFirm(row.id, { decision, ...(into ? { into } : {}) }),
      () => reviewApi.decideFirm(row.id, { decision: 'REOPEN' }), t('review.pair.' + decision, { name: row.firm.name })),

    undoReview() {
      const { undo } = state().review;
      if (!undo) {
        return;
      }
      patch({ undo: null, index: 0 });
      queue(async () => {
        await undo.back();
        note(t('review.undone', { what: undo.text }));
        refill(undo.name);
      }, undo.name);
    },

    /** Keys of the queues; they are off while a dialog is open or somebody types. */
    reviewKey(key) {
      const { route } = state();
      if (route.page !== 'data' || route.section !== 'review' || route.firm || state().dialog) {
        return false;
      }
      const row = current();
      if (key === 'j' || key === 'k') {
        own.moveReview(key === 'j' ? 1 : -1);
        return true;
      }
      if (key === 'u') {
        own.undoReview();
        return true;
      }
      if (!row) {
        return false;
      }
      if (queueName() === 'linkProposals' && (key === 'a' || key === 'r')) {
        key === 'a' ? own.acceptLinks([row]) : own.rejectLinks([row]);
        return true;
      }
      if (queueName() === 'firmPairs' && (key === 'r' || key === 'n')) {
        own.decidePair(row, key === 'r' ? 'APART' : 'NEW');
        return true;
      }
      if (queueName() === 'firmPairs' && key === 'a' && row.candidates.length === 1 && !row.candidates[0].blocked) {
        own.decidePair(row, 'MERGE', row.candidates[0].firmId);
        return true;
      }
      return false;
    },
  };
  return own;
}

const nameOf = (rows) => (rows.length === 1 ? rows[0].firmName + ' – ' + rows[0].nodeName : t('review.n', { n: rows.length }));

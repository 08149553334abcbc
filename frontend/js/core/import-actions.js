/** What the user can do with files and batches: upload, map columns, write, undo. */
import { dataApi } from './data-api.js';
import { t } from './i18n.js';
import { upload } from './upload.js';

/** Files that the server could take; it looks into them itself. */
export const ACCEPTED = ['.xlsx', '.xlsm', '.xls', '.csv', '.txt', '.tsv', '.zip'];

/**
 * @param {{store: any, go: Function, loader: any, note: Function, decisionsSent: () => Promise<unknown>}} parts
 */
export function importActions({ store, go, loader, note, decisionsSent }) {
  const state = () => store.get();
  let running = null;

  const patchUpload = (change) => store.set({ upload: { ...state().upload, ...change } });
  const patchDialog = (change) => state().dialog && store.set({ dialog: { ...state().dialog, ...change } });

  /** Asks the server for something about the open batch; what it refuses is said beside the buttons. */
  async function ask(call) {
    const { batch } = state();
    store.set({ batch: { ...batch, asking: true, refused: null } });
    try {
      const answer = await call(batch.key);
      store.set({ batch: { ...state().batch, asking: false } });
      // Some answers are the batch itself, others only say yes.
      answer.status && answer.id ? loader.data.arrived(answer) : loader.data.arrived(await dataApi.batch(batch.key));
      return true;
    }
    catch (refused) {
      store.set({ batch: { ...state().batch, asking: false, refused } });
      return false;
    }
  }

  return {
    dataSection: (section) => go({ page: 'data', section, batch: '', dt: '', ds: '', dp: '', sel: '', firm: '' }),
    leaveData: () => go({ page: '', section: '', lead: '', batch: '', dt: '', ds: '', dp: '' }),
    openProposals: () => go({ page: 'data', section: 'review', rq: 'links', batch: '', dt: '', ds: '', dp: '', firm: '' }),
    openBatch: (batch, patch = {}) => go({ page: 'data', section: 'import', batch, dt: '', ds: '', dp: '', ...patch }),
    showRows(patch) {
      store.set({ review: { ...state().review, index: 0 } });
      go({ dp: '', ...patch }, true);
    },

    chooseFiles(list) {
      const files = [...state().upload.files];
      for (const file of list) {
        if (!files.some((other) => other.name === file.name && other.size === file.size && other.lastModified === file.lastModified)) {
          files.push(file);
        }
      }
      patchUpload({ files, over: false, error: null });
    },
    /** Files that were dropped anywhere on the page. */
    takeFiles(files) {
      if (!state().upload.sending && files.length) {
        this.chooseFiles(files);
        go({ page: 'data', section: 'import', batch: '', dt: '', ds: '', dp: '', firm: '' });
      }
    },
    dropFile: (index) => patchUpload({ files: state().upload.files.filter((_, i) => i !== index), error: null }),
    dragOver: (over) => state().upload.over !== over && patchUpload({ over }),
    async sendFiles() {
      const { files } = state().upload;
      patchUpload({ sending: true, percent: 0, error: null });
      running = upload('imports', files, (percent) => patchUpload({ percent }));
      try {
        const answer = await running.done;
        store.set({ upload: NO_UPLOAD });
        loader.data.arrived(answer);
        if (state().route.page === 'data') {
          go({ section: 'import', batch: answer.id, dt: '', ds: '', dp: '' });
        }
        else {
          note(t('import.arrived'));
        }
      }
      catch (error) {
        patchUpload({ sending: false, error: error.name === 'AbortError' ? null : error });
      }
      finally {
        running = null;
      }
    },
    cancelUpload: () => running?.cancel(),

    /** The user's corrections of kinds and columns are kept until he lets the files be read again. */
    mapSheet(sheet, change) {
      const { mapping } = state();
      store.set({ mapping: { ...mapping, [sheet]: { ...mapping[sheet], ...change } } });
    },
    forgetMapping: () => store.set({ mapping: {} }),
    async sendMapping() {
      const { mapping, batch } = state();
      const sheets = Object.fromEntries(batch.data.sheets.filter((sheet) => mapping[sheet.id]).map((sheet) => [sheet.id, mappingOf(sheet, mapping[sheet.id])]));
      if (await ask((id) => dataApi.map(id, sheets))) {
        store.set({ mapping: {} });
        go({ dt: '', ds: '', dp: '' }, true);
      }
    },
    allOrNone: (allOrNone) => store.set({ allOrNone }),
    async applyBatch() {
      const { allOrNone } = state();
      await decisionsSent();
      if (await ask((id) => dataApi.apply(id, { allOrNone }))) {
        loader.refresh();
      }
    },
    /** Writing or undoing that stopped half-way goes on where it stood. */
    resumeBatch: () => ask((id) => (state().batch.data.status === 'UNDOING' ? dataApi.undo(id, {}) : dataApi.apply(id, { allOrNone: state().batch.data.allOrNone }))),
    cancelBatch: () => ask((id) => dataApi.cancel(id)),
    reloadAll: () => loader.refresh(),

    /** Undo asks first what becomes of what later edits touched. */
    async askUndo(id) {
      store.set({ dialog: { kind: 'undo', id, choice: 'KEEP', batch: null, later: null, error: null, busy: false } });
      try {
        const [batch, later] = await Promise.all([dataApi.batch(id), dataApi.later(id)]);
        state().dialog?.id === id && patchDialog({ batch, later });
      }
      catch (error) {
        state().dialog?.id === id && patchDialog({ error });
      }
    },
    async undoBatch() {
      const { id, choice } = state().dialog;
      patchDialog({ busy: true, error: null });
      try {
        await dataApi.undo(id, { later: choice });
        store.set({ dialog: null });
        await undone(id);
      }
      catch (error) {
        patchDialog({ busy: false, error });
      }
    },
    /**
     * From the message after an edit: what somebody wrote in the seconds since stays. What the edit had added and opened is closed
     * first, as nobody can be told of it any more afterwards.
     */
    async undoQuickly(id, opened) {
      for (const [name, key] of Object.entries(opened || {})) {
        state().route[name] === key && go({ [name]: '' });
      }
      try {
        await dataApi.undo(id, { later: 'KEEP' });
        await undone(id);
      }
      catch (error) {
        note(error.detail || error.title || t('error.unexpected'));
      }
    },
  };

  async function undone(id) {
    const batch = await waitFor(id);
    note(t(batch.status !== 'UNDONE' ? 'undo.failed' : batch.left ? 'undo.leftDone' : 'undo.done', { n: batch.left }));
    store.set({ batches: { ...state().batches, stale: true } });
    if (state().route.batch === id) {
      loader.data.arrived(batch);
    }
    loader.refresh();
  }

  /** A small undo is over at once; a large one is watched on its own page. */
  async function waitFor(id) {
    for (let tries = 0; ; tries++) {
      const batch = await dataApi.batch(id);
      if (batch.status !== 'UNDOING' && batch.status !== 'APPLIED') {
        return batch;
      }
      if (tries === 20) {
        go({ page: 'data', section: 'import', batch: id, dt: '', ds: '', dp: '' });
        return { ...batch, status: 'UNDONE' };
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

export const NO_UPLOAD = Object.freeze({ files: [], over: false, sending: false, percent: 0, error: null });

/** @param {string} chosen key of a column, perhaps with a unit behind an @ */
export const keyOf = (chosen) => chosen.split('@')[0];

/**
 * @param {any} sheet as the server sees it
 * @param {{kind?: string, columns?: Record<number, string>} | undefined} chosen what the user changed
 * @returns {{kind: string, columns: Record<number, string>}} the whole mapping, as the server wants it
 */
export function mappingOf(sheet, chosen) {
  const kind = chosen?.kind ?? sheet.kind ?? '';
  // Columns of another kind mean something else: then only what was chosen since counts.
  const known = kind === (sheet.kind ?? '') ? Object.fromEntries(sheet.columns.map((column) => [column.index, column.column ? column.column + (column.unit ? '@' + column.unit : '') : ''])) : {};
  return { kind, columns: { ...known, ...chosen?.columns } };
}

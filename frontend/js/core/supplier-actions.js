/** What the user can do with supplier lists of chain leaders: enter, upload, match, take back. */
import { dataApi } from './data-api.js';
import { t } from './i18n.js';
import { supplierApi } from './supplier-api.js';
import { upload } from './upload.js';

/** Cells of a line that is entered, in the order of the table. */
export const ENTRY_COLUMNS = ['supplier', 'product', 'amount', 'year', 'place', 'uscc', 'node'];
const HEADS = {
  supplier: /供应商|供应企业|企业名称|公司名称|供方|^supplier/i, product: /产品|物料|品名|零部件|^product/i, amount: /金额|采购额|^amount/i, year: /年份|年度|^year/i,
  place: /所在地|地址|省|^place|^location/i, uscc: /信用代码|^uscc/i, node: /环节|^node/i,
};
const blank = () => Object.fromEntries(ENTRY_COLUMNS.map((name) => [name, '']));

/**
 * Cells that were copied from a spreadsheet; a first line of titles says which column is which.
 * @param {string} text
 * @param {number} column where the first cell goes
 * @returns {Record<string, string>[]}
 */
export function pastedRows(text, column = 0) {
  const lines = text.replace(/\r/g, '').split('\n').filter((line) => line.trim()).map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  const titles = (lines[0] || []).map((cell) => ENTRY_COLUMNS.find((name) => HEADS[name].test(cell)) || '');
  const named = titles.filter(Boolean).length > 1 && !(lines[0] || []).some((cell) => /^[\d.,]+$/.test(cell));
  return (named ? lines.slice(1) : lines).map((cells) => {
    const row = blank();
    cells.forEach((cell, i) => {
      const name = named ? titles[i] : ENTRY_COLUMNS[column + i];
      if (name && !row[name]) {
        row[name] = cell;
      }
    });
    return row;
  });
}

/**
 * @param {{store: any, go: Function, loader: any, note: Function, debounce: Function}} parts
 */
export function supplierActions({ store, go, loader, note, debounce }) {
  const state = () => store.get();
  const patch = (change) => state().dialog?.kind === 'supplierEntry' && store.set({ dialog: { ...state().dialog, ...change } });
  const search = debounce((sq) => go({ sq, sp: '' }, true), 250);

  async function write(call, text) {
    try {
      const answer = await call();
      note(text, answer.batch);
      loader.refresh();
    }
    catch (error) {
      note(error.detail || error.title || t('error.unexpected'));
      if (error.status === 409) {
        loader.refresh();
      }
    }
  }

  /** Whatever comes in is looked at before it is written. */
  async function preview(call) {
    patch({ busy: true, error: null });
    try {
      patch({ busy: false, entered: await call() });
    }
    catch (error) {
      patch({ busy: false, error });
    }
  }

  return {
    openBuyer: (buyer) => go({ page: 'leads', section: 'suppliers', buyer, sy: '', sc: '', sq: '', sp: '', lead: '', firm: '' }),
    filterSuppliers: (change) => go({ sp: '', ...change }, true),
    typeSupplierText: (text) => search(text),
    pageSuppliers: (page) => go({ sp: page ? String(page) : '' }),

    enterSuppliers: (buyer) => store.set({ dialog: { kind: 'supplierEntry', buyer, rows: [blank(), blank(), blank()], busy: false, error: null, entered: null } }),
    editEntry: (index, name, value) => patch({ rows: state().dialog.rows.map((row, i) => (i === index ? { ...row, [name]: value } : row)), error: null }),
    addEntry: () => patch({ rows: [...state().dialog.rows, blank()] }),
    dropEntry: (index) => patch({ rows: state().dialog.rows.filter((_, i) => i !== index) }),
    pasteEntries(index, column, text) {
      const { rows } = state().dialog;
      const pasted = pastedRows(text, column);
      const kept = rows.filter((row, i) => i < index || (i >= index + pasted.length && ENTRY_COLUMNS.some((name) => row[name])));
      patch({ rows: [...kept.slice(0, index), ...pasted, ...kept.slice(index)], error: null });
    },
    previewEntries() {
      const { buyer, rows } = state().dialog;
      return preview(() => supplierApi.enter(buyer.id, rows.filter((row) => ENTRY_COLUMNS.some((name) => row[name].trim()))));
    },
    uploadSuppliers(file) {
      const { buyer } = state().dialog;
      return preview(() => upload(supplierApi.filePath(buyer.id), [file], () => {}).done);
    },
    async applyEntries() {
      const { entered } = state().dialog;
      patch({ busy: true, error: null });
      try {
        const batch = await dataApi.apply(entered.batch.id, {});
        if (batch.status === 'APPLIED') {
          store.set({ dialog: null });
          note(t('buyer.written', { n: entered.batch.added + entered.batch.changed }), batch.id);
        }
        else {
          store.set({ dialog: null });
          note(t('buyer.writing'));
        }
        loader.refresh();
      }
      catch (error) {
        patch({ busy: false, error });
      }
    },
    async backToEntries() {
      const { entered } = state().dialog;
      patch({ entered: null });
      // What was looked at and not wanted is given up; it stays in the history as that.
      await dataApi.cancel(entered.batch.id).catch(() => {});
    },

    matchSupplierNode: (line, node) => write(() => supplierApi.change(line.key, line.version, { node_id: node }), t('buyer.matched', { product: line.product })),
    removeSupplierLine: (line) => write(() => supplierApi.remove(line.key), t('buyer.removed', { name: line.supplier })),
  };
}

/** What the user can do. An action changes the address or the state, then asks the loader for what is missing. */
import { announce, copyText, debounce } from './dom.js';
import { t } from './i18n.js';
import { editActions } from './edit-actions.js';
import { firmActions } from './firm-actions.js';
import { gapFilterOf, NO_FILTER } from './gap-filter.js';
import { leadActions } from './lead-actions.js';
import { decisionActions } from './decision-actions.js';
import { importActions } from './import-actions.js';
import { reviewActions } from './review-actions.js';
import { supplierActions } from './supplier-actions.js';
import { targetActions } from './target-actions.js';
import { trayActions } from './tray-actions.js';
import { looksOf } from '../map/look.js';

/**
 * @param {{store: any, router: any, loader: any, getMap: () => any}} parts
 */
export function createActions({ store, router, loader, getMap }) {
  const state = () => store.get();

  function go(patch, replace = false) {
    const route = { ...state().route, ...patch };
    store.set({ route });
    router.write(route, replace);
    loader.sync();
  }

  /** Rows that were ticked, and the page of the list, belong to the chain and place that were shown. */
  function forget() {
    store.set({ checked: new Set(), pop: '', step: 0 });
  }

  const searchNow = debounce(() => loader.search(), 200);

  const filterLater = debounce((gq) => go({ gq, gp: '' }, true), 250);
  const note = (...said) => actions.note(...said);

  const actions = {
    go,
    pickChain: (chain) => {
      // Looks that were switched off belong to the chain that was being read, not to the next one.
      forget();
      go({ chain, sel: '', hide: '', gp: '', page: '' });
    },
    select(id) {
      go({ sel: state().route.sel === id ? state().route.sel : id });
    },
    openNode(id, chainId) {
      const leaves = chainId && chainId !== state().route.chain;
      const follows = leaves && !state().route.gs;
      if (follows) {
        forget();
      }
      const onMap = { page: '', firm: '' };
      go(leaves ? { ...onMap, chain: chainId, sel: id, hide: '', only: '', ...(follows ? { gp: '' } : {}) } : { ...onMap, sel: id });
    },
    clearSelection() {
      if (state().route.sel) {
        go({ sel: '' });
        announce(t('live.cleared'));
      }
    },
    showTab: (tab) => go({ tab }),
    toggleOnlyGaps: () => go({ only: state().route.only ? '' : 'gaps' }),
    toggleLook(look) {
      const hidden = new Set(state().route.hide.split(',').filter(Boolean));
      hidden.has(look) ? hidden.delete(look) : hidden.add(look);
      go({ hide: looksOf(state().route.colour).every((one) => hidden.has(one)) ? '' : [...hidden].join(',') });
    },
    useColour: (colour) => go({ colour, hide: '' }),
    clearFilters: () => go({ only: '', hide: '' }),
    toggleGaps: () => go({ gaps: state().route.gaps ? '' : '1' }),
    openDrawer(tab) {
      store.set({ pop: '', step: 0 });
      go({ gaps: tab });
    },
    toggleTall: () => go({ tall: state().route.tall ? '' : '1' }),
    /** A popover (menu or breakdown): one at a time, so one name is enough. */
    pop: (name) => state().pop !== name && store.set({ pop: name }),
    lightStep: (order) => state().step !== order && store.set({ step: order }),
    roadmap: (patch) => go(patch, true),
    useLanguage: (lang) => go({ lang }),
    usePlace(code) {
      const home = state().meta.data?.place?.code;
      forget();
      go({ place: code === home ? '' : code, gp: '' });
    },

    filterGaps(patch) {
      store.set({ gapText: patch.gq ?? state().gapText });
      go({ gp: '', ...patch });
    },
    clearGapFilter: () => actions.filterGaps(NO_FILTER),
    toggleGapFilter(name, value) {
      const chosen = new Set(state().route[name].split(',').filter(Boolean));
      chosen.has(value) ? chosen.delete(value) : chosen.add(value);
      actions.filterGaps({ [name]: [...chosen].join(',') });
    },
    typeGapText(gapText) {
      store.set({ gapText });
      filterLater(gapText);
    },
    sortGaps(by) {
      const { sort } = gapFilterOf(state().route);
      const desc = sort.by === by ? !sort.desc : !['name', 'type', 'chain', 'class', 'certainty'].includes(by);
      go({ go: (desc ? '-' : '') + by, gp: '' });
    },
    pageGaps: (page) => go({ gp: page ? String(page) : '' }),
    check(ids, on) {
      const checked = new Set(state().checked);
      ids.forEach((id) => (on ? checked.add(id) : checked.delete(id)));
      store.set({ checked, exportScope: checked.size ? 'checked' : state().exportScope === 'checked' ? 'chain' : state().exportScope });
      loader.sync();
    },

    toggleExport: (open) => store.set({ exportOpen: open ?? !state().exportOpen }),
    exportScope(exportScope) {
      store.set({ exportScope });
      loader.sync();
    },
    moreSuppliers: () => loader.moreSuppliers(),
    retry: () => loader.retry(),

    type(text) {
      store.set({ search: { text, open: text.trim() !== '', index: -1 } });
      searchNow();
    },
    moveSearch(step, size) {
      const { index } = state().search;
      store.set({ search: { ...state().search, open: true, index: size ? (index + step + size) % size : -1 } });
    },
    closeSearch: () => store.set({ search: { ...state().search, open: false, index: -1 } }),
    openSearch: () => state().search.text && store.set({ search: { ...state().search, open: true } }),
    clearSearch: () => store.set({ search: { text: '', open: false, index: -1 } }),

    openDialog(dialog) {
      store.set({ dialog });
      if (dialog.kind === 'definition') {
        loader.definitions();
      }
      if (dialog.kind === 'query') {
        loader.query(dialog.name);
      }
    },
    closeDialog: () => store.set({ dialog: null }),
    async copyLink() {
      const done = await copyText(location.href);
      actions.note(t(done ? 'copy.done' : 'copy.failed'));
    },
    async copy(text) {
      actions.note(t(await copyText(text) ? 'copy.textDone' : 'copy.failed'));
    },
    /** A message for a while; after an edit it offers to undo that batch, and to close what it had added and opened. */
    note(note, noteBatch = '', noteOpened = null) {
      announce(note);
      store.set({ note, noteBatch, noteOpened });
      clearTimeout(actions.noteTimer);
      actions.noteTimer = setTimeout(actions.dropNote, noteBatch ? 12_000 : 3000);
    },
    dropNote: () => store.set({ note: '', noteBatch: '', noteOpened: null }),
    noteTimer: 0,
    fit: () => getMap()?.fit(),
    zoom: (factor) => getMap()?.zoom(factor),
    dismissFatal: () => store.set({ fatal: '' }),
  };
  const deciding = decisionActions({ store, loader, note });
  Object.assign(actions, trayActions({ store, go, loader, note, debounce }), firmActions({ store, loader, note }),
    importActions({ store, go, loader, note, decisionsSent: deciding.decisionsSent }), deciding, editActions({ store, go, loader, note }), reviewActions({ store, go, loader, note }),
    targetActions({ store, go, loader, note, debounce }), supplierActions({ store, go, loader, note, debounce }),
    leadActions({ store, go, loader, note, debounce }));
  return actions;
}

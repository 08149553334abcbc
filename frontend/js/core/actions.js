/** What the user can do. An action changes the address or the state, then asks the loader for what is missing. */
import { announce, copyText, debounce } from './dom.js';
import { t } from './i18n.js';
import { LOOKS } from '../map/look.js';

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
    store.set({ checked: new Set(), gapFilter: { ...state().gapFilter, page: 0 } });
  }

  const searchNow = debounce(() => loader.search(), 200);

  function patchFilter(patch) {
    store.set({ gapFilter: { ...state().gapFilter, page: 0, ...patch } });
    loader.sync();
  }
  const filterLater = debounce(() => loader.sync(), 250);

  const actions = {
    go,
    pickChain: (chain) => {
      // Looks that were switched off belong to the chain that was being read, not to the next one.
      forget();
      go({ chain, sel: '', hide: '' });
    },
    select(id) {
      go({ sel: state().route.sel === id ? state().route.sel : id });
    },
    openNode(id, chainId) {
      const leaves = chainId && chainId !== state().route.chain;
      if (leaves && state().gapFilter.scope === 'chain') {
        forget();
      }
      go(leaves ? { chain: chainId, sel: id, hide: '', only: '' } : { sel: id });
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
      go({ hide: hidden.size === LOOKS.length ? '' : [...hidden].join(',') });
    },
    clearFilters: () => go({ only: '', hide: '' }),
    toggleGaps: () => go({ gaps: state().route.gaps ? '' : '1' }),
    useLanguage: (lang) => go({ lang }),
    usePlace(code) {
      const home = state().meta.data?.place?.code;
      forget();
      go({ place: code === home ? '' : code });
    },

    filterGaps: (patch) => patchFilter(patch),
    typeGapText(q) {
      store.set({ gapFilter: { ...state().gapFilter, q, page: 0 } });
      filterLater();
    },
    sortGaps(by) {
      const { sort } = state().gapFilter;
      const { data } = state().gaps;
      // Sorting part of the rows would lie: first ask for all of them.
      const size = data && data.total > data.rows.length ? 500 : state().gapFilter.size;
      store.set({ gapFilter: { ...state().gapFilter, page: size === 500 ? 0 : state().gapFilter.page, size, sort: { by, desc: sort.by === by ? !sort.desc : by !== 'name' && by !== 'stage' } } });
      loader.sync();
    },
    pageGaps(page) {
      store.set({ gapFilter: { ...state().gapFilter, page } });
      loader.sync();
    },
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
    note(note) {
      announce(note);
      store.set({ note });
      clearTimeout(actions.noteTimer);
      actions.noteTimer = setTimeout(() => store.set({ note: '' }), 3000);
    },
    noteTimer: 0,
    fit: () => getMap()?.fit(),
    zoom: (factor) => getMap()?.zoom(factor),
    dismissFatal: () => store.set({ fatal: '' }),
  };
  return actions;
}

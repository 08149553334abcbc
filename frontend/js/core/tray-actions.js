/** The what-if: every change gives a new list, so that undo is the list before. */
import { t } from './i18n.js';
import { formatItems, LONGEST, withItem } from './tray.js';

const NO_DRAFT = Object.freeze({ name: '', nodes: [], capacity: '', text: '' });

/** @returns {any} */
export const emptyTray = (items = []) => ({ items, past: [], future: [], names: {}, text: '', mode: 'arrive', draft: NO_DRAFT });

/**
 * @param {{store: any, go: Function, loader: any, note: (text: string) => void, debounce: Function}} parts
 */
export function trayActions({ store, go, loader, note, debounce }) {
  const state = () => store.get();
  const patch = (change) => store.set({ tray: { ...state().tray, ...change } });

  /** Shows the list in the address, unless it is too long for one; then the list is only on this screen. */
  function show(change) {
    patch(change);
    const { items } = state().tray;
    const text = formatItems(items);
    go({ wi: text.length > LONGEST ? '' : text }, true);
    if (text.length > LONGEST) {
      note(t('whatif.longAddress'));
    }
  }

  function replace(items) {
    const { tray } = state();
    show({ items, past: [...tray.past, tray.items], future: [] });
  }

  const search = debounce(() => {
    const q = state().tray.text.trim();
    q ? loader.searchFirms(q) : loader.clear('firmResults');
  }, 200);
  const searchNodes = debounce(() => {
    const q = state().tray.draft.text.trim();
    q ? loader.searchNodes(q) : loader.clear('nodeResults');
  }, 200);

  return {
    suppose(kind, firmId, name) {
      patch({ names: { ...state().tray.names, [firmId]: name }, text: '' });
      loader.clear('firmResults');
      replace(withItem(state().tray.items, { kind, firmId }));
      go({ gaps: 'whatif' });
      note(t('whatif.added.' + kind, { name }));
    },
    supposeDraft() {
      const { name, nodes, capacity } = state().tray.draft;
      if (!name.trim() || !nodes.length) {
        note(t('whatif.draftMissing'));
        return;
      }
      const amount = Number(capacity);
      patch({ draft: NO_DRAFT });
      replace(withItem(state().tray.items, { kind: 'draft', name: name.trim(), produces: nodes.map((node) => node.id), ...(amount > 0 ? { capacityWanYuan: amount } : {}) }));
    },
    draft: (change) => patch({ draft: { ...state().tray.draft, ...change } }),
    typeDraftNode(text) {
      patch({ draft: { ...state().tray.draft, text } });
      searchNodes();
    },
    addDraftNode(node) {
      const { draft, names } = state().tray;
      loader.clear('nodeResults');
      patch({ names: { ...names, [node.id]: node.name }, draft: { ...draft, text: '', nodes: [...draft.nodes.filter((one) => one.id !== node.id), { id: node.id, name: node.name }] } });
    },
    removeDraftNode: (id) => patch({ draft: { ...state().tray.draft, nodes: state().tray.draft.nodes.filter((one) => one.id !== id) } }),
    withdraw: (index) => replace(state().tray.items.filter((_, i) => i !== index)),
    clearTray: () => state().tray.items.length && replace([]),
    undoTray() {
      const { past, items, future } = state().tray;
      if (past.length) {
        show({ items: past[past.length - 1], past: past.slice(0, -1), future: [items, ...future] });
      }
    },
    redoTray() {
      const { past, items, future } = state().tray;
      if (future.length) {
        show({ items: future[0], past: [...past, items], future: future.slice(1) });
      }
    },
    trayMode(mode) {
      patch({ mode });
    },
    typeTray(text) {
      patch({ text });
      search();
    },
  };
}

/** Composition root: makes the parts, wires them, draws. */
import { createActions } from './core/actions.js';
import { announce, isTyping } from './core/dom.js';
import { t, language, useLanguage } from './core/i18n.js';
import { NO_UPLOAD } from './core/import-actions.js';
import { storedTeam } from './core/lead-actions.js';
import { createLoader, initialData } from './core/loader.js';
import { createRouter } from './core/router.js';
import { createStore } from './core/store.js';
import { formatItems, LONGEST, parseItems } from './core/tray.js';
import { emptyTray } from './core/tray-actions.js';
import { userName } from './core/user.js';
import { createMapBinding } from './map/binding.js';
import { render } from './lib/lit.js';
import { placePopover } from './views/popover.js';
import { printSupport } from './views/print-sheet.js';
import { shell } from './views/shell.js';

const root = document.getElementById('app');
const router = createRouter((route) => {
  // Back and forward bring their own what-if; a list that was too long for the address stays.
  const old = store.get().tray;
  const text = formatItems(old.items);
  const tray = route.wi === (text.length > LONGEST ? '' : text) ? old : { ...emptyTray(parseItems(route.wi)), names: old.names };
  store.set({ route, tray, gapText: route.gq, leadText: route.lq, pop: '', step: 0 });
  loader.sync();
});
const store = createStore({
  ...initialData(),
  route: router.read(),
  gapText: router.read().gq, tray: emptyTray(parseItems(router.read().wi)),
  pop: '', step: 0,
  checked: new Set(),
  exportScope: 'chain', exportOpen: false,
  search: { text: '', open: false, index: -1 },
  dialog: null, note: '', noteBatch: '', noteOpened: null, fatal: '',
  team: storedTeam(), leadText: router.read().lq, boardPages: 1, templateProblem: null,
  user: userName(), upload: NO_UPLOAD, mapping: {}, allOrNone: false, review: { index: 0, undo: null, busy: false },
});
const loader = createLoader({ store, replaceRoute: (patch) => actions.go(patch, true) });
const binding = createMapBinding({
  onSelect: (id) => actions.select(id),
  onClear: () => actions.clearSelection(),
  onCursor: (node) => announce(t('live.cursor', { name: node.name, state: t('state.' + node.state) })),
});
const actions = createActions({ store, router, loader, getMap: binding.map });

const reported = new Set();
function failed(error) {
  // A call that the page itself gave up is not an error.
  const fatal = String((error && error.message) || error);
  // The same failure is shown once: drawing the banner could fail in the same way and go round for ever.
  if (error && error.name !== 'AbortError' && !reported.has(fatal)) {
    reported.add(fatal);
    store.set({ fatal });
  }
}
window.addEventListener('error', (event) => failed(event.error || event.message));
window.addEventListener('unhandledrejection', (event) => failed(event.reason));

/** Into the first field of a form, once, as soon as it is there; the browser would choose the cross that closes it. */
function focusFirst(dialog) {
  const field = dialog.querySelector('.field input, .field select');
  if (field && !dialog.dataset.focused) {
    dialog.dataset.focused = 'yes';
    field.focus();
  }
}

let previous = {};
function draw(state) {
  useLanguage(state.route.lang);
  render(shell(state, actions), root);
  for (const dialog of root.querySelectorAll('dialog')) {
    if (!dialog.open) {
      dialog.showModal();
    }
    focusFirst(dialog);
  }
  placePopover(root);
  binding.update(root.querySelector('#map'), state);
  follow(state);
  previous = { sel: state.route.sel, node: state.node, chain: state.map.key, review: state.review.index };
}

/** Tells a screen reader about a new selection, and brings the row of the selected node into sight. */
function follow(state) {
  const onData = state.route.page === 'data';
  const title = onData ? t('data.' + state.route.section) + ' · ' : state.route.page === 'leads' ? t('lead.label') + ' · ' : state.map.data ? state.map.data.chain.name + ' · ' : '';
  document.title = title + t('app.name');
  if (state.node !== previous.node && state.node.status === 'ready') {
    const { name, state: found } = state.node.data;
    announce(t('live.selected', { name, state: t('state.' + found) }));
  }
  if (state.map.key !== previous.chain && state.map.status === 'loading') {
    announce(t('live.loading'));
  }
  if (onData && state.review.index !== previous.review) {
    root.querySelector('.review-table .current, .pair-item[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' });
  }
  if (state.route.sel !== previous.sel) {
    root.querySelector('.gap-table tr.selected')?.scrollIntoView({ block: 'nearest' });
    root.querySelector('.node-panel')?.scrollTo(0, 0);
  }
}

root.textContent = '';
store.subscribe(draw);
store.subscribe(() => loader.leads.follow());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing && !store.get().dialog && !store.get().route.firm) {
    if (store.get().pop) {
      actions.pop('');
    }
    else if (store.get().exportOpen) {
      actions.toggleExport(false);
    }
    else if (!isTyping(event.target)) {
      actions.clearSelection();
    }
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && store.get().route.gaps === 'whatif' && !isTyping(event.target)) {
    event.preventDefault();
    event.shiftKey ? actions.redoTray() : actions.undoTray();
  }
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (actions.reviewKey(event.key) || actions.decisionKey(event.key)) {
    event.preventDefault();
    return;
  }
  if (event.key === '/') {
    event.preventDefault();
    root.querySelector('.search-input')?.focus();
  }
  if (event.key === '?') {
    actions.openDialog({ kind: 'help' });
  }
  if (event.key === '0' && event.target === document.body) {
    actions.fit();
  }
});
document.addEventListener('click', (event) => {
  if (store.get().exportOpen && !event.target.closest?.('.export')) {
    actions.toggleExport(false);
  }
  if (store.get().pop && !event.target.closest?.('.pop')) {
    actions.pop('');
  }
});
// A file that is dropped beside the field would make the browser leave the page.
const holdsFiles = (event) => [...(event.dataTransfer?.types || [])].includes('Files');
window.addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault());
window.addEventListener('drop', (event) => {
  if (holdsFiles(event) && !event.defaultPrevented) {
    event.preventDefault();
    actions.takeFiles([...event.dataTransfer.files]);
  }
});
window.addEventListener('resize', () => binding.resized(store.get()));
printSupport(root, binding.map, () => store.get());

// A read-only handle for end-to-end tests.
window.chainmap = Object.freeze({
  cy: () => binding.map()?.cy() || null,
  ready: () => binding.ready(store.get()),
  language,
});

draw(store.get());
loader.sync();

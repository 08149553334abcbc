/** What the user can do with targets: filter, weigh, state needs, look for an introduction. */
import { t } from './i18n.js';
import { targetApi } from './target-api.js';

/** Components of the score, in the order of the server. */
export const COMPONENTS = ['fit', 'gap', 'link', 'exp', 'qual', 'site'];

/** Needs that are numbers; the others are yes or no, or a class. */
export const NEEDS = ['areaSqm', 'landMu', 'heightM', 'loadTPerSqm', 'powerKva'];

/** @param {Record<string, number>} weights in percent @returns {number} */
export const weightSum = (weights) => Math.round(COMPONENTS.reduce((sum, name) => sum + (Number(weights[name]) || 0), 0) * 1e6) / 1e6;

const shares = (weights) => Object.fromEntries(COMPONENTS.map((name) => [name, (Number(weights[name]) || 0) / 100]));

/**
 * @param {{store: any, go: Function, loader: any, note: Function, debounce: Function}} parts
 */
export function targetActions({ store, go, loader, note, debounce }) {
  const state = () => store.get();
  const search = debounce((tq) => go({ tq, tp: '' }, true), 250);
  const say = (error) => note(error.detail || error.title || t('error.unexpected'));

  const own = {
    filterTargets: (patch) => go({ tp: '', ...patch }),
    typeTargetText: (text) => search(text),
    pageTargets: (page) => go({ tp: page ? String(page) : '' }),
    openTargets: (scope) => go({ gaps: 'targets', ts: scope, tp: '', tx: '' }),

    openIntroductions(firm) {
      loader.targets.introductions(firm.firmId);
      store.set({ dialog: { kind: 'introductions', firm }, pop: '' });
    },

    async openWeights() {
      loader.targets.forgetTrial();
      await loader.targets.weights();
      const { weights } = state();
      if (weights.status === 'error') {
        say(weights.error);
        return;
      }
      const { current } = weights.data;
      const draft = Object.fromEntries(COMPONENTS.map((name) => [name, Math.round(current.weights[name] * 1e8) / 1e6]));
      store.set({ dialog: { kind: 'weights', draft, base: current.version, note: '', busy: false, error: '' } });
    },
    draftWeight(name, value) {
      const { dialog } = state();
      const draft = { ...dialog.draft, [name]: value };
      store.set({ dialog: { ...dialog, draft, error: '' } });
      if (weightSum(draft) === 100) {
        loader.targets.tryWeights(shares(draft));
      }
      else {
        loader.targets.forgetTrial();
      }
    },
    noteWeights: (text) => store.set({ dialog: { ...state().dialog, note: text } }),
    async saveWeights() {
      const { dialog } = state();
      if (dialog.busy || weightSum(dialog.draft) !== 100) {
        return;
      }
      store.set({ dialog: { ...dialog, busy: true, error: '' } });
      try {
        await targetApi.saveWeights({ weights: shares(dialog.draft), base: dialog.base, note: dialog.note });
        store.set({ dialog: null });
        note(t('weights.saved'));
        loader.refresh();
      }
      catch (error) {
        if (state().dialog?.kind === 'weights') {
          store.set({ dialog: { ...state().dialog, busy: false, error: error.detail || error.title || t('error.unexpected') } });
        }
      }
    },

    openNeeds() {
      const { stated } = state().gapPath.data;
      store.set({ dialog: { kind: 'needs', draft: { ...stated.needs }, source: stated.source || '', error: '', busy: false } });
    },
    draftNeed: (name, value) => store.set({ dialog: { ...state().dialog, draft: { ...state().dialog.draft, [name]: value }, error: '' } }),
    draftNeedSource: (source) => store.set({ dialog: { ...state().dialog, source } }),
    async saveNeeds() {
      const { dialog, route } = state();
      if (dialog.busy) {
        return;
      }
      store.set({ dialog: { ...dialog, busy: true } });
      try {
        await targetApi.saveNeeds(route.sel, dialog.draft, dialog.source);
        store.set({ dialog: null });
        note(t('needs.saved'));
        loader.refresh();
      }
      catch (error) {
        if (state().dialog?.kind === 'needs') {
          store.set({ dialog: { ...state().dialog, busy: false, error: error.detail || error.title || t('error.unexpected') } });
        }
      }
    },
  };
  return own;
}

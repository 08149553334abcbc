/** Writes: what happened to a firm, answers to local candidates, the check of the states. */
import { api } from './api.js';
import { t } from './i18n.js';

const PAUSE = 700;

/**
 * @param {{store: any, loader: any, note: (text: string) => void}} parts
 */
export function firmActions({ store, loader, note }) {
  const state = () => store.get();
  const patchDialog = (change) => state().dialog && store.set({ dialog: { ...state().dialog, ...change } });
  let timer = 0;

  function watchCheck() {
    clearTimeout(timer);
    loader.load('check', 'now', api.check, { force: true, keep: true }).then(() => {
      if (state().check.data?.state === 'RUNNING') {
        timer = setTimeout(watchCheck, PAUSE);
      }
    });
  }

  return {
    async changeFirm() {
      const { dialog, route } = state();
      const { firm, change, date, to, nodeId, capacity } = dialog;
      patchDialog({ busy: true, error: null });
      const body = {
        ...(date && change !== 'reopen' ? { date } : {}),
        ...(change === 'move' ? { to } : {}), ...(change === 'shrink' ? { nodeId, capacityWanYuan: Number(capacity) } : {}),
      };
      try {
        const answer = await api.changeFirm(firm.id, change, body, route.place);
        if (state().dialog === null || state().dialog.firm?.id !== firm.id) {
          note(t('firm.done', { name: firm.name }));
        }
        else {
          patchDialog({ busy: false, answer });
        }
        loader.refresh();
      }
      catch (error) {
        patchDialog({ busy: false, error });
      }
    },
    async answerLocalFirst(firmId, answer, reason) {
      const { route } = state();
      try {
        await api.answerLocalFirst(firmId, route.sel, { answer, reason }, route.place);
        note(t('localFirst.saved'));
        loader.load('localFirst', route.sel + '|' + route.place, (signal) => api.localFirst(route.sel, route.place, signal), { force: true, keep: true });
      }
      catch (error) {
        note(error.detail || error.title || t('localFirst.failed'));
      }
    },
    async startCheck(repair) {
      store.set({ check: { key: 'now', status: 'ready', data: { state: 'RUNNING', done: 0, total: 0 }, error: null } });
      try {
        await api.startCheck(repair);
      }
      catch (error) {
        // It is running already: then its progress is what is wanted.
        if (error.status === 409) {
          watchCheck();
          return;
        }
        store.set({ check: { key: 'now', status: 'error', data: null, error } });
        return;
      }
      watchCheck();
    },
    async cancelCheck() {
      try {
        await api.cancelCheck();
      }
      catch (error) {
        note(error.detail || error.title || t('error.unexpected'));
      }
      watchCheck();
    },
  };
}

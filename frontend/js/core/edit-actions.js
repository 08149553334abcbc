/** Editing in place: every edit is a batch of one and can be undone; nobody's edit is overwritten unseen. */
import { freshParams, freshQuery } from './data-loader.js';
import { dataApi } from './data-api.js';
import { t } from './i18n.js';
import { rememberUser, userName } from './user.js';

/**
 * @param {{store: any, go: Function, loader: any, note: Function}} parts
 */
export function editActions({ store, go, loader, note }) {
  const state = () => store.get();
  const patchDialog = (change) => state().dialog && store.set({ dialog: { ...state().dialog, ...change } });

  /** Writes; the dialog closes when it is done, or says why it is not, or shows what another wrote meanwhile. */
  async function write(call, done) {
    const { dialog } = state();
    patchDialog({ busy: true, error: null });
    try {
      const answer = await call();
      if (state().dialog === null || state().dialog.kind === dialog.kind) {
        store.set({ dialog: null });
      }
      done(answer);
      loader.refresh();
    }
    catch (error) {
      if (error.status === 409 && error.body?.changed) {
        store.set({ dialog: { ...dialog, kind: 'conflict', from: dialog.from || dialog.kind, sides: {}, busy: false, error: null, conflict: error.body } });
      }
      else {
        patchDialog({ busy: false, error });
      }
    }
  }

  const written = (key, values, opened) => (answer) => note(t(key, values), answer.batch, opened && answer.key && { [opened]: answer.key });

  return {
    sign(name) {
      rememberUser(name);
      store.set({ user: userName() });
    },
    openFirm: (firm) => go({ firm }),
    closeFirm: () => state().route.firm && go({ firm: '' }),

    editField: (column, value) => patchDialog({ values: { ...state().dialog.values, [column]: value }, error: null }),
    editFirm(facts) {
      store.set({ dialog: { kind: 'firmEdit', id: facts.key, name: facts.name, version: facts.version, before: valuesOf(facts), values: {}, busy: false, error: null } });
    },
    newFirm: (name = '') => {
      loader.data.kinds();
      store.set({ dialog: { kind: 'firmEdit', id: '', name: '', version: null, before: {}, values: name ? { name } : {}, busy: false, error: null } });
    },
    newNode(values = {}) {
      loader.data.kinds();
      store.set({ dialog: { kind: 'nodeEdit', chain: state().route.chain, before: {}, values, busy: false, error: null } });
    },
    /** The panel shows no version and not every field; both come with the statements about the node. */
    async editNode(node) {
      loader.data.kinds();
      store.set({ dialog: { kind: 'nodeEdit', id: node.id, name: node.name, version: null, before: null, values: {}, busy: false, error: null } });
      const still = () => state().dialog?.kind === 'nodeEdit' && state().dialog.id === node.id;
      try {
        const facts = await dataApi.facts('nodes', node.id);
        still() && patchDialog({ version: facts.version, before: valuesOf(facts) });
      }
      catch (error) {
        still() && patchDialog({ error });
      }
    },
    newSupply(values) {
      loader.data.kinds();
      store.set({ dialog: { kind: 'supplyEdit', before: {}, values, busy: false, error: null } });
    },
    askRemoveSupply: (supply) => store.set({ dialog: { kind: 'supplyRemove', supply, busy: false, error: null } }),

    saveFirm() {
      const { id, name, version, values } = state().dialog;
      const label = values.name || name;
      return id ? write(() => dataApi.changeFirm(id, version, values), written('edit.saved', { name: label }))
        : write(() => dataApi.addFirm(values), (answer) => {
          written('edit.added', { name: label }, 'firm')(answer);
          answer.key && go({ firm: answer.key });
        });
    },
    saveNode() {
      const { id, name, version, chain, values } = state().dialog;
      return id ? write(() => dataApi.changeNode(id, version, values), written('edit.saved', { name: values.name || name })) : write(() => dataApi.addNode(chain, values), (answer) => {
        written('edit.added', { name: values.name }, 'sel')(answer);
        answer.key && go({ sel: answer.key });
      });
    },
    saveSupply() {
      const { values } = state().dialog;
      return write(() => dataApi.addSupply(values), written('edit.lineAdded'));
    },
    removeSupply() {
      const { supply } = state().dialog;
      return write(() => dataApi.removeSupply({ from: supply.from.id, to: supply.to.id, relation: supply.relation }), written('edit.lineRemoved'));
    },
    /** After a conflict: field by field, mine or theirs, on top of what is there now. */
    choose: (column, side) => patchDialog({ sides: { ...state().dialog.sides, [column]: side } }),
    saveConflict() {
      const { conflict, sides = {}, id, values, name, from } = state().dialog;
      const mine = Object.fromEntries(Object.entries(values).filter(([column]) => sides[column] !== 'theirs'));
      if (!Object.keys(mine).length) {
        store.set({ dialog: null });
        note(t('conflict.kept'));
        // What the other wrote is not on this screen yet.
        loader.refresh();
        loader.data.facts();
        return undefined;
      }
      const change = from === 'nodeEdit' ? dataApi.changeNode : dataApi.changeFirm;
      return write(() => change(id, conflict.version ?? conflict.current?.version, mine), written('edit.saved', { name }));
    },

    /** What comes after is added to what is shown; the server looks at so many at a time. */
    async moreFresh() {
      const { key, data } = state().fresh;
      try {
        const next = await dataApi.freshness({ ...freshParams(freshQuery(state().route)), after: data.next });
        const { fresh } = state();
        fresh.key === key && store.set({ fresh: { ...fresh, data: { ...next, rows: [...data.rows, ...next.rows] } } });
      }
      catch (error) {
        note(error.detail || error.title || t('error.unexpected'));
      }
    },
    async verify(kind, key, name) {
      try {
        await dataApi.verify(kind, key);
        note(t('fresh.verified', { name }));
        store.set({ fresh: { ...state().fresh, stale: true } });
        loader.sync();
        loader.data.facts();
      }
      catch (error) {
        note(error.detail || error.title || t('error.unexpected'));
      }
    },
  };
}

/** @param {any} facts */
export const valuesOf = (facts) => Object.fromEntries(facts.fields.map((field) => [field.column, field.value]));

/** Claims, moves and the daily work on leads. */
import { t } from './i18n.js';
import { leadApi, saveFile } from './lead-api.js';
import { STATES } from './lead-loader.js';

const STORED = 'chainmap.team';

/** @returns {string} the team chosen last on this machine */
export function storedTeam() {
  try {
    return localStorage.getItem(STORED) || '';
  }
  catch (ex) {
    return '';
  }
}

/**
 * @param {{store: any, go: Function, loader: any, note: Function, debounce: Function}} parts
 */
export function leadActions({ store, go, loader, note, debounce }) {
  const state = () => store.get();
  const patchDialog = (change) => state().dialog && store.set({ dialog: { ...state().dialog, ...change } });
  const say = (error) => note(error.detail || error.title || t('error.unexpected'));
  const filterLater = debounce((lq) => go({ lq }, true), 250);

  function remember(team) {
    store.set({ team });
    try {
      localStorage.setItem(STORED, team);
    }
    catch (ex) {
      // Storage may be switched off; the team then lasts as long as the page.
    }
  }

  /** A write whose refusal is said in the open dialog, or else in a message. */
  async function write(call, done) {
    patchDialog({ busy: true, error: null });
    try {
      const answer = await call();
      loader.leads.refresh();
      done?.(answer);
      return answer;
    }
    catch (error) {
      state().dialog ? patchDialog({ busy: false, error }) : say(error);
      if (error.status === 409) {
        loader.leads.refresh();
      }
      return null;
    }
  }

  const close = (text) => () => {
    store.set({ dialog: null });
    note(text);
  };

  return {
    leadSection: (section) => go({ page: 'leads', section, lead: '' }),
    openLead: (lead) => go({ page: 'leads', section: state().route.page === 'leads' && state().route.section === 'table' ? 'table' : 'board', lead, firm: '' }),
    closeLead: () => go({ lead: '' }),
    filterLeads: (patch) => go(patch, true),
    typeLeadText(text) {
      store.set({ leadText: text });
      filterLater(text);
    },
    moreLeads() {
      store.set({ boardPages: state().boardPages + 1 });
      loader.sync();
    },

    /** @param {{firmId: string, nodeId: string}[]} rows */
    addLeads(rows, title) {
      loader.leads.teams();
      store.set({ dialog: { kind: 'leadAdd', rows, title, team: state().team, claim: true } });
    },
    async addGapLeads(nodes) {
      try {
        const page = await leadApi.candidates(nodes, state().route.place);
        const rows = page.rows.filter((row) => row.firmId).map((row) => ({ firmId: row.firmId, nodeId: row.nodeId }));
        if (!rows.length) {
          note(t('lead.noCandidates'));
          return;
        }
        this.addLeads(rows, t('lead.fromGaps', { gaps: nodes.length, n: rows.length }) + (page.total > page.rows.length ? t('lead.partOnly', { n: page.total }) : ''));
      }
      catch (error) {
        say(error);
      }
    },
    async submitLeads() {
      const { rows, team, claim } = state().dialog;
      remember(team.trim());
      await write(() => leadApi.addAll({ team, claim, rows }), (answer) => patchDialog({ busy: false, answer }));
    },

    /** A step forward needs no words; a step back and a loss ask for a reason first. */
    async moveLead(lead, to) {
      if (lead.state === to) {
        return;
      }
      const forward = lead.state !== 'LOST' && to !== 'LOST' && STATES.indexOf(to) > STATES.indexOf(lead.state);
      if (!forward) {
        store.set({ dialog: { kind: 'leadMove', lead, to, reason: '', note: '' } });
        return;
      }
      await write(() => leadApi.move(lead.id, { from: lead.state, to }), () => note(t('lead.moved', { name: lead.firmName, state: t('lead.state.' + to) })));
    },
    submitMove() {
      const { lead, to, reason, note: words } = state().dialog;
      return write(() => leadApi.move(lead.id, { from: lead.state, to, reason, note: words }), close(t('lead.moved', { name: lead.firmName, state: t('lead.state.' + to) })));
    },

    /** @param {'claim'|'override'|'transfer'|'release'} mode */
    claimLead(lead, mode) {
      loader.leads.teams();
      store.set({ dialog: { kind: 'leadClaim', lead, mode, team: mode === 'transfer' ? '' : state().team, reason: '' } });
    },
    submitClaim() {
      const { lead, mode, team, reason } = state().dialog;
      if (mode === 'claim' || mode === 'override') {
        remember(team.trim());
      }
      const calls = {
        claim: () => leadApi.claim(lead.id, { team }), override: () => leadApi.claim(lead.id, { team, override: true, reason }),
        transfer: () => leadApi.transfer(lead.id, { to: team, reason }), release: () => leadApi.release(lead.id, { reason }),
      };
      return write(calls[mode], close(t('lead.done.' + mode, { name: lead.firmName, team: team.trim() })));
    },

    planLead: (lead, text, on) => write(() => leadApi.plan(lead, { text, on }), () => note(t('lead.saved'))),
    logLead: (lead, kind, text) => write(() => leadApi.log(lead, { kind, text }), () => note(t('lead.saved'))),
    changeLead: (lead, values, version) => write(() => leadApi.change(lead, { ...values, version }), () => note(t('lead.saved'))),
    tickLead: (lead, item, done) => write(() => leadApi.tick(lead, item, done)),
    chooseChecklist: (lead, checklist) => write(() => leadApi.chooseChecklist(lead, checklist || null)),
    addLeadContact: (lead, values) => write(() => leadApi.addContact(lead, values), () => note(t('lead.saved'))),
    removeLeadContact: (lead, contact) => write(() => leadApi.removeContact(lead, contact)),
    async showContacts(lead) {
      await loader.leads.refreshContacts(lead, true);
      loader.load('leadEvents', lead, (signal) => leadApi.events(lead, signal), { force: true, keep: true });
    },
    fixReason: (node, reason) => write(() => leadApi.fixReason(node, reason, ''), () => note(t('lead.saved'))),

    editChecklist(list) {
      store.set({ dialog: { kind: 'checklist', id: list.id, name: list.name, note: list.note || '', standard: list.standard, items: list.items.map((item) => ({ ...item })) } });
    },
    patchDialog,
    submitChecklist() {
      const { id, name, note: words, standard, items } = state().dialog;
      return write(() => leadApi.putChecklist(id, { name, note: words, standard, items: items.filter((item) => item.text.trim()) }), close(t('lead.saved')));
    },
    deleteChecklist: (id) => write(() => leadApi.deleteChecklist(id)),

    async addTemplate(file, name, source) {
      store.set({ templateProblem: null });
      try {
        const template = await leadApi.addTemplate(file, name, source);
        note(t('form.added', { name: template.name }));
        loader.leads.refresh();
      }
      catch (error) {
        store.set({ templateProblem: error });
      }
    },
    deleteTemplate: (id) => write(() => leadApi.deleteTemplate(id)),

    async saveFile(path, parameters) {
      note(t('form.preparing'));
      try {
        await saveFile(path, parameters);
      }
      catch (error) {
        say(error);
      }
    },
  };
}

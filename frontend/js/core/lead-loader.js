/** What the lead board, the detail of a lead and the claim buttons need, fetched into the store. */
import { leadApi } from './lead-api.js';

export const LEAD_REMOTE = ['board', 'lead', 'leadEvents', 'leadContacts', 'leadChecklist', 'teams', 'checklists', 'formTemplates', 'formFields', 'claims', 'lostReasons', 'feasibility'];

export const STATES = ['LEAD', 'ASSESSMENT', 'CONTACT', 'NEGOTIATION', 'LOST'];
const FIRST = 20;
const MOST = 500;

/** @param {any} route @returns {Record<string, unknown>} the filter of the board, also of its exports */
export const boardQuery = (route) => ({ team: route.lt, chain: route.lc, overdue: route.lo ? true : '', q: route.lq });

/** @param {any} state @returns {number} rows of each column that are shown */
export const boardSize = (state) => Math.min(MOST, FIRST * state.boardPages);

/**
 * @param {{store: any, load: any, clear: (name: string) => void}} parts
 */
export function createLeadLoader({ store, load, clear }) {
  const state = () => store.get();

  function syncLead() {
    const { lead } = state().route;
    if (!lead) {
      ['lead', 'leadEvents', 'leadContacts', 'leadChecklist'].forEach(clear);
      return;
    }
    load('lead', lead, (signal) => leadApi.lead(lead, signal), { keep: true });
    load('leadEvents', lead, (signal) => leadApi.events(lead, signal), { keep: true });
    load('leadContacts', lead, (signal) => leadApi.contacts(lead, false, signal));
    load('leadChecklist', lead, (signal) => leadApi.checklist(lead, signal), { keep: true });
    load('checklists', 'all', leadApi.checklists);
  }

  function syncPage() {
    const { route } = state();
    load('teams', 'all', leadApi.teams);
    load('formTemplates', 'all', leadApi.templates);
    if (route.section === 'templates') {
      load('formFields', 'all', leadApi.templateFields);
    }
    if (route.section === 'checklists') {
      load('checklists', 'all', leadApi.checklists);
    }
    const query = { ...boardQuery(route), size: boardSize(state()) };
    load('board', JSON.stringify(query), (signal) => leadApi.board(query, signal), { keep: true });
    syncLead();
  }

  return {
    sync() {
      const { route } = state();
      if (route.page === 'leads') {
        syncPage();
      }
      else if (!route.page && route.sel) {
        load('lostReasons', route.sel, (signal) => leadApi.lostReasons(route.sel, signal));
      }
    },
    /** Who holds the firms that are on the screen: asked for as soon as they are known. */
    follow() {
      const { route, suppliers, nodeTargets, targets, supplierList, gaps } = state();
      const shown = route.page ? [supplierList] : [...(route.sel ? [suppliers, nodeTargets] : []), ...(route.gaps === 'targets' ? [targets] : [])];
      const firms = [...new Set(shown.flatMap((list) => list.data?.rows ?? []).map((row) => row.firmId ?? row.supplierId).filter(Boolean))];
      if (firms.length) {
        load('claims', firms.join(' '), (signal) => leadApi.claims(firms, signal), { keep: true });
      }
      const gapNodes = !route.page && route.gaps === '1' ? [...new Set((gaps.data?.rows ?? []).map((row) => row.nodeId))].slice(0, MOST) : [];
      if (gapNodes.length) {
        load('feasibility', gapNodes.join(' '), (signal) => leadApi.feasibility(gapNodes, signal), { keep: true });
      }
    },
    /** After a write: all of it is asked for again, what is shown stays until the answers come. */
    refresh() {
      store.set(Object.fromEntries(LEAD_REMOTE.filter((name) => !['formFields'].includes(name)).map((name) => [name, { ...state()[name], key: '' }])));
      this.sync();
      this.follow();
    },
    refreshContacts: (lead, full) => load('leadContacts', lead, (signal) => leadApi.contacts(lead, full, signal), { force: true, keep: true }),
    teams: () => load('teams', 'all', leadApi.teams),
  };
}

import { t } from '../../core/i18n.js';
import { LEAD_SECTIONS } from '../../core/router.js';
import { html, live, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { board } from './board.js';
import { checklistsPage } from './checklists.js';
import { leadDetail } from './detail.js';
import { exportMenu } from './export-menu.js';
import { supplierPage } from '../suppliers/supplier-page.js';
import { leadTable } from './table.js';
import { templatesPage } from './templates.js';

/**
 * 线索: who courts whom, how far it has come, what is due.
 * @param {any} state
 * @param {any} actions
 */
export function leadScreen(state, actions) {
  const { section } = state.route;
  return html`<main class="data-screen lead-screen" data-testid="lead-screen">
    <nav class="data-tabs" role="tablist" aria-label=${t('lead.label')}>
      ${LEAD_SECTIONS.map((name) => html`<button type="button" role="tab" class="data-tab" aria-selected=${name === section ? 'true' : 'false'} data-testid="lead-tab-${name}"
        @click=${() => actions.leadSection(name)}>${t('lead.section.' + name)}</button>`)}
      <span class="spacer"></span>
      <button type="button" title=${t('copy.title')} data-testid="lead-copy-link" @click=${actions.copyLink}>${t('copy.link')}</button>
    </nav>
    <div class="lead-work"><div class="data-body">${page(state, actions, section)}</div>${leadDetail(state, actions)}</div>
  </main>`;
}

function page(state, actions, section) {
  if (section === 'checklists') {
    return checklistsPage(state, actions);
  }
  if (section === 'templates') {
    return templatesPage(state, actions);
  }
  if (section === 'suppliers') {
    return supplierPage(state, actions);
  }
  const { board: found, route } = state;
  const filtered = route.lt || route.lc || route.lo || route.lq;
  return html`<div class="data-page lead-page">
    ${filters(state, actions)}
    ${found.status === 'error' ? errorBox(found.error, actions) : nothing}
    ${!found.data ? skeleton(5) : found.data.total === 0 ? html`<p class="notice" data-testid="leads-empty">${t(filtered ? 'lead.noneFiltered' : 'lead.none')}</p>`
      : section === 'table' ? leadTable(state, actions) : board(state, actions)}
  </div>`;
}

function filters(state, actions) {
  const { route, teams, chains, board: found } = state;
  const select = (name, key, all, options) => html`<select aria-label=${t(name)} data-testid="lead-filter-${key}" @change=${(event) => actions.filterLeads({ [key]: event.target.value })}>
    <option value="" ?selected=${!route[key]}>${t(all)}</option>
    ${options.map((one) => html`<option value=${one.value} ?selected=${route[key] === one.value}>${one.label}</option>`)}</select>`;
  return html`<div class="lead-filters">
    ${select('lead.team', 'lt', 'lead.allTeams', (teams.data || []).map((team) => ({ value: team.name, label: `${team.name}（${team.held}）` })))}
    ${select('chains.label', 'lc', 'lead.allChains', (chains.data || []).map((chain) => ({ value: chain.id, label: chain.name })))}
    <button type="button" aria-pressed=${route.lo ? 'true' : 'false'} data-testid="lead-filter-overdue" @click=${() => actions.filterLeads({ lo: route.lo ? '' : '1' })}>${t('lead.onlyOverdue')}</button>
    <input type="search" aria-label=${t('lead.text')} placeholder=${t('lead.text')} data-testid="lead-filter-text" .value=${live(state.leadText)} @input=${(event) => actions.typeLeadText(event.target.value)}>
    ${found.data ? html`<span class="muted" data-testid="lead-summary">${t('lead.summary', { total: found.data.total, overdue: found.data.overdue, today: found.data.dueToday })}</span>` : nothing}
    <span class="spacer"></span>${exportMenu(state, actions)}
  </div>`;
}

import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';

const NEW = { id: '', name: '', note: '', standard: false, items: [{ text: '', required: true, gate: 'ASSESSMENT' }] };

/**
 * The checklists for screening. One is there from the start, empty, for the user to fill in.
 * @param {any} state
 * @param {any} actions
 */
export function checklistsPage(state, actions) {
  const { checklists } = state;
  return html`<div class="data-page"><p class="lead-line"><button type="button" class="primary" data-testid="checklist-new" @click=${() => actions.editChecklist(NEW)}>${t('checklist.new')}</button></p>
    ${checklists.status === 'error' ? errorBox(checklists.error, actions) : nothing}
    ${checklists.data ? checklists.data.map((list) => html`<section class="card" data-testid="checklist-card"><h3>${list.name} ${list.standard ? html`<span class="chip present">${t('checklist.isStandard')}</span>` : nothing}</h3>
      ${list.items.length ? html`<p class="muted">${t('checklist.items', { n: list.items.length, required: list.items.filter((item) => item.required).length })}</p>
        <ol>${list.items.map((item) => html`<li>${item.text}${item.required ? html` <small class="tag">${t('lead.required')}</small>` : nothing}</li>`)}</ol>` : html`<p class="muted">${t('checklist.empty')}</p>`}
      <p class="lead-line"><button type="button" data-testid="checklist-edit" @click=${() => actions.editChecklist(list)}>${t('checklist.edit')}</button>
        ${list.items.length || list.leads ? html`<button type="button" @click=${() => actions.deleteChecklist(list.id)}>${t('lead.remove')}</button>` : nothing}</p></section>`) : skeleton(3)}</div>`;
}

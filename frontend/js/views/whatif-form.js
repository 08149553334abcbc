import { t } from '../core/i18n.js';
import { html, live, nothing } from '../lib/lit.js';
import { errorText } from './status.js';

/**
 * How something gets onto the tray: a firm on record that comes or goes, or one that is only thought of.
 * @param {any} state
 * @param {any} actions
 */
export function trayForm(state, actions) {
  const { text, draft } = state.tray;
  return html`<div class="tray-form">
    <label class="field">${t('whatif.find')}
      <input type="search" data-testid="whatif-search" autocomplete="off" spellcheck="false" placeholder=${t('whatif.findHint')} .value=${live(text)} @input=${(event) => actions.typeTray(event.target.value)}
        @keydown=${(event) => event.key === 'Escape' && (event.stopPropagation(), actions.typeTray(''))}></label>
    ${text.trim() ? firmResults(state, actions) : nothing}
    <details class="draft" ?open=${!!draft.name || draft.nodes.length > 0}><summary data-testid="whatif-draft">${t('whatif.draft')}</summary>
      <label class="field">${t('whatif.draftName')}<input maxlength="60" data-testid="whatif-draft-name" .value=${live(draft.name)} @input=${(event) => actions.draft({ name: event.target.value })}></label>
      <label class="field">${t('whatif.draftNodes')}
        <input type="search" autocomplete="off" data-testid="whatif-draft-node" placeholder=${t('whatif.nodeHint')} .value=${live(draft.text)} @input=${(event) => actions.typeDraftNode(event.target.value)}></label>
      ${draft.text.trim() ? nodeResults(state, actions) : selectedNode(state, actions)}
      ${draft.nodes.length ? html`<ul class="picked">${draft.nodes.map((node) => html`<li><span class="tag">${node.name}</span>
        <button type="button" class="close" aria-label=${t('whatif.withdraw', { name: node.name })} @click=${() => actions.removeDraftNode(node.id)}>×</button></li>`)}</ul>` : nothing}
      <label class="field">${t('whatif.draftCapacity')}<input type="number" min="0" step="any" inputmode="decimal" data-testid="whatif-draft-capacity" .value=${live(draft.capacity)} @input=${(event) => actions.draft({ capacity: event.target.value })}></label>
      <button type="button" class="primary" data-testid="whatif-draft-add" ?disabled=${!draft.name.trim() || !draft.nodes.length} @click=${actions.supposeDraft}>${t('whatif.draftAdd')}</button>
    </details></div>`;
}

/** The node that is open in the panel is the one most likely meant. */
function selectedNode(state, actions) {
  const { node, tray } = state;
  return node.data && !tray.draft.nodes.some((one) => one.id === node.data.id)
    ? html`<button type="button" class="link small" data-testid="whatif-draft-current" @click=${() => actions.addDraftNode(node.data)}>${t('whatif.addCurrent', { name: node.data.name })}</button>` : nothing;
}

function firmResults(state, actions) {
  const { firmResults: found, tray } = state;
  if (found.status === 'error') {
    return html`<p class="notice small">${errorText(found.error)}</p>`;
  }
  const firms = found.data?.firms || [];
  if (!firms.length) {
    return html`<p class="muted small">${t(found.data && found.status === 'ready' ? 'whatif.noFirm' : 'search.running')}</p>`;
  }
  return html`<ul class="found" data-testid="whatif-found">${firms.map((firm) => {
    const kind = firm.local ? 'leave' : 'arrive';
    const on = tray.items.some((item) => item.firmId === firm.id);
    return html`<li><span><b>${firm.name}</b><small>${(firm.place || '').split('/').join(' ')} ${firm.nodes.map((node) => node.name).slice(0, 3).join('、')}</small></span>
      <button type="button" class="small" ?disabled=${on || !firm.nodes.length} title=${firm.nodes.length ? nothing : t('search.noNode')} data-testid="whatif-${kind}-${firm.id}"
        @click=${() => actions.suppose(kind, firm.id, firm.name)}>${t(on ? 'whatif.onTray' : 'whatif.' + kind)}</button></li>`;
  })}</ul>`;
}

function nodeResults(state, actions) {
  const nodes = state.nodeResults.data?.nodes || [];
  return nodes.length ? html`<ul class="found">${nodes.map((node) => html`<li><span><b>${node.name}</b><small>${node.chainName}</small></span>
    <button type="button" class="small" data-testid="whatif-draft-node-${node.id}" @click=${() => actions.addDraftNode(node)}>${t('whatif.pick')}</button></li>`)}</ul>`
    : html`<p class="muted small">${t(state.nodeResults.status === 'ready' ? 'whatif.noNode' : 'search.running')}</p>`;
}

/**
 * 假如它来 / 假如它走 beside a firm.
 * @param {any} state
 * @param {any} actions
 * @param {'arrive'|'leave'} kind
 * @param {{id?: string, name: string}} firm
 */
export function supposeButton(state, actions, kind, firm) {
  const id = firm.id || firm.firmId;
  if (!id) {
    return nothing;
  }
  const on = state.tray.items.some((item) => item.firmId === id);
  return html`<button type="button" class="small suppose" ?disabled=${on} data-testid="suppose-${kind}-${id}" @click=${() => actions.suppose(kind, id, firm.name)}>${t(on ? 'whatif.onTray' : 'whatif.' + kind)}</button>`;
}

/**
 * @param {'arrive'|'leave'} kind
 * @param {{id?: string, firmId?: string, name: string}} firm
 * @returns {(event: DragEvent) => void}
 */
export const dragFirm = (kind, firm) => (event) => {
  event.dataTransfer.effectAllowed = 'copy';
  event.dataTransfer.setData('application/x-chainmap-firm', JSON.stringify({ kind, id: firm.id || firm.firmId, name: firm.name }));
  event.dataTransfer.setData('text/plain', firm.name);
};

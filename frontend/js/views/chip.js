import { t } from '../core/i18n.js';
import { html } from '../lib/lit.js';
import { lookOf } from '../map/look.js';

/**
 * @param {any} node with state, and gaps when the server sent them
 */
export function stateChip(node) {
  const look = lookOf(node);
  return html`<span class="chip ${look}">${t('look.' + look)}</span>`;
}

/**
 * A node of a list answers without its gaps; the map has them.
 * @param {any} state
 * @param {any} node
 * @returns {any}
 */
export function withGaps(state, node) {
  const known = state.map.data?.nodes.find((item) => item.data.id === node.id);
  return node.gaps ? node : { ...node, gaps: known ? known.data.gaps : [] };
}

/**
 * Stays in the chain being read if its map shows the node, otherwise opens the node's own chain.
 * @param {any} state
 * @param {{id: string, name: string, chainId?: string}} node
 * @param {any} actions
 */
export function nodeLink(state, node, actions) {
  const here = state.map.data?.nodes.some((item) => item.data.id === node.id);
  return html`<button type="button" class="link" data-testid="node-link-${node.id}"
    @click=${() => actions.openNode(node.id, here ? '' : node.chainId)}>${node.name}</button>`;
}

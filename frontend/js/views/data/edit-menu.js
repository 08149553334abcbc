import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { popover } from '../popover.js';

/**
 * What can be added on the map; each is a batch of one, and can be undone.
 * @param {any} state
 * @param {any} actions
 */
export function editMenu(state, actions) {
  const item = (name, run) => html`<button type="button" class="menu-item" data-testid="add-${name}" @click=${() => { actions.pop(''); run(); }}>${t('edit.menu.' + name)}</button>`;
  return popover(state, actions, { name: 'edit', label: t('edit.menu'), title: t('edit.menuTitle'), testid: 'edit-menu', content: () => html`<div class="menu-items">
    ${item('node', () => actions.newNode())}${item('supply', () => actions.newSupply({}))}${item('firm', () => actions.newFirm())}</div>` });
}

/**
 * @param {any} state
 * @param {'inputs'|'outputs'} side
 * @param {any} actions
 */
export function addLine(state, side, actions) {
  const values = side === 'inputs' ? { to_node_id: state.route.sel } : { from_node_id: state.route.sel };
  return html`<button type="button" class="link small" data-testid="add-${side}" @click=${() => actions.newSupply(values)}>${t('edit.add.' + side)}</button>`;
}

/**
 * @param {any} state
 * @param {'inputs'|'outputs'} side
 * @param {any} item
 * @param {any} actions
 */
export function removeLine(state, side, item, actions) {
  const here = state.node.data;
  if (!here) {
    return nothing;
  }
  const other = { id: item.id, name: item.name };
  const own = { id: here.id, name: here.name };
  const supply = side === 'inputs' ? { from: other, to: own } : { from: own, to: other };
  return html` <button type="button" class="remove" title=${t('edit.removeLine')} aria-label=${t('edit.removeLineTo', { name: item.name })} data-testid="remove-${side}-${item.id}"
    @click=${() => actions.askRemoveSupply({ ...supply, relation: item.relation })}>×</button>`;
}

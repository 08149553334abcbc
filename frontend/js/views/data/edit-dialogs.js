import { way } from '../../core/cycles.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { errorText, skeleton } from '../status.js';
import { kindOf, refusal, valueText } from './parts.js';

/** What the server keeps by itself, or what has its own way of changing. */
const HIDDEN = { firms: ['id'], nodes: ['id', 'chain_id'], supplies: [] };
const LONG = ['products', 'business_scope_short', 'description', 'notes', 'note'];

/**
 * One input for each column of a kind; only what was changed is sent.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog with before and values
 * @param {string} code
 * @param {Record<string, unknown>} [fixed] columns that are shown but not asked
 */
function fields(state, actions, dialog, code, fixed = {}) {
  const kind = kindOf(state, code);
  if (state.kinds.status === 'error') {
    return html`<p class="notice small" role="alert">${errorText(state.kinds.error)} <button type="button" @click=${actions.retry}>${t('error.retry')}</button></p>`;
  }
  if (!kind) {
    return skeleton(6);
  }
  return html`<div class="edit-fields" @keydown=${saveOnEnter}>${kind.columns.filter((column) => !HIDDEN[code].includes(column.key)).map((column) => (fixed[column.key]
    ? html`<div class="field"><span>${column.title}</span><b>${fixed[column.key]}</b></div>` : field(column, dialog, actions)))}</div>`;
}

function field(column, dialog, actions) {
  const before = dialog.before[column.key];
  const changed = column.key in dialog.values;
  const value = changed ? dialog.values[column.key] : before;
  const set = (event) => actions.editField(column.key, read(column, event.target.value));
  const label = html`<span>${column.title}${column.required ? html`<b class="must" aria-hidden="true">*</b>` : nothing}</span>`;
  const common = changed && valueText(value) !== valueText(before) ? 'field edited' : 'field';
  const note = column.note ? html`<small class="muted">${column.note}</small>` : nothing;
  const testid = 'field-' + column.key;
  if (column.type === 'FLAG' || column.type === 'CHOICE') {
    const options = column.type === 'FLAG' ? { true: t('value.yes'), false: t('value.no') } : column.choices;
    return html`<label class=${common}>${label}<select data-testid=${testid} @change=${set}><option value="" .selected=${live(value === undefined || value === null || value === '')}>${t('value.unknown')}</option>
      ${Object.entries(options).map(([code, word]) => html`<option value=${code} .selected=${live(String(value) === code)}>${word}</option>`)}</select>${note}</label>`;
  }
  if (LONG.includes(column.key)) {
    return html`<label class="${common} long">${label}<textarea rows="2" data-testid=${testid} .value=${live(text(value))} @change=${set} @input=${set}></textarea>${note}</label>`;
  }
  // Phones and names of persons come masked: what is typed replaces them whole.
  const masked = !changed && /\*{2,}/.test(text(value));
  const type = column.type === 'NUMBER' || column.type === 'SHARE' ? 'number' : 'text';
  return html`<label class=${common}>${label}<input type=${type} step="any" autocomplete="off" data-testid=${testid} placeholder=${masked ? text(value) : column.example || nothing} .value=${live(masked ? '' : text(value))} @change=${set} @input=${set}>${note}</label>`;
}

const text = (value) => (Array.isArray(value) ? value.join('；') : value === undefined || value === null ? '' : String(value));

function read(column, written) {
  const value = written.trim();
  if (value === '') {
    return null;
  }
  switch (column.type) {
    case 'LIST': return value.split(/[;；]/).map((one) => one.trim()).filter(Boolean);
    case 'NUMBER': case 'SHARE': return Number(value);
    case 'FLAG': return value === 'true';
    default: return value;
  }
}

/** Enter saves, except where it begins a new line. */
const saveOnEnter = (event) => {
  if (event.key === 'Enter' && event.target.tagName === 'INPUT' && !event.isComposing) {
    event.target.dispatchEvent(new Event('change', { bubbles: true }));
    event.target.closest('.dialog-body').querySelector('[data-testid="edit-save"]')?.click();
  }
};

function buttons(dialog, ready, save, label) {
  return html`${refusal(dialog.error)}
    <p class="row"><button type="button" class="primary" ?disabled=${dialog.busy || !ready} data-testid="edit-save" @click=${save}>${dialog.busy ? t('firm.busy') : label}</button>
      <button type="button" data-testid="edit-back" @click=${(event) => event.target.closest('dialog').close()}>${t('edit.back')}</button></p>`;
}

const filled = (state, code, dialog) => (kindOf(state, code)?.columns || []).every((column) => !column.required || HIDDEN[code].includes(column.key)
  || text(column.key in dialog.values ? dialog.values[column.key] : dialog.before[column.key]) !== '');

const isChanged = ({ values, before }) => Object.keys(values).some((key) => text(values[key]) !== text(before[key]));

/** @param {any} state @param {any} actions @param {any} dialog */
export function firmEditDialog(state, actions, dialog) {
  return { title: dialog.id ? t('edit.firm', { name: dialog.name }) : t('edit.newFirm'), content: html`<p class="muted small">${t('edit.about')}</p>${fields(state, actions, dialog, 'firms')}
    ${buttons(dialog, isChanged(dialog) && filled(state, 'firms', dialog), actions.saveFirm, t('edit.save'))}` };
}

/** @param {any} state @param {any} actions @param {any} dialog */
export function nodeEditDialog(state, actions, dialog) {
  const chain = (state.chains.data || []).find((one) => one.id === dialog.chain);
  const title = dialog.id ? t('edit.node', { name: dialog.name }) : t('edit.newNode', { chain: chain?.name || dialog.chain });
  if (!dialog.before) {
    return { title, content: dialog.error ? refusal(dialog.error) : skeleton(6) };
  }
  return { title, content: html`<p class="muted small">${t('edit.about')}</p>${fields(state, actions, dialog, 'nodes')}
    ${buttons(dialog, (!dialog.id || isChanged(dialog)) && filled(state, 'nodes', dialog), actions.saveNode, t('edit.save'))}` };
}

/** @param {any} state @param {any} actions @param {any} dialog */
export function supplyEditDialog(state, actions, dialog) {
  const nodes = (state.map.data?.nodes || []).map((item) => item.data).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const end = (column) => html`<label class="field"><span>${t('edit.' + column)}<b class="must" aria-hidden="true">*</b></span><select data-testid="field-${column}" @change=${(event) => actions.editField(column, event.target.value)}>
    <option value="">${t('edit.pick')}</option>${nodes.map((node) => html`<option value=${node.id} .selected=${live(dialog.values[column] === node.id)}>${node.name} (${node.id})</option>`)}</select></label>`;
  const { from_node_id: from, to_node_id: to } = dialog.values;
  const loop = from && from === to;
  const closes = from && to && !loop ? way((state.map.data?.edges || []).map((edge) => edge.data), to, from) : null;
  const nameOf = (id) => nodes.find((node) => node.id === id)?.name || id;
  const kind = kindOf(state, 'supplies');
  const rest = kind ? { ...kind, columns: kind.columns.filter((column) => !column.key.endsWith('_node_id')) } : null;
  return { title: t('edit.newLine'), content: html`<p class="muted small">${t('edit.lineAbout')}</p>
    <div class="edit-fields" @keydown=${saveOnEnter}>${end('from_node_id')}${end('to_node_id')}${rest ? rest.columns.map((column) => field(column, dialog, actions)) : skeleton(2)}</div>
    ${loop ? html`<p class="notice small" role="alert" data-testid="self-loop">${t('edit.loop')}</p>` : nothing}
    ${closes ? html`<p class="notice small" role="status" data-testid="closes-cycle">${t('edit.closesCycle', { way: [from, ...closes].map(nameOf).join(' → ') })}</p>` : nothing}
    ${buttons(dialog, from && to && !loop, actions.saveSupply, t('edit.save'))}` };
}

/** @param {any} state @param {any} actions @param {any} dialog */
export function supplyRemoveDialog(state, actions, dialog) {
  const { from, to } = dialog.supply;
  return { title: t('edit.removeLine'), content: html`<p>${t('edit.removeAsk', { from: from.name, to: to.name })}</p><p class="muted small">${t('edit.removeAbout')}</p>
    ${buttons(dialog, true, actions.removeSupply, t('edit.removeLine'))}` };
}

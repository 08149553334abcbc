import { t } from '../../core/i18n.js';
import { html, live } from '../../lib/lit.js';
import { columnOf, moment, refusal, valueText } from './parts.js';

/**
 * Somebody else wrote meanwhile (409): both values side by side, and the second editor decides field by field.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function conflictDialog(state, actions, dialog) {
  const { conflict, values, before, sides = {}, busy, error } = dialog;
  const theirs = (conflict.changed || []).map((one) => (typeof one === 'string' ? { column: one } : one));
  const columns = [...new Set([...theirs.map((one) => one.column), ...Object.keys(values)])];
  const who = theirs.find((one) => one.by);
  return { title: t('conflict.title', { name: dialog.name }), content: html`
    <p class="notice small" role="alert">${who ? t('conflict.who', { by: who.by, at: moment(who.at) }) : t('conflict.about')}</p>
    <div class="scroll-x"><table class="plain-table conflict-table" data-testid="conflict"><thead><tr><th scope="col">${t('facts.field')}</th><th scope="col">${t('conflict.before')}</th><th scope="col">${t('conflict.theirs')}</th><th scope="col">${t('conflict.mine')}</th></tr></thead>
      <tbody>${columns.map((key) => row(key))}</tbody></table></div>
    ${refusal(error)}
    <p class="row"><button type="button" class="primary" ?disabled=${busy} data-testid="conflict-save" @click=${actions.saveConflict}>${t(busy ? 'firm.busy' : 'conflict.save')}</button>
      <button type="button" data-testid="conflict-back" @click=${(event) => event.target.closest('dialog').close()}>${t('conflict.giveUp')}</button></p>` };

  function row(key) {
    const column = columnOf(state, dialog.from === 'nodeEdit' ? 'nodes' : 'firms', key);
    const mine = key in values;
    const now = conflict.current?.[key];
    const clash = mine && valueText(now, column) !== valueText(values[key], column);
    const side = sides[key] || 'mine';
    const pick = (name, value) => (clash ? html`<label class="choice"><input type="radio" name="side-${key}" data-testid="${name}-${key}" .checked=${live(side === name)} @change=${() => actions.choose(key, name)}> ${valueText(value, column) || t('value.empty')}</label>`
      : valueText(value, column) || html`<span class="muted">${t('value.empty')}</span>`);
    return html`<tr class=${clash && valueText(now, column) !== valueText(before[key], column) ? 'conflict' : ''} data-testid="conflict-${key}"><th scope="row">${column?.title || key}</th>
      <td class="muted">${valueText(before[key], column) || t('value.empty')}</td><td>${pick('theirs', now)}</td><td>${mine ? pick('mine', values[key]) : html`<span class="muted">${t('conflict.untouched')}</span>`}</td></tr>`;
  }
}

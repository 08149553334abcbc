import { count, day } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { sourceLinks } from '../source-link.js';
import { errorText, skeleton } from '../status.js';
import { toast } from '../toast.js';
import { columnOf, kindOf, moment, valueText } from './parts.js';

/**
 * The record of one firm (企业详情): every field with every statement about it; conflicts are shown, not settled.
 * The address holds the firm, so the dialog is not one of state.dialog.
 * @param {any} state
 * @param {any} actions
 */
export function firmDetail(state, actions) {
  const { facts, route } = state;
  if (!route.firm) {
    return nothing;
  }
  const name = facts.data?.name || route.firm;
  return html`<dialog class="firm-detail" data-testid="firm-detail" aria-label=${name} @close=${(event) => event.target.isConnected && actions.closeFirm()}
      @click=${(event) => event.target.tagName === 'DIALOG' && event.target.close()}>
    <div class="dialog-body"><header><h2>${name}</h2>
      <button type="button" class="close" aria-label=${t('close')} data-testid="firm-detail-close" @click=${(event) => event.target.closest('dialog').close()}>×</button></header>
      ${facts.status === 'error' ? html`<p class="error-box" role="alert">${errorText(facts.error)} <button type="button" data-testid="retry" @click=${actions.retry}>${t('error.retry')}</button></p>`
        : facts.data ? content(state, facts.data, actions) : skeleton(6)}</div>${toast(state, actions)}</dialog>`;
}

function content(state, facts, actions) {
  const conflicts = facts.fields.filter((field) => field.conflict).length;
  const shown = facts.fields.filter((field) => field.statements?.length || valueText(field.value));
  const empty = (kindOf(state, facts.kind)?.columns || []).filter((column) => !shown.some((field) => field.column === column.key));
  return html`<p class="row"><code class="muted">${facts.key}</code>
      ${conflicts ? html`<span class="chip break" data-testid="conflicts">${t('facts.conflicts', { n: count(conflicts) })}</span>` : nothing}
      <span class="spacer"></span>
      ${buys(state, facts) ? html`<button type="button" data-testid="firm-suppliers" @click=${() => actions.openBuyer(facts.key)}>${t('buyer.open')}</button>` : nothing}
      <button type="button" title=${t('fresh.confirmTitle')} data-testid="facts-verify" @click=${() => actions.verify('firms', facts.key, facts.name)}>${t('facts.verify')}</button>
      <button type="button" class="primary" data-testid="firm-edit" @click=${() => actions.editFirm(facts)}>${t('edit.button')}</button></p>
    <table class="plain-table facts-table" data-testid="facts"><thead><tr><th scope="col">${t('facts.field')}</th><th scope="col">${t('facts.value')}</th><th scope="col">${t('facts.sources')}</th></tr></thead>
      <tbody>${shown.map((field) => fieldRow(state, facts, field))}</tbody></table>
    ${facts.verifiedBy ? html`<p class="muted small" data-testid="verified">${t('facts.verifiedBy', { by: facts.verifiedBy, at: day(facts.verifiedAt) })}</p>` : nothing}
    ${mergedFirms(state, actions)}
    ${empty.length ? html`<p class="muted small">${t('facts.empty', { names: empty.map((column) => column.title).join('、') })}</p>` : nothing}`;
}

/** Whether its suppliers matter: a chain leader, or a list is there. */
const buys = (state, facts) => facts.fields.some((field) => field.column === 'tags' && String(field.value ?? '').includes('链主')) || Boolean(state.buyers.data?.some((one) => one.id === facts.key));

/** Firms that were merged into this one can be taken out again. */
function mergedFirms(state, actions) {
  const rows = state.merged.data || [];
  return rows.length ? html`<section data-testid="merged"><h3>${t('facts.merged')}</h3><ul class="statements">${rows.map((firm) => html`<li><b>${firm.name}</b> <code class="muted">${firm.firmId}</code> <span class="muted small">${firm.by || ''} ${moment(firm.at)}</span>
    <button type="button" class="small" data-testid="unmerge-${firm.firmId}" @click=${() => actions.unmerge(firm)}>${t('facts.unmerge')}</button></li>`)}</ul></section>` : nothing;
}

function fieldRow(state, facts, field) {
  const column = columnOf(state, facts.kind, field.column);
  const statements = field.statements || [];
  return html`<tr class=${field.conflict ? 'conflict' : ''} data-testid="fact-${field.column}"><th scope="row">${column?.title || field.title || field.column}${field.conflict ? html` <span class="chip break">${t('facts.conflict')}</span>` : nothing}</th>
    <td class="fact-value">${valueText(field.value, column) || html`<span class="muted">—</span>`}</td>
    <td>${statements.length ? html`<ul class="statements">${statements.map((one) => statement(one, field, column, statements.length > 1))}</ul>` : html`<span class="muted">${t('facts.noSource')}</span>`}</td></tr>`;
}

function statement(one, field, column, several) {
  const value = valueText(one.value, column);
  const differs = value !== valueText(field.value, column);
  return html`<li class=${differs ? 'differs' : ''}>${several || differs ? html`<b>${value || t('value.empty')}</b> ` : nothing}${one.basis ? html`<span class="tag">${t('basis.' + one.basis)}</span> ` : nothing}${one.source ? sourceLinks(one.source) : nothing}
    <span class="muted small">${[one.asOf ? t('facts.asOf', { date: day(one.asOf) }) : '', one.by || one.at ? t('facts.by', { by: one.by || '—', at: moment(one.at) }) : '', one.verifiedBy ? t('facts.verifiedBy', { by: one.verifiedBy, at: day(one.verifiedAt) }) : ''].filter(Boolean).join(' · ')}</span></li>`;
}

import { figure } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { columnOf, kindOf, pager, valueText } from './parts.js';

/** Columns by which a person recognises a firm come first; the rest follows in the order of the template. */
const FIRST = ['name', 'uscc', 'aliases', 'province', 'city', 'district', 'status', 'products', 'business_scope_short'];

/**
 * Firms that may be one (疑似重复), side by side.
 * @param {any} state
 * @param {any} found
 * @param {any} actions
 */
export function pairQueue(state, found, actions) {
  const { rows } = found.data;
  if (!rows.length) {
    return html`<p class="notice" data-testid="review-empty">${t('review.noPairs')}</p>`;
  }
  const index = Math.min(state.review.index, rows.length - 1);
  return html`<div class="pairs"><ul class="pair-list card" aria-label=${t('review.firms')}>${rows.map((row, i) => html`<li><button type="button" class="pair-item" aria-pressed=${i === index ? 'true' : 'false'} data-testid="pair-${row.id}" @click=${() => actions.reviewAt(i)}><b>${row.firm.name}</b><small class="muted">${row.candidates.map((one) => one.name).join('、')}</small></button></li>`)}
      <li>${pager(found.data, actions.pageReview)}</li></ul>
    ${pair(state, rows[index], actions)}</div>`;
}

function pair(state, row, actions) {
  return pairTable(state, row, {
    own: html`<button type="button" data-testid="pair-apart" @click=${() => actions.decidePair(row, 'APART')}>${t('review.apart')}</button>
      <button type="button" data-testid="pair-new" @click=${() => actions.decidePair(row, 'NEW')}>${t('review.new')}</button>`,
    of: (one) => html`<button type="button" class="primary" data-testid="pair-merge-${one.firmId}" @click=${() => actions.decidePair(row, 'MERGE', one.firmId)}>${t('review.merge')}</button>`,
  });
}

/**
 * A firm and those that it may be, field by field.
 * @param {any} state
 * @param {{how: string, firm: any, candidates: any[]}} row
 * @param {{own: any, of: (candidate: any) => any} | null} buttons null: there is nothing to decide
 */
export function pairTable(state, row, buttons) {
  const sides = [row.firm, ...row.candidates];
  const known = (kindOf(state, 'firms')?.columns || []).map((column) => column.key);
  const keys = [...new Set([...FIRST, ...known, ...sides.flatMap((side) => Object.keys(side.values || {}))])]
    .filter((key) => sides.some((side) => text(state, side, key)));
  return html`<section class="card pair" data-testid="pair"><p>${row.how}</p>
    <div class="scroll-x"><table class="plain-table pair-table"><thead><tr><th scope="col">${t('facts.field')}</th>
        <th scope="col">${t('review.this')}</th>${row.candidates.map((one, i) => html`<th scope="col">${t('review.candidate', { n: i + 1 })} <small class="muted">${t('review.score', { value: figure(one.score, 2) })}</small></th>`)}</tr></thead>
      <tbody>${keys.map((key) => html`<tr data-testid="pair-row-${key}"><th scope="row">${columnOf(state, 'firms', key)?.title || key}</th>
        ${sides.map((side, i) => cell(text(state, side, key), i === 0 ? null : text(state, row.firm, key)))}</tr>`)}</tbody>
      ${buttons ? html`<tfoot><tr><td></td><td class="decide-cell">${buttons.own}</td>
        ${row.candidates.map((one) => html`<td class="decide-cell">${one.blocked ? html`<p class="notice small">${one.blocked}</p>` : buttons.of(one)}</td>`)}</tr></tfoot>` : nothing}</table></div>
    ${buttons ? html`<p class="muted small">${t('review.pairAbout')}</p>` : nothing}</section>`;
}

function text(state, side, key) {
  const value = key === 'name' ? side.values?.name ?? side.name : side.values?.[key];
  return valueText(value, columnOf(state, 'firms', key));
}

/** Same, different, or known on one side only: each is marked, and not by colour alone. */
function cell(value, other) {
  if (other === null) {
    return html`<td>${value || html`<span class="muted">—</span>`}</td>`;
  }
  const look = !value || !other ? 'one-sided' : value === other ? 'same' : 'differs';
  return html`<td class=${look}>${value || html`<span class="muted">—</span>`}${look === 'differs' ? html` <span class="mark" title=${t('review.differs')}>≠</span>` : look === 'same' ? html` <span class="mark" title=${t('review.same')}>=</span>` : nothing}</td>`;
}

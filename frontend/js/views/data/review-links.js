import { leastOf } from '../../core/data-loader.js';
import { count, wholePercent } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing, repeat } from '../../lib/lit.js';
import { pager, refusal } from './parts.js';

const LEAST = ['', '0.5', '0.7', '0.8', '0.9', '0.95'];

/**
 * Which nodes a firm makes, as read from its products and business scope (环节建议).
 * @param {any} state
 * @param {any} found
 * @param {any} actions
 */
export function linkQueue(state, found, actions) {
  const { rows, total } = found.data;
  const least = leastOf(state.route);
  return html`<div class="row"><label class="inline-field">${t('review.least')} <select data-testid="review-least" @change=${(event) => actions.leastConfidence(event.target.value)}>
      ${(LEAST.includes(least) ? LEAST : [...LEAST, least]).map((value) => html`<option value=${value} .selected=${live(value === least)}>${value ? '≥ ' + wholePercent(Number(value)) : t('review.any')}</option>`)}</select></label>
      <button type="button" ?disabled=${!total || !least} title=${least ? nothing : t('review.bulkHint')} data-testid="review-bulk" @click=${actions.askBulk}>${t('review.bulk', { n: count(total) })}</button></div>
    ${rows.length === 0 ? html`<p class="notice" data-testid="review-empty">${t(least ? 'review.noneAbove' : 'review.noLinks')}${least ? html` <button type="button" @click=${() => actions.leastConfidence('')}>${t('review.showAll')}</button>` : nothing}</p>` : html`
    <div class="card table-card"><table class="plain-table rows-table review-table" aria-busy=${found.status === 'loading' ? 'true' : 'false'}><thead><tr>
      ${['firm', 'node', 'confidence', 'how'].map((name) => html`<th scope="col">${t('review.column.' + name)}</th>`)}<th scope="col"><span class="sr-only">${t('review.decide')}</span></th></tr></thead>
      <tbody>${repeat(rows, (row) => row.id, (row, i) => proposal(state, row, i, actions))}</tbody></table>
      ${pager(found.data, actions.pageReview)}</div>`}`;
}

function proposal(state, row, i, actions) {
  const current = i === state.review.index;
  return html`<tr class=${current ? 'current' : ''} aria-selected=${current ? 'true' : 'false'} data-testid="proposal-${row.id}" @click=${(event) => event.target.closest('button') || actions.reviewAt(i)}>
    <td><button type="button" class="link strong" @click=${() => actions.openFirm(row.firmId)}>${row.firmName}</button></td>
    <td><b>${row.nodeName}</b> <small class="muted">${row.chainName || ''}${row.role === 'consumes' ? ' · ' + t('review.consumes') : ''}</small></td>
    <td class="nowrap"><meter min="0" max="1" low="0.5" high="0.8" optimum="1" .value=${row.confidence} aria-hidden="true"></meter> ${wholePercent(row.confidence)}</td>
    <td class="how">${row.how}${row.text ? html`<br><small class="muted">${marked(row)}</small>` : nothing}</td>
    <td class="nowrap"><button type="button" class="small good" data-testid="accept-${row.id}" @click=${() => actions.acceptLinks([row])}>${t('review.accept')}</button>
      <button type="button" class="small" data-testid="reject-${row.id}" @click=${() => actions.rejectLinks([row])}>${t('review.reject')}</button></td></tr>`;
}

/** The words on which the proposal rests stand out in the text. */
function marked({ text, term }) {
  const at = term ? text.indexOf(term) : -1;
  return at < 0 ? text : html`${text.slice(0, at)}<mark>${term}</mark>${text.slice(at + term.length)}`;
}

/**
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function bulkDialog(state, actions, dialog) {
  const { least, total, done, busy, error } = dialog;
  return { title: t('review.bulkTitle'), content: html`<p>${t('review.bulkAsk', { n: count(total), least: wholePercent(Number(least)) })}</p><p class="muted small">${t('review.bulkAbout')}</p>
    ${busy ? html`<progress max=${total || 1} .value=${done} aria-label=${t('review.bulkTitle')}></progress>` : nothing}${refusal(error)}
    <p class="row"><button type="button" class="primary" ?disabled=${busy} data-testid="bulk-confirm" @click=${actions.acceptAll}>${busy ? t('import.doneOf', { done: count(done), total: count(total) }) : t('review.bulk', { n: count(total) })}</button>
      <button type="button" data-testid="bulk-back" @click=${(event) => event.target.closest('dialog').close()}>${t(busy ? 'import.stop' : 'edit.back')}</button></p>` };
}

import { count } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { pager } from './parts.js';
import { pairTable } from './review-pairs.js';

const KEYS = [['1–9', 'merge'], ['r', 'apart'], ['n', 'new'], ['j', 'next'], ['k', 'previous'], ['u', 'undo']];

/**
 * Rows whose firm may be one of the graph, side by side with it, to be decided before they are written.
 * @param {any} state
 * @param {any} batch
 * @param {any} actions
 */
export function decisionsPart(state, batch, actions) {
  const { data } = state.changes;
  const { rows } = data;
  const open = batch.status === 'PREVIEWED';
  const index = Math.min(state.review.index, rows.length - 1);
  const row = rows[index];
  return html`<p class="row"><span data-testid="decided">${t('decide.count', { done: count(batch.decided || 0), total: count(batch.review) })}</span>
      <span class="muted small">${t(open ? 'decide.about' : 'decide.after')}</span><span class="spacer"></span>
      ${open ? html`<span class="review-keys muted small">${KEYS.map(([key, word]) => html`<span><kbd>${key}</kbd> ${t('review.key.' + word)}</span>`)}</span>` : nothing}</p>
    <div class="pairs"><ul class="pair-list" aria-label=${t('count.review')}>${rows.map((one, i) => html`<li><button type="button" class="pair-item" aria-pressed=${i === index ? 'true' : 'false'} data-testid="decide-${i}" @click=${() => actions.decisionAt(i)}>
        <b>${one.name}</b><small class=${one.review?.decision ? 'decided' : 'muted'}>${said(one)}</small></button></li>`)}
      <li>${pager(data, (page) => actions.showRows({ dp: page ? String(page) : '' }))}</li></ul>
    ${row?.review ? pairTable(state, sideBySide(row), open ? buttons(row, actions) : null) : nothing}</div>`;
}

function sideBySide(row) {
  const { how, values, candidates } = row.review;
  return { id: row.key, how, firm: { name: row.name, values }, candidates };
}

/** What was decided of a row, or what it may be. */
function said(row) {
  const { decision, candidates } = row.review || { candidates: [] };
  if (!decision) {
    return candidates.map((one) => one.name).join('、');
  }
  const into = candidates.find((one) => one.firmId === decision.into);
  return '✓ ' + t('decide.' + decision.decision, { name: into?.name || decision.into });
}

function buttons(row, actions) {
  const { decision } = row.review;
  const is = (word, into) => (decision?.decision === word && (!into || decision.into === into) ? 'true' : 'false');
  return { own: html`<button type="button" aria-pressed=${is('APART')} data-testid="decide-apart" @click=${() => actions.decideRow(row, { decision: 'APART' })}>${t('review.apart')}</button>
      <button type="button" aria-pressed=${is('NEW')} data-testid="decide-new" @click=${() => actions.decideRow(row, { decision: 'NEW' })}>${t('review.new')}</button>
      ${decision ? html`<button type="button" class="link" data-testid="decide-undo" @click=${() => actions.decideRow(row, null)}>${t('decide.undo')}</button>` : nothing}`,
  of: (one) => html`<button type="button" class="primary" aria-pressed=${is('MERGE', one.firmId)} data-testid="decide-merge-${one.firmId}" @click=${() => actions.decideRow(row, { decision: 'MERGE', into: one.firmId })}>${t('decide.merge')}</button>` };
}

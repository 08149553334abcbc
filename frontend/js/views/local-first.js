import { day } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { errorText } from './status.js';
import { supposeButton } from './whatif-form.js';

const ANSWERS = ['YES', 'NO', 'UNSURE'];

/**
 * 本地优先: local firms that could take the node on; the answer of who asked them is kept.
 * @param {any} state
 * @param {any} actions
 */
export function localFirst(state, actions) {
  const { localFirst: found } = state;
  const rows = found.data?.rows || [];
  // An unknown node is said once, by the panel itself.
  if (found.status === 'error' && found.error.status !== 404) {
    return html`<section><h3>${t('localFirst.title')}</h3><p class="notice small">${errorText(found.error)} <button type="button" class="small" @click=${actions.retry}>${t('error.retry')}</button></p></section>`;
  }
  if (!rows.length) {
    return nothing;
  }
  return html`<section data-testid="local-first"><h3>${t('localFirst.title')} <small>${rows.length}</small></h3><p class="muted small">${t('localFirst.note')}</p>
    <ul class="firms">${rows.map((row) => candidate(state, row, actions))}</ul></section>`;
}

function candidate(state, row, actions) {
  const answer = row.answer?.answer;
  const give = (value) => (event) => {
    const reason = event.target.closest('li').querySelector('.reason').value.trim();
    actions.answerLocalFirst(row.firmId, value, reason);
  };
  return html`<li data-testid="local-first-${row.firmId}"><span class="firm-name">${row.name}</span>${row.park ? html`<span class="firm-meta">${row.park}</span>` : nothing}
    <ul class="reasons">${row.reasons.map((reason) => html`<li>${reason.text}</li>`)}</ul>
    <div class="answer" role="group" aria-label=${t('localFirst.ask', { name: row.name })}>${ANSWERS.map((value) => html`<button type="button" class="small" aria-pressed=${answer === value ? 'true' : 'false'}
        data-testid="local-first-${row.firmId}-${value}" @click=${give(value)}>${t('localFirst.' + value)}</button>`)}
      <input class="reason" maxlength="200" aria-label=${t('localFirst.reason')} placeholder=${t('localFirst.reason')} .value=${row.answer?.reason || ''}></div>
    ${row.answer ? html`<p class="muted small" data-testid="local-first-${row.firmId}-answer">${t('localFirst.given', { answer: t('localFirst.' + answer), by: row.answer.by || '—', at: day(row.answer.at) })}${row.answer.reason ? '：' + row.answer.reason : ''}</p>` : nothing}</li>`;
}

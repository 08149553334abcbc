import { count } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { linkQueue } from './review-links.js';
import { pairQueue } from './review-pairs.js';

const QUEUES = { firms: { name: 'firmPairs', view: pairQueue, keys: [['a', 'merge'], ['r', 'apart'], ['n', 'new']] },
  links: { name: 'linkProposals', view: linkQueue, keys: [['a', 'accept'], ['r', 'reject']] } };

/**
 * Review (复核): what the matching does not decide alone.
 * @param {any} state
 * @param {any} actions
 */
export function reviewPage(state, actions) {
  const name = state.route.rq === 'links' ? 'links' : 'firms';
  const queue = QUEUES[name];
  const found = state[queue.name];
  const { undo } = state.review;
  return html`<div class="data-page review-page"><div class="row page-bar">
      <div class="segmented" role="group" aria-label=${t('review.queues')}>${Object.entries(QUEUES).map(([key, one]) => html`<button type="button" aria-pressed=${key === name ? 'true' : 'false'} data-testid="queue-${key}" @click=${() => actions.reviewQueue(key)}>${t('review.' + key)} <b>${state[one.name].data ? count(state[one.name].data.total) : '…'}</b></button>`)}</div>
      <span class="muted" data-testid="review-left">${found.data ? t('review.left', { n: count(found.data.total) }) : nothing}</span>
      <span class="spacer"></span>
      <span class="review-keys muted small">${[...queue.keys, ['j', 'next'], ['k', 'previous'], ['u', 'undo']].map(([key, word]) => html`<span><kbd>${key}</kbd> ${t('review.key.' + word)}</span>`)}</span>
      <button type="button" ?disabled=${!undo} title=${undo ? undo.text : nothing} data-testid="review-undo" @click=${actions.undoReview}>${t('review.undo')}</button></div>
    ${search(state, name, actions)}
    ${found.status === 'error' ? errorBox(found.error, actions) : !found.data ? skeleton(6) : queue.view(state, found, actions)}
    ${other(state, name, found, actions)}</div>`;
}

/** Nothing here: the other queue may have something. */
function other(state, name, found, actions) {
  const key = name === 'links' ? 'firms' : 'links';
  const waiting = state[QUEUES[key].name].data?.total;
  return found.data?.rows.length === 0 && waiting
    ? html`<p><button type="button" class="primary" data-testid="review-other" @click=${() => actions.reviewQueue(key)}>${t('review.other', { name: t('review.' + key), n: count(waiting) })}</button></p>` : nothing;
}

/** New proposals are looked for when rows come in, and on demand in everything that is there. */
function search(state, name, actions) {
  const found = state[name === 'links' ? 'linkSearch' : 'firmSearch'];
  const { data } = found;
  if (found.status === 'error' || !data) {
    return nothing;
  }
  const running = data.state === 'RUNNING';
  return html`<p class="row" data-testid="review-search">${running ? html`<progress max=${data.total || 1} .value=${data.done || 0} aria-label=${t('review.search.' + name)}></progress>
      <span data-testid="search-progress">${t('review.searching', { done: count(data.done), total: data.total ? count(data.total) : '…', n: count(data.proposed) })}</span>
      <button type="button" class="small" data-testid="search-stop" @click=${() => actions.stopSearch(name)}>${t('import.stop')}</button>`
    : html`<button type="button" class="small" title=${t('review.searchTitle')} data-testid="search-start" @click=${() => actions.startSearch(name)}>${t('review.search.' + name)}</button>
      ${data.state === 'DONE' ? html`<span class="muted small" data-testid="search-done">${t('review.searched', { n: count(data.proposed) })}</span>` : nothing}${data.message ? html`<span class="muted small">${data.message}</span>` : nothing}`}</p>`;
}

import { SECTIONS } from '../../core/router.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { exportPage } from './export-page.js';
import { freshPage } from './freshness.js';
import { historyPage } from './history.js';
import { importPage } from './import-page.js';
import { reviewPage } from './review.js';

const PAGES = { import: importPage, review: reviewPage, history: historyPage, fresh: freshPage, export: exportPage };

/**
 * 数据: what comes in, what is doubtful, what came in before, what is old, what goes out.
 * @param {any} state
 * @param {any} actions
 */
export function dataScreen(state, actions) {
  const { section } = state.route;
  return html`<main class="data-screen" data-testid="data-screen">
    <nav class="data-tabs" role="tablist" aria-label=${t('data.label')}>
      ${SECTIONS.map((name) => html`<button type="button" role="tab" class="data-tab" aria-selected=${name === section ? 'true' : 'false'} tabindex=${name === section ? 0 : -1}
        data-testid="data-${name}" @click=${() => actions.dataSection(name)} @keydown=${arrows}>${t('data.' + name)}${badge(state, name)}</button>`)}
      <span class="spacer"></span>
      <button type="button" title=${t('copy.title')} data-testid="data-copy-link" @click=${actions.copyLink}>${t('copy.link')}</button>
    </nav>
    <div class="data-body" role="tabpanel" aria-label=${t('data.' + section)}>${PAGES[section](state, actions)}</div>
  </main>`;
}

/** How much is left to review, when it is known. */
function badge(state, name) {
  const left = name === 'review' ? [state.firmPairs, state.linkProposals].reduce((sum, queue) => sum + (queue.data?.left ?? 0), 0) : 0;
  return left ? html` <b>${left}</b>` : nothing;
}

function arrows(event) {
  const next = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' }[event.key];
  const other = next && event.target[next];
  if (other?.matches('[role=tab]')) {
    event.preventDefault();
    other.focus();
  }
}

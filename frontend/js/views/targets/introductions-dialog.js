import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { sourceLink } from '../source-link.js';
import { errorText, skeleton } from '../status.js';

/**
 * 谁能牵线: the shortest ways from a firm to somebody here.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function introductionsDialog(state, actions, dialog) {
  const { introductions } = state;
  return { title: t('introductions.title', { name: dialog.firm.firmName }), content: introductions.status === 'error' ? html`<p class="notice" role="alert">${errorText(introductions.error)}</p>`
    : introductions.data ? list(introductions.data) : skeleton(4) };
}

function list(data) {
  return html`${data.notes.map((note) => html`<p class="notice small">${note}</p>`)}
    <ol class="introductions" data-testid="introductions">${data.paths.map((path) => html`<li data-testid="introduction-${path.end.id}">
      <p><b>${path.end.name}</b> <span class="chip">${t('introductions.steps', { n: path.length })}</span>${path.inferred ? html` <span class="tag guess">${t('introductions.inferred')}</span>` : nothing}</p>
      <p class="small">${path.reason}</p>
      <ul class="steps small">${path.steps.map((step) => html`<li>${step.words} ${step.sources.length ? html`<span class="source-links">${step.sources.map((source, i) => html`${i ? ' · ' : nothing}${sourceLink(source)}`)}</span>`
        : html`<span class="muted">${t('panel.noSources')}</span>`}</li>`)}</ul></li>`)}</ol>`;
}

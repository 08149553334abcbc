import { percent, region } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { scoreCell } from './score.js';
import { siteList } from './sites.js';
import { nextSteps, notes } from './target-list.js';

/**
 * In the panel of a gap: the first firms to call, and the sites for it.
 * @param {any} state
 * @param {any} actions
 */
export function nodeTargets(state, actions) {
  return html`${firms(state, actions)}${siteList(state, actions)}`;
}

function firms(state, actions) {
  const { nodeTargets } = state;
  const { data } = nodeTargets;
  return html`<section class="node-targets" data-testid="node-targets"><h3>${t('targets.title')} ${data ? html`<small>${t('targets.short', { shown: data.rows.length, total: data.total })}</small>` : nothing}</h3>
    ${nodeTargets.status === 'error' ? errorBox(nodeTargets.error, actions) : nothing}
    ${!data && nodeTargets.status === 'loading' ? skeleton(3) : nothing}
    ${data ? html`${notes(data)}
      ${data.rows.length ? html`<ol class="firms ranked">${data.rows.map((row) => html`<li data-testid="node-target-${row.firmId}">
          ${scoreCell(state, actions, row, 'node-')} <button type="button" class="link firm-name" @click=${() => actions.openFirm(row.firmId)}>${row.firmName}</button>
          <span class="firm-meta">${[region(row), t('targetType.' + row.type), t('score.completeness') + ' ' + percent(row.completeness)].filter(Boolean).join(' · ')}</span>
          <span class="target-actions">${nextSteps(state, actions, row, false)}</span></li>`)}</ol>` : html`<p class="muted">${t('targets.none')}</p>`}
      <button type="button" class="wide" data-testid="node-targets-all" @click=${() => actions.openTargets('node')}>${t('targets.all', { n: data.total })}</button>` : nothing}</section>`;
}

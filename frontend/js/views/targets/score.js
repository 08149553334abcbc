import { figure, percent } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { popover } from '../popover.js';
import { severityBar } from '../severity.js';
import { sourceLink } from '../source-link.js';

/**
 * Bar and figure of a lead score; its arithmetic opens beside it.
 * @param {any} state
 * @param {any} actions
 * @param {any} row a target
 * @param {string} where tells two lists on one screen apart
 */
export function scoreCell(state, actions, row, where) {
  return popover(state, actions, {
    name: 'score:' + where + row.firmId, hover: true, look: 'severity score', testid: `${where}score-${row.firmId}`,
    title: t('score.of', { name: row.firmName }), label: severityBar(row.score), content: () => arithmetic(actions, row),
  });
}

/**
 * Every component with value, weight, points and evidence; they add up to the score.
 * @param {any} actions
 * @param {any} row
 */
export function arithmetic(actions, row) {
  return html`<div class="breakdown" data-testid="score-breakdown-${row.firmId}">
    <p class="breakdown-head"><b>${row.firmName}</b> → ${row.nodeName} <b class="figure">${row.score.toFixed(2)}</b></p>
    <table class="terms"><thead><tr><th scope="col">${t('severity.term')}</th><th scope="col" class="number">${t('severity.value')}</th>
      <th scope="col" class="number">${t('severity.weight')}</th><th scope="col" class="number">${t('severity.contribution')}</th></tr></thead>
      <tbody>${row.contributions.map((one) => html`<tr class=${one.known ? '' : 'unknown'}>
        <th scope="row">${one.name}${one.known ? nothing : html` <span class="tag">${t('score.unknown')}</span>`}<small>${one.evidence}</small></th>
        <td class="number">${figure(one.value, 4)}</td><td class="number">× ${figure(one.weight, 3)}</td><td class="number">${figure(one.contribution, 3)}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t('severity.sum')}</th><td></td><td></td><td class="number">${figure(row.score, 3)}</td></tr></tfoot></table>
    ${row.riskReason ? html`<p class="notice small">${row.riskReason}</p>` : nothing}
    <p class="small">${t('score.completeness')} <b>${percent(row.completeness)}</b>${row.asOf ? html` · ${t('asOf')} ${row.asOf}` : nothing} ·
      <button type="button" class="link" @click=${() => { actions.pop(''); actions.openWeights(); }}>${t('weights.open')}</button></p>
    ${row.sources.length ? html`<details class="small"><summary>${t('panel.sources')} ${row.sources.length}</summary><ul>${row.sources.map((source) => html`<li>${sourceLink(source)}</li>`)}</ul></details>`
      : html`<p class="muted small">${t('panel.noSources')}</p>`}</div>`;
}

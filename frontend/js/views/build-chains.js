import { figure, percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { nodeLink } from './chip.js';
import { popover } from './popover.js';
import { severityBar } from './severity.js';
import { errorBox, skeleton } from './status.js';

/**
 * 建链: chains that are not here yet, ranked, with the rank by plain ubiquity beside.
 * @param {any} state
 * @param {any} actions
 */
export function buildChains(state, actions) {
  const { buildChains: found } = state;
  if (found.status === 'error') {
    return errorBox(found.error, actions);
  }
  if (!found.data) {
    return skeleton(4);
  }
  const { rows, note, dataAsOf } = found.data;
  return html`<div class="page ${found.status === 'loading' ? 'stale' : ''}" data-testid="build">
    <p class="muted small">${note ? note + ' ' : ''}${t('asOf')} ${dataAsOf || '—'}</p>
    ${rows.length ? html`<table class="plain-table ranking"><thead><tr><th scope="col" class="number">${t('build.rank')}</th><th scope="col">${t('gaps.column.chain')}</th><th scope="col">${t('build.score')}</th>
        <th scope="col" class="number" title=${t('build.ubiquityTitle')}>${t('build.ubiquity')}</th><th scope="col" class="number">${t('build.coverage')}</th><th scope="col">${t('build.nodes')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr data-testid="build-row-${row.chainId}"><td class="number"><b>${row.rank}</b></td>
        <td><button type="button" class="link strong" @click=${() => actions.pickChain(row.chainId)}>${row.name}</button></td>
        <td class="severity-cell">${score(state, actions, row)}</td><td class="number">${row.ubiquityRank ?? '—'}</td><td class="number">${percent(row.coverage)}</td>
        <td class="wrap">${row.nodes.slice(0, 6).map((node, i) => html`${i ? '、' : nothing}${nodeLink(state, { ...node, chainId: row.chainId }, actions)}<small class="muted" title=${t('build.omegaTitle')}> ω ${figure(node.omega, 3)}</small>`)}${row.nodes.length > 6 ? t('gaps.more', { n: row.nodes.length }) : nothing}</td></tr>`)}</tbody></table>`
      : html`<p class="notice" data-testid="build-empty">${t('build.none')}</p>`}</div>`;
}

function score(state, actions, row) {
  return popover(state, actions, {
    name: 'build:' + row.chainId, hover: true, look: 'severity', testid: 'build-score-' + row.chainId, title: t('build.scoreOf', { name: row.name }), label: severityBar(row.score),
    content: () => html`<div class="breakdown"><p class="breakdown-head"><b>${row.name}</b> ${t('build.score')} <b class="figure">${figure(row.score, 1)}</b></p>
      <table class="terms"><thead><tr><th scope="col">${t('severity.term')}</th><th scope="col" class="number">${t('severity.value')}</th><th scope="col" class="number">${t('severity.weight')}</th><th scope="col" class="number">${t('severity.contribution')}</th></tr></thead>
        <tbody>${row.terms.map((term) => html`<tr class=${term.known === false ? 'unknown' : ''}><th scope="row">${term.name}${term.note ? html`<small>${term.note}</small>` : nothing}</th><td class="number">${figure(term.value, 4)}</td><td class="number">× ${figure(term.weight, 3)}</td><td class="number">${figure(term.contribution, 2)}</td></tr>`)}</tbody>
        <tfoot><tr><th scope="row">${t('severity.sum')}</th><td></td><td></td><td class="number">${figure(row.score, 2)}</td></tr></tfoot></table></div>`,
  });
}

import { day, figure, percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { popover } from './popover.js';
import { sourceLink } from './source-link.js';

const key = (row) => row.nodeId + ':' + row.type + ':' + (row.chainId || '');

/**
 * Bar and figure; the breakdown opens beside it.
 * @param {any} state
 * @param {any} actions
 * @param {any} row a gap
 */
export function severityCell(state, actions, row) {
  if (row.severity === null || row.severity === undefined) {
    return html`<span class="muted">—</span>`;
  }
  return popover(state, actions, {
    name: 'sev:' + key(row), hover: true, look: 'severity', testid: `severity-${row.nodeId}-${row.type}`,
    title: t('severity.of', { name: row.name, type: typeName(row) }), label: severityBar(row.severity), content: () => breakdown(state, actions, row),
  });
}

/** @param {number} severity 0..100 */
export function severityBar(severity) {
  const band = severity >= 80 ? 'sev80' : severity >= 60 ? 'sev60' : severity >= 40 ? 'sev40' : severity >= 20 ? 'sev20' : 'sev0';
  return html`<svg class="sev-bar ${band}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" width="100" height="8" rx="2"></rect><rect
    class="value" width=${Math.max(0, Math.min(100, severity))} height="8" rx="2"></rect></svg><b>${severity.toFixed(1)}</b>`;
}

/** @param {any} row */
export const typeName = (row) => t('type.' + row.type);

/**
 * How the figure came about, term by term, as the server gives it.
 * @param {any} state
 * @param {any} actions
 * @param {any} row
 */
export function breakdown(state, actions, row) {
  const sum = (row.terms || []).some((term) => term.contribution !== null && term.contribution !== undefined);
  return html`<div class="breakdown" data-testid="breakdown-${row.nodeId}-${row.type}">
    <p class="breakdown-head"><b>${row.name}</b> ${typeName(row)} · ${t('severity.label')} <b class="figure">${row.severity.toFixed(1)}</b>
      <span class="chip ${row.certainty === 'CONFIRMED' ? 'break' : 'suspected'}">${t('certainty.' + row.certainty)}</span></p>
    <table class="terms"><thead><tr><th scope="col">${t('severity.term')}</th><th scope="col" class="number">${t('severity.value')}</th>
      ${sum ? html`<th scope="col" class="number">${t('severity.weight')}</th><th scope="col" class="number">${t('severity.contribution')}</th>` : nothing}</tr></thead>
      <tbody>${(row.terms || []).map((term) => html`<tr class=${term.known ? '' : 'unknown'}>
        <th scope="row">${term.name} <code>${term.code}</code>${term.known ? nothing : html` <span class="tag">${t('severity.assumed')}</span>`}${term.note ? html`<small>${term.note}</small>` : nothing}</th>
        <td class="number">${figure(term.value, 4)}</td>
        ${sum ? html`<td class="number">${term.weight === null || term.weight === undefined ? '—' : '× ' + figure(term.weight, 3)}</td><td class="number">${figure(term.contribution, 2)}</td>` : nothing}</tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t(sum ? 'severity.sum' : 'severity.product')}</th>${sum ? html`<td></td><td></td>` : nothing}<td class="number">${figure(row.severity, 2)}</td></tr></tfoot></table>
    ${row.formula ? html`<p class="formula small">${row.formula}</p>` : nothing}
    <p class="small">${t('severity.known')} <b>${percent(row.known)}</b> · ${t('asOf')} ${day(row.dataAsOf || state.gaps.data?.dataAsOf) || '—'}
      ${row.query ? html` · <button type="button" class="link" data-testid="breakdown-query" @click=${() => { actions.pop(''); actions.openDialog({ kind: 'query', name: row.query }); }}>${t('query.open')}</button>` : nothing}
      ${row.definition ? html` · <button type="button" class="link" data-testid="breakdown-definition" @click=${() => { actions.pop(''); actions.openDialog({ kind: 'definition', id: row.definition }); }}>${t('definition.open')}</button>` : nothing}</p>
    ${parameterLine(state.gaps.data?.parameters)}
    ${(row.sources || []).length ? html`<details class="small"><summary>${t('panel.sources')} ${row.sources.length}</summary><ul>${row.sources.map((source) => html`<li>${sourceLink(source)}${source.date ? html` <small>${source.date}</small>` : nothing}</li>`)}</ul></details>`
      : html`<p class="muted small">${t('panel.noSources')}</p>`}
  </div>`;
}

function parameterLine(parameters) {
  return (parameters || []).length ? html`<details class="small"><summary>${t('severity.parameters')} ${parameters.length}</summary>
    <ul class="plain">${parameters.map((one) => html`<li>${one.name} = <b>${String(one.value)}</b></li>`)}</ul></details>` : nothing;
}

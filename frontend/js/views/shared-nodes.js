import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { nodeLink, stateChip, withGaps } from './chip.js';
import { classChip } from './gap-list.js';
import { errorBox, skeleton } from './status.js';

/**
 * 一点多链: one node that serves several chains.
 * @param {any} state
 * @param {any} actions
 */
export function sharedNodes(state, actions) {
  const { sharedNodes: found } = state;
  if (found.status === 'error') {
    return errorBox(found.error, actions);
  }
  if (!found.data) {
    return skeleton(4);
  }
  const { rows, dataAsOf } = found.data;
  return html`<div class="page ${found.status === 'loading' ? 'stale' : ''}" data-testid="shared"><p class="muted small">${t('shared.note')} ${t('asOf')} ${dataAsOf || '—'}</p>
    ${rows.length ? html`<table class="plain-table ranking"><thead><tr><th scope="col">${t('gaps.column.name')}</th><th scope="col">${t('shared.state')}</th><th scope="col">${t('shared.chains')}</th>
      <th scope="col" class="number">${t('shared.lines')}</th><th scope="col" class="number">${t('shared.firms')}</th><th scope="col">${t('shared.names')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr data-testid="shared-row-${row.nodeId}"><td>${nodeLink(state, { id: row.nodeId, name: row.name, chainId: row.chains[0]?.id }, actions)}</td>
        <td>${stateChip(withGaps(state, { ...row, id: row.nodeId }))}</td><td class="wrap">${row.chains.map((chain) => html`<span class="tag">${chain.name}</span>${chainClass(row, chain)} `)}</td>
        <td class="number"><b>${row.lines}</b></td><td class="number">${row.firms}</td><td class="wrap muted">${(row.firmNames || []).slice(0, 4).join('、')}${(row.firmNames || []).length > 4 ? t('gaps.more', { n: row.firmNames.length }) : nothing}</td></tr>`)}</tbody></table>`
      : html`<p class="notice" data-testid="shared-empty">${t('shared.none')}</p>`}</div>`;
}

/** The class in one chain, if the server says it per chain. */
function chainClass(row, chain) {
  const code = chain.classCode || (row.classes || []).find((one) => one.chainId === chain.id)?.classCode;
  return code ? classChip({ classCode: code }) : nothing;
}

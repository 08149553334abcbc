import { region, wholePercent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { firmChanges } from './firm-dialog.js';
import { leadButton } from './leads/parts.js';
import { sourceLinks } from './source-link.js';
import { errorBox, skeleton } from './status.js';
import { dragFirm, supposeButton } from './whatif-form.js';

/**
 * @param {any} state
 * @param {any} node
 * @param {any} actions
 */
export function localProducers(state, node, actions) {
  return html`<section><h3>${t('panel.producers')} <small>${node.producersTotal}</small></h3>
    ${node.producers.length ? html`<ul class="firms">${node.producers.map((firm) => firmItem(state, actions, firm, firm.park, 'producer-row'))}</ul>
      ${rest(node.producers, node.producersTotal)}` : html`<p class="muted">${t('panel.noProducers')}</p>`}</section>`;
}

/**
 * @param {any} node
 * @param {any} actions
 */
export function localConsumers(node, actions) {
  return html`<section><h3>${t('panel.consumers')} <small>${node.consumersTotal}</small></h3>
    ${node.consumers.length ? html`<ul class="firms">${node.consumers.map((firm) => html`<li data-testid="consumer-row">
        ${firmName(actions, firm)} ${statusChip(firm.status)}
        <span class="firm-meta">${t('via.' + firm.via, { name: firm.nodeName })} · ${t('certain', { value: wholePercent(firm.confidence) })}</span>${sourceLinks(firm.source)}</li>`)}</ul>
      ${rest(node.consumers, node.consumersTotal)}` : html`<p class="muted">${t('panel.noConsumers')}</p>`}</section>`;
}

/**
 * @param {any} state
 * @param {any} node
 * @param {any} actions
 * @param {unknown} exportLink the button that exports this node's leads
 */
export function outsideSuppliers(state, node, actions, exportLink) {
  const { suppliers } = state;
  const { data } = suppliers;
  return html`<section class="outside"><h3>${t('panel.suppliers')}
      ${data ? html`<small data-testid="suppliers-count">${t('suppliers.shown', { shown: data.rows.length, total: data.total })}</small>` : nothing}</h3>
    ${exportLink}
    ${suppliers.status === 'error' ? errorBox(suppliers.error, actions) : nothing}
    ${!data && suppliers.status === 'loading' ? skeleton(3) : nothing}
    ${data && data.total === 0 ? html`<p class="muted">${t('suppliers.none')}</p>` : nothing}
    ${data ? html`<ul class="firms">${data.rows.map((firm) => firmItem(state, actions, firm, region(firm), 'supplier-row'))}</ul>` : nothing}
    ${data?.failed ? html`<p class="notice small">${t('suppliers.failed')}</p>` : nothing}
    ${data && data.rows.length < data.total ? html`<button type="button" class="wide" data-testid="suppliers-more" ?disabled=${suppliers.status === 'loading'}
      @click=${actions.moreSuppliers}>${t('suppliers.more', { n: Math.min(data.size || 20, data.total - data.rows.length) })}</button>` : nothing}
  </section>`;
}

function firmItem(state, actions, firm, where, testid) {
  const kind = testid === 'supplier-row' ? 'arrive' : 'leave';
  return html`<li data-testid=${testid} draggable=${firm.id || firm.firmId ? 'true' : 'false'} @dragstart=${dragFirm(kind, firm)}>
    ${firm.status === 'ACTIVE' ? supposeButton(state, actions, kind, firm) : nothing}${firmName(actions, firm)} ${firm.status === 'ACTIVE' && testid === 'supplier-row' ? nothing : statusChip(firm.status)}
    ${(firm.tags || []).slice(0, 3).map((tag) => html`<span class="tag">${tag}</span>`)}
    ${where || firm.scale ? html`<span class="firm-meta">${[where, firm.scale].filter(Boolean).join(' · ')}</span>` : nothing}
    ${firm.products ? html`<span class="firm-products" title=${firm.products}>${firm.products}</span>` : nothing}
    <span class="firm-meta">${t('match', { value: wholePercent(firm.confidence) })} · ${t('basis.' + firm.basis)}${firm.asOf ? ' · ' + firm.asOf : ''}</span>${sourceLinks(firm.source)}
    ${kind === 'arrive' ? leadButton(state, actions, firm, state.route.sel) : nothing}
    ${kind === 'leave' ? firmChanges(actions, firm, state.route.sel) : nothing}</li>`;
}

/** Opens the record of the firm with its sources. */
function firmName(actions, firm) {
  const id = firm.id || firm.firmId;
  return id ? html`<button type="button" class="link firm-name" data-testid="firm-open-${id}" @click=${() => actions.openFirm(id)}>${firm.name}</button>` : html`<span class="firm-name">${firm.name}</span>`;
}

const statusChip = (status) => html`<span class="status ${String(status).toLowerCase()}">${t('status.' + status)}</span>`;

const rest = (list, total) => (total > list.length ? html`<p class="muted">${t('suppliers.shown', { shown: list.length, total })}</p>` : nothing);

import { figure, money, percent, region } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { supplierApi } from '../../core/supplier-api.js';
import { shownBuyer, supplierQuery } from '../../core/supplier-loader.js';
import { html, live, nothing, repeat } from '../../lib/lit.js';
import { leadButton } from '../leads/parts.js';
import { sourceLinks } from '../source-link.js';
import { errorBox, skeleton } from '../status.js';

const units = () => [' ' + t('unit.wan'), ' ' + t('unit.yi')];

/**
 * 以商招商: what a chain leader buys, and what of it could come here.
 * @param {any} state
 * @param {any} actions
 */
export function supplierPage(state, actions) {
  const { buyers, supplierList } = state;
  if (buyers.status === 'error') {
    return html`<div class="data-page">${errorBox(buyers.error, actions)}</div>`;
  }
  if (!buyers.data) {
    return html`<div class="data-page">${skeleton(4)}</div>`;
  }
  const buyer = shownBuyer(state);
  if (!buyer) {
    return html`<div class="data-page"><p class="notice" data-testid="buyers-none">${t('buyer.noBuyers')}</p></div>`;
  }
  const { data } = supplierList;
  return html`<div class="data-page supplier-page" data-testid="supplier-page">
    ${head(state, actions, buyer)}
    ${supplierList.status === 'error' ? errorBox(supplierList.error, actions) : nothing}
    ${!data ? (supplierList.status === 'error' ? nothing : skeleton(6)) : html`<div class=${supplierList.status === 'loading' ? 'stale' : ''} aria-busy=${supplierList.status === 'loading' ? 'true' : 'false'}>
      ${data.groups.every((group) => group.lines === 0) ? empty(data, actions) : html`${summary(state, actions, data)}${table(state, actions, data)}`}</div>`}</div>`;
}

function head(state, actions, buyer) {
  const { buyers, supplierList, route } = state;
  const known = buyers.data.find((one) => one.id === buyer);
  const name = known?.name || supplierList.data?.name || buyer;
  const years = supplierList.data?.years || known?.years || [];
  return html`<div class="lead-filters">
    <label class="inline-field">${t('buyer.who')} <select data-testid="buyer-select" @change=${(event) => actions.openBuyer(event.target.value)}>
      ${known ? nothing : html`<option value=${buyer} selected>${name}</option>`}
      ${buyers.data.map((one) => html`<option value=${one.id} ?selected=${one.id === buyer}>${one.name}${one.tagged ? t('buyer.tag') : ''}（${one.lines}）</option>`)}</select></label>
    <button type="button" class="primary" data-testid="buyer-enter" @click=${() => actions.enterSuppliers({ id: buyer, name })}>${t('buyer.enter')}</button>
    ${years.length ? html`<label class="inline-field"><span class="sr-only">${t('buyer.year')}</span><select data-testid="buyer-year" @change=${(event) => actions.filterSuppliers({ sy: event.target.value })}>
      ${years.map((year, i) => html`<option value=${i ? year : ''} ?selected=${route.sy === (i ? year : '')}>${t('buyer.ofYear', { year })}</option>`)}</select></label>` : nothing}
    <input type="search" aria-label=${t('buyer.text')} placeholder=${t('buyer.text')} data-testid="buyer-text" .value=${live(route.sq)} @input=${(event) => actions.typeSupplierText(event.target.value)}>
    <span class="spacer"></span>
    <button type="button" data-testid="buyer-firm" @click=${() => actions.openFirm(buyer)}>${t('buyer.firm')}</button>
    <button type="button" data-testid="buyer-export" ?disabled=${!supplierList.data?.total} @click=${() => actions.saveFile(supplierApi.exportPath(buyer), supplierQuery(route))}>${t('buyer.export', { n: supplierList.data?.total ?? 0 })}</button></div>`;
}

function empty(data, actions) {
  return html`<div class="notice" data-testid="buyer-empty"><p>${t('buyer.empty', { name: data.name })}</p>
    <p><button type="button" class="primary" @click=${() => actions.enterSuppliers({ id: data.firmId, name: data.name })}>${t('buyer.enter')}</button></p></div>`;
}

function summary(state, actions, data) {
  const { route } = state;
  return html`<div class="supplier-summary">
    ${data.groups.map((group) => html`<button type="button" class="supplier-group class-${group.category.toLowerCase()}" data-testid="group-${group.category}" aria-pressed=${route.sc === group.category ? 'true' : 'false'}
      @click=${() => actions.filterSuppliers({ sc: route.sc === group.category ? '' : group.category })}><span>${t('supplierClass.' + group.category)}</span><b>${money(group.amountWanYuan, units())}</b><small>${t('buyer.lines', { n: group.lines })}</small></button>`)}
    <div class="supplier-group value" data-testid="buyer-value"><span>${t('buyer.value')}</span><b>${money(data.valueWanYuan, units())}</b><small>${data.valueShare === null ? '' : t('buyer.ofAll', { share: percent(data.valueShare), all: money(data.amountWanYuan, units()) })}</small></div>
    <div class="supplier-group value" data-testid="buyer-rate"><span>${t('buyer.rate')}</span><b>${percent(data.rate.actual)}${data.rateAfter === null ? nothing : html` → ${percent(data.rateAfter)}`}</b><small>${data.rateNote || t('buyer.rateAfter')}</small></div></div>
    ${data.withoutAmount ? html`<p class="muted small">${t('buyer.withoutAmount', { n: data.withoutAmount })}</p>` : nothing}
    ${data.cut ? html`<p class="notice small">${t('buyer.cut')}</p>` : nothing}`;
}

function table(state, actions, data) {
  if (!data.rows.length) {
    return html`<p class="notice" data-testid="buyer-none">${t('buyer.noneFiltered')}</p>`;
  }
  const first = data.page * data.size;
  return html`<div class="card table-card"><table class="plain-table supplier-table" data-testid="supplier-table"><caption class="sr-only">${t('buyer.title')}</caption>
    <thead><tr><th scope="col" class="number">#</th><th scope="col">${t('buyer.supplier')}</th><th scope="col">${t('buyer.product')}</th><th scope="col" class="number">${t('buyer.amount')}</th>
      <th scope="col">${t('buyer.class')}</th><th scope="col" class="number">${t('buyer.would')}</th><th scope="col">${t('buyer.say')}</th><th scope="col">${t('targets.next')}</th></tr></thead>
    <tbody>${repeat(data.rows, (line) => line.key, (line, i) => row(state, actions, line, first + i + 1))}</tbody></table></div>
    ${pager(data, actions)}
    <p class="muted small">${t('buyer.explain')} <button type="button" class="link" @click=${() => actions.openDialog({ kind: 'query', name: data.query })}>${t('query.open')}</button></p>`;
}

function row(state, actions, line, number) {
  return html`<tr data-testid="supplier-${line.supplierId}" class="class-${line.category.toLowerCase()}">
    <td class="number">${number}</td>
    <td><button type="button" class="link strong" @click=${() => actions.openFirm(line.supplierId)}>${line.supplier}</button><small class="muted">${region(line) || t('buyer.noPlace')}</small></td>
    <td>${line.product || '—'}${line.nodeId && line.nodeName !== line.product ? html`<small class="muted">→ ${line.nodeName}</small>` : nothing}</td>
    <td class="number">${money(line.amountWanYuan, units())}<small class="muted">${line.share === null ? '' : percent(line.share)}</small></td>
    <td><span class="chip supplier-class class-${line.category.toLowerCase()}">${t('supplierClass.' + line.category)}</span>
      ${line.category === 'LOCAL_SAME' ? html`<small>${makers(actions, line)}</small>` : nothing}
      ${line.reasons.length ? html`<ul class="reasons small">${line.reasons.map((one) => html`<li>${t('supplierDoubt.' + one.code)}</li>`)}</ul>` : nothing}</td>
    <td class="number">${line.valueWanYuan === null ? '—' : money(line.valueWanYuan, units())}${line.rateAfter === null ? nothing : html`<small class="muted" title=${t('buyer.rateAfterTitle')}>→ ${percent(line.rateAfter)}</small>`}</td>
    <td class="say">${line.sentence ? html`<p class="small"><b>${t('buyer.to', { name: line.to })}</b> ${line.sentence}</p><button type="button" class="link small" data-testid="say-copy" @click=${() => actions.copy(line.sentence)}>${t('buyer.copy')}</button>` : html`<span class="muted">—</span>`}</td>
    <td class="target-actions">${next(state, actions, line)}</td></tr>`;
}

const makers = (actions, line) => html`${line.alternatives.map((firm, i) => html`${i ? '、' : ''}<button type="button" class="link" @click=${() => actions.openFirm(firm.id)}>${firm.name}</button>`)}${line.makers > line.alternatives.length ? t('buyer.andMore', { n: line.makers }) : ''}`;

function next(state, actions, line) {
  const codes = line.reasons.map((one) => one.code);
  return html`
    ${line.category === 'OUTSIDE' ? html`${leadButton(state, actions, { firmId: line.supplierId, name: line.supplier }, line.nodeId)}
      <button type="button" class="small" title=${t('pack.title')} @click=${() => actions.saveFile(`packs/firm/${encodeURIComponent(line.supplierId)}.html`, { place: state.route.place })}>${t('pack.firm')}</button>` : nothing}
    ${codes.includes('PRODUCT') ? match(actions, line) : nothing}
    ${codes.includes('PLACE') || codes.includes('WIDER') ? html`<button type="button" class="small" data-testid="supplier-place" @click=${() => actions.openFirm(line.supplierId)}>${t('buyer.statePlace')}</button>` : nothing}
    ${codes.includes('REVIEW') ? html`<button type="button" class="small" data-testid="supplier-review" @click=${() => actions.dataSection('review')}>${t('buyer.review')}</button>` : nothing}
    ${line.nodeId ? html`<button type="button" class="small" data-testid="supplier-map" @click=${() => actions.openNode(line.nodeId, line.chainId)}>${t('buyer.map')}</button>` : nothing}
    <details class="small"><summary>${t('buyer.more')}</summary>${sourceLinks(line.source)}
      <button type="button" class="link small" data-testid="supplier-remove" @click=${() => actions.removeSupplierLine(line)}>${t('buyer.remove')}</button></details>`;
}

/** What the product may be, one click each; or the name of a node. */
function match(actions, line) {
  return html`${line.candidates.map((one) => html`<button type="button" class="small" title=${one.how} data-testid="match-${one.nodeId}" @click=${() => actions.matchSupplierNode(line, one.nodeId)}>${t('buyer.isIt', { name: one.name, sure: figure(one.confidence * 100, 0) })}</button>`)}
    <form class="match-form" @submit=${(event) => { event.preventDefault(); const text = event.target.elements.node.value.trim(); if (text) { actions.matchSupplierNode(line, text); } }}>
      <input name="node" aria-label=${t('buyer.node')} placeholder=${t('buyer.node')} data-testid="match-node"><button type="submit" class="small">${t('buyer.match')}</button></form>`;
}

function pager(data, actions) {
  const pages = Math.max(1, Math.ceil(data.total / data.size));
  return pages < 2 ? nothing : html`<p class="pager"><button type="button" data-testid="buyer-back" ?disabled=${data.page === 0} @click=${() => actions.pageSuppliers(data.page - 1)}>${t('targets.back')}</button>
    <span>${data.page + 1} / ${pages}</span>
    <button type="button" data-testid="buyer-forward" ?disabled=${data.page + 1 >= pages} @click=${() => actions.pageSuppliers(data.page + 1)}>${t('targets.forward')}</button></p>`;
}

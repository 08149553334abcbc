import { figure, money, percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { demandLine } from './demand-line.js';
import { nodeLink } from './chip.js';
import { errorBox, skeleton } from './status.js';
import { trayForm } from './whatif-form.js';

/** A long list is cut: the count is in its heading. */
const MOST = 100;
const UNITS = () => [t('unit.wan'), t('unit.yi')];

/**
 * Undo and its company.
 * @param {any} state
 * @param {any} actions
 */
export function whatIfHead(state, actions) {
  const { past, future, items } = state.tray;
  const { whatIf } = state;
  return html`<div class="drawer-filters">
    <button type="button" ?disabled=${!past.length} data-testid="whatif-undo" @click=${actions.undoTray}>${t('whatif.undo')}</button>
    <button type="button" ?disabled=${!future.length} data-testid="whatif-redo" @click=${actions.redoTray}>${t('whatif.redo')}</button>
    <button type="button" ?disabled=${!items.length} data-testid="whatif-clear" @click=${actions.clearTray}>${t('whatif.clear')}</button>
    <span class="muted small">${t('whatif.note')}</span>
    <span class="drawer-count">${whatIf.data ? html`${t('asOf')} ${whatIf.data.dataAsOf || '—'}
      <button type="button" class="link" @click=${() => actions.openDialog({ kind: 'definition', id: whatIf.data.definition })}>${t('definition.open')}</button>` : nothing}</span></div>`;
}

/**
 * The tray and what follows from it.
 * @param {any} state
 * @param {any} actions
 */
export function whatIfView(state, actions) {
  return html`<div class="whatif" data-testid="whatif">
    <div class="tray" aria-label=${t('whatif.tray')}>${trayItems(state, actions)}${trayForm(state, actions)}</div>
    ${result(state, actions)}</div>`;
}

/** A firm of the panel may be dropped anywhere on the map or the drawer. */
export const allowFirm = (event) => event.dataTransfer.types.includes('application/x-chainmap-firm') && event.preventDefault();

/**
 * @param {DragEvent} event
 * @param {any} actions
 */
export function dropFirm(event, actions) {
  const text = event.dataTransfer.getData('application/x-chainmap-firm');
  if (text) {
    event.preventDefault();
    const { kind, id, name } = JSON.parse(text);
    actions.suppose(kind, id, name);
  }
}

function trayItems(state, actions) {
  const { items, names } = state.tray;
  if (!items.length) {
    return html`<p class="muted" data-testid="whatif-empty">${t('whatif.empty')}</p>`;
  }
  const { data } = state.whatIf;
  const nameOf = (id) => names[id] || data?.arriving.find((one) => one.firmId === id)?.name || data?.leaving.find((one) => one.firmId === id)?.name || id;
  const nodeName = (id) => names[id] || data?.arriving.flatMap((one) => one.produces).find((one) => one.id === id)?.name || id;
  return html`<ol class="tray-items" data-testid="whatif-items">${items.map((item, i) => {
    const name = item.kind === 'draft' ? item.name : nameOf(item.firmId);
    const arriving = data?.arriving.find((one) => (item.kind === 'draft' ? one.name === item.name : one.firmId === item.firmId));
    const leaving = data?.leaving.find((one) => one.firmId === item.firmId);
    const nodes = item.kind === 'draft' ? item.produces.map(nodeName) : (arriving?.produces || []).map((node) => node.name);
    return html`<li class=${item.kind} data-testid="whatif-item-${item.firmId || item.name}"><span class="sign">${t('whatif.sign.' + item.kind)}</span>
      <span class="what"><b>${name}</b>${nodes.length ? html`<small>${t('whatif.makes', { names: nodes.join('、') })}${item.capacityWanYuan ? ` · ${t('whatif.capacityOf', { n: figure(item.capacityWanYuan, 0) })}` : ''}</small>` : nothing}
        ${leaving?.loss !== null && leaving?.loss !== undefined ? html`<small>${t('whatif.loss', { value: percent(leaving.loss) })}</small>` : nothing}</span>
      <button type="button" class="close" aria-label=${t('whatif.withdraw', { name })} title=${t('whatif.withdraw', { name })} data-testid="whatif-withdraw-${i}" @click=${() => actions.withdraw(i)}>×</button></li>`;
  })}</ol>`;
}

function result(state, actions) {
  const { whatIf, tray } = state;
  if (!tray.items.length) {
    return html`<div class="whatif-result empty"><p>${t('whatif.how')}</p></div>`;
  }
  if (whatIf.status === 'error') {
    return html`<div class="whatif-result">${errorBox(whatIf.error, actions)}</div>`;
  }
  const { data } = whatIf;
  if (!data) {
    return html`<div class="whatif-result">${skeleton(4)}</div>`;
  }
  return html`<div class="whatif-result ${whatIf.status === 'loading' ? 'stale' : ''}" data-testid="whatif-result" aria-busy=${whatIf.status === 'loading' ? 'true' : 'false'}>
    <div class="whatif-rates">
      ${rateCard('whatif.moving', data.before, data.after, 'whatif-moving')}
      ${rateCard('whatif.fixed', data.before, data.fixedBase, 'whatif-fixed')}
      ${data.explanation ? html`<p class="explain" data-testid="whatif-explanation">${data.explanation}</p>` : nothing}
      ${(data.warnings || []).map((warning) => html`<p class="notice small" data-testid="whatif-warning">${warning}</p>`)}
      ${value(data)}${chainRates(data.chains)}</div>
    <div class="whatif-changes">
      ${lineList(state, actions, 'closed', data.closed)}${lineList(state, actions, 'opened', data.opened)}${lineList(state, actions, 'broken', data.broken)}
      ${classChanges(state, actions, data.classChanges)}${gapChanges(state, actions, data.gapChanges)}${orphans(state, actions, data.orphans)}
      ${[data.closed, data.opened, data.broken, data.classChanges, data.gapChanges].every((list) => !list.length) ? html`<p class="muted" data-testid="whatif-nothing">${t('whatif.nothing')}</p>` : nothing}</div></div>`;
}

function rateText(rate) {
  return rate.value === null ? html`<b title=${rate.reason || nothing}>—</b> <small>${rate.reason || t('rate.none')}</small>`
    : html`<b>${percent(rate.value)}</b> <small>${rate.satisfied}/${rate.lines}</small>`;
}

function rateCard(key, before, after, testid) {
  const way = before.value === null || after.value === null || before.value === after.value ? 'same' : after.value > before.value ? 'up' : 'down';
  return html`<div class="rate-card ${way}" data-testid=${testid}><h3 title=${t(key + 'Title')}>${t(key)}</h3>
    <p><span class="before">${rateText(before)}</span> <span class="arrow" aria-label=${t('whatif.to')}>→</span> <span class="after">${rateText(after)}</span>
      <span class="way" aria-label=${t('whatif.way.' + way)}>${{ up: '▲', down: '▼', same: '＝' }[way]}</span></p></div>`;
}

function value(data) {
  const { purchase, singleSourceRisk } = data;
  const range = (purchase?.after || []).filter((one) => one.actual !== null);
  return html`<dl class="facts">
    <div><dt>${t('whatif.purchase')}</dt><dd data-testid="whatif-purchase">${purchase?.before?.actual === null || !purchase ? html`<span class="muted">${purchase?.before?.reason || t('purchase.none')}</span>`
      : html`${percent(purchase.before.actual)} → ${range.map((one, i) => html`${i ? ' / ' : nothing}${percent(one.actual)} <small>${t('whatif.capture', { value: percent(one.capture) })}</small>`)}
        <small>${t('whatif.local')} ${money(purchase.before.localAmountWanYuan, UNITS())} → ${range.map((one) => money(one.localAmountWanYuan, UNITS())).join(' / ')}</small>`}</dd></div>
    ${singleSourceRisk && singleSourceRisk.before !== null ? html`<div><dt title=${t('whatif.ssrTitle')}>${t('whatif.ssr')}</dt><dd>${figure(singleSourceRisk.before, 3)} → ${figure(singleSourceRisk.after, 3)}</dd></div>` : nothing}</dl>`;
}

function chainRates(chains) {
  return chains.length ? html`<table class="plain-table"><caption class="sr-only">${t('whatif.chains')}</caption><thead><tr><th scope="col">${t('gaps.column.chain')}</th><th scope="col">${t('whatif.before')}</th>
    <th scope="col">${t('whatif.moving')}</th><th scope="col">${t('whatif.fixed')}</th></tr></thead><tbody>${chains.map((chain) => html`<tr data-testid="whatif-chain-${chain.id || chain.chainId}"><th scope="row">${chain.name}</th>
      <td>${rateText(chain.before)}</td><td>${rateText(chain.after)}</td><td>${rateText(chain.fixedBase)}</td></tr>`)}</tbody></table>` : nothing;
}

const section = (name, n, list) => (n ? html`<section class="change ${name}" data-testid="whatif-${name}"><h3>${t('whatif.' + name)} <b>${n}</b></h3><ul>${list.slice(0, MOST)}</ul>${n > MOST ? html`<p class="muted small">${t('whatif.more', { n: n - MOST })}</p>` : nothing}</section>` : nothing);

const lineList = (state, actions, name, lines) => section(name, lines.length, lines.map((line) => html`<li>${demandLine(state, actions, line)}</li>`));

const classChanges = (state, actions, list) => section('classes', list.length, list.map((one) => html`<li>${nodeLink(state, { id: one.nodeId, name: one.name, chainId: one.chainId }, actions)}
  <span class="chip class class-${one.beforeCode}">${one.before}</span> → <span class="chip class class-${one.afterCode}">${one.after}</span> <small class="muted">${one.chainName}</small></li>`));

const gapChanges = (state, actions, list) => section('gaps', list.length, list.map((one) => html`<li><span class="sign ${one.change === 'APPEARS' ? 'bad' : 'good'}">${t('whatif.change.' + one.change)}</span>
  ${nodeLink(state, { id: one.nodeId, name: one.name, chainId: one.chainId }, actions)} ${t('type.' + one.type)}</li>`));

const orphans = (state, actions, list) => section('orphans', list.length, list.map((one) => html`<li>${nodeLink(state, one, actions)}</li>`));

/**
 * Over the map: nobody may take a supposition for what is.
 * @param {any} state
 * @param {any} actions
 */
export function whatIfBanner(state, actions) {
  const { items } = state.tray;
  if (!items.length) {
    return nothing;
  }
  const { data } = state.whatIf;
  return html`<div class="whatif-banner" role="status" data-testid="whatif-banner"><b>${t('whatif.banner')}</b>
    <span>${t('whatif.bannerText', { come: items.filter((item) => item.kind !== 'leave').length, go: items.filter((item) => item.kind === 'leave').length })}</span>
    ${data ? html`<span>${t('whatif.moving')} ${percent(data.before.value)} → <b>${percent(data.after.value)}</b> · ${t('whatif.fixed')} → <b>${percent(data.fixedBase.value)}</b></span>` : nothing}
    <span class="keys-legend"><i class="ring gains"></i>${t('whatif.gains')} <i class="ring loses"></i>${t('whatif.loses')} <i class="ring turns"></i>${t('whatif.turns')}</span>
    <span class="spacer"></span>
    ${state.route.gaps === 'whatif' ? nothing : html`<button type="button" class="small" data-testid="whatif-open" @click=${() => actions.openDrawer('whatif')}>${t('whatif.open')}</button>`}
    <button type="button" class="small" data-testid="whatif-end" @click=${actions.clearTray}>${t('whatif.end')}</button></div>`;
}

import { percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { stateChip } from './chip.js';
import { nodeExport } from './export-button.js';
import { lostReasons } from './leads/lost-reasons.js';
import { localFirst } from './local-first.js';
import { cycle, demandLines, relations } from './node-demand.js';
import { localConsumers, localProducers, outsideSuppliers } from './node-firms.js';
import { nodeClasses, nodeGaps } from './node-gaps.js';
import { sourceLink } from './source-link.js';
import { errorBox, skeleton } from './status.js';
import { nodeTargets } from './targets/node-targets.js';

/**
 * @param {any} state
 * @param {any} actions
 */
export function nodePanel(state, actions) {
  if (!state.route.sel) {
    return nothing;
  }
  const { node } = state;
  const ready = node.data;
  return html`<aside class="node-panel" data-testid="node-panel" aria-label=${t('panel.label')}>
    <button type="button" class="close" aria-label=${t('close')} title=${t('panel.close')} data-testid="panel-close" @click=${actions.clearSelection}>×</button>
    ${node.status === 'error' ? errorBox(node.error, actions) : ready ? content(state, node.data, actions) : skeleton(6)}
  </aside>`;
}

function content(state, node, actions) {
  const home = node.chains.find((chain) => chain.id !== state.route.chain && !node.chains.some((own) => own.id === state.route.chain));
  const isGap = node.gaps.length > 0;
  // For a gap the firms to call come first; for the rest, who is here already.
  const suppliers = outsideSuppliers(state, node, actions, nodeExport(state, actions));
  return html`
    <header class="panel-head">
      <h2 data-testid="panel-title">${node.name}</h2>
      <p class="panel-meta"><span data-testid="panel-state">${stateChip(node)}</span>
        ${node.underConstruction ? html`<span class="badge-building">${t('card.building')}</span>` : nothing}
        <span>${t('stage.' + node.stage)}</span><span>${t('kind.' + node.kind)}</span><span class="code">${node.id}</span>
        <button type="button" class="link small" data-testid="node-edit" @click=${() => actions.editNode(node)}>${t('edit.nodeButton')}</button></p>
      ${home ? html`<p class="foreign-note">${t('panel.foreign', { name: home.name })}
        <button type="button" data-testid="open-chain" @click=${() => actions.openNode(node.id, home.id)}>${t('panel.openChain')}</button></p>` : nothing}
      <ul class="reasons">${node.reasons.map((reason) => html`<li>${t('reason.' + reason)}</li>`)}</ul>
      ${node.description ? html`<p class="description">${node.description}</p>` : nothing}
      ${node.aliases.length ? html`<p class="muted">${t('panel.aliases')} ${node.aliases.join('、')}</p>` : nothing}
    </header>
    ${figures(node)}
    ${nodeClasses(node)}
    ${nodeGaps(state, node, actions)}
    ${lostReasons(state, node, actions)}
    ${criticality(node)}
    ${localFirst(state, actions)}
    ${isGap ? nodeTargets(state, actions) : nothing}
    ${isGap ? suppliers : nothing}
    ${localProducers(state, node, actions)}
    ${localConsumers(node, actions)}
    ${demandLines(state, node, actions)}
    ${isGap ? nothing : suppliers}
    ${relations(state, 'inputs', node.inputs, actions)}
    ${relations(state, 'outputs', node.outputs, actions)}
    ${cycle(state, node, actions)}
    ${foot(node, actions)}`;
}

function figures(node) {
  const figure = (key, value, title) => html`<div title=${title || nothing}><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  return html`<dl class="figures">
    ${figure('panel.local', node.localFirms)}
    ${figure('panel.outside', node.outsideFirms)}
    ${figure('panel.building', node.underConstruction)}
    ${figure('panel.unverified', node.unverified)}
    ${figure('panel.rate', node.rate.value === null ? '—' : html`${percent(node.rate.value)} <small>${node.rate.satisfied}/${node.rate.lines}</small>`, node.rate.reason)}
  </dl>`;
}

/** Criticality (关键性): what the end products of each chain lose without this node. */
function criticality(node) {
  const known = node.criticality.filter((entry) => entry.value !== null);
  return known.length ? html`<ul class="reasons" data-testid="panel-criticality">${known.map((entry) => html`<li>${t('panel.criticality',
    { chain: entry.chain.name, share: percent(entry.value), n: entry.endProducts })}</li>`)}</ul>` : nothing;
}

function foot(node, actions) {
  return html`<section><h3>${t('panel.sources')}</h3>
      ${node.sources.length ? html`<ul class="sources">${node.sources.map((source) => html`<li>${sourceLink(source)}${source.date ? html` <small>${source.date}</small>` : nothing}</li>`)}</ul>`
        : html`<p class="muted">${t('panel.noSources')}</p>`}</section>
    <section class="queries"><details><summary><h3>${t('panel.queries')}</h3></summary>
      ${node.queries.map((name) => html`<button type="button" class="link" data-testid="query-open" @click=${() => actions.openDialog({ kind: 'query', name })}>${t('query.open')} <code>${name}</code></button>`)}</details>
      <p class="muted small">${t('panel.asOf', { place: node.place?.name || '', date: node.dataAsOf || '—' })}</p></section>`;
}

import { percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing, repeat } from '../lib/lit.js';
import { purchaseLine } from './purchase.js';
import { skeleton } from './status.js';

/**
 * The strip of chains with the rate of the whole place before them.
 * @param {any} state
 * @param {any} actions
 */
export function chainPicker(state, actions) {
  const { data } = state.chains;
  return html`<nav class="chains" aria-label=${t('chains.label')}>
    ${districtRate(state, actions)}
    <div class="chain-items ${data && state.chains.status === 'loading' ? 'stale' : ''}">${data
      ? repeat(data, (chain) => chain.id, (chain) => chainItem(chain, state.route.chain === chain.id, actions))
      : state.chains.status === 'loading' ? skeleton(2) : nothing}</div>
  </nav>`;
}

function districtRate(state, actions) {
  const rate = state.rates.data?.district;
  const place = state.rates.data?.place?.name || '';
  const [before, after] = t('rate.of', { place: '|' }).split('|');
  return html`<div class="district ${state.rates.status === 'loading' ? 'stale' : ''}">
    <span class="district-label">${before}<span title=${place}>${place}</span>${after}
      <button type="button" class="info" aria-label=${t('definition.open')} title=${t('definition.open')} data-testid="definition-open"
        @click=${() => actions.openDialog({ kind: 'definition', id: state.rates.data?.definition || '' })}>ⓘ</button></span>
    <span class="district-rate" data-testid="district-rate" title=${rate ? rate.reason || t('rate.title', rate) : nothing}>${rate
      ? html`<b>${percent(rate.value)}</b> <small>${rate.value === null ? t('rate.none') : t('rate.lines', rate)}</small>` : '…'}</span>
    ${purchaseLine(state.rates.data?.purchase)}
  </div>`;
}

function chainItem(chain, current, actions) {
  const { rate } = chain;
  const counts = t('chain.counts', chain);
  return html`<button type="button" class="chain-item ${current ? 'current' : ''}" aria-current=${current ? 'true' : nothing}
      data-testid="chain-item-${chain.id}" title=${[chain.name, chain.description, counts, rate.reason].filter(Boolean).join('\n')}
      @click=${() => actions.pickChain(chain.id)}>
    <span class="chain-name">${chain.name}</span>
    <span class="chain-figures"><span class="chain-rate" data-testid="chain-rate-${chain.id}" title=${rate.reason || nothing}
        ><b>${percent(rate.value)}</b>${rate.value === null ? nothing : html` <small>${rate.satisfied}/${rate.lines}</small>`}</span>${bar(chain)}</span>
    <span class="chain-counts" aria-label=${counts}>${t('chain.present', { n: chain.present })}
      <span>${t('chain.absent', { n: chain.absent })}(<span class=${chain.breaks ? 'breaks' : ''} data-testid="chain-breaks-${chain.id}">${chain.breaks
        ? t('chain.breaks', { n: chain.breaks }) : t('chain.noBreaks')}</span>)</span> ${t('chain.unknown', { n: chain.unknown })}</span>
  </button>`;
}

/** A stacked bar; drawn as SVG attributes because styles in the markup are not allowed. */
function bar(chain) {
  const total = Math.max(1, chain.nodes);
  const part = (value) => (100 * value) / total;
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="present" x="0" y="0" height="6" width=${part(chain.present)}></rect>
    <rect class="break" y="0" height="6" x=${part(chain.present)} width=${part(chain.breaks)}></rect>
    <rect class="absent" y="0" height="6" x=${part(chain.present + chain.breaks)} width=${part(chain.absent - chain.breaks)}></rect>
    <rect class="unknown" y="0" height="6" x=${part(chain.present + chain.absent)} width=${part(chain.unknown)}></rect></svg>`;
}

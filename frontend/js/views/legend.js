import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { lookOf, LOOKS } from '../map/look.js';

/**
 * The legend is the filter as well.
 * @param {any} state
 * @param {any} actions
 */
export function legend(state, actions) {
  const nodes = (state.map.data?.nodes || []).filter((item) => !item.data.foreign);
  const hidden = new Set(state.route.hide.split(',').filter(Boolean));
  const counts = Object.fromEntries(LOOKS.map((look) => [look, 0]));
  nodes.forEach((item) => counts[lookOf(item.data)]++);
  return html`<div class="legend" role="group" aria-label=${t('legend.label')}>
    ${LOOKS.map((look) => (look === 'suspected' && !counts[look] ? nothing : html`<button type="button" class="legend-item ${look} ${hidden.has(look) ? 'off' : ''}"
      aria-pressed=${hidden.has(look) ? 'false' : 'true'} data-testid="legend-${look}" title=${t('legend.' + look)}
      @click=${() => actions.toggleLook(look)}><i class="swatch ${look}" aria-hidden="true"></i>${legendLabel(look)} <b>${state.map.data ? counts[look] : ''}</b></button>`))}
    ${hidden.size || state.route.only ? html`<button type="button" class="link small" data-testid="clear-filters" @click=${actions.clearFilters}>${t('filter.clear')}</button>` : nothing}
  </div>`;
}

/**
 * A break point is absent too; the legend counts each node once, so the rest of the absent ones get a name of their own.
 * @param {import('../map/look.js').Look} look
 * @returns {string}
 */
export const legendLabel = (look) => t(look === 'absent' ? 'legendLabel.absent' : 'look.' + look);

/** What the lines and badges mean; stands in the bar below the map. */
export function lineLegend() {
  return html`<span class="line-legend">
    <svg width="30" height="10" aria-hidden="true"><path class="line-required" d="M1 5h28"></path></svg>${t('line.required')}
    <svg width="30" height="10" aria-hidden="true"><path class="line-optional" d="M1 5h28"></path></svg>${t('line.optional')}
    <svg width="30" height="10" aria-hidden="true"><path class="line-alternative" d="M1 5h28"></path></svg>${t('line.alternative')}
    <span class="badge-building">${t('card.building')}</span>${t('line.building')}
    <i class="swatch foreign" aria-hidden="true"></i>${t('line.foreign')}
    <span class="line-counts">${t('line.counts')}</span></span>`;
}

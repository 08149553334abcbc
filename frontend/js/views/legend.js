import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { popover } from './popover.js';
import { looksOf, otherGaps, shadeOf } from '../map/look.js';

/**
 * The legend is the filter as well.
 * @param {any} state
 * @param {any} actions
 */
export function legend(state, actions) {
  const { colour } = state.route;
  const looks = looksOf(colour);
  const nodes = (state.map.data?.nodes || []).filter((item) => !item.data.foreign);
  const hidden = new Set(state.route.hide.split(',').filter(Boolean));
  const counts = Object.fromEntries(looks.map((look) => [look, 0]));
  nodes.forEach((item) => counts[shadeOf(item.data, colour)]++);
  const spare = (look) => !counts[look] && (look === 'suspected' || colour !== '');
  return html`<div class="segmented colouring" role="group" aria-label=${t('colour.label')}>${['', 'class', 'severity'].map((name) => html`<button type="button" aria-pressed=${colour === name ? 'true' : 'false'}
      data-testid="colour-${name || 'state'}" @click=${() => actions.useColour(name)}>${t('colour.' + (name || 'state'))}</button>`)}</div>
  <div class="legend" role="group" aria-label=${t('legend.label')}>
    ${looks.map((look) => (spare(look) ? nothing : html`<button type="button" class="legend-item ${look} ${hidden.has(look) ? 'off' : ''}"
      aria-pressed=${hidden.has(look) ? 'false' : 'true'} data-testid="legend-${look}" title=${t(titleKey(look, colour))}
      @click=${() => actions.toggleLook(look)}><i class="swatch ${look}" aria-hidden="true"></i>${legendLabel(look)} <b>${state.map.data ? counts[look] : ''}</b></button>`))}
    ${hidden.size || state.route.only ? html`<button type="button" class="link small" data-testid="clear-filters" @click=${actions.clearFilters}>${t('filter.clear')}</button>` : nothing}
  </div>`;
}

const titleKey = (look, colour) => (colour === 'class' ? 'classTitle.' : colour === 'severity' ? 'sevTitle.' : 'legend.') + look;

/**
 * What the small signs at the right edge of a card mean; only those that are on the map.
 * @param {any} state
 * @param {any} actions
 */
export function signLegend(state, actions) {
  const used = [...new Set((state.map.data?.nodes || []).filter((item) => !item.data.foreign).flatMap((item) => otherGaps(item.data)))];
  return used.length ? popover(state, actions, { name: 'signs', testid: 'sign-legend', look: 'ghost small', title: t('signs.title'), hover: true,
    label: html`${used.map((type) => html`<i class="sign-mark sign-${type}" aria-hidden="true">${t('typeSign.' + type)}</i>`)}<span class="sr-only">${t('signs.title')}</span>`,
    content: () => html`<ul class="signs">${used.map((type) => html`<li><i class="sign-mark sign-${type}" aria-hidden="true">${t('typeSign.' + type)}</i> <b>${t('type.' + type)}</b> <span class="muted">${t('typeTitle.' + type)}</span></li>`)}</ul>` }) : nothing;
}

/**
 * A break point is absent too; the legend counts each node once, so the rest of the absent ones get a name of their own.
 * @param {import('../map/look.js').Look} look
 * @returns {string}
 */
export const legendLabel = (look) => t(look === 'absent' ? 'legendLabel.absent' : (look.startsWith('sev') ? 'sev.' : /^[A-Z]/.test(look) ? 'class.' : 'look.') + look);

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

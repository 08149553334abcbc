import { hostOf, isWebAddress, sourceParts } from '../core/format.js';
import { html, nothing } from '../lib/lit.js';

/**
 * @param {{text: string, url?: string | null}} source
 */
export function sourceLink(source) {
  // Only http and https become links: a data file could hold any scheme.
  if (!isWebAddress(source.url)) {
    return html`<span>${source.text}</span>`;
  }
  const words = isWebAddress(source.text) ? hostOf(source.text) : source.text;
  return html`<a href=${source.url} target="_blank" rel="noopener noreferrer" title=${source.url}>${words}</a>`;
}

/**
 * @param {string | null | undefined} cell several sources joined by semicolons
 */
export function sourceLinks(cell) {
  const parts = sourceParts(cell);
  return parts.length ? html`<span class="source-links">${parts.map((part, i) => html`${i ? ' · ' : nothing}${sourceLink(part)}`)}</span>` : nothing;
}

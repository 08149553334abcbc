import { html, nothing } from '../lib/lit.js';

const GAP = 6;
const EDGE = 8;
const OPEN_AFTER = 140;
const CLOSE_AFTER = 260;
let timer = 0;

/**
 * A button with something that opens beside it: by pointer, by keyboard focus, by tap. One is open at a time.
 * @param {any} state
 * @param {any} actions
 * @param {{name: string, label: unknown, title?: string, look?: string, testid: string, hover?: boolean, content: () => unknown}} parts hover: opens without a click
 */
export function popover(state, actions, { name, label, title, look = '', testid, hover = false, content }) {
  const open = state.pop === name;
  const later = (wanted, wait) => () => {
    clearTimeout(timer);
    timer = setTimeout(() => actions.pop(wanted), wait);
  };
  const stay = () => clearTimeout(timer);
  return html`<span class="pop" @mouseenter=${hover ? (open ? stay : later(name, OPEN_AFTER)) : null}
      @mouseleave=${hover ? () => { clearTimeout(timer); if (open) { later('', CLOSE_AFTER)(); } } : null}
      @focusout=${(event) => open && event.relatedTarget && !event.currentTarget.contains(event.relatedTarget) && actions.pop('')}>
    <button type="button" class=${look} aria-expanded=${open ? 'true' : 'false'} aria-haspopup="dialog" title=${title || nothing} data-testid=${testid}
      @focus=${hover ? (event) => event.target.matches(':focus-visible') && actions.pop(name) : null}
      @click=${(event) => { event.stopPropagation(); stay(); actions.pop(open && !hover ? '' : name); }}>${label}</button>
    ${open ? html`<div class="popover" role="dialog" aria-label=${title || nothing} data-testid="${testid}-pop" @mouseenter=${stay}
      @click=${(event) => event.stopPropagation()}>${content()}</div>` : nothing}</span>`;
}

/**
 * Puts the open popover beside its button and inside the window. A script may set positions; the markup may not.
 * @param {HTMLElement} root
 */
export function placePopover(root) {
  const box = /** @type {HTMLElement | null} */ (root.querySelector('.popover'));
  if (!box) {
    return;
  }
  const anchor = box.parentElement.querySelector('button').getBoundingClientRect();
  const scale = /** @type {any} */ (box).currentCSSZoom || 1;
  const { width, height } = box.getBoundingClientRect();
  const below = window.innerHeight - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const down = height <= below || below >= above;
  const high = Math.min(height, down ? below : above);
  const left = Math.max(EDGE, Math.min(anchor.left, window.innerWidth - width - EDGE));
  const top = down ? anchor.bottom + GAP : anchor.top - GAP - high;
  box.style.left = left / scale + 'px';
  box.style.top = Math.max(EDGE, top) / scale + 'px';
  box.style.maxHeight = Math.max(120, down ? below : above) / scale + 'px';
}

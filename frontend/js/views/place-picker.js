import { t } from '../core/i18n.js';
import { html, live } from '../lib/lit.js';

const path = (code) => (code || '').split('/').join(' ');

/** Names of places repeat (高新区), so what is searched is the whole path; a park has a code without a path, and a name that does not repeat. */
const shown = (place) => (!place.name || place.code.endsWith(place.name) ? path(place.code) : place.name);

/**
 * @param {any} state
 * @param {any} actions
 */
export function placePicker(state, actions) {
  const places = state.places.data || [];
  const code = state.route.place || state.meta.data?.place?.code || '';
  const current = places.find((place) => place.code === code) || (code ? { code } : null);
  const home = state.meta.data?.place;

  const input = /** @type {HTMLInputElement | null} */ (document.getElementById('place-input'));
  // A drawing that happens to come while somebody types must not take his words away.
  const value = input && document.activeElement === input ? input.value : current ? shown(current) : '';

  function choose(event) {
    const text = event.target.value.trim();
    if (!text) {
      return;
    }
    const found = places.find((place) => shown(place) === text || place.code === text)
      || single(places.filter((place) => place.name === text)) || single(places.filter((place) => shown(place).includes(text)));
    if (found) {
      if (found.code !== code) {
        actions.usePlace(found.code);
      }
    }
    else {
      actions.note(t('place.unknown', { text }));
    }
    event.target.blur();
  }

  return html`<div class="place">
    <label for="place-input">${t('place.label')}</label>
    <input id="place-input" class="place-input" list="places" data-testid="place-input" autocomplete="off" spellcheck="false"
      title=${[current ? shown(current) : '', t('place.title')].filter(Boolean).join('\n')} placeholder=${current ? shown(current) : ''} .value=${live(value)}
      @focus=${(event) => { event.target.value = ''; }} @blur=${(event) => { event.target.value = current ? shown(current) : ''; }}
      @input=${(event) => picked(event) && choose(event)} @change=${choose}
      @keydown=${(event) => event.key === 'Escape' && (event.stopPropagation(), event.target.blur())}>
    <datalist id="places">${places.map((place) => html`<option value=${shown(place)}>${t('level.' + place.level)} · ${t('place.firms', { n: place.firms })}</option>`)}</datalist>
    ${home && state.route.place && state.route.place !== home.code
      ? html`<button type="button" class="ghost small" data-testid="place-home" @click=${() => actions.usePlace(home.code)}>${t('place.home', { name: home.name })}</button>` : ''}
  </div>`;
}

/** Choosing from the list is one replacement, typing is not. */
const picked = (event) => event.inputType === 'insertReplacementText';

const single = (list) => (list.length === 1 ? list[0] : null);

import { count } from '../core/format.js';
import { CLASSES, gapFilterOf, isFiltered, TYPES } from '../core/gap-filter.js';
import { t } from '../core/i18n.js';
import { html, live, nothing } from '../lib/lit.js';
import { popover } from './popover.js';

/**
 * The filters above the gap list; they combine.
 * @param {any} state
 * @param {any} actions
 */
export function gapFilters(state, actions) {
  const { certainty, scope, types, classes } = gapFilterOf(state.route);
  const counts = state.gaps.data?.counts || {};
  const choice = (testid, on, act, label) => html`<button type="button" aria-pressed=${on ? 'true' : 'false'} data-testid=${testid} @click=${act}>${label}</button>`;
  return html`<div class="drawer-filters">
    <div class="segmented" role="group" aria-label=${t('gaps.scope')}>
      ${choice('gaps-scope-chain', scope === 'chain', () => actions.filterGaps({ gs: '' }), t('gaps.thisChain'))}${choice('gaps-scope-all', scope === 'all', () => actions.filterGaps({ gs: 'all' }), t('gaps.allChains'))}</div>
    ${scope === 'chain' ? nothing : html`<select class="gap-chain" aria-label=${t('gaps.column.chain')} data-testid="gaps-chain" @change=${(event) => actions.filterGaps({ gs: event.target.value })}>
      <option value="all" ?selected=${scope === 'all'}>${t('gaps.anyChain')}</option>
      ${(state.chains.data || []).map((chain) => html`<option value=${chain.id} ?selected=${scope === chain.id}>${chain.name}</option>`)}</select>`}
    ${menu(state, actions, 'gt', t('gaps.column.type'), TYPES, types, (code) => t('type.' + code), (code) => counts.byType?.[code], 'gaps-type')}
    ${menu(state, actions, 'gc', t('gaps.column.class'), CLASSES, classes, (code) => t('class.' + code), (code) => counts.byClass?.[code] ?? counts.byClass?.[CLASS_WORDS[code]], 'gaps-class')}
    <div class="segmented" role="group" aria-label=${t('gaps.certainty')}>
      ${['', 'CONFIRMED', 'SUSPECTED'].map((value) => choice('gaps-certainty-' + (value || 'any'), certainty === value, () => actions.filterGaps({ gy: value }), value ? t('certainty.' + value) : t('all')))}</div>
    <input type="search" class="gap-text" data-testid="gaps-q" aria-label=${t('gaps.text')} placeholder=${t('gaps.text')} .value=${live(state.gapText)} @input=${(event) => actions.typeGapText(event.target.value)}>
    ${isFiltered(state.route) ? html`<button type="button" class="link small" data-testid="gaps-clear" @click=${actions.clearGapFilter}>${t('filter.clear')}</button>` : nothing}
    ${state.checked.size ? html`<button type="button" class="small" title=${t('lead.addTitle')} data-testid="gaps-add-leads" @click=${() => actions.addGapLeads([...state.checked])}>${t('lead.addMany', { n: state.checked.size })}</button>` : nothing}
    <span class="drawer-count" data-testid="gaps-count">${pager(state, actions)}</span>
  </div>`;
}

/** The server counts by its Chinese words. */
const CLASS_WORDS = { BUILD: '建链', FILL: '补链', REFILL: '补链-空窗', EXTEND_UP: '延链-上游', EXTEND_DOWN: '延链-下游', STRENGTHEN: '强链', FOOTHOLD: '支点', STABLE: '稳', TO_VERIFY: '待核实', REMOTE: '远端' };

function menu(state, actions, field, label, codes, chosen, nameOf, countOf, testid) {
  return popover(state, actions, {
    name: field, testid, title: label, look: 'menu-button ' + (chosen.length ? 'on' : ''),
    label: html`${label}${chosen.length === 1 ? '：' + nameOf(chosen[0]) : chosen.length ? html` <b>${chosen.length}</b>` : nothing} ▾`,
    content: () => html`<fieldset class="checks"><legend class="sr-only">${label}</legend>${codes.map((code) => {
      const n = countOf(code);
      return html`<label class=${n || chosen.includes(code) ? '' : 'off'}><input type="checkbox" data-testid="${testid}-${code}" .checked=${live(chosen.includes(code))}
        @change=${() => actions.toggleGapFilter(field, code)}> ${nameOf(code)} <span class="n">${n === undefined ? '' : count(n)}</span></label>`;
    })}</fieldset>${chosen.length ? html`<button type="button" class="link small" @click=${() => actions.filterGaps({ [field]: '' })}>${t('filter.clear')}</button>` : nothing}`,
  });
}

function pager(state, actions) {
  const { data } = state.gaps;
  if (!data) {
    return nothing;
  }
  const first = data.total ? data.page * data.size + 1 : 0;
  const last = data.page * data.size + data.rows.length;
  return html`${t('gaps.range', { first, last, total: count(data.total) })}
    ${data.total > data.size || data.page > 0 ? html`
      <button type="button" ?disabled=${data.page === 0} data-testid="gaps-previous" @click=${() => actions.pageGaps(data.page - 1)}>${t('page.previous')}</button>
      <button type="button" ?disabled=${last >= data.total} data-testid="gaps-next" @click=${() => actions.pageGaps(data.page + 1)}>${t('page.next')}</button>` : nothing}`;
}

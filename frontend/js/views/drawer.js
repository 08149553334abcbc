import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { buildChains } from './build-chains.js';
import { gapFilters } from './gap-filters.js';
import { gapTable } from './gap-list.js';
import { lineLegend, signLegend } from './legend.js';
import { chainFindings } from './leader-card.js';
import { parameterPage } from './parameters.js';
import { roadmapInputs, roadmapView } from './roadmap.js';
import { sharedNodes } from './shared-nodes.js';
import { targetFilters, targetTable } from './targets/target-list.js';
import { whatIfHead, whatIfView } from './whatif.js';

const TABS = {
  1: { key: 'gaps.title', head: gapFilters, body: gapTable },
  targets: { key: 'targets.title', head: targetFilters, body: targetTable },
  roadmap: { key: 'roadmap.title', head: roadmapInputs, body: roadmapView },
  whatif: { key: 'whatif.title', head: whatIfHead, body: whatIfView },
  build: { key: 'build.title', head: () => nothing, body: buildChains },
  shared: { key: 'shared.title', head: () => nothing, body: sharedNodes },
  params: { key: 'params.title', head: () => nothing, body: parameterPage },
};
const ORDER = ['1', 'targets', 'roadmap', 'whatif', 'build', 'shared', 'params'];

/**
 * The drawer below the map: lists and analyses, one tab each.
 * @param {any} state
 * @param {any} actions
 */
export function drawer(state, actions) {
  const open = TABS[state.route.gaps] ? state.route.gaps : '';
  const tab = TABS[open];
  return html`<section class="drawer ${open ? 'open' : ''} ${open && state.route.tall ? 'tall' : ''} tab-${open || 'none'}" aria-label=${t(tab ? tab.key : 'gaps.title')}>
    <div class="drawer-bar">
      <div class="drawer-tabs" role="tablist" aria-label=${t('drawer.label')}>${ORDER.map((name) => tabButton(name, open, state, actions))}</div>
      ${chainFindings(state, actions)}
      ${open ? html`<span class="spacer"></span>
        <button type="button" class="ghost small" aria-pressed=${state.route.tall ? 'true' : 'false'} data-testid="drawer-tall" title=${t('drawer.tallTitle')} @click=${actions.toggleTall}>${t(state.route.tall ? 'drawer.low' : 'drawer.tall')}</button>
        <button type="button" class="close" aria-label=${t('drawer.close')} title=${t('drawer.close')} data-testid="drawer-close" @click=${() => actions.openDrawer('')}>×</button>`
        : state.route.tab === 'map' ? html`<span class="spacer"></span>${signLegend(state, actions)}${lineLegend()}` : nothing}
    </div>
    ${open ? html`<div class="drawer-head">${tab.head(state, actions)}</div>
      <div class="drawer-body" role="tabpanel" tabindex="-1" data-testid="drawer-body">${tab.body(state, actions)}</div>` : nothing}
  </section>`;
}

function tabButton(name, open, state, actions) {
  const chosen = name === open;
  const chain = (state.chains.data || []).find((item) => item.id === state.route.chain);
  const badge = name === '1' && chain ? chain.breaks : name === 'whatif' ? state.tray.items.length || '' : '';
  return html`<button type="button" role="tab" class="drawer-tab" aria-selected=${chosen ? 'true' : 'false'} tabindex=${chosen || (!open && name === '1') ? 0 : -1}
    data-testid=${name === '1' ? 'gaps-toggle' : 'drawer-' + name} title=${name === '1' ? t('gaps.badge') : nothing}
    @click=${() => actions.openDrawer(chosen ? '' : name)} @keydown=${(event) => arrows(event)}>${t(TABS[name].key)}${badge === '' ? nothing : html` <b>${badge}</b>`}</button>`;
}

function arrows(event) {
  const next = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' }[event.key];
  const other = next && event.target[next];
  if (other) {
    event.preventDefault();
    other.focus();
  }
}

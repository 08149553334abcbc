import { t } from '../core/i18n.js';
import { html } from '../lib/lit.js';
import { exportButton } from './export-button.js';
import { editMenu } from './data/edit-menu.js';
import { legend } from './legend.js';
import { pictureButton } from './picture-button.js';

/**
 * @param {any} state
 * @param {any} actions
 */
export function toolbar(state, actions) {
  const { tab, only } = state.route;
  const onMap = tab === 'map';
  return html`<div class="toolbar" role="group" aria-label=${t('toolbar.label')}>
    <div class="tabs" role="tablist" aria-label=${t('tab.label')}>
      ${tabButton('map', tab, actions)}${tabButton('list', tab, actions)}</div>
    <button type="button" class="toggle" aria-pressed=${only ? 'true' : 'false'} data-testid="only-gaps" title=${t('only.title')} @click=${actions.toggleOnlyGaps}>${t('only.label')}</button>
    <button type="button" class="toggle what" aria-pressed=${state.route.gaps === 'whatif' ? 'true' : 'false'} data-testid="whatif-button" title=${t('whatif.buttonTitle')} @click=${() => actions.openDrawer(state.route.gaps === 'whatif' ? '' : 'whatif')}>${t('whatif.button')}</button>
    ${legend(state, actions)}
    <div class="tools"><div class="zoom" ?hidden=${!onMap} role="group" aria-label=${t('zoom.label')}>
      <button type="button" aria-label=${t('zoom.out')} title=${t('zoom.out')} data-testid="zoom-out" @click=${() => actions.zoom(0.8)}>−</button>
      <button type="button" title=${t('zoom.fitTitle')} data-testid="fit" @click=${actions.fit}>${t('zoom.fit')}</button>
      <button type="button" aria-label=${t('zoom.in')} title=${t('zoom.in')} data-testid="zoom-in" @click=${() => actions.zoom(1.25)}>+</button></div>
    ${editMenu(state, actions)}
    ${pictureButton(state, actions)}
    <button type="button" title=${t('copy.title')} data-testid="copy-link" @click=${actions.copyLink}>${t('copy.link')}</button>
    ${exportButton(state, actions)}</div>
  </div>`;
}

function tabButton(name, current, actions) {
  const chosen = name === current;
  return html`<button type="button" role="tab" aria-selected=${chosen ? 'true' : 'false'} tabindex=${chosen ? 0 : -1} aria-controls="chain-${name}"
    data-testid="tab-${name}" @click=${() => actions.showTab(name)}
    @keydown=${(event) => {
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        actions.showTab(name === 'map' ? 'list' : 'map');
        (event.target.nextElementSibling || event.target.previousElementSibling).focus();
      }
    }}>${t('tab.' + name)}</button>`;
}

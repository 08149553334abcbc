import { boardQuery } from '../../core/lead-loader.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';

/**
 * The forms the leads on the screen can be exported in.
 * @param {any} state
 * @param {any} actions
 */
export function exportMenu(state, actions) {
  const open = state.pop === 'lead-export';
  const { route } = state;
  const save = (template) => {
    const full = document.querySelector('[data-testid=form-full]')?.checked;
    actions.pop('');
    actions.saveFile('leads/export.xlsx', { template, place: route.place, ...boardQuery(route), ...(full ? { contacts: 'full' } : {}) });
  };
  return html`<span class="export pop"><button type="button" class="primary" aria-haspopup="true" aria-expanded=${open ? 'true' : 'false'} data-testid="form-export"
      @click=${() => actions.pop(open ? '' : 'lead-export')}>${t('form.export')} ▾</button>
    ${open ? html`<span class="menu" role="group" aria-label=${t('form.export')}>
      ${(state.formTemplates.data || []).map((template) => html`<button type="button" class="wide" data-testid="form-${template.id}" @click=${() => save(template.id)}>${template.name}${template.builtIn ? nothing : ' *'}</button>`)}
      <label class="choice"><input type="checkbox" data-testid="form-full"> ${t('form.full')}</label></span>` : nothing}</span>`;
}

import { t } from '../../core/i18n.js';
import { html } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { importStart } from './import-start.js';
import { importWork } from './import-work.js';

/**
 * Import (导入): choose files, match columns, look, write. The address names the batch, so a reload or a link comes back to it.
 * @param {any} state
 * @param {any} actions
 */
export function importPage(state, actions) {
  const { batch, route } = state;
  if (!route.batch) {
    return importStart(state, actions);
  }
  if (batch.status === 'error') {
    return html`<div class="data-page">${errorBox(batch.error, actions)}
      <p><button type="button" data-testid="import-new" @click=${() => actions.openBatch('')}>${t('import.another')}</button></p></div>`;
  }
  return batch.data && batch.key === route.batch ? importWork(state, batch.data, actions) : html`<div class="data-page">${skeleton(6)}</div>`;
}

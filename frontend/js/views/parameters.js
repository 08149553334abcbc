import { count } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing } from '../lib/lit.js';
import { errorBox, errorText, skeleton } from './status.js';

/**
 * Every threshold and weight, and the check of the stored states.
 * @param {any} state
 * @param {any} actions
 */
export function parameterPage(state, actions) {
  const { parameters } = state;
  return html`<div class="page" data-testid="params">${stateCheck(state, actions)}
    ${parameters.status === 'error' ? errorBox(parameters.error, actions) : !parameters.data ? skeleton(5) : html`
    <p class="muted small">${t('params.note')}</p>
    <table class="plain-table ranking"><thead><tr><th scope="col">${t('params.name')}</th><th scope="col" class="number">${t('params.value')}</th><th scope="col" class="number">${t('params.default')}</th><th scope="col">${t('params.meaning')}</th></tr></thead>
      <tbody>${parameters.data.map((one) => html`<tr data-testid="param-${one.code}" class=${String(one.value) === String(one.default) ? '' : 'changed'}><th scope="row">${one.name} <code>${one.code}</code></th>
        <td class="number"><b>${String(one.value)}</b>${one.unit ? ' ' + one.unit : nothing}</td><td class="number muted">${String(one.default ?? '—')}</td><td class="wrap">${one.meaning}</td></tr>`)}</tbody></table>`}</div>`;
}

function stateCheck(state, actions) {
  const { check } = state;
  const { data } = check;
  const running = data?.state === 'RUNNING';
  return html`<section class="check-box" data-testid="check"><h3>${t('check.title')}</h3><p class="muted small">${t('check.note')}</p>
    <p class="row"><button type="button" ?disabled=${running} data-testid="check-start" @click=${() => actions.startCheck(false)}>${t('check.start')}</button>
      <button type="button" ?disabled=${running} data-testid="check-repair" @click=${() => actions.startCheck(true)}>${t('check.repair')}</button>
      ${running ? html`<progress max=${data.total || 1} .value=${data.done || 0} aria-label=${t('check.title')}></progress>
        <span data-testid="check-progress">${t('check.progress', { done: count(data.done), total: data.total ? count(data.total) : '…', nodes: count(data.nodes) })}</span>
        <button type="button" data-testid="check-cancel" @click=${actions.cancelCheck}>${t('check.cancel')}</button>` : nothing}
      ${data && !running ? html`<span class="chip ${data.state === 'DONE' && (!data.differences || data.repair) ? 'present' : 'unknown'}" data-testid="check-state">${t('check.state.' + data.state)}</span>
        <span data-testid="check-result">${t(data.repair && data.state === 'DONE' ? 'check.repaired' : 'check.result', { places: count(data.done), nodes: count(data.nodes), differences: count(data.differences) })}</span>
        ${data.message ? html`<span class="muted">${data.message}</span>` : nothing}
        ${(data.examples || []).length ? html`<small class="muted">${data.examples.join('；')}</small>` : nothing}` : nothing}
      ${check.status === 'error' ? html`<span class="error-text" role="alert">${errorText(check.error)}</span>` : nothing}</p></section>`;
}

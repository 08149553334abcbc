import { figure, percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, live, nothing } from '../lib/lit.js';
import { demandLine } from './demand-line.js';
import { stairs } from './stairs.js';
import { errorBox, skeleton } from './status.js';

/**
 * Target, number of firms, area.
 * @param {any} state
 * @param {any} actions
 */
export function roadmapInputs(state, actions) {
  const { rt, rk, ra, rs } = state.route;
  const number = (name, value, key, options) => html`<label class="inline-field">${t(key)}
    <input type="number" inputmode="decimal" data-testid="roadmap-${name}" min=${options.min} max=${options.max ?? nothing} step=${options.step} placeholder=${options.hint} .value=${live(value)}
      @change=${(event) => event.target.checkValidity() ? actions.roadmap({ [name]: event.target.value }) : event.target.reportValidity()}>${options.unit}</label>`;
  return html`<div class="drawer-filters" role="group" aria-label=${t('roadmap.inputs')}>
    <div class="segmented" role="group" aria-label=${t('gaps.scope')}>
      <button type="button" aria-pressed=${rs === 'place' ? 'false' : 'true'} data-testid="roadmap-chain" @click=${() => actions.roadmap({ rs: '' })}>${t('gaps.thisChain')}</button>
      <button type="button" aria-pressed=${rs === 'place' ? 'true' : 'false'} data-testid="roadmap-place" @click=${() => actions.roadmap({ rs: 'place' })}>${t('roadmap.wholePlace')}</button></div>
    ${number('rt', rt, 'roadmap.target', { min: 1, max: 100, step: 1, hint: '50', unit: '%' })}
    ${number('rk', rk, 'roadmap.k', { min: 1, max: 50, step: 1, hint: t('roadmap.none'), unit: '' })}
    ${number('ra', ra, 'roadmap.area', { min: 1, step: 'any', hint: t('roadmap.none'), unit: '㎡' })}
    ${rk || ra || rt ? html`<button type="button" class="link small" data-testid="roadmap-reset" @click=${() => actions.roadmap({ rt: '', rk: '', ra: '' })}>${t('roadmap.reset')}</button>` : nothing}
    <span class="drawer-count muted small">${t('roadmap.hint')}</span></div>`;
}

/**
 * Steps to the target as stairs, and as a table beside them.
 * @param {any} state
 * @param {any} actions
 */
export function roadmapView(state, actions) {
  const { roadmap } = state;
  if (roadmap.status === 'error') {
    return errorBox(roadmap.error, actions);
  }
  const { data } = roadmap;
  if (!data) {
    return skeleton(5);
  }
  return html`<div class="roadmap ${roadmap.status === 'loading' ? 'stale' : ''}" data-testid="roadmap" aria-busy=${roadmap.status === 'loading' ? 'true' : 'false'}>
    <div class="roadmap-chart">${summary(data, actions)}
      ${data.base.value === null ? html`<p class="notice small" data-testid="roadmap-none">${data.base.reason || t('rate.none')}</p>` : stairs(data, state, actions)}</div>
    <div class="roadmap-steps">${data.steps.length ? table(data, state, actions) : html`<p class="notice" data-testid="roadmap-empty">${t(data.reached ? 'roadmap.already' : 'roadmap.noSteps')}</p>`}${leftOut(data)}</div></div>`;
}

function summary(data, actions) {
  return html`<p class="roadmap-sum" data-testid="roadmap-summary"><b>${t(data.mode === 'FIRMS' ? 'roadmap.firms' : 'roadmap.gaps', { n: data.steps.length })}</b>
    <span class="chip ${data.reached ? 'present' : 'unknown'}" data-testid="roadmap-reached">${t(data.reached ? 'roadmap.reached' : 'roadmap.notReached', { target: percent(data.target) })}</span>
    <span class="chip class ${data.exact ? 'class-STABLE' : 'class-STRENGTHEN'}" data-testid="roadmap-exact" title=${data.guarantee?.text || nothing}>${t(data.exact ? 'roadmap.exact' : 'roadmap.greedy')}</span>
    ${data.guarantee ? html`<span class="muted small">${data.guarantee.text}</span>` : nothing}
    <button type="button" class="link small" @click=${() => actions.openDialog({ kind: 'definition', id: data.definition })}>${t('definition.open')}</button>
    <span class="muted small">${t('asOf')} ${data.dataAsOf || '—'}</span></p>`;
}

function table(data, state, actions) {
  const area = data.steps.some((step) => step.areaSqm !== null && step.areaSqm !== undefined);
  return html`<table class="plain-table steps"><caption class="sr-only">${t('roadmap.caption')}</caption>
    <thead><tr><th scope="col" class="number">#</th><th scope="col">${t(data.mode === 'FIRMS' ? 'roadmap.firm' : 'gaps.column.name')}</th><th scope="col">${t('roadmap.closes')}</th>
      ${area ? html`<th scope="col" class="number">${t('roadmap.areaColumn')}</th>` : nothing}<th scope="col" class="number">${t('roadmap.gain')}</th><th scope="col" class="number">${t('roadmap.rate')}</th></tr></thead>
    <tbody><tr class="base"><td class="number">0</td><td colspan=${area ? 4 : 3} class="muted">${t('roadmap.today')}</td><td class="number">${percent(data.base.value)} <small>${data.base.satisfied}/${data.base.lines}</small></td></tr>
      ${data.steps.map((step) => stepRow(step, data, state, actions, area))}</tbody></table>`;
}

function stepRow(step, data, state, actions, area) {
  const lit = state.step === step.order;
  const node = step.nodeId || step.produces[0]?.id;
  const chain = step.closes[0]?.chains?.[0];
  return html`<tr class="${lit ? 'lit' : ''} ${step.rate >= data.target ? 'past' : ''}" data-testid="roadmap-step-${step.order}"
      @mouseenter=${() => actions.lightStep(step.order)} @mouseleave=${() => actions.lightStep(0)}>
    <td class="number">${step.order}</td>
    <td><button type="button" class="link strong" ?disabled=${!node} @focus=${() => actions.lightStep(step.order)} @blur=${() => actions.lightStep(0)}
      @click=${() => actions.openNode(node, chain?.id ?? chain)}>${step.name}</button>${step.firmId || data.mode === 'FIRMS' ? html`<small class="muted">${step.produces.map((one) => one.name).join('、')}</small>` : nothing}</td>
    <td class="closes">${step.closes.map((line, i) => html`${i ? '；' : nothing}${demandLine(state, actions, line)}`)}</td>
    ${area ? html`<td class="number">${figure(step.areaSqm, 0)}</td>` : nothing}
    <td class="number">+${step.gain}</td><td class="number"><b>${percent(step.rate)}</b> <small>${step.satisfied}/${step.lines}</small></td></tr>`;
}

function leftOut(data) {
  const list = (data.leftOut || []).filter((one) => one.count > 0);
  return list.length ? html`<p class="muted small" data-testid="roadmap-left-out">${t('roadmap.leftOut')}${list.map((one) => `${one.reason} ${one.count}`).join('；')}</p>` : nothing;
}

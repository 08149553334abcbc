import { percent } from '../core/format.js';
import { t } from '../core/i18n.js';
import { html, nothing, svg } from '../lib/lit.js';

const W = 560;
const H = 190;
const PAD = { left: 44, right: 12, top: 16, bottom: 26 };

/**
 * The cumulative fixed-base rate as stairs with the target line. Drawn with SVG attributes only: styles in the markup are not allowed.
 * @param {any} data of /api/roadmap
 * @param {any} state
 * @param {any} actions
 */
export function stairs(data, state, actions) {
  const heights = [data.base.value, ...data.steps.map((step) => step.rate)];
  const top = Math.min(1, Math.max(0.1, Math.ceil(Math.max(data.target, ...heights) * 10 + 0.2) / 10));
  const wide = (W - PAD.left - PAD.right) / heights.length;
  const y = (rate) => PAD.top + (H - PAD.top - PAD.bottom) * (1 - rate / top);
  const ticks = Array.from({ length: Math.round(top * 10) + 1 }, (_, i) => i / 10).filter((_, i) => top <= 0.6 || i % 2 === 0);
  const everyNth = Math.max(1, Math.ceil(heights.length / 20));
  return html`<svg class="stairs" viewBox="0 0 ${W} ${H}" role="group" aria-label=${t('roadmap.chart', { from: percent(data.base.value), to: percent(heights[heights.length - 1]), n: data.steps.length, target: percent(data.target) })} data-testid="roadmap-stairs">
    ${ticks.map((tick) => svg`<line class="grid" x1=${PAD.left} x2=${W - PAD.right} y1=${y(tick)} y2=${y(tick)}></line>
      <text class="axis" x=${PAD.left - 6} y=${y(tick) + 4} text-anchor="end">${Math.round(tick * 100)}%</text>`)}
    ${heights.map((rate, i) => stair(i, rate, data, { x: PAD.left + i * wide, wide, y, label: i % everyNth === 0 || i === heights.length - 1 }, state, actions))}
    <line class="target" x1=${PAD.left} x2=${W - PAD.right} y1=${y(data.target)} y2=${y(data.target)}></line>
    <text class="target-label" x=${PAD.left + 4} y=${y(data.target) - 4}>${t('roadmap.targetLine', { value: percent(data.target) })}</text>
    ${wide > 30 ? heights.map((rate, i) => svg`<text class="value" x=${PAD.left + (i + 0.5) * wide} y=${y(rate) - 3} text-anchor="middle">${percent(rate)}</text>`) : nothing}</svg>`;
}

function stair(i, rate, data, { x, wide, y, label }, state, actions) {
  const step = data.steps[i - 1];
  const base = H - PAD.bottom;
  const lit = step && state.step === step.order;
  const node = step && (step.nodeId || step.produces[0]?.id);
  const chain = step?.closes[0]?.chains?.[0];
  const open = () => node && actions.openNode(node, chain?.id ?? chain);
  const name = step ? t('roadmap.stepName', { n: step.order, name: step.name, rate: percent(rate), gain: step.gain }) : t('roadmap.baseName', { rate: percent(rate) });
  return svg`<g class="stair ${step ? '' : 'base'} ${lit ? 'lit' : ''}" role=${step ? 'button' : 'img'} tabindex=${step ? 0 : nothing} aria-label=${name} data-testid=${'stair-' + i}
      @mouseenter=${() => step && actions.lightStep(step.order)} @mouseleave=${() => step && actions.lightStep(0)} @focus=${() => step && actions.lightStep(step.order)} @blur=${() => step && actions.lightStep(0)}
      @click=${open} @keydown=${(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), open())}>
    <title>${name}</title>
    <rect class="column" x=${x + 1} y=${PAD.top} width=${Math.max(1, wide - 2)} height=${base - PAD.top}></rect>
    <rect class="step" x=${x + 1} y=${y(rate)} width=${Math.max(1, wide - 2)} height=${Math.max(0, base - y(rate))}></rect>
    ${step ? svg`<rect class="gain" x=${x + 1} y=${y(rate)} width=${Math.max(1, wide - 2)} height=${Math.max(0, y(i ? (data.steps[i - 2]?.rate ?? data.base.value) : rate) - y(rate))}></rect>` : nothing}
    ${label ? svg`<text class="axis" x=${x + wide / 2} y=${H - 10} text-anchor="middle">${i === 0 ? t('roadmap.now') : i}</text>` : nothing}</g>`;
}

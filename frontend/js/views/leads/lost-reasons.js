import { figure } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';

/**
 * What lost leads say of a gap, and its pack.
 * @param {any} state
 * @param {any} node
 * @param {any} actions
 */
export function lostReasons(state, node, actions) {
  const { data } = state.lostReasons;
  return html`${data?.reasons.length ? html`<section data-testid="lost-reasons"><h3>${t('lost.title')} <small title=${data.formula} data-testid="feasibility">${t('lost.feasibility', { value: figure(data.feasibility, 2) })}</small></h3>
      <ul class="reasons">${data.reasons.map((one) => html`<li>${t('lost.row', { label: t('lead.reason.' + one.reason), n: one.firms })}
        ${one.fixedOn ? html`<small class="muted">${t('lost.fixed', { date: one.fixedOn })}</small>` : nothing}
        ${one.counted ? html`<button type="button" class="small" data-testid="fix-${one.reason}" @click=${() => actions.fixReason(node.id, one.reason)}>${t('lost.fix')}</button>` : nothing}</li>`)}</ul></section>` : nothing}
    <p class="pack-line"><button type="button" class="small" title=${t('pack.title')} data-testid="node-pack" @click=${() => actions.saveFile(`packs/gap/${encodeURIComponent(node.id)}.html`, { place: state.route.place })}>${t('pack.gap')}</button></p>`;
}

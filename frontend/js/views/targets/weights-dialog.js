import { day, figure } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { COMPONENTS, weightSum } from '../../core/target-actions.js';
import { errorText } from '../status.js';

const SHOWN = 20;

/**
 * The weights of the lead score, and what others would do to the head of the list, before they are saved.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function weightsDialog(state, actions, dialog) {
  const sum = weightSum(dialog.draft);
  const { weightTrial } = state;
  const ready = sum === 100 && weightTrial.data && weightTrial.status === 'ready';
  return { title: t('weights.title'), content: html`<form class="weights-form" @submit=${(event) => { event.preventDefault(); actions.saveWeights(); }}>
    <p class="muted small">${t('weights.hint')}</p>
    <div class="weight-fields">${COMPONENTS.map((name) => html`<label>${t('component.' + name)} <input type="number" min="0" max="100" step="any" data-testid="weight-${name}"
      .value=${live(String(dialog.draft[name]))} @input=${(event) => actions.draftWeight(name, event.target.value === '' ? 0 : Number(event.target.value))}> %</label>`)}
      <p class=${sum === 100 ? 'small' : 'notice small'} data-testid="weights-sum">${t(sum === 100 ? 'weights.sum' : 'weights.sumWrong', { sum })}</p></div>
    ${weightTrial.status === 'error' ? html`<p class="notice" role="alert">${errorText(weightTrial.error)}</p>` : nothing}
    ${sum === 100 && weightTrial.data ? effect(weightTrial.data, weightTrial.status === 'loading') : nothing}
    <label>${t('weights.note')} <input type="text" maxlength="300" data-testid="weights-note" .value=${live(dialog.note)} @input=${(event) => actions.noteWeights(event.target.value)}></label>
    ${dialog.error ? html`<p class="notice" role="alert" data-testid="weights-error">${dialog.error}</p>` : nothing}
    <p><button type="submit" class="primary" data-testid="weights-save" ?disabled=${!ready || dialog.busy}>${t('weights.save')}</button>
      ${ready ? nothing : html`<span class="muted small">${t('weights.tryFirst')}</span>`}</p>
    ${history(state)}</form>` };
}

function effect(data, stale) {
  return html`<section class=${stale ? 'stale' : ''} data-testid="weights-effect"><p class="small"><b>${t('weights.effect', { n: data.most })}</b>
    ${t('weights.moves', { entered: data.entered, left: data.left })} · Kendall τ <b>${data.kendallTau === null ? '—' : figure(data.kendallTau, 3)}</b></p>
    <table class="plain-table"><thead><tr><th scope="col" class="number">${t('weights.then')}</th><th scope="col" class="number">${t('weights.now')}</th><th scope="col">${t('targets.firm')}</th>
      <th scope="col">${t('targets.fills')}</th><th scope="col" class="number">${t('score.label')}</th></tr></thead>
      <tbody>${data.rows.slice(0, SHOWN).map((row) => html`<tr data-testid="effect-${row.firmId}"><td class="number">${row.rankAfter}</td><td class="number ${row.rankBefore > row.rankAfter ? 'up' : row.rankBefore < row.rankAfter ? 'down' : ''}">${row.rankBefore}</td>
        <td>${row.firmName}</td><td>${row.nodeName}</td><td class="number">${figure(row.scoreBefore, 1)} → ${figure(row.scoreAfter, 1)}</td></tr>`)}</tbody></table>
    ${data.rows.length > SHOWN ? html`<p class="muted small">${t('whatif.more', { n: data.rows.length - SHOWN })}</p>` : nothing}</section>`;
}

function history(state) {
  const { data } = state.weights;
  return data ? html`<details class="small" data-testid="weights-history"><summary>${t('weights.history')} ${data.history.length}</summary><ul>${data.history.map((one) => html`<li>
    ${t('weights.version', { n: one.version })} · ${COMPONENTS.map((name) => figure(one.weights[name] * 100, 2)).join(' / ')}${one.by ? ` · ${one.by} ${day(one.at)}` : ''}${one.note ? ` · ${one.note}` : ''}</li>`)}</ul></details>` : nothing;
}

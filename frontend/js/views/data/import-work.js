import { count } from '../../core/format.js';
import { BUSY, rowTotal, SEEN } from '../../core/data-loader.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { errorText } from '../status.js';
import { mappingPart } from './import-mapping.js';
import { changesPart } from './import-changes.js';
import { batchChip, columnOf, fileSize, kindTitle, moment, refusal } from './parts.js';

const FILE_PROBLEMS = 8;
const LEFT_SHOWN = 200;
const STEPS = ['READING', 'MAPPING', 'PREVIEWED', 'APPLYING', 'APPLIED'];

/**
 * One batch from upload to undo.
 * @param {any} state
 * @param {any} batch
 * @param {any} actions
 */
export function importWork(state, batch, actions) {
  const { status } = batch;
  return html`<div class="data-page import-work" data-testid="import-work">
    ${head(state, batch, actions)}
    ${['CANCELLED', 'FAILED', 'UNDONE', 'UNDOING'].includes(status) ? nothing : steps(status)}
    ${notices(state, batch)}
    ${BUSY.includes(status) ? progress(state, batch, actions) : nothing}
    ${status === 'MAPPING' || status === 'PREVIEWED' ? mappingPart(state, batch, actions) : nothing}
    ${SEEN.includes(status) && (rowTotal(batch) > 0 || batch.problemTotal > 0) ? changesPart(state, batch, actions) : nothing}
    ${batch.left > 0 && state.left.data ? leftPart(state, state.left.data) : nothing}
    ${foot(state, batch, actions)}
  </div>`;
}

function head(state, batch, actions) {
  const files = batch.files || [];
  return html`<header class="batch-head">
    <div><h2>${files.length ? files.map((file) => file.name).join('、') : batch.title || t('batch.edit')} ${batchChip(batch.status)}</h2>
      <p class="muted small">${batch.by ? t('batch.by', { by: batch.by }) + ' · ' : nothing}${moment(batch.createdAt)}
        ${batch.appliedAt ? html` · ${t('batch.appliedAt', { at: moment(batch.appliedAt) })}` : nothing}
        ${batch.undoneAt ? html` · ${t('batch.undoneAt', { at: moment(batch.undoneAt) })}` : nothing}
        ${files.map((file) => html` · <span title=${'SHA-256 ' + file.sha256}>${fileSize(file.size)} <code>${String(file.sha256 || '').slice(0, 8)}</code></span>`)}</p></div>
    <span class="spacer"></span>
    <button type="button" data-testid="import-new" @click=${() => actions.openBatch('')}>${t('import.another')}</button></header>`;
}

function steps(status) {
  const now = STEPS.indexOf(status);
  return html`<ol class="steps-line" aria-label=${t('import.steps')}>${STEPS.map((step, i) => html`<li class=${i < now ? 'past' : i === now ? 'now' : ''} aria-current=${i === now ? 'step' : nothing}><i>${i + 1}</i>${t('step.' + step)}</li>`)}</ol>`;
}

function notices(state, batch) {
  const { lost } = state.batch;
  const ofFiles = (batch.problems || []).filter((problem) => !problem.row).slice(0, FILE_PROBLEMS);
  return html`
    ${lost ? html`<p class="notice small" role="status" data-testid="batch-lost">${errorText(lost)} ${t('import.tryingAgain')}</p>` : nothing}
    ${ofFiles.map((problem) => html`<p class=${problem.severity === 'REJECTED' ? 'error-box' : 'notice'} data-testid="file-problem"><span><b>${[problem.file, problem.sheet].filter(Boolean).join(' · ')}</b> ${problem.reason} <span class="muted">${problem.remedy}</span></span></p>`)}
    ${batch.message && !(batch.status === 'FAILED' && ofFiles.length) ? html`<p class=${batch.status === 'FAILED' ? 'error-box' : 'notice'} role=${batch.status === 'FAILED' ? 'alert' : 'status'} data-testid="batch-message">${batch.message}</p>` : nothing}`;
}

function progress(state, batch, actions) {
  const { phase, done = 0, total: all = 0, percent } = batch.progress || {};
  const share = all > 0 ? percent ?? Math.floor(100 * done / all) : null;
  const stopped = !batch.progress && batch.status !== 'READING';
  return html`<section class="card progress-card" data-testid="import-progress"><p><b>${phase || t('step.' + batch.status)}</b>
      <span data-testid="import-percent">${share === null ? nothing : share + '%'}</span>
      <span class="muted">${done ? (all > 0 ? t('import.doneOf', { done: count(done), total: count(all) }) : t('import.done', { done: count(done) })) : nothing}</span></p>
    ${share === null ? html`<progress aria-label=${t('step.' + batch.status)}></progress>` : html`<progress max="100" .value=${share} aria-label=${t('step.' + batch.status)}></progress>`}
    <p class="row"><span class="muted small">${t('import.leave')}</span><span class="spacer"></span>
      ${stopped ? html`<button type="button" class="primary" ?disabled=${state.batch.asking} data-testid="import-resume" @click=${actions.resumeBatch}>${t('import.resume.' + batch.status)}</button>` : nothing}
      ${batch.status === 'UNDOING' ? nothing : html`<button type="button" ?disabled=${state.batch.asking} data-testid="import-cancel" @click=${actions.cancelBatch}>${t('import.cancel.' + batch.status)}</button>`}</p>
    ${refusal(state.batch.refused)}</section>`;
}

/** What the undo did not simply take back, because somebody had changed it or something hangs on it. */
function leftPart(state, rows) {
  return html`<section class="card" data-testid="left"><h3>${t('left.title')} <small class="muted">${count(rows.length)}</small></h3>
    <div class="rows-scroll"><table class="plain-table rows-table"><tbody>${rows.slice(0, LEFT_SHOWN).map((row) => html`<tr><td class="nowrap">${kindTitle(state, row.kind)}</td><td><b>${row.name || row.key}</b></td><td>${t('left.' + row.why)}</td>
      <td>${(row.fields || []).map((key) => columnOf(state, row.kind, key)?.title || key).join('、')}</td><td class="nowrap">${t(row.kept ? 'left.kept' : 'left.reverted')}</td></tr>`)}</tbody></table></div>
    ${rows.length > LEFT_SHOWN ? html`<p class="muted small">${t('undo.more', { n: count(rows.length - LEFT_SHOWN) })}</p>` : nothing}</section>`;
}

/** What can be done with the batch as it stands; it stays in sight below the rows. */
function foot(state, batch, actions) {
  const { refused, asking } = state.batch;
  if (batch.status === 'PREVIEWED') {
    const writes = batch.added + batch.changed;
    const left = batch.rejected;
    const nothingLeft = !writes && !batch.review;
    return html`<footer class="action-bar">
      <fieldset class="row"><legend class="sr-only">${t('import.how')}</legend>
        ${choice(state, actions, false, t('import.passed', { n: count(writes) }), '')}
        ${choice(state, actions, true, t('import.allOrNone'), left ? t('import.noneNow', { n: count(left) }) : '')}</fieldset>
      <span class="spacer"></span>${refusal(refused)}
      <button type="button" ?disabled=${asking} data-testid="import-cancel" @click=${actions.cancelBatch}>${t('import.cancel.PREVIEWED')}</button>
      <button type="button" class="primary big" ?disabled=${asking || nothingLeft || Object.keys(state.mapping).length > 0 || (state.allOrNone && left > 0)} data-testid="import-apply" @click=${actions.applyBatch}>${nothingLeft ? t('import.nothing') : t('import.apply', { n: count(writes) })}</button></footer>`;
  }
  if (batch.status === 'APPLIED') {
    return html`<footer class="action-bar"><b data-testid="import-result">${t('import.result', { added: count(batch.added), changed: count(batch.changed) })}</b>
      ${batch.review > (batch.decided || 0) ? html`<button type="button" class="link" data-testid="import-review" @click=${() => actions.dataSection('review')}>${t('import.toReview', { n: count(batch.review - (batch.decided || 0)) })}</button>` : nothing}
      ${proposals(batch, actions)}
      <span class="spacer"></span>${refusal(refused)}
      <button type="button" data-testid="import-undo" @click=${() => actions.askUndo(batch.id)}>${t('undo.button')}</button>
      <button type="button" class="primary" data-testid="import-map" @click=${actions.leaveData}>${t('import.toMap')}</button></footer>`;
  }
  if (batch.status === 'MAPPING') {
    return html`<footer class="action-bar"><span>${t('map.needed')}</span><span class="spacer"></span>${refusal(refused)}
      <button type="button" ?disabled=${asking} data-testid="import-cancel" @click=${actions.cancelBatch}>${t('import.cancel.PREVIEWED')}</button>
      <button type="button" class="primary big" ?disabled=${asking} data-testid="map-send" @click=${actions.sendMapping}>${t('map.send')}</button></footer>`;
  }
  return nothing;
}

/** The search for nodes that the new firms make goes on behind; nobody has to wait for it. */
function proposals({ proposals: search }, actions) {
  if (!search) {
    return nothing;
  }
  if (search.state === 'RUNNING') {
    return html`<span class="muted" role="status" data-testid="import-proposals">${t('import.proposing', { done: count(search.done), total: search.total > 0 ? count(search.total) : '…', n: count(search.proposed) })}</span>`;
  }
  if (search.state === 'FAILED') {
    return html`<span class="muted" data-testid="import-proposals">${t('import.proposingFailed')}</span>`;
  }
  return search.proposed ? html`<button type="button" class="link" data-testid="import-proposals" @click=${() => actions.openProposals()}>${t('import.proposed', { n: count(search.proposed) })}</button>`
    : html`<span class="muted" data-testid="import-proposals">${t('import.noneProposed')}</span>`;
}

function choice(state, actions, value, label, hint) {
  return html`<label class="choice" title=${hint || nothing}><input type="radio" name="all-or-none" data-testid=${value ? 'all-or-none' : 'passed-rows'} .checked=${state.allOrNone === value} @change=${() => actions.allOrNone(value)}> ${label}${hint ? html` <span class="muted small">${hint}</span>` : nothing}</label>`;
}

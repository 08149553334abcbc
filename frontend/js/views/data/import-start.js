import { apiUrl } from '../../core/api.js';
import { ACCEPTED } from '../../core/import-actions.js';
import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { errorBox, skeleton } from '../status.js';
import { fileSize, refusal } from './parts.js';

/**
 * @param {any} state
 * @param {any} actions
 */
export function importStart(state, actions) {
  return html`<div class="data-page import-start">
    <section class="card"><h2>${t('import.title')}</h2>
      ${dropZone(state, actions)}
      ${chosenFiles(state, actions)}
      <p class="muted small">${t('import.nothingYet')}</p></section>
    ${templates(state, actions)}
  </div>`;
}

function dropZone(state, actions) {
  const { over, sending } = state.upload;
  const chosen = (event) => {
    actions.chooseFiles([...event.target.files]);
    event.target.value = '';
  };
  return html`<div class="drop-zone ${over ? 'over' : ''}" data-testid="drop-zone"
      @dragover=${(event) => { event.preventDefault(); actions.dragOver(true); }} @dragleave=${() => actions.dragOver(false)}
      @drop=${(event) => { event.preventDefault(); sending || actions.chooseFiles([...event.dataTransfer.files]); }}>
    <p><b>${t('import.drop')}</b></p>
    <label class="button primary ${sending ? 'off' : ''}"><input type="file" class="sr-only" multiple accept=${ACCEPTED.join(',')} ?disabled=${sending} data-testid="file-input" @change=${chosen}>${t('import.choose')}</label>
    <p class="muted small">${t('import.formats')}</p></div>`;
}

function chosenFiles(state, actions) {
  const { files, sending, percent, error } = state.upload;
  if (!files.length) {
    return refusal(error);
  }
  return html`<ul class="file-list">${files.map((file, i) => html`<li data-testid="file-${i}"><span class="file-name">${file.name}</span><span class="muted small">${fileSize(file.size)}</span>
      <button type="button" class="close" ?disabled=${sending} aria-label=${t('import.dropFile', { name: file.name })} title=${t('import.dropFile', { name: file.name })} @click=${() => actions.dropFile(i)}>×</button></li>`)}</ul>
    ${refusal(error)}
    ${sending ? html`<div class="progress-line"><progress max="100" .value=${percent} aria-label=${t('import.sending')}></progress>
        <span data-testid="upload-percent">${percent < 100 ? t('import.sent', { percent }) : t('import.reading')}</span>
        <button type="button" data-testid="upload-cancel" @click=${actions.cancelUpload}>${t('import.stop')}</button></div>`
      : html`<p class="row"><button type="button" class="primary big" data-testid="upload" @click=${actions.sendFiles}>${t('import.send', { n: files.length })}</button></p>`}`;
}

function templates(state, actions) {
  const { kinds } = state;
  return html`<section class="card"><h2>${t('template.title')}</h2><p class="muted small">${t('template.about')}</p>
    ${kinds.status === 'error' ? errorBox(kinds.error, actions) : !kinds.data ? skeleton(4) : html`
    <p><a class="button" download href=${apiUrl('templates/all.xlsx')} data-testid="template-all">${t('template.all')}</a></p>
    <ul class="template-list">${kinds.data.map((kind) => html`<li><a class="button" download href=${apiUrl('templates/' + kind.code + '.xlsx')} data-testid="template-${kind.code}">${kind.title}</a>
      <span class="muted small">${columnsText(kind)}</span></li>`)}</ul>`}</section>`;
}

/** The columns a row cannot do without, and how many more there are. */
function columnsText(kind) {
  const required = kind.columns.filter((column) => column.required).map((column) => column.title);
  const rest = kind.columns.length - required.length;
  return html`${required.length ? t('template.required', { names: required.join('、') }) : nothing}${t('template.more', { n: rest })}`;
}

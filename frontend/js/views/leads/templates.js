import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { moment } from '../data/parts.js';
import { errorText } from '../status.js';

const SOURCES = ['LEADS', 'CANDIDATES', 'GAPS'];

/**
 * Forms made by users: uploaded once, filled from then on.
 * @param {any} state
 * @param {any} actions
 */
export function templatesPage(state, actions) {
  const all = state.formTemplates.data || [];
  const own = all.filter((template) => !template.builtIn);
  const submit = (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    actions.addTemplate(data.get('file'), data.get('name'), data.get('source'));
  };
  return html`<div class="data-page">
    <section class="card"><h3>${t('form.upload')}</h3><p class="muted">${t('form.how')}</p>
      <form class="lead-form" @submit=${submit}>
        <label class="field">${t('form.file')}<input type="file" name="file" accept=".xlsx" required data-testid="template-file"></label>
        <label class="field">${t('form.name')}<input name="name" maxlength="60" data-testid="template-name"></label>
        <label class="field">${t('form.source')}<select name="source" data-testid="template-source">${SOURCES.map((source) => html`<option value=${source}>${t('form.source.' + source)}</option>`)}</select></label>
        <button type="submit" class="primary" data-testid="template-upload">${t('form.upload')}</button></form>
      <p class="lead-line">${t('form.sample')}：${SOURCES.map((source) => html`<button type="button" class="small" data-testid="sample-${source}" @click=${() => actions.saveFile('export-templates/sample.xlsx', { source })}>${t('form.source.' + source)}</button>`)}</p>
      ${state.templateProblem ? problems(state.templateProblem) : nothing}
      <details><summary>${t('form.fields')}</summary>${SOURCES.map((source) => html`<p><b>${t('form.source.' + source)}</b>：${(state.formFields.data?.[source] || []).map((field) => html`<code>{{${field}}}</code> `)}</p>`)}</details></section>
    <section class="card"><h3>${t('form.own')}</h3>${own.length ? html`<ul>${own.map((template) => html`<li class="lead-line" data-testid="template-row"><b>${template.name}</b> <span class="muted">${t('form.source.' + template.source)} · ${template.by} · ${moment(template.at)}</span>
        <button type="button" class="small" data-testid="template-export" @click=${() => actions.saveFile('leads/export.xlsx', { template: template.id, place: state.route.place })}>${t('form.download')}</button>
        <button type="button" class="small" @click=${() => actions.saveFile(`export-templates/${encodeURIComponent(template.id)}/file.xlsx`)}>${t('form.original')}</button>
        <button type="button" class="small" @click=${() => actions.deleteTemplate(template.id)}>${t('lead.remove')}</button></li>`)}</ul>` : html`<p class="muted">${t('form.none')}</p>`}</section>
    <section class="card"><h3>${t('form.builtIn')}</h3><ul>${all.filter((template) => template.builtIn).map((template) => html`<li class="lead-line"><b>${template.name}</b> <span class="muted">${t('form.source.' + template.source)}</span>
      <button type="button" class="small" data-testid="builtin-${template.id}" @click=${() => actions.saveFile('leads/export.xlsx', { template: template.id, place: state.route.place })}>${t('form.download')}</button></li>`)}</ul></section>
  </div>`;
}

function problems(error) {
  return html`<div class="notice refusal" role="alert" data-testid="template-problems"><p>${t('form.refused')}</p>
    ${error.problems?.length ? html`<ul class="reasons">${error.problems.map((problem) => html`<li>${problem.cell ? html`<b>${t('form.cell', { cell: problem.cell })}</b> ` : nothing}${problem.message}</li>`)}</ul>` : html`<p>${errorText(error)}</p>`}</div>`;
}

import { figure } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { NEEDS } from '../../core/target-actions.js';
import { sourceLinks } from '../source-link.js';
import { errorBox, skeleton } from '../status.js';

const CLASSES = ['NONE', 'REGISTRATION', 'FORM', 'REPORT'];
const MARKS = { OK: '✓', FAIL: '✗', UNKNOWN: '?' };

/**
 * Sites for the node, those that fail least first; what fails says by how much.
 * @param {any} state
 * @param {any} actions
 */
export function siteList(state, actions) {
  const { gapPath } = state;
  const { data } = gapPath;
  return html`<section class="node-sites" data-testid="node-sites"><h3>${t('sites.title')} ${data ? html`<small>${data.sites.length}</small>` : nothing}</h3>
    ${gapPath.status === 'error' ? errorBox(gapPath.error, actions) : nothing}
    ${!data && gapPath.status === 'loading' ? skeleton(2) : nothing}
    ${data ? html`<p class="small" data-testid="sites-summary">${data.summary} <button type="button" class="link" data-testid="needs-open" @click=${actions.openNeeds}>${t('needs.open')}</button></p>
      <ul class="firms">${data.sites.map((site) => siteItem(site))}</ul>
      <button type="button" class="link small" @click=${() => actions.openDialog({ kind: 'query', name: data.queries[0] })}>${t('query.open')}</button>` : nothing}</section>`;
}

function siteItem(site) {
  return html`<li data-testid="site-${site.siteId}"><b>${site.name}</b> <span class="chip site-${site.verdict.toLowerCase()}">${t('verdict.' + site.verdict)}</span>
    <span class="firm-meta">${[site.parkName, t('siteKind.' + site.kind), size(site)].filter(Boolean).join(' · ')}</span>
    ${site.conditions.length ? html`<ul class="conditions">${site.conditions.map((one) => html`<li class="condition ${one.state.toLowerCase()}"><b aria-hidden="true">${MARKS[one.state]}</b>${one.words}</li>`)}</ul>` : nothing}
    ${sourceLinks(site.source)}</li>`;
}

const size = (site) => (site.areaSqm !== null ? figure(site.areaSqm, 0) + ' ㎡' : site.areaMu !== null ? figure(site.areaMu, 0) + ' ' + t('unit.mu') : '');

/**
 * What the node needs of a site; what is left empty is unknown.
 * @param {any} state
 * @param {any} actions
 * @param {any} dialog
 */
export function needsDialog(state, actions, dialog) {
  const { draft } = dialog;
  const tri = (name) => html`<label>${t('needs.' + name)} <select data-testid="need-${name}" @change=${(event) => actions.draftNeed(name, event.target.value === '' ? null : event.target.value === 'true')}>
    ${[['', 'needs.unknown'], ['true', 'needs.yes'], ['false', 'needs.no']].map(([value, key]) => html`<option value=${value} ?selected=${String(draft[name] ?? '') === value}>${t(key)}</option>`)}</select></label>`;
  return { title: t('needs.title', { name: state.gapPath.data?.name || '' }), content: html`<form class="needs-form" @submit=${(event) => { event.preventDefault(); actions.saveNeeds(); }}>
    <p class="muted small">${t('needs.hint')}</p>
    ${NEEDS.map((name) => html`<label>${t('needs.' + name)} <input type="number" min="0" step="any" data-testid="need-${name}" .value=${live(draft[name] ?? '')}
      @input=${(event) => actions.draftNeed(name, event.target.value === '' ? null : Number(event.target.value))}></label>`)}
    <label>${t('needs.eiaClass')} <select data-testid="need-eiaClass" @change=${(event) => actions.draftNeed('eiaClass', event.target.value || null)}>
      <option value="" ?selected=${!draft.eiaClass}>${t('needs.unknown')}</option>${CLASSES.map((name) => html`<option value=${name} ?selected=${draft.eiaClass === name}>${t('eia.' + name)}</option>`)}</select></label>
    ${tri('gas')}${tri('chemicalPark')}
    <label>${t('needs.source')} <input type="text" maxlength="300" data-testid="need-source" .value=${live(dialog.source)} @input=${(event) => actions.draftNeedSource(event.target.value)}></label>
    ${dialog.error ? html`<p class="notice" role="alert">${dialog.error}</p>` : nothing}
    <p><button type="submit" class="primary" data-testid="needs-save" ?disabled=${dialog.busy}>${t('needs.save')}</button></p></form>` };
}

import { freshQuery } from '../../core/data-loader.js';
import { count, day } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { sourceLinks } from '../source-link.js';
import { errorBox, skeleton } from '../status.js';
import { kindTitle, pager } from './parts.js';

const DAYS = [30, 90, 180, 365];

/**
 * Freshness (新鲜度): what nobody has confirmed for n days, by the person responsible.
 * @param {any} state
 * @param {any} actions
 */
export function freshPage(state, actions) {
  const { fresh, route } = state;
  const filter = freshQuery(route);
  const people = [...new Set((fresh.data?.rows || []).map((row) => row.checkedBy).filter(Boolean))];
  return html`<div class="data-page"><div class="row page-bar"><h2 class="page-title">${t('fresh.title')} <small class="muted">${fresh.data ? t('fresh.count', { n: count(fresh.data.total), days: filter.days }) : nothing}</small></h2>
      <span class="spacer"></span>
      <div class="segmented" role="group" aria-label=${t('fresh.days')}>${DAYS.map((days) => html`<button type="button" aria-pressed=${days === filter.days ? 'true' : 'false'} data-testid="fresh-${days}" @click=${() => actions.showRows({ fd: days === 180 ? '' : String(days) })}>${t('fresh.nDays', { n: days })}</button>`)}</div>
      <label class="inline-field">${t('fresh.other')} <input type="number" min="1" max="3650" class="narrow" data-testid="fresh-days" .value=${live(String(filter.days))} @change=${(event) => actions.showRows({ fd: Number(event.target.value) > 0 ? event.target.value : '' })}></label>
      <label class="inline-field">${t('fresh.person')} <input type="search" class="person" list="people" data-testid="fresh-person" placeholder=${t('fresh.everyone')} .value=${live(filter.person)} @change=${(event) => actions.showRows({ fp: event.target.value.trim() })}></label>
      <datalist id="people">${people.map((name) => html`<option value=${name}></option>`)}</datalist></div>
    ${fresh.status === 'error' ? errorBox(fresh.error, actions) : !fresh.data ? skeleton(5) : fresh.data.rows.length === 0
    ? html`<p class="notice" data-testid="fresh-empty">${t('fresh.none', { days: filter.days })}</p>` : html`
    <div class="card table-card"><table class="plain-table rows-table" aria-busy=${fresh.status === 'loading' ? 'true' : 'false'}><thead><tr>
      ${['name', 'kind', 'person', 'lastAt', 'asOf', 'days', 'source'].map((name) => html`<th scope="col" class=${name === 'days' ? 'number' : ''}>${t('fresh.column.' + name)}</th>`)}<th scope="col"><span class="sr-only">${t('fresh.confirm')}</span></th></tr></thead>
      <tbody>${fresh.data.rows.map((row) => freshRow(state, row, actions))}</tbody></table>
      ${pager(fresh.data, (page) => actions.showRows({ dp: page ? String(page) : '' }))}</div>`}</div>`;
}

/** A source may name only the year or the month: then from its end. */
function daysSince(text) {
  const [year, month, date] = String(text || '').split('-').map(Number);
  if (!year) {
    return '—';
  }
  const then = date ? new Date(year, month - 1, date) : month ? new Date(year, month, 0) : new Date(year, 11, 31);
  return count(Math.max(0, Math.floor((Date.now() - then) / 86_400_000)));
}

function freshRow(state, row, actions) {
  return html`<tr data-testid="fresh-row-${row.key}"><td>${row.kind === 'firms' ? html`<button type="button" class="link strong" @click=${() => actions.openFirm(row.key)}>${row.name || row.key}</button>` : html`<b>${row.name || row.key}</b>`}</td>
    <td class="nowrap">${kindTitle(state, row.kind, row.kindTitle)}</td><td>${row.checkedBy || html`<span class="muted">${t('fresh.nobody')}</span>`}</td>
    <td class="nowrap">${row.checkedAt ? day(row.checkedAt) : html`<span class="muted">${t('fresh.never')}</span>`}</td><td class="nowrap">${day(row.asOf) || '—'}</td><td class="number">${daysSince(row.checkedAt || row.asOf)}</td><td>${sourceLinks(row.source)}</td>
    <td class="nowrap"><button type="button" class="small" title=${t('fresh.confirmTitle')} data-testid="confirm-${row.key}" @click=${() => actions.verify(row.kind, row.key, row.name)}>${t('fresh.confirm')}</button></td></tr>`;
}

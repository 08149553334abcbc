import { freshQuery, NOBODY } from '../../core/data-loader.js';
import { count, day } from '../../core/format.js';
import { t } from '../../core/i18n.js';
import { html, live, nothing } from '../../lib/lit.js';
import { sourceLinks } from '../source-link.js';
import { errorBox, skeleton } from '../status.js';

const DAYS = [30, 90, 180, 365];

/**
 * Freshness (新鲜度): what nobody has confirmed for n days, by kind and by the person who confirmed it last.
 * @param {any} state
 * @param {any} actions
 */
export function freshPage(state, actions) {
  const { fresh, route } = state;
  const filter = freshQuery(route);
  const found = fresh.data;
  return html`<div class="data-page"><div class="row page-bar"><h2 class="page-title">${t('fresh.title')} <small class="muted" data-testid="fresh-count">${found ? t('fresh.count', { n: count(found.total), days: filter.days }) : nothing}</small></h2>
      <span class="spacer"></span>
      <div class="segmented" role="group" aria-label=${t('fresh.days')}>${DAYS.map((days) => html`<button type="button" aria-pressed=${days === filter.days ? 'true' : 'false'} data-testid="fresh-${days}" @click=${() => actions.showRows({ fd: days === 180 ? '' : String(days) })}>${t('fresh.nDays', { n: days })}</button>`)}</div>
      <label class="inline-field">${t('fresh.other')} <input type="number" min="1" max="3650" class="narrow" data-testid="fresh-days" .value=${live(String(filter.days))} @change=${(event) => actions.showRows({ fd: Number(event.target.value) > 0 ? event.target.value : '' })}></label></div>
    ${fresh.status === 'error' ? errorBox(fresh.error, actions) : !found ? skeleton(5) : html`
    <div class="row fresh-kinds" role="group" aria-label=${t('fresh.column.kind')}>${found.kinds.map((one) => html`<button type="button" class="count" aria-pressed=${one.kind === found.kind ? 'true' : 'false'} ?disabled=${!one.count && one.kind !== found.kind} data-testid="fresh-kind-${one.kind}" @click=${() => actions.showRows({ fk: one.kind === 'firms' ? '' : one.kind })}>${one.title} <b>${count(one.count)}</b></button>`)}</div>
    <div class="fresh"><ul class="pair-list card" aria-label=${t('fresh.person')}>${person(actions, filter, { value: '', name: t('fresh.everyone'), n: sum(found.people) })}
        ${found.people.map((one) => person(actions, filter, { value: one.person ?? NOBODY, name: one.person ?? t('fresh.nobodyYet'), n: one.count }))}</ul>
    ${found.rows.length === 0 ? html`<p class="notice" data-testid="fresh-empty">${found.next ? t('fresh.noneYet') : t('fresh.none', { days: filter.days })} ${more(found, actions)}</p>` : html`
    <div class="card table-card"><table class="plain-table rows-table" aria-busy=${fresh.status === 'loading' ? 'true' : 'false'}><thead><tr>
      ${['name', 'person', 'lastAt', 'asOf', 'days', 'source'].map((name) => html`<th scope="col" class=${name === 'days' ? 'number' : ''}>${t('fresh.column.' + name)}</th>`)}<th scope="col"><span class="sr-only">${t('fresh.confirm')}</span></th></tr></thead>
      <tbody>${found.rows.map((row) => freshRow(row, actions))}</tbody></table>
      <p class="row">${more(found, actions)}</p></div>`}</div>`}</div>`;
}

const sum = (people) => people.reduce((all, one) => all + one.count, 0);

const more = (found, actions) => (found.next ? html`<button type="button" data-testid="fresh-more" @click=${actions.moreFresh}>${t('fresh.more', { shown: count(found.rows.length), total: count(found.total) })}</button>` : nothing);

function person(actions, filter, { value, name, n }) {
  return html`<li><button type="button" class="pair-item" aria-pressed=${filter.person === value ? 'true' : 'false'} data-testid="fresh-person-${value}" @click=${() => actions.showRows({ fp: value })}><b>${name}</b><small class="muted">${count(n)}</small></button></li>`;
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

function freshRow(row, actions) {
  return html`<tr data-testid="fresh-row-${row.key}"><td>${row.kind === 'firms' ? html`<button type="button" class="link strong" @click=${() => actions.openFirm(row.key)}>${row.name || row.key}</button>` : html`<b>${row.name || row.key}</b>`}</td>
    <td>${row.checkedBy || html`<span class="muted">${t('fresh.nobody')}</span>`}</td>
    <td class="nowrap">${row.checkedAt ? day(row.checkedAt) : html`<span class="muted">${t('fresh.never')}</span>`}</td><td class="nowrap">${day(row.asOf) || '—'}</td><td class="number">${daysSince(row.checkedAt || row.asOf)}</td><td>${sourceLinks(row.source)}</td>
    <td class="nowrap"><button type="button" class="small" title=${t('fresh.confirmTitle')} data-testid="confirm-${row.key}" @click=${() => actions.verify(row.kind, row.key, row.name)}>${t('fresh.confirm')}</button></td></tr>`;
}

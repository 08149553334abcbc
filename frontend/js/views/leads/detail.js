import { t } from '../../core/i18n.js';
import { html, nothing } from '../../lib/lit.js';
import { moment } from '../data/parts.js';
import { errorBox, skeleton } from '../status.js';
import { dueChip, moveSelect } from './parts.js';

const CONTACT = ['name', 'role', 'phone', 'email'];
const FORM = { projectName: 'text', investmentWanYuan: 'number', landMu: 'number', area: 'text', investorProfile: 'area', content: 'area', remark: 'area', assessment: 'area' };

/**
 * All about one lead.
 * @param {any} state
 * @param {any} actions
 */
export function leadDetail(state, actions) {
  if (!state.route.lead) {
    return nothing;
  }
  const { lead } = state;
  return html`<aside class="lead-detail" data-testid="lead-detail" aria-label=${t('lead.detail')}>
    <button type="button" class="close" aria-label=${t('close')} data-testid="lead-close" @click=${actions.closeLead}>×</button>
    ${lead.status === 'error' ? errorBox(lead.error, actions) : lead.data ? content(state, actions, lead.data) : skeleton(6)}</aside>`;
}

function content(state, actions, lead) {
  return html`<header><h2 data-testid="lead-title">${lead.firmName}</h2>
      <p class="muted"><button type="button" class="link" @click=${() => actions.openNode(lead.nodeId, lead.chains[0]?.id)}>${lead.nodeName}</button> · ${lead.chains.map((chain) => chain.name).join('、')}</p>
      <p class="lead-line"><span class="chip chain" data-testid="lead-state">${t('lead.state.' + lead.state)}</span>${dueChip(lead)}${moveSelect(actions, lead)}</p>
      ${claim(actions, lead)}
      <p class="lead-line"><button type="button" class="small" title=${t('pack.title')} data-testid="pack-firm" @click=${() => actions.saveFile(`packs/firm/${encodeURIComponent(lead.firmId)}.html`, { place: state.route.place })}>${t('pack.firm')}</button>
        <button type="button" class="small" title=${t('pack.title')} data-testid="pack-gap" @click=${() => actions.saveFile(`packs/gap/${encodeURIComponent(lead.nodeId)}.html`, { place: state.route.place })}>${t('pack.gap')}</button></p></header>
    ${nextStep(actions, lead)}${checklist(state, actions, lead)}${contacts(state, actions, lead)}${log(state, actions, lead)}${form(actions, lead)}`;
}

function claim(actions, lead) {
  const button = (mode) => html`<button type="button" class="small" data-testid="lead-${mode}" @click=${() => actions.claimLead(lead, mode)}>${t('lead.' + mode)}</button>`;
  return html`<p class="lead-line" data-testid="lead-holder">${lead.claim ? t('lead.holderLine', lead.claim) : t('lead.noHolder')}
    ${lead.state === 'LOST' ? nothing : lead.claim ? html`${button('release')}${button('transfer')}${button('override')}` : button('claim')}</p>`;
}

/** The fields of a form by name. */
const values = (event) => {
  event.preventDefault();
  return Object.fromEntries(new FormData(event.target));
};

function nextStep(actions, lead) {
  return html`<section><h3>${t('lead.next')}</h3><form class="lead-form" @submit=${(event) => { const { text, on } = values(event); actions.planLead(lead.id, text, on); }}>
    <input name="text" maxlength="200" placeholder=${t('lead.nextText')} aria-label=${t('lead.nextText')} data-testid="next-text" .value=${lead.nextStep?.text || ''}>
    <input name="on" type="date" aria-label=${t('lead.nextOn')} data-testid="next-on" .value=${lead.nextStep?.on || ''}>
    <button type="submit" data-testid="next-save">${t('lead.save')}</button></form></section>`;
}

function checklist(state, actions, lead) {
  const { data } = state.leadChecklist;
  return html`<section><h3>${t('lead.checklist')}
      <select aria-label=${t('lead.checklist')} data-testid="checklist-choose" @change=${(event) => actions.chooseChecklist(lead.id, event.target.value)}>
        <option value="" ?selected=${!data?.chosen}>${t('lead.standardList')}</option>
        ${(state.checklists.data || []).map((list) => html`<option value=${list.id} ?selected=${data?.chosen && data.id === list.id}>${list.name}</option>`)}</select></h3>
    ${data?.items.length ? html`<ul>${data.items.map(({ item, done, by, at }) => html`<li><label class="choice"><input type="checkbox" data-testid="tick-${item.id}" .checked=${done}
        @change=${(event) => actions.tickLead(lead.id, item.id, event.target.checked)}><span>${item.text}
        ${item.required ? html`<small class="tag" title=${t('lead.gate', { state: t('lead.state.' + item.gate) })}>${t('lead.required')}</small>` : nothing}
        ${done ? html`<small class="muted">${by} ${moment(at)}</small>` : nothing}</span></label></li>`)}</ul>` : html`<p class="muted">${t(data?.id ? 'lead.noItems' : 'lead.noList')}</p>`}</section>`;
}

function contacts(state, actions, lead) {
  const list = state.leadContacts.data || [];
  return html`<section><h3>${t('lead.contacts')} ${list.some((one) => one.masked) ? html`<button type="button" class="small" data-testid="contacts-full" @click=${() => actions.showContacts(lead.id)}>${t('lead.showContacts')}</button>` : nothing}</h3>
    ${list.length ? html`<ul>${list.map((one) => html`<li data-testid="contact-row">${CONTACT.map((name) => one[name]).filter(Boolean).join(' · ')}
      <button type="button" class="small" @click=${() => actions.removeLeadContact(lead.id, one.id)}>${t('lead.remove')}</button></li>`)}</ul>` : html`<p class="muted">${t('lead.noContacts')}</p>`}
    <details><summary>${t('lead.addContact')}</summary><form class="lead-form" @submit=${(event) => { actions.addLeadContact(lead.id, values(event)); event.target.reset(); }}>
      ${CONTACT.map((name) => html`<input name=${name} maxlength="100" autocomplete="off" placeholder=${t('lead.contact.' + name)} aria-label=${t('lead.contact.' + name)} data-testid="contact-${name}">`)}
      <button type="submit" data-testid="contact-save">${t('lead.save')}</button></form></details></section>`;
}

function log(state, actions, lead) {
  const { data } = state.leadEvents;
  const note = (event, kind) => {
    const field = event.target.closest('form').elements.namedItem('text');
    if (field.value.trim()) {
      actions.logLead(lead.id, kind, field.value);
      field.value = '';
    }
  };
  return html`<section><h3>${t('lead.log')}</h3><form class="lead-form" @submit=${(event) => event.preventDefault()}>
      <textarea name="text" rows="2" maxlength="2000" placeholder=${t('lead.logText')} aria-label=${t('lead.logText')} data-testid="log-text"></textarea>
      <button type="button" data-testid="log-contact" @click=${(event) => note(event, 'CONTACT')}>${t('lead.logContact')}</button>
      <button type="button" data-testid="log-report" @click=${(event) => note(event, 'REPORT')}>${t('lead.logReport')}</button>
      <button type="button" data-testid="log-none" @click=${() => actions.logLead(lead.id, 'REPORT', '本周无变化')}>${t('lead.noChange')}</button></form>
    <h3>${t('lead.timeline')}</h3>
    <ol class="timeline" data-testid="timeline">${(data?.rows || []).map((event) => html`<li><b>${event.label}</b> ${[event.from, event.to].filter(Boolean).join(' → ')} ${event.text || ''}${event.reason ? `（${event.reason}）` : ''}
      <small class="muted">${event.by} · ${moment(event.at)}</small></li>`)}</ol>
    ${data && data.rows.length < data.total ? html`<p class="muted">${t('lead.timelineShown', { shown: data.rows.length, total: data.total })}</p>` : nothing}</section>`;
}

function form(actions, lead) {
  const number = (text) => (text === '' ? null : Number(text));
  const field = (name) => {
    const label = t('lead.form.' + name);
    const value = lead.form[name] ?? '';
    return html`<label class="field">${label}${FORM[name] === 'area' ? html`<textarea name=${name} rows="2" maxlength="2000" .value=${value}></textarea>`
      : html`<input name=${name} type=${FORM[name]} min="0" step="any" maxlength="2000" data-testid="form-${name}" .value=${String(value)}>`}</label>`;
  };
  return html`<section><details><summary><h3>${t('lead.form')}</h3></summary><form class="lead-form" @submit=${(event) => {
    const all = values(event);
    actions.changeLead(lead.id, { ...all, investmentWanYuan: number(all.investmentWanYuan), landMu: number(all.landMu) }, lead.version);
  }}>${Object.keys(FORM).map(field)}<button type="submit" data-testid="form-save">${t('lead.save')}</button></form></details></section>`;
}

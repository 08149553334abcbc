/** Calls of the lead board, claims, checklists, forms and packs. */
import { ApiError, apiUrl, get, send } from './api.js';
import { userHeader } from './user.js';

const id = encodeURIComponent;

export const leadApi = {
  board: (filter, signal) => get('leads/board', filter, signal),
  lead: (lead, signal) => get(`leads/${id(lead)}`, {}, signal),
  events: (lead, signal) => get(`leads/${id(lead)}/events`, { size: 100 }, signal),
  contacts: (lead, full, signal) => get(`leads/${id(lead)}/contacts`, full ? { contacts: 'full' } : {}, signal),
  checklist: (lead, signal) => get(`leads/${id(lead)}/checklist`, {}, signal),
  teams: (signal) => get('teams', {}, signal),
  claims: (firms, signal) => get('claims', { firm: firms }, signal),
  lostReasons: (node, signal) => get(`nodes/${id(node)}/lost-reasons`, {}, signal),
  fixReason: (node, reason, note) => send('PUT', `nodes/${id(node)}/lost-reasons/${id(reason)}/fix`, { note }),
  feasibility: (nodes, signal) => get('feasibility/details', { node: nodes }, signal),
  candidates: (nodes, place) => get('leads', { node: nodes, place, size: 500 }),
  addAll: (body) => send('POST', 'leads/bulk', body),
  move: (lead, body) => send('POST', `leads/${id(lead)}/transitions`, body),
  claim: (lead, body) => send('POST', `leads/${id(lead)}/claim`, body),
  release: (lead, body) => send('POST', `leads/${id(lead)}/release`, body),
  transfer: (lead, body) => send('POST', `leads/${id(lead)}/transfer`, body),
  plan: (lead, body) => send('PUT', `leads/${id(lead)}/next-step`, body),
  log: (lead, body) => send('POST', `leads/${id(lead)}/log`, body),
  change: (lead, body) => send('PATCH', `leads/${id(lead)}`, body),
  addContact: (lead, body) => send('POST', `leads/${id(lead)}/contacts`, body),
  removeContact: (lead, contact) => send('DELETE', `leads/${id(lead)}/contacts/${id(contact)}`),
  chooseChecklist: (lead, checklist) => send('PUT', `leads/${id(lead)}/checklist`, { checklist }),
  tick: (lead, item, done) => send('PUT', `leads/${id(lead)}/checklist/${id(item)}`, { done }),
  checklists: (signal) => get('checklists', {}, signal),
  putChecklist: (checklist, body) => (checklist ? send('PUT', `checklists/${id(checklist)}`, body) : send('POST', 'checklists', body)),
  deleteChecklist: (checklist) => send('DELETE', `checklists/${id(checklist)}`),
  templates: (signal) => get('export-templates', {}, signal),
  templateFields: (signal) => get('export-templates/fields', {}, signal),
  deleteTemplate: (template) => send('DELETE', `export-templates/${id(template)}`),
  async addTemplate(file, name, source) {
    const body = new FormData();
    body.append('file', file);
    body.append('name', name);
    body.append('source', source);
    const response = await fetch(apiUrl('export-templates'), { method: 'POST', body, headers: { Accept: 'application/json', ...userHeader() } }).catch(() => { throw new ApiError('network'); });
    const answer = await response.json().catch(() => null);
    if (!response.ok) {
      throw Object.assign(new ApiError('http', { status: response.status, ...(answer || {}) }), { problems: answer?.problems || [] });
    }
    return answer;
  },
};

/**
 * Fetches a file and saves it; a plain link would not tell the server who asks, and a pack and a log name him.
 * @param {string} path
 * @param {Record<string, unknown>} [parameters]
 */
export async function saveFile(path, parameters) {
  const response = await fetch(apiUrl(path, parameters), { headers: userHeader() }).catch(() => { throw new ApiError('network'); });
  if (!response.ok) {
    throw new ApiError('http', { status: response.status, ...((await response.json().catch(() => null)) || {}) });
  }
  const named = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') || '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = named ? decodeURIComponent(named[1]) : path.split('/').pop();
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

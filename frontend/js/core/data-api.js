/** Calls of the data screens: import, history, review, freshness, export, edits. */
import { get, send } from './api.js';

const id = encodeURIComponent;

/** Rows of a page of a long list. */
export const PAGE = 50;

export const dataApi = {
  kinds: (signal) => get('templates', {}, signal),
  batches: (page, signal) => get('imports', { page, size: PAGE }, signal),
  batch: (batch, signal) => get(`imports/${id(batch)}`, {}, signal),
  map: (batch, sheets) => send('PUT', `imports/${id(batch)}/mapping`, { sheets }),
  changes: (batch, filter, signal) => get(`imports/${id(batch)}/changes`, { ...filter, size: PAGE }, signal),
  problems: (batch, page, signal) => get(`imports/${id(batch)}/problems`, { page, size: PAGE }, signal),
  apply: (batch, body) => send('POST', `imports/${id(batch)}/apply`, body),
  decide: (batch, decisions) => send('PUT', `imports/${id(batch)}/decisions`, { decisions }),
  cancel: (batch) => send('POST', `imports/${id(batch)}/cancel`, {}),
  left: (batch, signal) => get(`imports/${id(batch)}/left`, {}, signal),
  later: (batch, signal) => get(`imports/${id(batch)}/later`, {}, signal),
  undo: (batch, body) => send('POST', `imports/${id(batch)}/undo`, body),

  facts: (kind, key, signal) => get('facts', { kind, key }, signal),
  verify: (kind, key) => send('POST', 'facts/verify', { kind, key }),
  freshness: (filter, signal) => get('freshness', { ...filter, size: PAGE }, signal),
  exportCounts: (scope, signal) => get('export/counts', scope, signal),

  changeFirm: (firm, version, values) => send('PATCH', `firms/${id(firm)}`, { version, values }),
  addFirm: (values) => send('POST', 'firms', { values }),
  addNode: (chain, values) => send('POST', `chains/${id(chain)}/nodes`, { values }),
  changeNode: (node, version, values) => send('PATCH', `nodes/${id(node)}`, { version, values }),
  addSupply: (values) => send('POST', 'supplies', { values }),
  removeSupply: (key) => send('DELETE', 'supplies', undefined, undefined, key),
};

/** Every call to the server goes through here; paths are relative so that a context path works. */

import { t } from './i18n.js';
import { userHeader } from './user.js';

/** What the views need to know of a failed call. */
export class ApiError extends Error {
  /**
   * @param {'network'|'http'|'format'} kind
   * @param {{title?: string, detail?: string, status?: number, parameter?: string}} [problem]
   */
  constructor(kind, problem = {}) {
    super(problem.detail || problem.title || kind);
    this.name = 'ApiError';
    this.kind = kind;
    this.title = problem.title || '';
    this.detail = problem.detail || '';
    this.status = problem.status || 0;
    this.parameter = problem.parameter || '';
    /** The whole answer: a refused edit says what is there now. */
    this.body = problem;
  }
}

/**
 * @param {string} path
 * @param {Record<string, unknown>} [parameters] empty values are left out, arrays repeat the name
 * @returns {string}
 */
export function apiUrl(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') {
        query.append(name, String(one));
      }
    }
  }
  const text = query.toString();
  return 'api/' + path + (text ? '?' + text : '');
}

/**
 * @param {string} path
 * @param {Record<string, unknown>} [parameters]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
export const get = (path, parameters, signal) => call(apiUrl(path, parameters), { signal });

/**
 * @param {'POST'|'PUT'|'PATCH'|'DELETE'} method
 * @param {string} path
 * @param {unknown} [body] sent as JSON
 * @param {AbortSignal} [signal]
 * @param {Record<string, unknown>} [parameters]
 * @returns {Promise<any>}
 */
export const send = (method, path, body, signal, parameters) => call(apiUrl(path, parameters), {
  method, signal, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
});

async function call(url, options) {
  let response;
  try {
    response = await fetch(url, { ...options, headers: { Accept: 'application/json', ...userHeader(), ...options.headers } });
  }
  catch (ex) {
    if (ex.name === 'AbortError') {
      throw ex;
    }
    throw new ApiError('network');
  }
  if (response.status === 204 && !options.method) {
    // An empty store: there is no place yet that anything could be said of.
    throw new ApiError('http', { status: 204, title: t('error.nothingYet'), detail: t('error.nothingYet') });
  }
  if (response.ok && (response.status === 204 || response.headers.get('Content-Length') === '0')) {
    return {};
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new ApiError('http', { status: response.status, ...(body || {}) });
  }
  if (body === null) {
    throw new ApiError('format', { status: response.status });
  }
  return body;
}

const id = encodeURIComponent;

export const api = {
  meta: (signal) => get('meta', {}, signal),
  places: (signal) => get('places', {}, signal),
  chains: (place, signal) => get('chains', { place }, signal),
  rates: (place, signal) => get('rates', { place }, signal),
  chainMap: (chain, place, signal) => get(`chains/${id(chain)}/map`, { place }, signal),
  gaps: (filter, signal) => get('gaps', filter, signal),
  node: (node, place, signal) => get(`nodes/${id(node)}`, { place }, signal),
  suppliers: (node, filter, signal) => get(`nodes/${id(node)}/suppliers`, filter, signal),
  leads: (filter, signal) => get('leads', filter, signal),
  search: (q, place, signal) => get('search', { q, limit: 12, place }, signal),
  definitions: (signal) => get('definitions', {}, signal),
  classes: (chain, place, signal) => get(`chains/${id(chain)}/classes`, { place }, signal),
  whatIf: (request, signal) => send('POST', 'what-if', request, signal),
  roadmap: (request, signal) => send('POST', 'roadmap', request, signal),
  buildChains: (place, signal) => get('build-chains', { place }, signal),
  sharedNodes: (place, signal) => get('shared-nodes', { place }, signal),
  localFirst: (node, place, signal) => get('local-first', { node, place }, signal),
  answerLocalFirst: (firm, node, answer, place) => send('PUT', `local-first/${id(firm)}/${id(node)}`, answer, undefined, { place }),
  changeFirm: (firm, change, body, place) => send('POST', `firms/${id(firm)}/${change}`, body, undefined, { place }),
  firmRates: (firm, place, signal) => get(`firms/${id(firm)}/rates`, { place }, signal),
  parameters: (signal) => get('parameters', {}, signal),
  check: (signal) => get('admin/states/check', {}, signal),
  startCheck: (repair) => send('POST', 'admin/states/check', { repair }),
  cancelCheck: () => send('DELETE', 'admin/states/check'),
  query: (name, signal) => get('queries/' + name.split('/').map(id).join('/'), {}, signal),
};

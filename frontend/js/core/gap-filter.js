/** The filters of the gap list live in the address, so that a link shows the same rows. */

export const TYPES = ['BREAK', 'BREAK_MID', 'DOWN', 'BLOCK', 'CAPACITY', 'CHOKE', 'WEAK', 'LEADER', 'CORE_EXT', 'VACANCY', 'SHRINK'];
export const CLASSES = ['BUILD', 'FILL', 'REFILL', 'EXTEND_UP', 'EXTEND_DOWN', 'STRENGTHEN', 'FOOTHOLD', 'STABLE', 'TO_VERIFY', 'REMOTE'];
/** Orders that the server gives; others are made here, and only over a whole list. */
export const SERVER_ORDERS = ['severity', 'name', 'blocks', 'outside', 'known'];
/** A whole list up to this length is sorted here. */
export const WHOLE = 500;

const PAGE = 50;
const list = (text) => text.split(',').filter(Boolean);

/**
 * @param {any} route
 * @returns {{q: string, types: string[], classes: string[], certainty: string, scope: string, sort: {by: string, desc: boolean}, page: number, size: number}}
 */
export function gapFilterOf(route) {
  const by = route.go.replace(/^-/, '');
  return {
    q: route.gq, types: list(route.gt), classes: list(route.gc), certainty: route.gy, scope: route.gs || 'chain',
    sort: { by, desc: route.go.startsWith('-') }, page: Math.max(0, Number.parseInt(route.gp, 10) || 0), size: by ? WHOLE : PAGE,
  };
}

/**
 * @param {any} route
 * @returns {Record<string, unknown>} parameters of /api/gaps
 */
export function gapQuery(route) {
  const { q, types, classes, certainty, scope, sort, page, size } = gapFilterOf(route);
  return {
    chain: scope === 'chain' ? route.chain : scope === 'all' ? '' : scope,
    type: types.join(','), class: classes.join(','), certainty, q: q.trim(), page, size, place: route.place,
    sort: SERVER_ORDERS.includes(sort.by) && sort.by !== 'severity' ? sort.by : '',
  };
}

/** @param {any} route */
export const isFiltered = (route) => !!(route.gt || route.gc || route.gy || route.gq);

/** What clears them. */
export const NO_FILTER = Object.freeze({ gt: '', gc: '', gy: '', gq: '', gp: '' });

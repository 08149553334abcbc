/** What the target screens need, fetched into the store. */
import { targetApi } from './target-api.js';

export const TARGET_REMOTE = ['targets', 'nodeTargets', 'gapPath', 'weights', 'weightTrial', 'introductions'];

/** Rows of a page of the list, and of the short list in the panel. */
export const TARGETS_PAGE = 20;
const SHORT = 5;

/**
 * @param {any} route
 * @returns {Record<string, unknown>} what is ranked: a node, the whole place, or the chain
 */
export function targetScope({ chain, sel, place, ts }) {
  if (ts === 'place') {
    return { place };
  }
  return ts === 'node' && sel ? { node: sel, place } : { chain, place };
}

/** @param {any} route @returns {Record<string, unknown>} parameters of /api/targets */
export function targetQuery(route) {
  return {
    ...targetScope(route), type: route.tt, text: route.tq, excluded: route.tx ? 'true' : '',
    leastCompleteness: route.tc, page: Math.max(0, Number.parseInt(route.tp, 10) || 0), size: TARGETS_PAGE,
  };
}

/**
 * @param {{store: any, load: any, clear: (name: string) => void}} parts
 */
export function createTargetLoader({ store, load, clear }) {
  const state = () => store.get();
  return {
    sync() {
      const { route } = state();
      if (route.gaps === 'targets' && route.chain) {
        const query = targetQuery(route);
        load('targets', JSON.stringify(query), (signal) => targetApi.list(query, signal), { keep: true });
      }
      if (!route.sel) {
        ['nodeTargets', 'gapPath'].forEach(clear);
        return;
      }
      const key = route.sel + '|' + route.place;
      load('nodeTargets', key, (signal) => targetApi.list({ node: route.sel, place: route.place, size: SHORT }, signal));
      load('gapPath', key, (signal) => targetApi.path({ node: route.sel, place: route.place }, signal));
    },
    weights: () => load('weights', 'all', targetApi.weights, { force: true, keep: true }),
    tryWeights(weights) {
      const request = { weights, ...targetScope(state().route) };
      load('weightTrial', JSON.stringify(request), (signal) => targetApi.tryWeights(request, signal), { keep: true });
    },
    forgetTrial: () => clear('weightTrial'),
    introductions: (firm) => load('introductions', firm + '|' + state().route.place, (signal) => targetApi.introductions(firm, state().route.place, signal)),
    path: () => load('gapPath', state().route.sel + '|' + state().route.place,
      (signal) => targetApi.path({ node: state().route.sel, place: state().route.place }, signal), { force: true, keep: true }),
  };
}

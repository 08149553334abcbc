/** Calls of the target screens: whom to call, with which weights, on which site, through whom. */
import { get, send } from './api.js';

const id = encodeURIComponent;

export const targetApi = {
  list: (filter, signal) => get('targets', filter, signal),
  weights: (signal) => get('targets/weights', {}, signal),
  tryWeights: (request, signal) => send('POST', 'targets/weights/preview', request, signal),
  saveWeights: (request) => send('PUT', 'targets/weights', request),
  path: (query, signal) => get('paths/gap-site-firm', query, signal),
  saveNeeds: (node, needs, source) => send('PUT', `nodes/${id(node)}/needs`, { needs, source }),
  introductions: (firm, place, signal) => get(`targets/${id(firm)}/paths`, { place }, signal),
};

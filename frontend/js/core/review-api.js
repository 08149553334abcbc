import { get, send } from './api.js';
import { PAGE } from './data-api.js';

const id = encodeURIComponent;

export const reviewApi = {
  firms: (page, signal) => get('reviews/firms', { page, size: PAGE }, signal),
  decideFirm: (review, decision) => send('POST', `reviews/firms/${id(review)}`, decision),
  links: (page, min, signal, size = PAGE) => get('reviews/links', { page, size, min }, signal),
  /** The search for new proposals runs on the server: start, ask how far it is, stop. Queue: firms or links. */
  search: (queue, signal) => get(`reviews/${queue}/propose`, {}, signal),
  startSearch: (queue) => send('POST', `reviews/${queue}/propose`, {}),
  stopSearch: (queue) => send('DELETE', `reviews/${queue}/propose`),
  merged: (firm, signal) => get(`firms/${id(firm)}/merged`, {}, signal),
  unmerge: (firm) => send('POST', `firms/${id(firm)}/unmerge`, {}),
  decideLinks: (decision) => send('POST', 'reviews/links', decision),
};

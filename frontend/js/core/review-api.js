import { get, send } from './api.js';
import { PAGE } from './data-api.js';

const id = encodeURIComponent;

export const reviewApi = {
  firms: (page, signal) => get('reviews/firms', { page, size: PAGE }, signal),
  decideFirm: (review, decision) => send('POST', `reviews/firms/${id(review)}`, decision),
  links: (page, min, signal) => get('reviews/links', { page, size: PAGE, min }, signal),
  decideLinks: (decision) => send('POST', 'reviews/links', decision),
};

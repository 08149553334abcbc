/** Calls of the supplier lists of chain leaders. */
import { get, send } from './api.js';

const id = encodeURIComponent;

/** Rows of a page of a list. */
export const SUPPLIER_PAGE = 50;

export const supplierApi = {
  buyers: (place, signal) => get('buyers', { place }, signal),
  list: (firm, filter, signal) => get(`firms/${id(firm)}/suppliers`, { ...filter, size: SUPPLIER_PAGE }, signal),
  enter: (firm, rows) => send('POST', `firms/${id(firm)}/suppliers`, { rows }),
  filePath: (firm) => `firms/${id(firm)}/suppliers/file`,
  exportPath: (firm) => `firms/${id(firm)}/suppliers/export.xlsx`,
  change: (key, version, values) => send('PATCH', 'purchases', { key, version, values }),
  remove: (key) => send('DELETE', 'purchases', undefined, undefined, { key }),
};

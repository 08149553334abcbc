/** What the screen of supplier lists needs, fetched into the store. */
import { supplierApi } from './supplier-api.js';

export const SUPPLIER_REMOTE = ['buyers', 'supplierList'];

/** @param {any} route @returns {Record<string, unknown>} parameters of the list, also of its export */
export const supplierQuery = (route) => ({ year: route.sy, category: route.sc, q: route.sq, place: route.place });

/** @param {any} state @returns {string} the buyer whose list is shown: the one in the address, or the first */
export const shownBuyer = ({ route, buyers }) => route.buyer || buyers.data?.[0]?.id || '';

/**
 * @param {{store: any, load: any, clear: (name: string) => void}} parts
 */
export function createSupplierLoader({ store, load, clear }) {
  const state = () => store.get();
  return {
    async sync() {
      const { route } = state();
      if (route.page !== 'leads' || route.section !== 'suppliers') {
        clear('supplierList');
        return;
      }
      await load('buyers', route.place || 'home', (signal) => supplierApi.buyers(route.place, signal), { keep: true });
      const buyer = shownBuyer(state());
      if (!buyer || state().route.section !== 'suppliers') {
        clear('supplierList');
        return;
      }
      const query = { ...supplierQuery(state().route), page: Math.max(0, Number.parseInt(state().route.sp, 10) || 0) };
      load('supplierList', buyer + JSON.stringify(query), (signal) => supplierApi.list(buyer, query, signal), { keep: true });
    },
  };
}

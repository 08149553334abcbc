/**
 * The address holds everything that a colleague must see when the link is sent to him.
 * gaps: the open tab of the drawer; gt, gc, gy, gq, gs, go, gp: filters, scope, order and page of the gap list;
 * wi: firms that come and go in the what-if; rt, rk, ra, rs: target, firms, area and scope of the road map;
 * firm: the firm whose record is open. On the data screen page is data, section its tab, batch the open import; dt, ds, dp: type, sheet
 * and page of its rows; rq, rc: queue and least confidence of the review; fd, fk, fp: days, kind and person of freshness; xs, xc: scope of the export, and whether with contacts.
 * On the lead screen page is leads; lt, lc, lo, lq: team, chain, only overdue and text of its filter; lead: the lead that is open; buyer, sy, sc, sq, sp: whose suppliers, of which year and class, with which text, and the page.
 * @typedef {{chain: string, sel: string, only: string, tab: string, lang: string, place: string, hide: string, colour: string, gaps: string, tall: string,
 *   gt: string, gc: string, gy: string, gq: string, gs: string, go: string, gp: string, wi: string, rt: string, rk: string, ra: string, rs: string,
 *   page: string, section: string, firm: string, batch: string, dt: string, ds: string, dp: string, rq: string, rc: string, fd: string, fk: string, fp: string, xs: string, xc: string,
 *   ts: string, tt: string, tq: string, tx: string, tc: string, tp: string, lt: string, lc: string, lo: string, lq: string, lead: string, buyer: string, sy: string, sc: string, sq: string, sp: string}} Route
 */

const PARAMETERS = ['place', 'tab', 'sel', 'only', 'colour', 'hide', 'gaps', 'tall', 'gs', 'gt', 'gc', 'gy', 'gq', 'go', 'gp', 'wi', 'rs', 'rt', 'rk', 'ra', 'firm',
  'batch', 'dt', 'ds', 'dp', 'rq', 'rc', 'fd', 'fk', 'fp', 'xs', 'xc', 'lang',
  // Targets: scope, type, text, not listed, known at least, page.
  'ts', 'tt', 'tq', 'tx', 'tc', 'tp',
  // Lead board: team, chain, overdue, text, open lead.
  'lt', 'lc', 'lo', 'lq', 'lead',
  // Supplier lists: buyer, year, class, text, page.
  'buyer', 'sy', 'sc', 'sq', 'sp'];
/** The tabs of the data screen; the first opens without a name. */
export const SECTIONS = ['import', 'review', 'history', 'fresh', 'export'];

/** The tabs of the lead screen. */
export const LEAD_SECTIONS = ['board', 'table', 'suppliers', 'checklists', 'templates'];

/** @type {Route} */
const DEFAULTS = { chain: '', page: '', section: '', tab: 'map', ...Object.fromEntries(PARAMETERS.filter((name) => name !== 'tab').map((name) => [name, ''])) };

/**
 * @param {string} hash
 * @returns {Route}
 */
export function parseHash(hash) {
  const [path, query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter(Boolean);
  const values = new URLSearchParams(query);
  const route = { ...DEFAULTS, chain: parts[0] === 'chain' ? decode(parts[1] || '') : values.get('chain') || '' };
  if (parts[0] === 'data') {
    Object.assign(route, { page: 'data', section: SECTIONS.includes(parts[1]) ? parts[1] : SECTIONS[0] });
  }
  if (parts[0] === 'leads') {
    Object.assign(route, { page: 'leads', section: LEAD_SECTIONS.includes(parts[1]) ? parts[1] : LEAD_SECTIONS[0] });
  }
  for (const name of PARAMETERS) {
    route[name] = values.get(name) || DEFAULTS[name];
  }
  if (route.tab !== 'list') {
    route.tab = 'map';
  }
  return route;
}

/**
 * @param {Route} route
 * @returns {string}
 */
export function formatHash(route) {
  const values = new URLSearchParams();
  for (const name of PARAMETERS) {
    if (route[name] && route[name] !== DEFAULTS[name]) {
      values.set(name, route[name]);
    }
  }
  if (route.page) {
    if (route.chain) {
      values.set('chain', route.chain);
    }
    return '#/' + route.page + '/' + (route.section || (route.page === 'leads' ? LEAD_SECTIONS : SECTIONS)[0]) + (values.size ? '?' + values : '');
  }
  const query = values.toString();
  return '#/' + (route.chain ? 'chain/' + encodeURIComponent(route.chain) : '') + (query ? '?' + query : '');
}

/**
 * @param {(route: Route) => void} onChange called after back, forward, and edits of the address
 */
export function createRouter(onChange) {
  let current = formatHash(parseHash(location.hash));
  const changed = () => {
    const hash = formatHash(parseHash(location.hash));
    if (hash !== current) {
      current = hash;
      onChange(parseHash(location.hash));
    }
  };
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return {
    read: () => parseHash(location.hash),
    /**
     * @param {Route} route
     * @param {boolean} [replace]
     */
    write(route, replace = false) {
      const hash = formatHash(route);
      if (hash === current) {
        return;
      }
      current = hash;
      history[replace ? 'replaceState' : 'pushState'](null, '', hash);
    },
  };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  }
  catch (ex) {
    // A hand-typed address may hold a stray percent sign.
    return text;
  }
}

/**
 * The what-if tray: which firms come, which go. It is a list in the order of adding, written into the address as text.
 * @typedef {{kind: 'arrive'|'leave', firmId: string} | {kind: 'draft', name: string, produces: string[], capacityWanYuan?: number}} Item
 */

/** A longer list stays out of the address: some programs cut long links. */
export const LONGEST = 1200;

/**
 * @param {Item[]} items
 * @returns {string} such as +T249;-D12;*新厂~SV38.SV39~5000
 */
export function formatItems(items) {
  return items.map((item) => {
    if (item.kind === 'draft') {
      return '*' + [item.name.replace(/[;~]/g, ' '), item.produces.join('.'), item.capacityWanYuan || ''].join('~').replace(/~$/, '');
    }
    return (item.kind === 'arrive' ? '+' : '-') + item.firmId;
  }).join(';');
}

/**
 * @param {string} text
 * @returns {Item[]}
 */
export function parseItems(text) {
  return text.split(';').flatMap((part) => {
    const rest = part.slice(1);
    if (!rest) {
      return [];
    }
    if (part[0] === '+' || part[0] === '-') {
      return [{ kind: part[0] === '+' ? 'arrive' : 'leave', firmId: rest }];
    }
    if (part[0] !== '*') {
      return [];
    }
    const [name, produces = '', capacity = ''] = rest.split('~');
    const nodes = produces.split('.').filter(Boolean);
    return name && nodes.length ? [{ kind: 'draft', name, produces: nodes, ...(Number(capacity) > 0 ? { capacityWanYuan: Number(capacity) } : {}) }] : [];
  });
}

/**
 * @param {Item[]} items
 * @param {Item} item
 * @returns {Item[]} a firm is in the list once: it comes or it goes
 */
export function withItem(items, item) {
  const same = (other) => (item.kind === 'draft' ? formatItems([other]) === formatItems([item]) : other.kind !== 'draft' && other.firmId === item.firmId);
  return [...items.filter((other) => !same(other)), item];
}

/**
 * @param {Item[]} items
 * @param {string} place
 * @returns {any} the request of /api/what-if
 */
export function requestOf(items, place) {
  return {
    ...(place ? { place } : {}),
    arrive: items.filter((item) => item.kind !== 'leave').map((item) => (item.kind === 'arrive' ? { firmId: item.firmId }
      : { name: item.name, produces: item.produces, consumes: [], ...(item.capacityWanYuan ? { capacityWanYuan: item.capacityWanYuan } : {}) })),
    leave: items.filter((item) => item.kind === 'leave').map((item) => item.firmId),
  };
}

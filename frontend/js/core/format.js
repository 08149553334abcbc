/**
 * @param {number | null | undefined} value a ratio 0..1
 * @returns {string} such as 31.5%, or a dash when there is nothing to show
 */
export function percent(value) {
  return value === null || value === undefined ? '—' : trim((value * 100).toFixed(1)) + '%';
}

/**
 * @param {number | null | undefined} value a confidence 0..1
 * @returns {string}
 */
export function wholePercent(value) {
  return value === null || value === undefined ? '—' : Math.round(value * 100) + '%';
}

/**
 * @param {number} value
 * @returns {string}
 */
export function count(value) {
  return new Intl.NumberFormat('zh-CN').format(value || 0);
}

/**
 * @param {string | null | undefined} text
 * @returns {string} the date part
 */
export function day(text) {
  return text ? String(text).slice(0, 10) : '';
}

/**
 * @param {number | null | undefined} value
 * @param {number} digits at most
 * @returns {string} or a dash when there is nothing to show
 */
export function figure(value, digits) {
  return value === null || value === undefined ? '—' : new Intl.NumberFormat('zh-CN', { maximumFractionDigits: digits }).format(value);
}

/**
 * @param {number | null | undefined} value 万元
 * @returns {string} in 万元 or 亿元, without the unit when there is nothing to show
 */
export function money(value, units) {
  return value === null || value === undefined ? '—' : Math.abs(value) >= 10000 ? figure(value / 10000, 2) + units[1] : figure(value, 2) + units[0];
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function compareText(a, b) {
  return collator.compare(a, b);
}

/**
 * A source cell may hold several sources; web addresses become links.
 * @param {string | null | undefined} source
 * @returns {{text: string, url: string | null}[]}
 */
export function sourceParts(source) {
  return String(source || '').split(/;\s*/).filter(Boolean).map((part) => {
    const url = isWebAddress(part) ? part : null;
    return { text: url ? hostOf(url) : part, url };
  });
}

/**
 * @param {string | null | undefined} text
 * @returns {boolean} only http and https are ever rendered as links
 */
export function isWebAddress(text) {
  return /^https?:\/\/[^\s]+$/i.test(text || '');
}

/**
 * @param {string} url
 * @returns {string}
 */
export function hostOf(url) {
  try {
    return new URL(url).host;
  }
  catch (ex) {
    return url;
  }
}

/**
 * @param {{province?: string, city?: string, district?: string}} firm
 * @returns {string} without repeating a municipality
 */
export function region(firm) {
  return [...new Set([firm.province, firm.city, firm.district].filter(Boolean))].join(' ');
}

function trim(text) {
  return text.replace(/\.0$/, '');
}

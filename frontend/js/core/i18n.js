import en from '../i18n/en.js';
import zh from '../i18n/zh-CN.js';

const STORED = 'chainmap.lang';
const LANGUAGES = { 'zh-CN': zh, en };
let current = 'zh-CN';

/** @returns {string} */
export function language() {
  return current;
}

/**
 * @param {string} wanted from the address; empty: what was chosen last time
 */
export function useLanguage(wanted) {
  const next = LANGUAGES[wanted] ? wanted : LANGUAGES[stored()] ? stored() : 'zh-CN';
  current = next;
  document.documentElement.lang = next;
  if (wanted) {
    try {
      localStorage.setItem(STORED, next);
    }
    catch (ex) {
      // Storage may be switched off; the address still carries the language.
    }
  }
}

/**
 * @param {string} key
 * @param {Record<string, unknown>} [values] fills {name}
 * @returns {string}
 */
export function t(key, values) {
  const text = LANGUAGES[current][key] ?? zh[key] ?? key;
  return values ? text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? '')) : text;
}

function stored() {
  try {
    return localStorage.getItem(STORED) || '';
  }
  catch (ex) {
    return '';
  }
}

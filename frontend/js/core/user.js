/** 署名: the name of who is at work, told to the server with every call. Nobody checks it; there are no accounts. */

const STORED = 'chainmap.user';
export const LONGEST_NAME = 40;
const COOKIE = 'chainmap-user';
let current = stored();
keepCookie();

/** @returns {string} empty when nobody signed */
export const userName = () => current;

/** @param {string} name */
export function rememberUser(name) {
  current = name.trim().slice(0, LONGEST_NAME);
  try {
    localStorage.setItem(STORED, current);
  }
  catch (ex) {
    // Storage may be switched off; the name then lasts as long as the page.
  }
  keepCookie();
}

/** @returns {Record<string, string>} a header holds no Chinese, hence the encoding */
export const userHeader = () => (current ? { 'X-ChainMap-User': encodeURIComponent(current) } : {});

function stored() {
  try {
    return (localStorage.getItem(STORED) || '').slice(0, LONGEST_NAME);
  }
  catch (ex) {
    return '';
  }
}

/** Links that the browser downloads by itself carry no header of ours, but they carry this cookie; it goes to no other site. */
function keepCookie() {
  const path = new URL('.', document.baseURI).pathname;
  document.cookie = `${COOKIE}=${encodeURIComponent(current)}; Path=${path}; SameSite=Strict; Max-Age=${current ? 31536000 : 0}`;
}

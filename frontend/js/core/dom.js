/**
 * @template {(...args: any[]) => void} F
 * @param {F} callback
 * @param {number} wait milliseconds
 * @returns {F & {cancel: () => void}}
 */
export function debounce(callback, wait) {
  let timer = 0;
  const debounced = /** @type {any} */ ((...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => callback(...args), wait);
  });
  debounced.cancel = () => clearTimeout(timer);
  return debounced;
}

/**
 * Tells a screen reader what happened; the region is in index.html.
 * @param {string} message
 */
export function announce(message) {
  const region = document.getElementById('live');
  if (region && region.textContent !== message) {
    region.textContent = message;
  }
}

/**
 * @param {EventTarget | null} target
 * @returns {boolean} whether the key strokes belong to a text field
 */
export function isTyping(target) {
  return target instanceof HTMLElement
    && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio|button)$/.test(/** @type {any} */ (target).type));
}

/**
 * The clipboard API needs a secure context; an office server on plain http has none, hence the second way.
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  }
  catch (ex) {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'sr-only';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

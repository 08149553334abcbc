/**
 * One observable object. Views are pure functions of it; nothing else holds application state.
 * @template T
 * @typedef {{get: () => T, set: (patch: Partial<T>) => void, subscribe: (listener: (state: T) => void) => () => void}} Store
 */

/**
 * @template {object} T
 * @param {T} initial
 * @returns {Store<T>}
 */
export function createStore(initial) {
  let state = initial;
  const listeners = new Set();
  let scheduled = false;

  function notify() {
    scheduled = false;
    for (const listener of [...listeners]) {
      listener(state);
    }
  }

  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      if (!scheduled) {
        // Several changes in one task give one drawing.
        scheduled = true;
        queueMicrotask(notify);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

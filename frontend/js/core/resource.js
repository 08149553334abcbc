/**
 * Remote data in the store: a value with the key it was asked for. A late answer to an old question is dropped.
 * What is stale is asked for again under the same key, and shown until the answer comes.
 * @typedef {{key: string, status: 'idle'|'loading'|'ready'|'error', data: any, error: any, stale?: boolean}} Resource
 */

/** @type {Resource} */
export const IDLE = Object.freeze({ key: '', status: 'idle', data: null, error: null });

/**
 * @param {import('./store.js').Store<any>} store
 */
export function createResources(store) {
  /** @type {Map<string, AbortController>} */
  const running = new Map();

  function put(name, value) {
    store.set({ [name]: value });
  }

  return {
    /**
     * @param {string} name the field of the store
     * @param {string} key what is asked for; the same key is not asked for twice
     * @param {(signal: AbortSignal) => Promise<any>} fetcher
     * @param {{force?: boolean, keep?: boolean}} [options] keep: show the old data while the new is on its way
     */
    async load(name, key, fetcher, options = {}) {
      const old = store.get()[name] || IDLE;
      if (old.key === key && old.status !== 'idle' && !options.force && !old.stale) {
        return;
      }
      running.get(name)?.abort();
      const controller = new AbortController();
      running.set(name, controller);
      put(name, { key, status: 'loading', data: options.keep || (old.stale && old.key === key) ? old.data : null, error: null });
      try {
        const data = await fetcher(controller.signal);
        if (running.get(name) === controller) {
          put(name, { key, status: 'ready', data, error: null });
        }
      }
      catch (ex) {
        if (running.get(name) === controller && ex.name !== 'AbortError') {
          put(name, { key, status: 'error', data: null, error: ex });
        }
      }
    },
    /** @param {string} name */
    clear(name) {
      running.get(name)?.abort();
      running.delete(name);
      if (store.get()[name] !== IDLE) {
        put(name, IDLE);
      }
    },
  };
}

/**
 * @typedef {{id: string, x: number, y: number}} Spot
 */

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * The next card in the direction of an arrow key: near, and not far off the line.
 * @param {Spot[]} spots
 * @param {string | null} from
 * @param {string} key
 * @returns {string | null}
 */
export function nextSpot(spots, from, key) {
  const here = spots.find((spot) => spot.id === from);
  if (!here) {
    return spots.length ? spots.reduce((a, b) => (b.x + b.y < a.x + a.y ? b : a)).id : null;
  }
  const [dx, dy] = DIRECTIONS[key];
  let best = null;
  let least = Infinity;
  for (const spot of spots) {
    const along = (spot.x - here.x) * dx + (spot.y - here.y) * dy;
    const off = Math.abs((spot.x - here.x) * dy) + Math.abs((spot.y - here.y) * dx);
    const cost = along + 2.5 * off;
    if (along > 4 && cost < least) {
      least = cost;
      best = spot.id;
    }
  }
  return best;
}

/**
 * @param {HTMLElement} element the focusable map
 * @param {{move: (key: string) => void, open: () => void, clear: () => void, fit: () => void, zoom: (factor: number) => void}} actions
 */
export function bindMapKeys(element, actions) {
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const run = {
      ArrowLeft: () => actions.move(event.key), ArrowRight: () => actions.move(event.key),
      ArrowUp: () => actions.move(event.key), ArrowDown: () => actions.move(event.key),
      Enter: actions.open, ' ': actions.open, 0: actions.fit,
      '+': () => actions.zoom(1.25), '=': () => actions.zoom(1.25), '-': () => actions.zoom(0.8),
    }[event.key];
    if (run) {
      event.preventDefault();
      run();
    }
  });
}

/**
 * Gently curved edges: they leave a card at the right and enter at the left, as a supply line is read.
 * @typedef {import('./layout-columns.js').Box} Box
 */

/**
 * @param {Box} from
 * @param {Box} to
 * @returns {{source: string, target: string, distances: string, weights: string}} values of the Cytoscape style
 */
export function curve(from, to) {
  if (from.y - to.y > (from.h + to.h) / 2 && Math.abs(from.x - to.x) < (from.w + to.w) / 2 + 20 && from.h === to.h && from.x === to.x) {
    return bent(from, to, 1);
  }
  const start = { x: from.x + from.w / 2, y: from.y };
  const end = { x: to.x - to.w / 2, y: to.y };
  if (end.x - start.x > 4) {
    const reach = Math.max(12, (end.x - start.x) / 2);
    return controlled(start, end, [{ x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }], '50% 0%', '-50% 0%');
  }
  if (from.x === to.x) {
    return bent(from, to, 1);
  }
  // Against the reading direction, or from the band below: by the horizontal sides of the cards.
  const down = to.y > from.y;
  const top = { x: from.x, y: from.y + (down ? 1 : -1) * from.h / 2 };
  const bottom = { x: to.x, y: to.y - (down ? 1 : -1) * to.h / 2 };
  if (Math.abs(top.y - bottom.y) < 6 || (down ? bottom.y < top.y : bottom.y > top.y)) {
    return bent(from, to, 1);
  }
  const middle = (top.y + bottom.y) / 2;
  return controlled(top, bottom, [{ x: top.x, y: middle }, { x: bottom.x, y: middle }], down ? '0% 50%' : '0% -50%', down ? '0% -50%' : '0% 50%');
}

/** Inside one column: out to the right and back. */
function bent(from, to, side) {
  const start = { x: from.x + side * from.w / 2, y: from.y };
  const end = { x: to.x + side * to.w / 2, y: to.y };
  const out = Math.max(start.x, end.x) + 14;
  const end2 = `${side * 50}% 0%`;
  return controlled(start, end, [{ x: out, y: start.y }, { x: out, y: end.y }], end2, end2);
}

/** Cytoscape wants control points as weight along, and distance from, the line between the end points. */
function controlled(start, end, points, source, target) {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  const weights = points.map((p) => ((p.x - start.x) * dx + (p.y - start.y) * dy) / (length * length));
  const distances = points.map((p) => ((p.x - start.x) * -dy + (p.y - start.y) * dx) / length);
  const join = (values) => values.map((value) => value.toFixed(3)).join(' ');
  return { source, target, distances: join(distances), weights: join(weights) };
}

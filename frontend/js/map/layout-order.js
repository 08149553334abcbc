/** Helpers of the column layout that know nothing of columns' looks. */

/** Above this many edges, counting crossings pairwise would cost more than it gives. */
const COUNTED_EDGES = 600;

/**
 * @param {number[]} values
 * @returns {number}
 */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Longest path inside the node's own stage. An edge that closes a cycle is passed over.
 * @param {{id: string, stage: string, foreign: boolean}[]} nodes
 * @param {{source: string, target: string}[]} edges
 * @returns {Map<string, number>}
 */
export function depths(nodes, edges) {
  const stageOf = new Map(nodes.map((node) => [node.id, (node.foreign ? 'foreign ' : '') + node.stage]));
  const inputs = new Map(nodes.map((node) => [node.id, []]));
  for (const edge of edges) {
    if (stageOf.has(edge.source) && stageOf.get(edge.source) === stageOf.get(edge.target)) {
      inputs.get(edge.target).push(edge.source);
    }
  }
  const done = new Map();
  const open = new Set();
  const depth = (id) => {
    if (done.has(id)) {
      return done.get(id);
    }
    open.add(id);
    const before = inputs.get(id).filter((input) => !open.has(input)).map((input) => depth(input) + 1);
    open.delete(id);
    const value = Math.max(0, ...before);
    done.set(id, value);
    return value;
  };
  nodes.forEach((node) => depth(node.id));
  return done;
}

/**
 * @param {{source: string, target: string}[]} edges
 * @param {Map<string, {x: number, y: number}>} spots
 * @returns {number} crossings of the straight lines
 */
export function countCrossings(edges, spots) {
  if (edges.length > COUNTED_EDGES) {
    return Number.POSITIVE_INFINITY;
  }
  const lines = edges.map((edge) => [spots.get(edge.source), spots.get(edge.target)]);
  let crossings = 0;
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      if (cross(lines[i], lines[j])) {
        crossings++;
      }
    }
  }
  return crossings;
}

function cross([a, b], [c, d]) {
  const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

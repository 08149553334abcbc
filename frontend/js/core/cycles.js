/**
 * The shortest way along supply lines from one node to another; null when there is none. From a node to itself it is
 * the shortest cycle through it.
 * @param {{source: string, target: string}[]} edges
 * @param {string} from
 * @param {string} to
 * @returns {string[] | null}
 */
export function way(edges, from, to) {
  const outputs = new Map();
  edges.forEach(({ source, target }) => outputs.set(source, [...(outputs.get(source) || []), target]));
  const before = new Map();
  for (let reached = [from]; reached.length;) {
    const next = [];
    for (const node of reached) {
      for (const output of outputs.get(node) || []) {
        if (output === to) {
          return [...back(before, from, node), to];
        }
        if (!before.has(output) && output !== from) {
          before.set(output, node);
          next.push(output);
        }
      }
    }
    reached = next;
  }
  return null;
}

function back(before, from, node) {
  const steps = [node];
  while (steps[0] !== from) {
    steps.unshift(before.get(steps[0]));
  }
  return steps;
}

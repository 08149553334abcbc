/** The map as a what-if sees it: the differences that the server found are laid over the nodes; nothing is worked out here. */

/**
 * @param {any} map
 * @param {any} result of /api/what-if, or null
 * @returns {any}
 */
export function supposed(map, result) {
  if (!result) {
    return map;
  }
  const states = new Map(result.states.map((one) => [one.nodeId, one.after]));
  const classes = new Map(result.classChanges.filter((one) => one.chainId === map.chain.id).map((one) => [one.nodeId, one]));
  const gaps = new Map();
  result.gapChanges.forEach((one) => gaps.set(one.nodeId, [...(gaps.get(one.nodeId) || []), one]));
  return { ...map, nodes: map.nodes.map((item) => {
    const node = item.data;
    const turned = classes.get(node.id);
    const changes = gaps.get(node.id) || [];
    if (!states.has(node.id) && !turned && !changes.length) {
      return item;
    }
    const gone = new Set(changes.filter((one) => one.change === 'DISAPPEARS').map((one) => one.type));
    const come = changes.filter((one) => one.change === 'APPEARS' && !node.gaps.some((gap) => gap.type === one.type))
      .map((one) => ({ type: one.type, certainty: one.certainty || 'CONFIRMED', severity: one.severity ?? null }));
    const left = [...node.gaps.filter((gap) => !gone.has(gap.type)), ...come];
    return { ...item, data: {
      ...node, state: states.get(node.id) || node.state, gaps: left,
      ...(turned ? { class: turned.after, classCode: turned.afterCode } : {}),
      // The severity that was is not the severity that would be.
      severity: left.length && !changes.length ? node.severity : null,
    } };
  }) };
}

/**
 * @param {any} result of /api/what-if, or null
 * @returns {Map<string, string>} node → gains, loses or turns
 */
export function changedNodes(result) {
  const changed = new Map();
  if (!result) {
    return changed;
  }
  result.classChanges.forEach((one) => changed.set(one.nodeId, 'turns'));
  result.closed.forEach((line) => changed.set(line.node.id, 'gains'));
  [...result.opened, ...result.broken].forEach((line) => changed.set(line.node.id, 'loses'));
  result.gapChanges.filter((one) => one.type === 'BREAK').forEach((one) => changed.set(one.nodeId, one.change === 'APPEARS' ? 'loses' : 'gains'));
  result.states.forEach((one) => changed.set(one.nodeId, one.after === 'PRESENT' ? 'gains' : 'loses'));
  return changed;
}

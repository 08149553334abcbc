/**
 * Selection and filters on the drawn map. Nothing moves: what is not asked for only fades.
 * @param {any} cy
 * @param {{sel?: string, only?: Set<string> | null, hidden?: Set<string>, changed?: Map<string, string>, lit?: {nodes: string[], lines: string[][]} | null}} marks
 *   only: the ids to keep, hidden: looks that the legend switched off, changed: what a what-if does to a node,
 *   lit: a step of the road map with the pairs of nodes whose lines it closes
 */
export function applyMarks(cy, marks) {
  const hidden = marks.hidden || new Set();
  cy.batch(() => {
    cy.elements().removeClass('dim off near chosen hot lit gains loses turns');
    const cards = cy.nodes('.card');
    const off = cards.filter((card) => (marks.only && !marks.only.has(card.id()))
      || [...hidden].some((look) => card.hasClass('shade-' + look)));
    off.addClass('off');
    off.connectedEdges().addClass('off');
    const chosen = marks.sel ? cy.getElementById(marks.sel) : cy.collection();
    if (chosen.nonempty()) {
      const lines = chosen.connectedEdges();
      const near = lines.connectedNodes().not(chosen);
      cy.edges().not(lines).addClass('dim');
      cards.not(near).not(chosen).addClass('dim');
      lines.removeClass('off').addClass('hot');
      near.removeClass('off').addClass('near');
      chosen.removeClass('off').addClass('chosen');
    }
    for (const [id, change] of marks.changed || []) {
      cy.getElementById(id).removeClass('off dim').addClass(change);
    }
    if (marks.lit) {
      light(cy, cards, marks.lit);
    }
  });
}

function light(cy, cards, { nodes, lines }) {
  const edges = lines.reduce((found, [from, to]) => found.union(cy.getElementById(from).edgesTo(cy.getElementById(to))), cy.collection());
  const bright = nodes.reduce((found, id) => found.union(cy.getElementById(id)), edges.connectedNodes());
  cards.not(bright).addClass('dim');
  cy.edges().not(edges).removeClass('hot').addClass('dim');
  edges.removeClass('dim off').addClass('hot');
  bright.removeClass('dim off').addClass('near');
  nodes.forEach((id) => cy.getElementById(id).removeClass('near').addClass('lit'));
}

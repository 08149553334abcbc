/**
 * Selection and filters on the drawn map. Nothing moves: what is not asked for only fades.
 * @param {any} cy
 * @param {{sel?: string, only?: Set<string> | null, hidden?: Set<string>}} marks
 *   only: the ids to keep, hidden: looks that the legend switched off
 */
export function applyMarks(cy, marks) {
  const hidden = marks.hidden || new Set();
  cy.batch(() => {
    cy.elements().removeClass('dim off near chosen hot');
    const cards = cy.nodes('.card');
    const off = cards.filter((card) => (marks.only && !marks.only.has(card.id()))
      || [...hidden].some((look) => card.hasClass(look)));
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
  });
}

/** At smaller zoom the words on a card would be drawn smaller than 12 px. */
const READABLE = 0.93;
const LARGEST = 1.5;
const MARGIN = 10;
const EDGE = 24;

/**
 * What part of the map is in sight.
 * @param {HTMLElement} container
 * @param {() => {w: number, h: number}} room the size that the map has when no panel is open
 * @param {() => any} getCy
 * @param {() => any} getDrawn
 */
export function createViewport(container, room, getCy, getDrawn) {
  let wide = 0;
  let high = 0;
  // As long as the user has not moved the map, closing a panel brings back the whole picture.
  let touched = false;

  function fit() {
    const cy = getCy();
    if (!cy) {
      return;
    }
    cy.resize();
    const { bounds } = getDrawn().layout;
    wide = container.clientWidth;
    high = container.clientHeight;
    touched = false;
    // The zoom does not depend on panels, so opening one does not change the size of the words.
    const full = room();
    const whole = Math.min((full.w - 2 * MARGIN) / bounds.w, (full.h - 2 * MARGIN) / bounds.h);
    const wanted = whole < READABLE ? 1 : Math.min(LARGEST, whole);
    // At exactly one the card images are drawn without resampling, so the words are sharpest.
    const zoom = wanted >= 1 && wanted < 1.07 ? 1 : wanted;
    // What does not fit starts at the upper left corner; the user moves on from there.
    const x = bounds.w * zoom <= wide ? (wide - bounds.w * zoom) / 2 : MARGIN;
    const y = bounds.h * zoom <= high ? (high - bounds.h * zoom) / 2 : MARGIN;
    cy.viewport({ zoom, pan: { x: Math.round(x), y: Math.round(y) } });
  }

  function shiftFor(box, cy) {
    const dx = box.x1 < EDGE ? EDGE - box.x1 : box.x2 > cy.width() - EDGE ? cy.width() - EDGE - box.x2 : 0;
    const dy = box.y1 < EDGE ? EDGE - box.y1 : box.y2 > cy.height() - EDGE ? cy.height() - EDGE - box.y2 : 0;
    return { x: Math.round(dx), y: Math.round(dy) };
  }

  return {
    fit,
    watch(cy) {
      cy.on('dragpan scrollzoom pinchzoom', () => { touched = true; });
    },
    /** @param {number} factor */
    zoom(factor) {
      const cy = getCy();
      touched = true;
      cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    /**
     * Moves the map only if the card is not wholly in sight; takes its neighbours along if there is room.
     * @param {string} id
     * @param {boolean} [alone] without neighbours
     */
    reveal(id, alone = false) {
      const cy = getCy();
      const node = id ? cy?.getElementById(id) : null;
      if (!node || node.empty()) {
        return;
      }
      cy.resize();
      const options = { includeOverlays: false, includeLabels: false, includeEdges: false };
      const group = node.closedNeighborhood('node').renderedBoundingBox(options);
      const fits = !alone && group.w <= cy.width() - 2 * EDGE && group.h <= cy.height() - 2 * EDGE;
      const shift = shiftFor(fits ? group : node.renderedBoundingBox(options), cy);
      if (shift.x || shift.y) {
        cy.panBy(shift);
      }
    },
    /** @returns {boolean} whether the room changed */
    resize() {
      const cy = getCy();
      if (!cy || !container.clientWidth || (container.clientWidth === wide && container.clientHeight === high)) {
        return false;
      }
      wide = container.clientWidth;
      high = container.clientHeight;
      cy.resize();
      if (!touched) {
        fit();
      }
      return true;
    },
  };
}

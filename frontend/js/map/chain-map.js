/** The only module that touches Cytoscape. It draws what it is told and reports what the user did. */
import cytoscape from '../lib/cytoscape.js';
import { cardImage, headingImage } from './card.js';
import { curve } from './edge-curve.js';
import { graphStyle } from './graph-style.js';
import { bindMapKeys, nextSpot } from './keyboard.js';
import { BAND_LABEL, HEADING, layoutColumns } from './layout-columns.js';
import { lookOf, shadeOf } from './look.js';
import { bindTip } from './tip.js';
import { applyMarks } from './marks.js';
import { createViewport } from './viewport.js';

/** Above the first number cards are plain; above the second the map is not drawn at all. */
export const PLAIN_ABOVE = 300;
export const NEVER_ABOVE = 2000;

/**
 * @param {HTMLElement} container
 * @param {{t: Function, room: () => {w: number, h: number}, onSelect: (id: string) => void, onClear: () => void, onCursor: (node: any) => void}} handlers
 */
export function createChainMap(container, handlers) {
  let cy = null;
  let drawn = null;
  let cursor = null;
  let marks = {};
  let colour = '';
  const viewport = createViewport(container, handlers.room, () => cy, () => drawn);

  bindMapKeys(container, {
    move(key) {
      if (cy) {
        const spots = cy.nodes('.card').not('.off').map((node) => ({ id: node.id(), ...node.position() }));
        setCursor(nextSpot(spots, cursor || marks.sel || null, key));
      }
    },
    open: () => cursor && handlers.onSelect(cursor),
    clear: handlers.onClear,
    fit: () => viewport.fit(),
    zoom: (factor) => viewport.zoom(factor),
  });
  container.addEventListener('blur', () => setCursor(null));

  function setCursor(id) {
    cursor = id;
    if (!cy) {
      return;
    }
    cy.nodes('.cursor').removeClass('cursor');
    if (id) {
      const node = cy.getElementById(id);
      node.addClass('cursor');
      viewport.reveal(id, true);
      handlers.onCursor(node.data('node'));
    }
  }

  function draw(map, aspect, key, wanted = '') {
    cy?.destroy();
    cursor = null;
    colour = wanted;
    const nodes = map.nodes.map((node) => node.data);
    const edges = map.edges.map((edge) => edge.data);
    const layout = layoutColumns(nodes, edges, aspect);
    const plain = nodes.length > PLAIN_ABOVE;
    cy = cytoscape({
      container,
      elements: [...regionElements(layout, handlers.t), ...cardElements(nodes, layout, plain, handlers.t, colour), ...edgeElements(edges, layout, nodes)],
      style: graphStyle(plain),
      layout: { name: 'preset' },
      minZoom: 0.15, maxZoom: 3, autoungrabify: true, autounselectify: true, boxSelectionEnabled: false,
      hideEdgesOnViewport: plain, textureOnViewport: plain,
    });
    // Without this a drag that starts on a card would not move the map.
    cy.nodes().panify();
    cy.on('tap', 'node.card', (event) => handlers.onSelect(event.target.id()));
    cy.on('tap', (event) => event.target === cy && handlers.onClear());
    bindTip(cy, container, handlers.t);
    viewport.watch(cy);
    drawn = { key, layout, nodes, plain };
    if (plain) {
      labelPlainCards();
    }
    viewport.fit();
    mark(marks);
  }

  function nameStages() {
    cy.nodes('.heading').forEach((heading) => heading.data('image', headingImage(handlers.t('stage.' + heading.data('stage')), heading.data())));
  }

  /** Colour alone must not tell the state. */
  function labelPlainCards() {
    cy.nodes('.card').forEach((card) => card.data('label', card.data('node').name + '\n' + handlers.t('card.' + lookOf(card.data('node')))));
  }

  function relabel() {
    if (!cy) {
      return;
    }
    cy.batch(() => {
      nameStages();
      if (drawn.plain) {
        labelPlainCards();
      }
      else {
        cy.nodes('.card').forEach((card) => card.data('image', cardImage(card.data('node'), handlers.t, colour)));
      }
    });
  }

  /** Other words, another colouring, or nodes as a what-if sees them: the cards are drawn again, nothing moves. */
  function restyle(map, wanted) {
    if (!cy) {
      return;
    }
    const found = new Map(map.nodes.map((node) => [node.data.id, node.data]));
    colour = wanted;
    cy.batch(() => cy.nodes('.card').forEach((card) => {
      const node = found.get(card.id());
      if (node) {
        card.data('node', node);
        card.classes(classesOf(node, colour));
      }
    }));
    relabel();
    mark(marks);
  }

  function mark(next) {
    marks = next;
    if (cy) {
      applyMarks(cy, next);
    }
  }

  return {
    draw,
    relabel,
    restyle,
    mark,
    clear() {
      cy?.destroy();
      cy = null;
      drawn = null;
    },
    fit: () => viewport.fit(),
    zoom: (factor) => viewport.zoom(factor),
    reveal: (id) => viewport.reveal(id),
    resize: () => viewport.resize(),
    focus: () => container.focus(),
    drawnKey: () => (drawn ? drawn.key : ''),
    cy: () => cy,
    /** @returns {string} a PNG data address of the whole map on white */
    picture: (scale = 2) => (cy ? cy.png({ full: true, scale, bg: '#ffffff' }) : ''),
  };
}

function regionElements(layout, t) {
  return layout.regions.flatMap((region) => [{
    group: 'nodes',
    data: { id: 'region:' + region.key, w: region.w, h: region.h },
    position: { x: region.x, y: region.y },
    classes: 'region ' + (region.key.startsWith('foreign') ? 'foreign' : ''),
  }, {
    group: 'nodes',
    data: headingData(region, t),
    position: region.key === 'supporting'
      ? { x: region.x - region.w / 2 + BAND_LABEL / 2, y: region.y }
      : { x: region.x, y: region.y - region.h / 2 + HEADING / 2 + 2 },
    classes: 'heading',
  }]);
}

function headingData(region, t) {
  const size = { w: region.key === 'supporting' ? BAND_LABEL : Math.floor(region.w / 2) * 2, h: HEADING };
  return { id: 'heading:' + region.key, stage: region.key, image: headingImage(t('stage.' + region.key), size), ...size };
}

const classesOf = (node, colour) => ['card', lookOf(node), 'shade-' + shadeOf(node, colour), node.foreign ? 'foreign' : ''].filter(Boolean);

function cardElements(nodes, layout, plain, t, colour) {
  return nodes.map((node) => {
    const box = layout.boxes.get(node.id);
    return {
      group: 'nodes',
      data: { id: node.id, node, w: box.w, h: box.h, label: '', image: plain ? '' : cardImage(node, t, colour) },
      position: { x: box.x, y: box.y },
      classes: classesOf(node, colour).join(' '),
    };
  });
}

function edgeElements(edges, layout, nodes) {
  const stage = new Map(nodes.map((node) => [node.id, node.stage]));
  return edges.filter((edge) => layout.boxes.has(edge.source) && layout.boxes.has(edge.target)).map((edge) => {
    const line = curve(layout.boxes.get(edge.source), layout.boxes.get(edge.target));
    return {
      group: 'edges',
      data: { id: 'edge:' + edge.id, source: edge.source, target: edge.target, from: line.source, to: line.target, distances: line.distances, weights: line.weights },
      classes: [edge.required ? 'required' : '', edge.altGroup ? 'alternative' : '', stage.get(edge.source) === 'supporting' ? 'support' : ''].join(' '),
    };
  });
}

import { FONT, INK, isDashed, tones } from './look.js';
import { CARD } from './layout-columns.js';

const BLUE = '#1558a6';

/**
 * @param {boolean} plain many nodes: labels instead of card images
 * @returns {any[]} a Cytoscape style sheet
 */
export function graphStyle(plain) {
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    { selector: 'node.region', style: {
      shape: 'round-rectangle', 'corner-radius': 10, width: 'data(w)', height: 'data(h)', events: 'no', 'z-index': 0, 'z-index-compare': 'manual',
      'background-color': '#f3f6fa', 'border-width': 1, 'border-color': '#dfe6ee' } },
    { selector: 'node.heading', style: {
      shape: 'rectangle', width: 'data(w)', height: 'data(h)', 'background-opacity': 0, 'border-width': 0, events: 'no', 'z-index': 0, 'z-index-compare': 'manual',
      'background-image': 'data(image)', 'background-fit': 'none', 'background-width': '100%', 'background-height': '100%', 'background-clip': 'node' } },
    { selector: 'node.region.foreign', style: { 'background-color': '#fafbfd', 'border-style': 'dashed' } },
    // The offset is a whole number on purpose: Cytoscape caches a card with its outline, and a fraction would blur the words by half a pixel.
    { selector: 'node.card', style: {
      shape: 'round-rectangle', 'corner-radius': 6, width: 'data(w)', height: 'data(h)', 'z-index': 3, 'z-index-compare': 'manual',
      'background-opacity': plain ? 1 : 0, 'border-width': 0, 'outline-offset': 2 } },
    ...(plain ? plainCards() : [{ selector: 'node.card', style: {
      'background-image': 'data(image)', 'background-fit': 'none', 'background-width': '100%', 'background-height': '100%', 'background-clip': 'node' } }]),
    { selector: 'edge', style: {
      'curve-style': 'unbundled-bezier', 'edge-distances': 'endpoints', 'control-point-distances': 'data(distances)', 'control-point-weights': 'data(weights)',
      'source-endpoint': 'data(from)', 'target-endpoint': 'data(to)', width: 1, 'line-color': '#aebccb', 'target-arrow-color': '#aebccb',
      'target-arrow-shape': 'triangle', 'arrow-scale': 0.7, 'line-opacity': 0.75, events: 'no', 'z-index': 1, 'z-index-compare': 'manual' } },
    { selector: 'edge.required', style: { width: 1.5, 'line-color': '#7d8fa1', 'target-arrow-color': '#7d8fa1', 'line-opacity': 0.85 } },
    { selector: 'edge.alternative', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 3] } },
    { selector: 'edge.support', style: { 'line-opacity': 0.4 } },
    { selector: '.dim', style: { opacity: 0.38 } },
    { selector: 'edge.dim', style: { opacity: 0.12 } },
    { selector: '.off', style: { opacity: 0.13 } },
    { selector: 'edge.off', style: { opacity: 0.04 } },
    { selector: 'edge.hot', style: { width: 2.2, 'line-color': BLUE, 'target-arrow-color': BLUE, 'line-opacity': 1, 'arrow-scale': 0.95, 'z-index': 2 } },
    { selector: 'node.near', style: { 'outline-width': 2, 'outline-color': '#7fa6d3' } },
    { selector: 'node.hover', style: { 'outline-width': 2, 'outline-color': '#7fa6d3' } },
    { selector: 'node.cursor', style: { 'outline-width': 3, 'outline-color': '#f0a500' } },
    { selector: 'node.chosen', style: { 'outline-width': 3, 'outline-color': BLUE } },
    { selector: 'node.gains', style: { 'outline-width': 4, 'outline-color': '#1f8a4c' } },
    { selector: 'node.loses', style: { 'outline-width': 4, 'outline-color': '#d0342c', 'outline-style': 'dashed' } },
    { selector: 'node.turns', style: { 'outline-width': 4, 'outline-color': '#7b4fd0' } },
    { selector: 'node.lit', style: { 'outline-width': 5, 'outline-color': '#e08a00' } },
  ];
}

function plainCards() {
  const base = { selector: 'node.card', style: {
    label: 'data(label)', 'font-family': FONT, 'font-size': 12, color: INK, 'text-valign': 'center', 'text-halign': 'center',
    'text-wrap': 'wrap', 'text-max-width': CARD.w - 12, 'text-overflow-wrap': 'anywhere', 'border-width': 1.4 } };
  return [base, ...Object.entries(tones()).map(([look, colours]) => ({ selector: 'node.shade-' + look, style: {
    'background-color': colours.ground, 'border-color': colours.line,
    'border-style': isDashed(look) ? 'dashed' : 'solid',
    'border-width': look === 'break' ? 2.5 : 1.4 } })), { selector: 'node.card.foreign', style: { 'border-style': 'dotted', 'font-size': 11 } }];
}

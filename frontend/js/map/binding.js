/** Keeps the drawn map in step with the state: which chain, which language, which marks. */
import { t, language } from '../core/i18n.js';
import { createChainMap, NEVER_ABOVE } from './chain-map.js';
import { changedNodes, supposed } from './suppose.js';

/** What stands above and below the map; the shape of the room is judged from the window, so that it
 *  does not depend on an open panel and a reload gives the same places. */
const CHROME = 208;
const STEPS = [0.8, 1.1, 1.4, 1.7, 2.0, 2.35, 2.8, 3.4, 4.4];

/** The room of the map with the panel and the drawer closed. */
function roomOf(container) {
  const work = container.closest('.work');
  const bar = work.querySelector('.drawer-bar');
  return { w: work.clientWidth, h: work.clientHeight - (bar ? Math.ceil(bar.getBoundingClientRect().height) : 0) };
}

/**
 * @param {{onSelect: (id: string) => void, onClear: () => void, onCursor: (node: any) => void}} handlers
 */
export function createMapBinding(handlers) {
  let map = null;
  let held = null;
  let shown = {};

  function bucket() {
    const aspect = window.innerWidth / Math.max(240, window.innerHeight - CHROME);
    return STEPS.reduce((best, step) => (Math.abs(step - aspect) < Math.abs(best - aspect) ? step : best));
  }

  function markKey(state) {
    const { sel, only, hide } = state.route;
    return [sel, only, hide, only && state.blocks.status, litStep(state)?.order].join('|');
  }

  function litStep(state) {
    return state.route.gaps === 'roadmap' && state.step ? state.roadmap.data?.steps.find((step) => step.order === state.step) : null;
  }

  function marksOf(state) {
    const { sel, only, hide } = state.route;
    const ids = only === 'gaps' && state.blocks.data
      ? new Set(state.blocks.data.rows.flatMap((row) => [row.nodeId, ...row.blocks])) : null;
    const step = litStep(state);
    const nodes = step ? [step.nodeId, ...step.produces.map((node) => node.id)].filter(Boolean) : [];
    const lines = step ? step.closes.flatMap((line) => line.members.filter((member) => nodes.includes(member.id)).map((member) => [member.id, line.node.id])) : [];
    return { sel, only: ids, hidden: new Set(hide.split(',').filter(Boolean)), changed: changedNodes(state.whatIf.data), lit: step ? { nodes, lines } : null };
  }

  function update(container, state) {
    if (!container) {
      return;
    }
    if (map && held !== container) {
      // Another screen was shown in between; the map comes back in a new element.
      map.clear();
      map = null;
      shown = {};
    }
    held = container;
    map = map || createChainMap(container, { t, room: () => roomOf(container), ...handlers });
    const { data, key } = state.map;
    const visible = state.route.tab === 'map';
    if (!data || !data.nodes.length || data.nodes.length > NEVER_ABOVE) {
      if (shown.key) {
        map.clear();
        shown = {};
      }
      return;
    }
    if (!visible) {
      return;
    }
    const marks = markKey(state);
    const { colour } = state.route;
    const whatIf = state.whatIf.data;
    const wanted = key + '|' + bucket();
    if (shown.key !== wanted || shown.data !== data) {
      // Noted first: a map that cannot be drawn must not be tried again with every change of the state.
      shown = { key: wanted, data, language: language(), marks, sel: state.route.sel, colour, whatIf };
      map.mark(marksOf(state));
      map.draw(supposed(data, whatIf), bucket(), wanted, colour);
      map.reveal(state.route.sel);
      return;
    }
    const resized = map.resize();
    if (shown.marks !== marks || shown.whatIf !== whatIf) {
      map.mark(marksOf(state));
    }
    if (shown.colour !== colour || shown.whatIf !== whatIf) {
      map.restyle(supposed(data, whatIf), colour);
    }
    if (shown.language !== language()) {
      map.relabel();
    }
    if (shown.sel !== state.route.sel || resized) {
      map.reveal(state.route.sel);
    }
    shown = { ...shown, language: language(), marks, sel: state.route.sel, colour, whatIf };
  }

  return {
    map: () => map,
    update,
    resized(state) {
      const before = shown.key;
      update(document.getElementById('map'), state);
      if (before === shown.key) {
        map?.fit();
        map?.reveal(state.route.sel);
      }
    },
    /** @param {any} state */
    ready: (state) => state.map.status === 'ready' && !!shown.key && shown.data === state.map.data && !!map.cy(),
  };
}

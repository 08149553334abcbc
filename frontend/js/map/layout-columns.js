/**
 * Column layout of a chain: 上游 → 中游 → 下游 from left to right, 支撑 in a band below, nodes of other chains
 * in narrow columns at the input and the output side. Pure and deterministic: the same nodes, edges and aspect
 * give the same places, whatever is selected, filtered or translated.
 *
 * @typedef {{id: string, stage: string, foreign: boolean}} LayoutNode
 * @typedef {{source: string, target: string}} LayoutEdge
 * @typedef {{x: number, y: number, w: number, h: number}} Box x and y are the centre
 * @typedef {Box & {key: string}} Region
 * @typedef {{boxes: Map<string, Box>, regions: Region[], bounds: Box}} Layout
 */
import { countCrossings, depths, mean } from './layout-order.js';

export const CARD = Object.freeze({ w: 128, h: 46 });
export const SMALL_CARD = Object.freeze({ w: 118, h: 36 });
export const HEADING = 26;
/** The band below has its name at the left, which saves a line of height. */
export const BAND_LABEL = 58;

const COLUMN_GAP = 12;
const ROW_GAP = 8;
const SMALL_ROW_GAP = 7;
const STAGE_GAP = 16;
const PAD = 9;
const SWEEPS = 8;
const STAGES = ['upstream', 'midstream', 'downstream'];

/**
 * @param {LayoutNode[]} nodes
 * @param {LayoutEdge[]} edges
 * @param {number} aspect width ÷ height of the room
 * @returns {Layout}
 */
export function layoutColumns(nodes, edges, aspect) {
  const groups = grouped(nodes, edges);
  const level = depths(nodes, edges);
  const rows = bestRows(groups, aspect);
  const columns = groups.main.flatMap((group) => split(group, level, rows));
  order(columns, edges);
  return place(groups, columns, edges);
}

function grouped(nodes, edges) {
  const own = new Set(nodes.filter((node) => !node.foreign).map((node) => node.id));
  const feeds = new Set(edges.filter((edge) => own.has(edge.target)).map((edge) => edge.source));
  const known = new Set([...STAGES, 'supporting']);
  const list = (key, test, small = false) => ({ key, small, ids: nodes.filter(test).map((node) => node.id) });
  const main = [
    list('foreign-in', (node) => node.foreign && feeds.has(node.id), true),
    // A stage that this program does not know must not make a node disappear.
    ...STAGES.map((stage) => list(stage, (node) => !node.foreign
      && (node.stage === stage || (stage === 'midstream' && !known.has(node.stage))))),
    list('foreign-out', (node) => node.foreign && !feeds.has(node.id), true),
  ].filter((group) => group.ids.length > 0);
  return { main, band: list('supporting', (node) => !node.foreign && node.stage === 'supporting') };
}

const sizeOf = (group) => (group.small ? SMALL_CARD : CARD);
const pitchOf = (group) => (group.small ? SMALL_CARD.h + SMALL_ROW_GAP : CARD.h + ROW_GAP);
const capacity = (group, rows) => Math.max(1, Math.floor((rows * (CARD.h + ROW_GAP)) / pitchOf(group)));
const columnsOf = (group, rows) => Math.ceil(group.ids.length / capacity(group, rows));
const widthOf = (group, columns) => columns * (sizeOf(group).w + COLUMN_GAP) - COLUMN_GAP + 2 * PAD;

/** The number of rows with which the whole picture is drawn largest in a room of this shape. */
function bestRows(groups, aspect) {
  const most = Math.max(1, ...groups.main.map((group) => group.ids.length));
  let best = 1;
  let bestScale = 0;
  for (let rows = 1; rows <= most; rows++) {
    const width = groups.main.reduce((sum, group) => sum + widthOf(group, columnsOf(group, rows)) + STAGE_GAP, -STAGE_GAP);
    const used = Math.min(rows, most);
    const height = HEADING + used * (CARD.h + ROW_GAP) + 2 * PAD + bandHeight(groups.band, Math.max(width, 1));
    const scale = Math.min(aspect / Math.max(width, 1), 1 / height);
    if (scale > bestScale * 1.0001) {
      bestScale = scale;
      best = rows;
    }
  }
  return best;
}

const bandColumns = (width) => Math.max(1, Math.floor((width - BAND_LABEL - PAD + COLUMN_GAP) / (CARD.w + COLUMN_GAP)));

function bandHeight(band, width) {
  if (band.ids.length === 0) {
    return 0;
  }
  return STAGE_GAP + Math.ceil(band.ids.length / bandColumns(width)) * (CARD.h + ROW_GAP) - ROW_GAP + 2 * PAD;
}

/** Wraps a stage into sub-columns; inputs made inside the stage come before what they go into. */
function split(group, level, rows) {
  const columns = columnsOf(group, rows);
  const sorted = group.ids.map((id, index) => ({ id, index }))
    .sort((a, b) => level.get(a.id) - level.get(b.id) || a.index - b.index)
    .map((item) => item.id);
  const per = Math.ceil(sorted.length / columns);
  return Array.from({ length: columns }, (_, i) => ({ group, ids: sorted.slice(i * per, (i + 1) * per) }))
    .filter((column) => column.ids.length > 0);
}

/** Barycentre sweeps; the arrangement with the fewest crossings wins. */
function order(columns, edges) {
  const columnOf = new Map();
  columns.forEach((column, i) => column.ids.forEach((id) => columnOf.set(id, i)));
  const inside = edges.filter((edge) => columnOf.has(edge.source) && columnOf.has(edge.target));
  const near = new Map();
  const link = (a, b) => near.set(a, [...(near.get(a) || []), b]);
  for (const edge of inside) {
    link(edge.source, edge.target);
    link(edge.target, edge.source);
  }
  const at = () => {
    const spots = new Map();
    columns.forEach((column, i) => column.ids.forEach((id, row) => spots.set(id, { x: i, y: row })));
    return spots;
  };
  let best = columns.map((column) => [...column.ids]);
  let fewest = countCrossings(inside, at());
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 === 0;
    const sequence = forward ? [...columns.keys()] : [...columns.keys()].reverse();
    for (const i of sequence) {
      const spots = at();
      const wish = new Map(columns[i].ids.map((id) => {
        const others = (near.get(id) || []).filter((other) => (forward ? columnOf.get(other) < i : columnOf.get(other) > i));
        return [id, others.length ? mean(others.map((other) => spots.get(other).y)) : spots.get(id).y];
      }));
      columns[i].ids = columns[i].ids.map((id, row) => ({ id, row }))
        .sort((a, b) => wish.get(a.id) - wish.get(b.id) || a.row - b.row)
        .map((item) => item.id);
    }
    const crossings = countCrossings(inside, at());
    if (crossings < fewest) {
      fewest = crossings;
      best = columns.map((column) => [...column.ids]);
    }
  }
  columns.forEach((column, i) => { column.ids = best[i]; });
}

function place(groups, columns, edges) {
  const boxes = new Map();
  const regions = [];
  const bodyHeight = Math.max(0, ...columns.map((column) => column.ids.length * pitchOf(column.group) - ROW_GAP)) + 2 * PAD;
  let left = 0;
  for (const group of groups.main) {
    const own = columns.filter((column) => column.group === group);
    const width = widthOf(group, own.length);
    const size = sizeOf(group);
    own.forEach((column, i) => column.ids.forEach((id, row) => boxes.set(id, {
      x: left + PAD + i * (size.w + COLUMN_GAP) + size.w / 2,
      y: HEADING + PAD + row * pitchOf(group) + size.h / 2,
      ...size,
    })));
    regions.push({ key: group.key, x: left + width / 2, y: (HEADING + bodyHeight) / 2, w: width, h: HEADING + bodyHeight });
    left += width + STAGE_GAP;
  }
  let width = Math.max(0, left - STAGE_GAP);
  let height = columns.length ? HEADING + bodyHeight : 0;
  if (groups.band.ids.length) {
    const top = height ? height + STAGE_GAP : 0;
    width = Math.max(width, BAND_LABEL + CARD.w + PAD);
    const rows = placeBand(groups.band, edges, boxes, top, width);
    const bandH = rows * (CARD.h + ROW_GAP) - ROW_GAP + 2 * PAD;
    regions.push({ key: 'supporting', x: width / 2, y: top + bandH / 2, w: width, h: bandH });
    height = top + bandH;
  }
  return { boxes, regions, bounds: { x: width / 2, y: height / 2, w: width, h: height } };
}

/** Supporting nodes stand in rows, ordered by where what they serve stands. */
function placeBand(band, edges, boxes, top, width) {
  const per = bandColumns(width);
  const wish = new Map(band.ids.map((id, index) => {
    const served = edges.filter((edge) => edge.source === id && boxes.has(edge.target)).map((edge) => boxes.get(edge.target).x);
    return [id, served.length ? mean(served) : width + index];
  }));
  const sorted = band.ids.map((id, index) => ({ id, index }))
    .sort((a, b) => wish.get(a.id) - wish.get(b.id) || a.index - b.index);
  sorted.forEach(({ id }, i) => boxes.set(id, {
    x: BAND_LABEL + (i % per) * (CARD.w + COLUMN_GAP) + CARD.w / 2,
    y: top + PAD + Math.floor(i / per) * (CARD.h + ROW_GAP) + CARD.h / 2,
    ...CARD,
  }));
  return Math.ceil(sorted.length / per);
}

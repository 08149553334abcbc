/**
 * How a node looks: the state that the server gave, turned into one word for style and legend. Nothing is judged here.
 * @typedef {'present'|'break'|'suspected'|'absent'|'unknown'} Look
 */

/** @type {Look[]} */
export const LOOKS = ['break', 'suspected', 'present', 'absent', 'unknown'];

/** Of the gap types only the break point has a look of its own; the others are marks on the card. */
const isBreak = (gap) => !gap.type || gap.type === 'BREAK';

/**
 * @param {{state: string, gaps?: {type?: string, certainty: string}[]}} node
 * @returns {Look}
 */
export function lookOf(node) {
  const breaks = (node.gaps || []).filter(isBreak);
  if (breaks.length) {
    return breaks.some((gap) => gap.certainty === 'CONFIRMED') ? 'break' : 'suspected';
  }
  return node.state === 'PRESENT' ? 'present' : node.state === 'UNKNOWN' ? 'unknown' : 'absent';
}

/**
 * The types of the other gaps, each once.
 * @param {{gaps?: {type?: string}[]}} node
 * @returns {string[]}
 */
export const otherGaps = (node) => [...new Set((node.gaps || []).filter((gap) => !isBreak(gap)).map((gap) => gap.type))];

export const CLASS_LOOKS = Object.freeze(['REFILL', 'FILL', 'EXTEND_UP', 'EXTEND_DOWN', 'BUILD', 'STRENGTHEN', 'FOOTHOLD', 'STABLE', 'TO_VERIFY', 'REMOTE']);
/** Bands of severity for the eye; the figure itself stands on the card. */
export const SEVERITY_LOOKS = Object.freeze(['sev80', 'sev60', 'sev40', 'sev20', 'sev0', 'sevNone']);

/**
 * @param {string} colour '' state, class, severity
 * @returns {readonly string[]}
 */
export const looksOf = (colour) => (colour === 'class' ? CLASS_LOOKS : colour === 'severity' ? SEVERITY_LOOKS : LOOKS);

/**
 * The look of a node in the chosen colouring.
 * @param {any} node
 * @param {string} colour
 * @returns {string}
 */
export function shadeOf(node, colour) {
  if (colour === 'class') {
    return node.classCode || 'noClass';
  }
  if (colour === 'severity') {
    return node.severity === null || node.severity === undefined ? 'sevNone' : 'sev' + Math.min(80, Math.floor(node.severity / 20) * 20);
  }
  return lookOf(node);
}

/** Colours on the card; text on its ground is at least 4.5:1. The style sheet holds the same values for the legend. */
export const COLOURS = Object.freeze({
  present: { ground: '#eef8f1', line: '#2e7d4f', text: '#1c6138', tag: '#2e7d4f', tagText: '#ffffff' },
  break: { ground: '#fdebea', line: '#c62828', text: '#a31515', tag: '#c62828', tagText: '#ffffff' },
  suspected: { ground: '#fff5f4', line: '#c62828', text: '#a31515', tag: '#ffffff', tagText: '#b01e1e' },
  absent: { ground: '#f5f6f8', line: '#8792a0', text: '#4a5563', tag: '#e3e7ec', tagText: '#3d4754' },
  unknown: { ground: '#ffffff', line: '#9a6a00', text: '#7a4a00', tag: '#fff3d6', tagText: '#7a4a00' },
});

const tone = (ground, line, text) => ({ ground, line, text, tag: line, tagText: '#ffffff' });

/** The same for the two other colourings. */
const SHADES = Object.freeze({
  REFILL: tone('#fbe9f3', '#9c1f5c', '#7c1247'), FILL: COLOURS.break, EXTEND_UP: tone('#fdf0e4', '#a8500c', '#82400c'), EXTEND_DOWN: tone('#f8f3dc', '#7b6500', '#5f4e00'),
  BUILD: tone('#e9f1fb', '#1558a6', '#0d4384'), STRENGTHEN: tone('#f0ecfb', '#5b3fa8', '#452c88'), FOOTHOLD: tone('#e4f5f3', '#0f766e', '#0a5a54'),
  STABLE: COLOURS.present, TO_VERIFY: COLOURS.unknown, REMOTE: COLOURS.absent, noClass: COLOURS.absent,
  sev80: tone('#f6bdb8', '#8e1616', '#6d0f0f'), sev60: tone('#fad3cf', '#c62828', '#8e1616'), sev40: tone('#fce5d8', '#b4540f', '#82400c'),
  sev20: tone('#fdf3dc', '#8a6400', '#6b4c00'), sev0: tone('#fafaf0', '#6b6f3c', '#4a4e24'), sevNone: { ...COLOURS.absent, ground: '#ffffff' },
});

/**
 * @param {any} node
 * @param {string} colour
 */
export const coloursOf = (node, colour) => SHADES[shadeOf(node, colour)] || COLOURS[lookOf(node)];

/** Every look with its colours. */
export const tones = () => ({ ...SHADES, ...COLOURS });

/** Looks drawn with a broken line: something is still to be found out. */
export const isDashed = (shade) => ['unknown', 'suspected', 'TO_VERIFY'].includes(shade);

export const INK = '#17212e';
export const VIOLET = '#5b3fa8';
export const FONT = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif';

/**
 * How a node looks: the state that the server gave, turned into one word for style and legend. Nothing is judged here.
 * @typedef {'present'|'break'|'suspected'|'absent'|'unknown'} Look
 */

/** @type {Look[]} */
export const LOOKS = ['break', 'suspected', 'present', 'absent', 'unknown'];

/**
 * @param {{state: string, gaps?: {certainty: string}[]}} node
 * @returns {Look}
 */
export function lookOf(node) {
  if (node.gaps && node.gaps.length) {
    return node.gaps.some((gap) => gap.certainty === 'CONFIRMED') ? 'break' : 'suspected';
  }
  return node.state === 'PRESENT' ? 'present' : node.state === 'UNKNOWN' ? 'unknown' : 'absent';
}

/** Colours on the card; text on its ground is at least 4.5:1. The style sheet holds the same values for the legend. */
export const COLOURS = Object.freeze({
  present: { ground: '#eef8f1', line: '#2e7d4f', text: '#1c6138', tag: '#2e7d4f', tagText: '#ffffff' },
  break: { ground: '#fdebea', line: '#c62828', text: '#a31515', tag: '#c62828', tagText: '#ffffff' },
  suspected: { ground: '#fff5f4', line: '#c62828', text: '#a31515', tag: '#ffffff', tagText: '#b01e1e' },
  absent: { ground: '#f5f6f8', line: '#8792a0', text: '#4a5563', tag: '#e3e7ec', tagText: '#3d4754' },
  unknown: { ground: '#ffffff', line: '#9a6a00', text: '#7a4a00', tag: '#fff3d6', tagText: '#7a4a00' },
});

export const INK = '#17212e';
export const VIOLET = '#5b3fa8';
export const FONT = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif';

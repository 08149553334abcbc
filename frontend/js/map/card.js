/**
 * Cards as SVG images: a Cytoscape label can have only one colour and size, a card needs a name, a tag and counts.
 * The image is a data address, which the content security policy allows.
 */
import { coloursOf, FONT, INK, isDashed, lookOf, otherGaps, shadeOf, VIOLET } from './look.js';
import { CARD, SMALL_CARD } from './layout-columns.js';

const NAME_SIZE = 13;
const SMALL_SIZE = 12;
const COUNT_SIZE = 11.5;
const BAR = 5;
const LEFT = 11;
const RIGHT = 5;
/** The marks of other gap types stand in a strip at the right edge, one sign each. */
const STRIP = 15;
const MOST_MARKS = 3;
const MARK_COLOURS = { BLOCK: '#8a3f00', CAPACITY: '#8a3f00', CHOKE: '#5b3fa8', WEAK: '#7a4a00', LEADER: '#15477a', CORE_EXT: '#a31515', VACANCY: '#9c1f5c', SHRINK: '#9c1f5c', BREAK_MID: '#a31515', DOWN: '#0f766e' };

/**
 * @param {any} node data of a map node
 * @param {(key: string, values?: any) => string} t
 * @param {string} [colour] '' state, class, severity
 * @returns {string} a data address
 */
export function cardImage(node, t, colour = '') {
  return 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(cardSvg(node, t, colour));
}

/**
 * @param {any} node
 * @param {(key: string, values?: any) => string} t
 * @returns {string}
 */
export function cardSvg(node, t, colour = '') {
  const size = node.foreign ? SMALL_CARD : CARD;
  const look = shadeOf(node, colour);
  const colours = coloursOf(node, colour);
  const marks = node.foreign ? [] : otherGaps(node);
  const badge = node.underConstruction > 0 ? t('card.building') : '';
  const parts = [frame(size, look, colours, node.foreign)];
  const room = size.w - LEFT - RIGHT - (marks.length ? STRIP - 2 : 0);
  const badgeRoom = badge ? textWidth(badge, 11) + 10 : 0;
  const { lines, size: letters } = node.foreign
    ? { lines: [cut(node.name, room - badgeRoom, SMALL_SIZE)], size: SMALL_SIZE } : wrap(node.name, room, room - badgeRoom);
  if (badge) {
    parts.push(tag(size.w - badgeRoom - 1 - (marks.length ? STRIP - 1 : 0), 3, badge, 11, 15, VIOLET, '#ffffff', VIOLET));
  }
  const baselines = node.foreign ? [14.5] : lines.length > 1 ? [13.5, 26.5] : [18];
  lines.forEach((line, i) => parts.push(text(LEFT, baselines[i], line, letters, INK, 600)));
  const bottom = size.h - (node.foreign ? 6 : lines.length > 1 ? 5 : 9);
  parts.push(statusRow(node, colour, colours, bottom, room, t), markStrip(marks, size, t));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.w}" height="${size.h}" viewBox="0 0 ${size.w} ${size.h}" font-family='${FONT}'>${parts.join('')}</svg>`;
}

/**
 * The name of a region. A Cytoscape label would be cached on half pixels and look blurred; an image is not.
 * @param {string} words
 * @param {{w: number, h: number}} size
 * @returns {string} a data address
 */
export function headingImage(words, size) {
  return 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${size.w}" height="${size.h}" viewBox="0 0 ${size.w} ${size.h}" font-family='${FONT}'>`
    + `<text x="${size.w / 2}" y="${size.h / 2 + 5}" text-anchor="middle" font-size="14" font-weight="600" fill="#3c4a5d">${escapeXml(words)}</text></svg>`);
}

function frame(size, look, colours, foreign) {
  const width = look === 'break' ? 2 : 1.4;
  const dash = foreign ? ' stroke-dasharray="1.5 3" stroke-linecap="round"' : isDashed(look) ? ' stroke-dasharray="5 3"' : '';
  const inset = width / 2;
  const bar = foreign ? '' : `<path d="M6 ${inset} h${BAR - 5 + 1} v${size.h - 2 * inset} h-1 a5 5 0 0 1 -5 -5 v${-(size.h - 2 * inset - 10)} a5 5 0 0 1 5 -5z" fill="${colours.line}"/>`;
  return `<rect x="${inset}" y="${inset}" width="${size.w - width}" height="${size.h - width}" rx="6" fill="${colours.ground}" stroke="${colours.line}" stroke-width="${width}"${dash}/>${bar}`;
}

/** What the colour says, in a word: colour alone must not tell it. */
function wordOf(node, colour, t) {
  if (colour === 'class' && node.classCode) {
    return t('classShort.' + node.classCode);
  }
  if (colour === 'severity' && typeof node.severity === 'number') {
    return node.severity.toFixed(1);
  }
  return t('card.' + lookOf(node));
}

function markStrip(marks, size, t) {
  const shown = marks.length > MOST_MARKS ? [...marks.slice(0, MOST_MARKS - 1), '+'] : marks;
  return shown.map((mark, i) => {
    const y = 2.5 + i * 14;
    return `<rect x="${size.w - STRIP}" y="${y}" width="13" height="13" rx="3" fill="${MARK_COLOURS[mark] || '#4a5563'}"/>`
      + `<text x="${size.w - STRIP + 6.5}" y="${y + 10.3}" font-size="10.5" font-weight="600" text-anchor="middle" fill="#ffffff">${escapeXml(mark === '+' ? '+' : t('typeSign.' + mark))}</text>`;
  }).join('');
}

/** In full if there is room, otherwise the figures alone. */
function counts(node, room, t) {
  const values = { local: node.localFirms, outside: node.outsideFirms };
  const full = t('card.counts', values);
  return textWidth(full, COUNT_SIZE) <= room ? full : cut(t('card.countsShort', values), room, COUNT_SIZE);
}

function statusRow(node, colour, colours, baseline, room, t) {
  const word = wordOf(node, colour, t);
  const wide = textWidth(word, 11) + 8;
  const rest = node.foreign ? cut(node.chainName, room - wide - 5, 11) : counts(node, room - wide - 3, t);
  return tag(LEFT, baseline - 11, word, 11, 14, colours.tag, colours.tagText, colours.line)
    + text(LEFT + wide + 5, baseline, rest, node.foreign ? 11 : COUNT_SIZE, node.foreign ? '#4a5563' : colours.text, 400);
}

function tag(x, y, word, size, height, ground, ink, line) {
  const width = textWidth(word, size) + 8;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${ground}" stroke="${line}" stroke-width="0.8"/>`
    + text(x + 4, y + height - 4, word, size, ink, 600);
}

function text(x, y, content, size, ink, weight) {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escapeXml(content)}</text>`;
}

/**
 * @param {string} content
 * @param {number} size
 * @returns {number} an estimate good enough for wrapping: CJK is one em, the rest a little over half
 */
export function textWidth(content, size) {
  let em = 0;
  for (const char of content) {
    em += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/.test(char) ? 1 : /[A-Zm%W]/.test(char) ? 0.7 : /[ il.,:·]/.test(char) ? 0.32 : 0.56;
  }
  return em * size;
}

/** One line in the usual size, one in a smaller size, or two of those. */
function wrap(content, room, firstRoom) {
  if (textWidth(content, NAME_SIZE) <= firstRoom) {
    return { lines: [content], size: NAME_SIZE };
  }
  if (textWidth(content, SMALL_SIZE) <= firstRoom) {
    return { lines: [content], size: SMALL_SIZE };
  }
  const chars = [...content];
  let at = 1;
  while (at < chars.length && textWidth(chars.slice(0, at + 1).join(''), SMALL_SIZE) <= firstRoom) {
    at++;
  }
  // A last line of one sign looks like a mistake.
  if (chars.length - at === 1 && at > 3) {
    at--;
  }
  return { lines: [chars.slice(0, at).join(''), cut(chars.slice(at).join(''), room, SMALL_SIZE)], size: SMALL_SIZE };
}

function cut(content, room, size) {
  if (textWidth(content, size) <= room) {
    return content;
  }
  let short = content;
  while (short.length > 1 && textWidth(short + '…', size) > room) {
    short = short.slice(0, -1);
  }
  return short + '…';
}

/**
 * @param {string} content
 * @returns {string}
 */
export function escapeXml(content) {
  return String(content).replace(/[<>&'"]/g, (char) => '&#' + char.charCodeAt(0) + ';')
    // Control signs are not allowed in XML and would make the whole image fail.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

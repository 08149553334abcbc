/** The map as a picture: for the PNG file, and in place of the canvas on paper. */
import { t } from '../core/i18n.js';
import { FONT, isDashed, looksOf, shadeOf, tones } from '../map/look.js';
import { legendLabel } from './legend.js';

const SCALE = 2;
const EDGE = 32;
const HEAD = 92;

/**
 * @param {HTMLElement} root
 * @param {() => any} getMap
 * @param {() => any} getState
 */
export function printSupport(root, getMap, getState) {
  root.addEventListener('chainmap-picture', async () => {
    const canvas = await sheet(getMap(), getState());
    canvas.toBlob((blob) => save(blob, fileName(getState())), 'image/png');
  });
  root.addEventListener('chainmap-print', async () => {
    await preparePaper();
    window.print();
  });
  // Ctrl+P comes without warning; then the picture may still be decoding, but it is from memory.
  window.addEventListener('beforeprint', () => paperImage());
  window.addEventListener('afterprint', () => root.querySelector('.paper-map')?.remove());

  function paperImage() {
    const frame = root.querySelector('.map-frame');
    const picture = getMap()?.picture(SCALE);
    if (!frame || frame.hidden || !picture) {
      return null;
    }
    const image = frame.querySelector('.paper-map') || document.createElement('img');
    image.className = 'paper-map';
    image.alt = '';
    if (image.src !== picture) {
      image.src = picture;
    }
    frame.append(image);
    return image;
  }

  async function preparePaper() {
    await paperImage()?.decode().catch(() => {});
  }
}

/** Map, title, legend and date on one white sheet: a picture is passed on without the page around it. */
async function sheet(map, state) {
  const image = new Image();
  image.src = map.picture(SCALE);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(image.width + 2 * EDGE, 1400);
  canvas.height = image.height + HEAD * SCALE + EDGE;
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, (canvas.width - image.width) / 2, HEAD * SCALE);
  pen.scale(SCALE, SCALE);
  const { chain, place } = state.map.data;
  const dataAsOf = state.meta.data?.dataAsOf;
  pen.fillStyle = '#17212e';
  pen.font = `600 22px ${FONT}`;
  // A picture travels without the page: a supposition must say so itself.
  pen.fillText((state.tray.items.length ? `【${t('whatif.banner')}】` : '') + t('print.title', { chain: chain.name, place: place?.name || '' }), EDGE / 2, 36);
  pen.font = `13px ${FONT}`;
  pen.fillStyle = '#4a5563';
  pen.textAlign = 'right';
  pen.fillText(`${t('asOf')} ${dataAsOf || '—'} · ${t('app.name')}`, canvas.width / SCALE - EDGE / 2, 36);
  pen.textAlign = 'left';
  drawLegend(pen, EDGE / 2, 64, looksOf(state.route.colour), new Set(state.map.data.nodes.map((node) => shadeOf(node.data, state.route.colour))));
  return canvas;
}

function drawLegend(pen, left, middle, looks, used) {
  const colouring = tones();
  let x = left;
  for (const look of looks.filter((one) => used.has(one) || ['break', 'present', 'absent', 'unknown'].includes(one))) {
    const colours = colouring[look];
    pen.setLineDash(isDashed(look) ? [4, 3] : []);
    pen.fillStyle = colours.ground;
    pen.strokeStyle = colours.line;
    pen.lineWidth = look === 'break' ? 2 : 1.4;
    pen.fillRect(x, middle - 9, 22, 14);
    pen.strokeRect(x, middle - 9, 22, 14);
    pen.fillStyle = '#17212e';
    const words = legendLabel(look);
    pen.fillText(words, x + 28, middle + 3);
    x += 28 + pen.measureText(words).width + 22;
  }
}

function fileName(state) {
  const { chain, place } = state.map.data;
  const dataAsOf = state.meta.data?.dataAsOf;
  return [t('app.short'), place?.name, chain.name, dataAsOf].filter(Boolean).join('-').replace(/[\\/:*?"<>|]/g, '_') + '.png';
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

// The comparison as a picture for a report: the map as it is seen, the divider, and both years with their days below.
import type { SideModel } from './side-model.js';

export interface PictureWords {
  readonly title: string;
  readonly left: string;
  readonly right: string;
  /** Sources, approval numbers, 示意数据. */
  readonly credits: string;
}

export interface PictureColors {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly fontFamily: string;
}

/** The element's own colours and type. */
export function pictureColorsOf(element: Element): PictureColors {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(`--_color-${name}`).trim();
  return {
    ground: color('surface-raised'),
    text: color('text'),
    quiet: color('text-quiet'),
    fontFamily: style.fontFamily,
  };
}

/** CSS pixels. */
const margin = 12;
const rows = { title: 24, side: 20, credits: 18 } as const;

/** A new canvas: the given one above a strip of words. */
export function comparisonPicture(
  map: HTMLCanvasElement,
  words: PictureWords,
  colors: PictureColors,
): HTMLCanvasElement {
  const ratio = window.devicePixelRatio;
  const strip = margin * 2 + rows.title + rows.side + rows.credits;
  const canvas = document.createElement('canvas');
  canvas.width = map.width;
  canvas.height = map.height + Math.round(strip * ratio);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = colors.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(map, 0, 0);
  context.scale(ratio, ratio);
  const width = map.width / ratio;
  const height = map.height / ratio;
  drawWords(context, words, colors, width, height);
  return canvas;
}

function drawWords(
  context: CanvasRenderingContext2D,
  { title, left, right, credits }: PictureWords,
  { text, quiet, fontFamily }: PictureColors,
  width: number,
  top: number,
): void {
  const write = (words: string, size: number, y: number, align: CanvasTextAlign, bold = false): void => {
    context.font = `${bold ? 600 : 400} ${size}px ${fontFamily}`;
    context.textAlign = align;
    context.fillText(words, align === 'right' ? width - margin : margin, y, width - 2 * margin);
  };
  context.textBaseline = 'middle';
  context.fillStyle = text;
  let y = top + margin + rows.title / 2;
  write(title, 16, y, 'left', true);
  y += rows.title / 2 + rows.side / 2;
  write(left, 13, y, 'left');
  write(right, 13, y, 'right');
  context.fillStyle = quiet;
  write(credits, 12, y + rows.side / 2 + rows.credits / 2, 'left');
}

/** "左 2013 年影像 2013-09-21 拍摄 · 2.5 米", where the side stands in the comparison first. */
export function sideInWords(place: string, { label, detail, missing }: SideModel): string {
  return [place, label, missing === '' ? detail : missing].filter((part) => part !== '').join(' ');
}

/** @throws Error named `SecurityError` when a layer from another host may not be read, and when no picture is made */
export function pngOfCanvas(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('canvas: the browser made no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

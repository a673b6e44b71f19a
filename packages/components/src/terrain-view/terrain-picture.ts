// The picture of the land to take away: the view as it stands, with title, legend, year, sources and approval number.
import type { PointColumns } from '@onemap/core/map';
import { formatNumber } from '@onemap/core';
import { classRows, keyLegend, mapSheet, type LegendDrawing, type MapSheetWords } from '@onemap/core/picture';
import { paintShapes } from '../chart/canvas-painter.js';
import { paintColorsOf } from '../chart/paint-colors.js';
import type { ViewModel } from '../figures/view-model.js';
import { unitText } from '../legend/unit-text.js';
import type { Messages } from '../locales/messages.js';
import { statusKey } from '../picture-file/status-key.js';
import { pngOfCanvas } from '../swipe-compare/comparison-picture.js';

export interface PictureOptions {
  /** Whose colours and type the picture has. */
  readonly element: HTMLElement;
  /** The view, device pixels. */
  readonly scene: HTMLCanvasElement;
  readonly model: ViewModel;
  readonly words: Messages;
  readonly points: PointColumns | undefined;
  /** Of the columns and the ground. */
  readonly notes: readonly string[];
  /** Whose heights and imagery these are. */
  readonly credits: readonly string[];
  /** The tag of what is invented, or null. */
  readonly tag: string | null;
}

/** Room for the words around the view, CSS pixels. */
const [beside, aboveAndBelow] = [300, 150];

export function terrainPicture(options: PictureOptions): Promise<Blob> {
  const { element, scene } = options;
  const ratio = scene.width / Math.max(element.clientWidth, 1);
  const sheet = mapSheet({
    width: scene.width / ratio + beside,
    height: scene.height / ratio + aboveAndBelow,
    words: wordsOf(options),
    legend: legendOf(options),
  });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * ratio);
  canvas.height = Math.round(sheet.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas: the browser gives no 2d context');
  context.scale(ratio, ratio);
  paintShapes(context, sheet.shapes, paintColorsOf(element), getComputedStyle(element).fontFamily);
  drawCovering(context, scene, sheet.frame);
  return pngOfCanvas(canvas);
}

/** The whole frame is filled; what does not fit is cut off evenly. */
function drawCovering(
  context: CanvasRenderingContext2D,
  scene: HTMLCanvasElement,
  frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const scale = Math.max(frame.width / scene.width, frame.height / scene.height);
  const [width, height] = [frame.width / scale, frame.height / scale];
  const [left, top] = [(scene.width - width) / 2, (scene.height - height) / 2];
  context.drawImage(scene, left, top, width, height, frame.x, frame.y, frame.width, frame.height);
}

function wordsOf({ model, words, notes, credits, tag }: PictureOptions): MapSheetWords {
  const { place, statistics, period } = model;
  return {
    title: model.title,
    summary: model.summary,
    period: period.from === period.to ? period.to : words.timeAxis.span(period.from, period.to),
    notes,
    foot: [
      words.map.dataFrom(statistics.source),
      ...credits,
      `${words.mapApproval} ${place.approvalNumber ?? '——'}`,
    ],
    tag,
  };
}

function legendOf({ model, words, points }: PictureOptions): LegendDrawing | null {
  const { locale } = model.wording;
  if (points) return statusKey(points, { words, locale });
  if (model.children.length === 0) return null;
  const level = model.childLevel ?? 'town';
  return keyLegend({
    title: model.legend.title,
    unit: unitText(model.legend, words, locale),
    rows: classRows(model.legend, {
      noData: words.noData,
      suppressed: words.legend.suppressed,
      count: (regions) => words.legend.regionCount(formatNumber(regions, 0, locale), level),
    }),
    notes: [words.legend.note],
  });
}

// A still or a play of the layer as a file: the shown moments drawn again on a map that nobody sees.
import {
  advance,
  clampRange,
  periodOf,
  type Locale,
  type Period,
  type StepRange,
  type TimeAxis,
  type TimeMode,
} from '@onemap/core';
import type { Bbox } from '@onemap/contract';
import type { BasemapConfig, BlankColors, MapHandle } from '@onemap/core/map';
import type { Messages } from '../locales/messages.js';
import { filmOf, type FilmFormat } from '../picture-file/film.js';
import { MapPicture, type MapPictureOptions, type PictureStep } from '../picture-file/map-picture.js';
import { pictureWordsOf } from '../picture-file/words.js';
import { ShotDrawer } from './shot-drawer.js';
import { wordsOfShot } from './shot-words.js';
import type { ThemeLayer } from './themes/theme.js';
import type { MomentShot } from './moments.js';

export interface StillOptions {
  /** Of the whole picture, CSS pixels; default the size of the map. */
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for a CSS pixel; default 2 for a still and 1 for a play. */
  readonly ratio?: number;
  /** Whether the basemap is in the picture; default yes. */
  readonly basemap?: boolean;
  /** Day that stands in the picture; default today. */
  readonly date?: Date;
  /** Stops an export that is no longer wanted; it then rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Part that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface PlayOptions extends StillOptions {
  /** `gif` (default) or `webm`, which takes as long as the play. */
  readonly format?: FilmFormat;
  /** Steps a second; default the layer's speed. */
  readonly speed?: number;
}

/** What the layer shows, as far as a picture needs it. */
export interface ExportScene {
  readonly element: HTMLElement;
  /** The map on the page, whose view is taken over. */
  readonly handle: MapHandle | undefined;
  readonly basemap: BasemapConfig;
  readonly blankColors: BlankColors;
  readonly scheme: 'light' | 'dark';
  readonly words: Messages;
  readonly locale: Locale;
  readonly speed: number;
  /** A layer of the shown theme for the map of the picture; undefined where fills say all. */
  readonly createLayer: () => ThemeLayer | undefined;
}

/** How long the last step of a play stands, milliseconds. */
const holdInMs = 2000;
const phone = { width: 390, height: 700 };

/** @throws UnreadableBasemapError (rejects) when the basemap gives no leave to be exported */
export async function stillOf(
  scene: ExportScene,
  moment: MomentShot,
  options: StillOptions = {},
): Promise<Blob> {
  return withPicture(scene, [moment], { ratio: 2, ...options }, async (picture) => {
    const canvas = await picture.paint(0);
    options.onProgress?.(1);
    return pngOf(canvas);
  });
}

/**
 * @throws UnreadableBasemapError (rejects) when the basemap gives no leave to be exported
 * @throws WebmUnsupportedError (rejects) where the browser records no WebM
 */
export async function playOf(
  scene: ExportScene,
  moments: readonly MomentShot[],
  options: PlayOptions = {},
): Promise<Blob> {
  const { format = 'gif', speed = scene.speed, signal, onProgress } = options;
  const last = moments.length - 1;
  return withPicture(scene, moments, { ratio: 1, ...options }, (picture) =>
    filmOf(format, {
      ...{ width: picture.width, height: picture.height, count: moments.length, signal, onProgress },
      paint: (index) => picture.paint(index),
      durationInMs: (index) => (index === last ? Math.max(holdInMs, 1000 / speed) : 1000 / speed),
    }),
  );
}

/** The periods that a play of the mode shows from its start to its end. */
export function playedPeriods(axis: TimeAxis, mode: TimeMode, shown: StepRange): Period[] {
  if (axis.steps.length === 0) return [];
  const length = mode === 'range' ? shown.to - shown.from : 0;
  const periods: Period[] = [];
  let range: StepRange | null = clampRange(axis, mode, { from: 0, to: length });
  while (range) {
    periods.push(periodOf(axis, range));
    range = advance(axis, mode, range, false);
  }
  return periods;
}

async function withPicture(
  scene: ExportScene,
  moments: readonly MomentShot[],
  options: StillOptions,
  use: (picture: MapPicture) => Promise<Blob>,
): Promise<Blob> {
  const drawer = new ShotDrawer(scene);
  const picture = await MapPicture.open(pictureOptions(scene, moments, options, drawer));
  try {
    return await use(picture);
  } finally {
    drawer.free();
    picture.close();
  }
}

function pictureOptions(
  scene: ExportScene,
  moments: readonly MomentShot[],
  options: StillOptions,
  drawer: ShotDrawer,
): MapPictureOptions {
  const { element, handle, blankColors, words, locale } = scene;
  const [shownWidth = phone.width, shownHeight = phone.height] = handle?.map.getSize() ?? [];
  const { width = shownWidth, height = shownHeight, ratio = 1, basemap = true, date = new Date() } = options;
  const owner = basemap ? (handle?.attributions.join('、') ?? '') : '';
  const steps = moments.map((moment): PictureStep => ({
    ...wordsOfShot(moment, { words, locale, owner, date, root: element.shadowRoot }),
    draw: (map) => drawer.draw(map, moment),
  }));
  return {
    ...{ element, blankColors, ratio, steps },
    // Films of an odd width or height are refused by some players.
    width: even(width),
    height: even(height),
    basemap: basemap ? scene.basemap : { type: 'blank' },
    bbox: boxOf(moments[0], handle),
    rotation: handle?.viewState()?.rotation ?? 0,
    furniture: {
      meters: words.map.meters,
      kilometers: words.map.kilometers,
      north: pictureWordsOf(locale).north,
    },
  };
}

/** `方田县各乡镇贫困发生率 2016 年.png`: a still with its period, a play of all of them without. */
export function fileName({ model }: MomentShot, format: 'png' | FilmFormat): string {
  const [subject = '', ...rest] = model.title.split(' · ');
  const name = format === 'png' ? [subject, rest[0] ?? ''].join(' ') : subject;
  return `${name
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80)}.${format}`;
}

/** The whole region, or the part of it that the reader has zoomed into. */
function boxOf(moment: MomentShot | undefined, handle: MapHandle | undefined): Bbox {
  const whole = moment?.model.place.bbox;
  const shown = handle?.viewState()?.bbox;
  if (!whole && !shown) throw new RangeError('place: has no extent');
  if (!whole || !shown) return (whole ?? shown)!;
  const inside = shown[0] <= whole[0] && shown[1] <= whole[1] && shown[2] >= whole[2] && shown[3] >= whole[3];
  return inside ? whole : shown;
}

const even = (pixels: number): number => 2 * Math.round(pixels / 2);

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('canvas: the browser made no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

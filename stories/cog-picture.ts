// The invented imagery as GeoTIFFs with smaller copies, made in the page: for the stories of pictures that are read where they lie.
import { geoTiffHeader, type GeoTiffPlan } from '@onemap/core/imagery';
import type { ImagerySet, PaintTile } from '@onemap/core/map';
import { drawnImagery } from './imagery.js';

/** Degrees: 甘谷县城 and the villages around it. */
const [west, north, width] = [105.3, 34.78, 0.08];
const side = 1024;
const tileSize = 256;

/** Both years as files, as if the user had chosen them. */
export function drawnFiles(): readonly ImagerySet[] {
  return drawnImagery.map((set) => {
    const file = set.tiles.type === 'painted' ? fileOf(set.tiles.paint) : undefined;
    return { ...set, id: `${set.id}-file`, tiles: { type: 'cog', file } };
  });
}

/** The same, but the file of the first year ends in the middle. */
export function halfAFile(): readonly ImagerySet[] {
  return drawnFiles().map((set, index) => {
    if (index > 0 || set.tiles.type !== 'cog' || !set.tiles.file) return set;
    return { ...set, tiles: { type: 'cog', file: set.tiles.file.slice(0, set.tiles.file.size / 2) } };
  });
}

function fileOf(paint: PaintTile): Blob {
  const whole = painted(paint);
  const pictures = [whole, smaller(whole, 2), smaller(whole, 4)];
  const [plan, ...overviews] = pictures.map(planOf);
  return new Blob([geoTiffHeader(plan!, overviews) as BlobPart, ...pictures.flatMap(blocksOf)]);
}

function planOf({ width: pixels }: HTMLCanvasElement, index: number): GeoTiffPlan {
  return {
    ...{ width: pixels, height: pixels, bands: 3, bits: 8, tileSize },
    ...(index === 0 ? { crs: 'EPSG:4490' } : { crs: null, overview: true }),
    ...{ origin: [west, north], pixel: width / pixels },
  };
}

function painted(paint: PaintTile): HTMLCanvasElement {
  const canvas = canvasOf(side);
  const scale = side / width;
  paint({
    context: canvas.getContext('2d')!,
    size: side,
    extent: [west, north - width, west + width, north],
    pixelOf: ([lon, lat]) => [(lon - west) * scale, (north - lat) * scale],
  });
  return canvas;
}

function smaller(whole: HTMLCanvasElement, times: number): HTMLCanvasElement {
  const canvas = canvasOf(side / times);
  canvas.getContext('2d')!.drawImage(whole, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function canvasOf(pixels: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = pixels;
  return canvas;
}

/** Red, green and blue of each tile, from the left to the right and from the top down. */
function blocksOf(canvas: HTMLCanvasElement): Uint8Array<ArrayBuffer>[] {
  const context = canvas.getContext('2d')!;
  const across = canvas.width / tileSize;
  return Array.from({ length: across * across }, (_, index) => {
    const place = [(index % across) * tileSize, Math.floor(index / across) * tileSize] as const;
    const { data } = context.getImageData(...place, tileSize, tileSize);
    return Uint8Array.from(
      { length: (data.length / 4) * 3 },
      (__, at) => data[4 * Math.floor(at / 3) + (at % 3)]!,
    );
  });
}

// Maps with a red and a blue side in every kind of layer, and what their pixels are on the screen.
import type { BoundaryFeature } from '@onemap/contract';
import Feature from 'ol/Feature.js';
import Polygon from 'ol/geom/Polygon.js';
import type BaseLayer from 'ol/layer/Base.js';
import ImageLayer from 'ol/layer/Image.js';
import VectorLayer from 'ol/layer/Vector.js';
import WebGLTileLayer from 'ol/layer/WebGLTile.js';
import DataTile from 'ol/source/DataTile.js';
import ImageCanvas from 'ol/source/ImageCanvas.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Style from 'ol/style/Style.js';
import { cdp, page } from 'vitest/browser';
import { cogFile, gangu } from '../imagery/small-cog.fixtures.js';
import { createImageryLayers, type ImageryTiles } from './imagery.js';
import { ThematicLayer } from './thematic-layer.js';

export type Color = readonly [red: number, green: number, blue: number];
export const red: Color = [255, 0, 0];
export const blue: Color = [0, 0, 255];
export const green: Color = [0, 128, 0];

const css = ([r, g, b]: Color): string => `rgb(${r}, ${g}, ${b})`;
const hex = (color: Color): string => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Everything that the maps of these tests show, in degrees. */
const everywhere = [
  [100, 30],
  [110, 30],
  [110, 40],
  [100, 40],
  [100, 30],
];

/** The imagery of a set of one colour, in each way that a set can hold it. */
const imageryKinds: Readonly<Record<'tiles' | 'xyz' | 'wmts' | 'cog', (color: Color) => ImageryTiles>> = {
  tiles: (color) => ({ type: 'painted', paint: ({ context, size }) => fill(context, color, size, size) }),
  xyz: (color) => ({ type: 'xyz', url: pngOf(color), attribution: '' }),
  wmts: (color) => ({
    ...{ type: 'wmts', url: pngOf(color), attribution: '', encoding: 'REST', crs: 'EPSG:3857' },
    ...{ layer: 'a', matrixSet: 'w' },
  }),
  cog: (color) => ({ type: 'cog', file: pictureOf(color) }),
};

const imagery =
  (kind: keyof typeof imageryKinds) =>
  async (color: Color): Promise<BaseLayer> => {
    const [layer] = await createImageryLayers({ tiles: imageryKinds[kind](color), extent: null });
    return layer!;
  };

export const layerKinds = {
  tiles: imagery('tiles'),
  xyz: imagery('xyz'),
  wmts: imagery('wmts'),
  cog: imagery('cog'),
  webgl: (color: Color) => Promise.resolve(webglLayer(color)),
  vector: (color: Color): Promise<BaseLayer> => {
    const polygon = new Polygon([everywhere]).transform('EPSG:4326', 'EPSG:3857');
    const style = new Style({ fill: new Fill({ color: css(color) }) });
    const source = new VectorSource({ features: [new Feature(polygon)] });
    return Promise.resolve(new VectorLayer({ source, style }));
  },
  image: (color: Color): Promise<BaseLayer> => {
    const canvasFunction = (_extent: unknown, _resolution: number, _ratio: number, size: number[]) =>
      filled(color, size[0]!, size[1]!);
    return Promise.resolve(new ImageLayer({ source: new ImageCanvas({ canvasFunction }) }));
  },
  thematic: (color: Color): Promise<BaseLayer> => {
    const layer = new ThematicLayer({ style: { fillOpacity: 1 } });
    layer.setRegions([region]);
    layer.setRegionColors([hex(color)]);
    return Promise.resolve(layer);
  },
} as const;

function fill(context: CanvasRenderingContext2D, color: Color, width: number, height: number): void {
  context.fillStyle = css(color);
  context.fillRect(0, 0, width, height);
}

function filled(color: Color, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  fill(canvas.getContext('2d')!, color, width, height);
  return canvas;
}

const pngOf = (color: Color): string => filled(color, 256, 256).toDataURL('image/png');

/** Some ten degrees around the middle of the maps. */
function pictureOf(color: Color): Blob {
  const plan = { ...gangu, crs: 'EPSG:4490', pixel: 0.2, origin: [98, 41] } as const;
  return cogFile(plan, (_column, _row, band) => color[band]!);
}

export type LayerKind = keyof typeof layerKinds;

export function webglLayer([r, g, b]: Color): BaseLayer {
  const loader = (): Uint8Array => {
    const data = new Uint8Array(64 * 64 * 4);
    for (let pixel = 0; pixel < 64 * 64; pixel++) data.set([r, g, b, 255], pixel * 4);
    return data;
  };
  return new WebGLTileLayer({ source: new DataTile({ loader, tileSize: 64, transition: 0 }) });
}

const region = {
  type: 'Feature',
  id: '990101000000',
  geometry: { type: 'Polygon', coordinates: [everywhere] },
  properties: { name: '方田县', shortName: '方田', level: 'county', parent: null, center: [105, 35] },
} as unknown as BoundaryFeature;

/** The element as the reader sees it, in device pixels. */
export async function screenOf(element: Element): Promise<ImageData> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const { left, top, width, height } = element.getBoundingClientRect();
  const { data } = await cdp().send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: frame.left + left, y: frame.top + top, width, height, scale: 1 },
  });
  return imageData(await bitmapOf(data));
}

async function bitmapOf(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
}

function imageData(bitmap: ImageBitmap): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** A page that fits the window of the tests: a larger one would be shown smaller than it is. */
export async function setPageSize(): Promise<void> {
  await page.viewport(400, 300);
}

/** So many device pixels for a CSS pixel from now on; 0 is the browser's own again. */
export async function setPixelRatio(deviceScaleFactor: number): Promise<void> {
  await cdp().send('Emulation.setDeviceMetricsOverride', {
    width: 0,
    height: 0,
    deviceScaleFactor,
    mobile: false,
  });
}

/** Pixels that differ from what is expected there by more than one level; `expected` answers null where it does not matter. */
export function wrongPixels(
  { data, width, height }: ImageData,
  expected: (x: number, y: number) => Color | null,
): string[] {
  const wrong: string[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const wanted = expected(x, y);
      const at = (y * width + x) * 4;
      if (!wanted || wanted.every((part, index) => Math.abs(part - data[at + index]!) <= 1)) continue;
      wrong.push(`${x},${y} is ${data.slice(at, at + 3).join(' ')}, not ${wanted.join(' ')}`);
    }
  }
  return wrong;
}

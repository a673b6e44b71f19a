// A GeoTIFF as a picture that is read in pieces: never more of it in memory than the budget allows.
import { stat } from 'node:fs/promises';
import { fromFile, type GeoTIFF, type GeoTIFFImage } from 'geotiff';
import { planBands, type BandChoice, type BandPlan } from './band-reading.js';
import { toRgba, type ColorTables, type Samples } from './colors.js';
import { ImageryError } from './imagery-error.js';
import { readGeoreference, type Georeference } from './georeference.js';

/** Red, green, blue and alpha of a rectangle of pixels. */
export interface PixelWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly place: Georeference;
  readonly plan: BandPlan;
  /** Samples of a few rectangles all over the picture, for statistics; no data left in. */
  sample(): AsyncIterable<Samples>;
  /** How samples become colours; before the first `window`. */
  setTables(tables: ColorTables | undefined): void;
  /** Pixels inside the picture; null where the rectangle meets none. */
  window(left: number, top: number, right: number, bottom: number): Promise<PixelWindow | null>;
  /** The most bytes of pixels that were held at a time. */
  readonly peakBytes: number;
  close(): Promise<void>;
}

export interface RasterOptions extends BandChoice {
  /** `EPSG:4523`, in place of the file's own. */
  readonly crs?: string;
  /** Bytes of pixels to hold; at least one row of blocks is. */
  readonly budget?: number;
}

const usualBudget = 192 * 1024 * 1024;
/** A single block beyond this cannot be decoded without harm. */
const largestBlock = 256 * 1024 * 1024;
const largestSide = 1_000_000;
/** Pieces that statistics are made of. */
const sampledPieces = 48;

/** @throws ImageryError for a file that is no whole GeoTIFF */
export async function openRaster(path: string, options: RasterOptions): Promise<Raster> {
  const file = await fromFile(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    const image = await file.getImage();
    checkSize(image);
    await checkComplete(image, (await stat(path)).size);
    const place = readGeoreference(image, options.crs);
    const plan = await planBands(image, options);
    return pieces(file, image, { place, plan, budget: options.budget ?? usualBudget });
  } catch (error) {
    await closeFile(file);
    throw error instanceof ImageryError ? error : unreadable(error);
  }
}

async function closeFile(file: GeoTIFF): Promise<void> {
  await file.close();
}

function unreadable(error: unknown): ImageryError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ImageryError(`不是可读的 GeoTIFF，或文件已损坏（${reason}）。`, { cause: error });
}

function checkSize(image: GeoTIFFImage): void {
  const [width, height] = [image.getWidth(), image.getHeight()];
  if (!(width > 0 && height > 0 && width <= largestSide && height <= largestSide))
    throw new ImageryError(`影像的尺寸 ${width} × ${height} 无效。`);
  const [blockWidth, blockHeight] = [image.getTileWidth(), image.getTileHeight()];
  if (!(blockWidth > 0 && blockHeight > 0)) throw new ImageryError('影像的分块尺寸无效，文件已损坏。');
  if (blockWidth * blockHeight * 4 > largestBlock)
    throw new ImageryError('影像只有一个过大的分块，请先用 gdal_translate -co TILED=YES 分块。');
}

/** A file that was cut off would otherwise be read as black. */
async function checkComplete(image: GeoTIFFImage, size: number): Promise<void> {
  const directory = image.getFileDirectory();
  const kind = image.isTiled ? 'Tile' : 'Strip';
  const read = async (name: 'Offsets' | 'ByteCounts'): Promise<number[]> =>
    Array.from((await directory.loadValue(`${kind}${name}`)) as ArrayLike<number | bigint>, Number);
  const [offsets, counts] = [await read('Offsets'), await read('ByteCounts')];
  const across = Math.ceil(image.getWidth() / image.getTileWidth());
  const down = Math.ceil(image.getHeight() / image.getTileHeight());
  const planes = image.planarConfiguration === 2 ? image.getSamplesPerPixel() : 1;
  const expected = across * down * planes;
  if (offsets.length < expected || counts.length < expected)
    throw new ImageryError('影像的分块目录不完整，文件已损坏。');
  if (offsets.some((offset, index) => offset + (counts[index] ?? 0) > size))
    throw new ImageryError('影像文件不完整：有的分块在文件末尾之后，请重新拷贝。');
}

interface Made {
  readonly place: Georeference;
  readonly plan: BandPlan;
  readonly budget: number;
}

/** Blocks of strips are gathered until a piece has this many rows. */
const rowsOfPiece = 64;

function pieces(file: GeoTIFF, image: GeoTIFFImage, { place, plan, budget }: Made): Raster {
  const [width, height] = [image.getWidth(), image.getHeight()];
  const pieceWidth = Math.min(width, image.getTileWidth());
  const blockRows = image.getTileHeight();
  const pieceHeight = image.isTiled
    ? blockRows
    : blockRows * Math.max(1, Math.floor(rowsOfPiece / blockRows));
  const across = Math.ceil(width / pieceWidth);
  const down = Math.ceil(height / pieceHeight);
  // A row of tiles of the result meets these many rows of pieces again and again.
  const least = (2 + Math.ceil(700 / pieceHeight)) * across * pieceWidth * pieceHeight * 4;
  const most = image.isTiled ? budget : Math.max(budget, least);
  const kept = new Map<number, PixelWindow>();
  let [tables, bytes, peak] = [undefined as ColorTables | undefined, 0, 0];

  const read = async (column: number, row: number): Promise<{ box: number[]; samples: Samples }> => {
    const [left, top] = [column * pieceWidth, row * pieceHeight];
    const box = [left, top, Math.min(width, left + pieceWidth), Math.min(height, top + pieceHeight)];
    try {
      const samples = await image.readRasters({ window: box, samples: [...plan.samples], interleave: true });
      return { box, samples: samples as unknown as Samples };
    } catch (error) {
      throw unreadable(error);
    }
  };

  const piece = async (column: number, row: number): Promise<PixelWindow> => {
    const key = row * across + column;
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const { box, samples } = await read(column, row);
    const [left, top, right, bottom] = box as [number, number, number, number];
    const size = { width: right - left, height: bottom - top };
    const rgba = toRgba(samples, size.width * size.height, plan, tables);
    const made = { left, top, ...size, rgba };
    kept.set(key, made);
    bytes += rgba.length;
    for (const [oldest, { rgba: old }] of kept) {
      if (bytes <= most || oldest === key) break;
      kept.delete(oldest);
      bytes -= old.length;
    }
    peak = Math.max(peak, bytes);
    return made;
  };

  return {
    ...{ width, height, place, plan },
    get peakBytes() {
      return peak;
    },
    setTables: (next) => {
      tables = next;
    },
    sample: async function* () {
      const count = across * down;
      const step = Math.max(1, count / sampledPieces);
      for (let index = step / 2; index < count; index += step) {
        const at = Math.floor(index);
        yield (await read(at % across, Math.floor(at / across))).samples;
      }
    },
    window: async (left, top, right, bottom) => {
      const box = [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
      const [x0, y0, x1, y1] = box as [number, number, number, number];
      if (x0 >= x1 || y0 >= y1) return null;
      const rgba = new Uint8Array(4 * (x1 - x0) * (y1 - y0));
      for (let row = Math.floor(y0 / pieceHeight); row * pieceHeight < y1; row += 1)
        for (let column = Math.floor(x0 / pieceWidth); column * pieceWidth < x1; column += 1)
          copy(await piece(column, row), { left: x0, top: y0, width: x1 - x0, height: y1 - y0, rgba });
      return { left: x0, top: y0, width: x1 - x0, height: y1 - y0, rgba };
    },
    close: () => closeFile(file),
  };
}

/** What two rectangles share. */
function copy(from: PixelWindow, to: PixelWindow): void {
  const left = Math.max(from.left, to.left);
  const right = Math.min(from.left + from.width, to.left + to.width);
  const top = Math.max(from.top, to.top);
  const bottom = Math.min(from.top + from.height, to.top + to.height);
  for (let y = top; y < bottom; y += 1) {
    const start = 4 * ((y - from.top) * from.width + left - from.left);
    const row = from.rgba.subarray(start, start + 4 * (right - left));
    to.rgba.set(row, 4 * ((y - to.top) * to.width + left - to.left));
  }
}

// The PDF, opened by another program: its size, its picture, its words in Chinese, and what it says of itself.
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// The reader's own half, which it would start as a worker from another address.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compressedRows } from './page-rows.js';
import { pdfFile, type PdfOptions } from './pdf.js';
import type { PageText } from './pdf-text.js';

const texts: PageText[] = [
  { text: '甘谷县各乡镇贫困发生率 · 2016 年 · %', x: 200, y: 60, size: 18, width: 420 },
  { text: '比例尺 1:50万', x: 30, y: 540, size: 10.5, width: 80 },
  { text: '105°20′E', x: 300, y: 80, size: 7.2, width: 40 },
  // A sign beyond the basic plane, as in some village names.
  { text: '𠮷家村', x: 30, y: 560, size: 9, width: 27 },
];

/** 2 x 2 pixels: red, green; blue, white. */
const pixels = Uint8ClampedArray.of(
  ...[255, 0, 0, 255],
  ...[0, 255, 0, 255],
  ...[0, 0, 255, 255],
  ...[255, 255, 255, 255],
);

let options: PdfOptions;

beforeAll(async () => {
  const strip = (top: number, count: number): Uint8ClampedArray =>
    pixels.subarray(top * 8, (top + count) * 8);
  options = {
    width: (297 / 25.4) * 72,
    height: (210 / 25.4) * 72,
    image: { width: 2, height: 2, rows: await compressedRows({ width: 2, height: 2, strip }) },
    texts,
    title: '甘谷县“贫困”(示例)',
    author: '甘谷县乡村振兴局',
    language: 'zh-CN',
    date: new Date('2026-11-27T21:05:00Z'),
  };
});

let opened: PDFDocumentProxy | undefined;

async function open(): Promise<PDFDocumentProxy> {
  // Adobe's tables of Chinese codes, which a reader brings with it.
  const cMapUrl = '/node_modules/pdfjs-dist/cmaps/';
  opened = await getDocument({ data: pdfFile(options), cMapUrl, cMapPacked: true, verbosity: 0 }).promise;
  return opened;
}

interface Line {
  text: string;
  readonly left: number;
  right: number;
  readonly base: number;
}

/** A reader may cut a line at its spaces. */
async function linesOf(page: PDFPageProxy): Promise<Line[]> {
  const { items } = await page.getTextContent();
  const lines: Line[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [left, base] = (item.transform as number[]).slice(4) as [number, number];
    const line = lines.find((each) => Math.abs(each.base - base) < 0.01);
    if (!line) lines.push({ text: item.str, left, right: left + item.width, base });
    else {
      line.text += item.str;
      line.right = Math.max(line.right, left + item.width);
    }
  }
  return lines;
}

afterEach(() => opened?.destroy());

describe('A printed PDF', () => {
  it('is one page of exactly A4: 841.89 x 595.28 points', async () => {
    const document = await open();
    expect(document.numPages).toBe(1);
    const { view } = await document.getPage(1);
    expect(view).toEqual([0, 0, 841.89, 595.28]);
  });

  it('has its words as text, in Chinese and beyond the basic plane', async () => {
    const page = await (await open()).getPage(1);
    expect((await linesOf(page)).map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
  });

  it('has each line as wide as it is in the picture, where it stands there', async () => {
    const page = await (await open()).getPage(1);
    (await linesOf(page)).forEach(({ left, right, base }, index) => {
      const { x, y, size, width } = texts[index]!;
      expect(left).toBeCloseTo(x, 1);
      expect(right - left).toBeCloseTo(width, 0);
      // The foot of the letters: 0.35 of their size below the middle of the line.
      expect(base).toBeCloseTo(595.28 - y - 0.35 * size, 1);
    });
  });

  it('draws one picture over the whole page, and no letter', async () => {
    const page = await (await open()).getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const image = fnArray.indexOf(OPS.paintImageXObject);
    expect(argsArray[image]!.slice(1)).toEqual([2, 2]);
    const modes = fnArray.flatMap((fn, index) => (fn === OPS.setTextRenderingMode ? argsArray[index]! : []));
    expect(new Set(modes)).toEqual(new Set([3]));
  });

  it('has each pixel of the picture in its place', async () => {
    const page = await (await open()).getPage(1);
    const canvas = document.createElement('canvas');
    const viewport = page.getViewport({ scale: 0.25 });
    [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
    await page.render({ canvasContext: canvas.getContext('2d')!, viewport }).promise;
    const at = (x: number, y: number) => [
      ...canvas.getContext('2d')!.getImageData(canvas.width * x, canvas.height * y, 1, 1).data,
    ];
    expect([at(0.05, 0.05), at(0.95, 0.05), at(0.05, 0.95), at(0.95, 0.95)]).toEqual([
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [0, 0, 255, 255],
      [255, 255, 255, 255],
    ]);
  });

  it('names title, author unit, day and language, and asks viewers not to shrink it', async () => {
    const document = await open();
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: '甘谷县“贫困”(示例)',
      Author: '甘谷县乡村振兴局',
      CreationDate: 'D:20261127210500Z',
      Language: 'zh-CN',
    });
    expect(await document.getViewerPreferences()).toMatchObject({ PrintScaling: 'None' });
  });

  it('is the same for the same page, and names no font file', () => {
    const file = pdfFile(options);
    expect(pdfFile(options)).toEqual(file);
    const text = new TextDecoder('latin1').decode(file);
    expect(text).not.toMatch(/FontFile/);
    expect(text).toContain('/STSong-Light');
  });
});

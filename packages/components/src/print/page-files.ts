// A painted page as a file: PNG, or PDF with the words of the page below its picture.
import { textWidth } from '@onemap/core/chart';
import { compressedRows, pdfFile, pngFile, type PageText } from '@onemap/core/picture';
import type { PagePainter } from './page-painter.js';
import type { PagePlan } from './page-plan.js';

export type PrintFormat = 'pdf' | 'png';

export interface FileOptions {
  readonly dpi: number;
  readonly title: string;
  /** The author unit; empty for none. */
  readonly author: string;
  readonly language: string;
  readonly date: Date;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const pointsPerPixel = 72 / 96;
const pointsPerMillimeter = 72 / 25.4;

/** @throws DOMException (rejects) named `AbortError` when it is no longer wanted */
export async function pageFile(
  format: PrintFormat,
  painter: PagePainter,
  plan: PagePlan,
  options: FileOptions,
): Promise<Blob> {
  const { width, height } = painter;
  const { onProgress, signal, ...about } = options;
  const rows = await compressedRows({ width, height, strip: painter.stripReader(), onProgress, signal });
  if (format === 'png') return new Blob([pngFile(rows, { width, height, ...about })], { type: 'image/png' });
  const file = pdfFile({
    width: plan.paper.width * pointsPerMillimeter,
    height: plan.paper.height * pointsPerMillimeter,
    image: { width, height, rows },
    texts: painter.texts.map(pageText),
    ...about,
  });
  return new Blob([file], { type: 'application/pdf' });
}

type TextShape = PagePainter['texts'][number];

function pageText({ text, x, y, size, anchor, bold }: TextShape): PageText {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return {
    text,
    x: left * pointsPerPixel,
    y: y * pointsPerPixel,
    size: size * pointsPerPixel,
    width: width * pointsPerPixel,
  };
}

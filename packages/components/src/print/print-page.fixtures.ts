// Puts a printing element into a map of a test, and reads its files.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { vi } from 'vitest';
import { frames } from '../internal/testing/fixture-page.js';
import { povertyMap } from '../poverty-map/stage.fixtures.js';
import type { OmPrint } from './print.js';
import './register.js';

type Wishes = Partial<
  Pick<
    OmPrint,
    'paper' | 'orientation' | 'scale' | 'dpi' | 'closable' | 'without' | 'overview' | 'center' | 'region'
  >
>;

/** Beside a map of the square county, with its preview painted. */
export async function printing(part: Wishes = {}, theme = 'light'): Promise<OmPrint> {
  return printingIn(await povertyMap({ theme }), { authorUnit: '方田县乡村振兴局', ...part });
}

/** The same in a map that is there. */
export async function printingIn(
  map: HTMLElement,
  part: Wishes & { readonly authorUnit?: string } = {},
): Promise<OmPrint> {
  const element = document.createElement('om-print');
  Object.assign(element, { dpi: 96, ...part });
  element.now = () => new Date(2026, 10, 27, 12);
  map.append(element);
  await previewed(element);
  return element;
}

export async function previewed(element: OmPrint): Promise<void> {
  await vi.waitFor(
    () => {
      const canvas = element.shadowRoot?.querySelector('canvas');
      if (!canvas || canvas.width === 300) throw new Error('no preview yet');
    },
    { timeout: 10_000 },
  );
  await frames();
}

export async function picture(blob: Blob, width?: number): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = width ?? bitmap.width;
  canvas.height = Math.round((bitmap.height * canvas.width) / bitmap.width);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** What an independent reader finds in a file. */
export async function words(blob: Blob): Promise<{ text: string; view: number[]; title: unknown }> {
  const data = new Uint8Array(await blob.arrayBuffer());
  const cMapUrl = '/node_modules/pdfjs-dist/cmaps/';
  const pdf = await getDocument({ data, cMapUrl, cMapPacked: true, verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: unknown } };
  const found = { text: items.map((item) => ('str' in item ? item.str : '')).join(''), view: page.view };
  await pdf.destroy();
  return { ...found, title: info.Title };
}

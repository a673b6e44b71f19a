// A painted page sent to the browser's own printer.
import type { Orientation, PaperName } from '@onemap/core/picture';
import { printAlone } from '../internal/print-alone.js';
import type { PagePainter } from './page-painter.js';
import type { PagePlan } from './page-plan.js';

/** The whole page as one canvas, on a sheet of its own size. */
export async function printPage(
  painter: PagePainter,
  plan: PagePlan,
  { paper, orientation }: { readonly paper: PaperName; readonly orientation: Orientation },
): Promise<void> {
  const page = document.createElement('canvas');
  page.width = painter.width;
  page.height = painter.height;
  const context = page.getContext('2d');
  if (!context) throw new Error('canvas: the browser gives no 2d context');
  painter.paint(context, 0);
  page.style.setProperty('display', 'block');
  page.style.setProperty('width', `${plan.paper.width}mm`);
  page.style.setProperty('height', `${plan.paper.height}mm`);
  await printAlone(page, () => Promise.resolve(), {
    size: `${paper.toUpperCase()} ${orientation}`,
    margin: '0',
  });
  page.width = page.height = 0;
}

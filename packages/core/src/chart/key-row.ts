// The key over a picture: one swatch and one name for each series, in as many lines as they need.
import type { ChartSeries } from './data.js';
import { textWidth } from './lettering.js';
import { rect, seriesFill, text, type Shape } from './scene.js';

export interface KeyRow {
  readonly shapes: readonly Shape[];
  /** 0 for a single series, which needs no key. */
  readonly height: number;
}

export function keyRow(
  series: readonly Pick<ChartSeries, 'label'>[],
  width: number,
  fontSize: number,
): KeyRow {
  if (series.length < 2) return { shapes: [], height: 0 };
  const shapes: Shape[] = [];
  const lineHeight = fontSize * 1.7;
  let [x, y] = [0, lineHeight / 2];
  series.forEach(({ label }, index) => {
    const room = fontSize * 1.3 + textWidth(label, fontSize) + fontSize * 1.2;
    if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight];
    shapes.push(
      rect(x, y - fontSize / 2, fontSize, fontSize, seriesFill(index)),
      text(x + fontSize * 1.4, y, label, { size: fontSize }),
    );
    x += room;
  });
  return { shapes, height: y + lineHeight / 2 + 6 };
}

// The legends of a map on paper: classes from their models, other panels as they stand in the page.
import { formatNumber, type Locale } from '@onemap/core';
import { moved, type Shape } from '@onemap/core/chart';
import { classRows, keyLegend, type LegendDrawing } from '@onemap/core/picture';
import type { OmLegend } from '../legend/legend.js';
import { unitText } from '../legend/unit-text.js';
import type { Messages } from '../locales/messages.js';
import { copiedLegend } from '../picture-file/legend-sketch.js';

/** Below each other; null for none. */
export function printedLegend(
  legends: readonly (OmLegend | HTMLElement)[],
  words: Messages,
  locale: Locale,
): LegendDrawing | null {
  const drawings = legends
    .map((element) => drawingOf(element, words, locale))
    .filter((each) => each !== null);
  if (drawings.length === 0) return null;
  return (room) => {
    let [height, width] = [0, 0];
    const shapes = drawings.flatMap((drawing, index) => {
      const part = drawing(room);
      const top = height + (index > 0 ? room.fontSize : 0);
      height = top + part.height;
      width = Math.max(width, part.width);
      return part.shapes.map((shape) => moved(shape, 0, top));
    });
    return { width, height, shapes };
  };
}

/** A text that changes when the legends do. */
export function legendKey(legends: readonly (OmLegend | HTMLElement)[]): string {
  return legends
    .map((element) => (isClasses(element) ? JSON.stringify(element.legend) : (element.textContent ?? '')))
    .join('|');
}

function isClasses(element: OmLegend | HTMLElement): element is OmLegend {
  return element.localName === 'om-legend';
}

function drawingOf(element: OmLegend | HTMLElement, words: Messages, locale: Locale): LegendDrawing | null {
  if (!isClasses(element)) {
    const copy = copiedLegend(element);
    return (room) => {
      const part = copy(room);
      return { ...part, shapes: part.shapes.map(inked) };
    };
  }
  const { legend, level, unit } = element;
  if (!legend) return null;
  return keyLegend({
    title: legend.title,
    unit: unitText(legend, words, locale),
    rows: classRows(legend, {
      noData: words.noData,
      suppressed: words.legend.suppressed,
      count: (regions) => words.legend.regionCount(formatNumber(regions, 0, locale), level),
    }),
    notes: [unit === 'year' ? words.legend.note : words.legend.noteParts],
  });
}

/** Words of a dark page are pale; paper is white. */
function inked(shape: Shape): Shape {
  return shape.kind === 'text' ? { ...shape, fill: 'text' } : shape;
}

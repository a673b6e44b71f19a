// The years of a card as a small line; decoration, since the numbers stand beside it.
import { svg, type TemplateResult } from 'lit';
import type { IndicatorCard } from './card-model.js';

const width = 96;
const height = 28;
const margin = 3;

export interface SparkLine {
  /** Path data; a missing year breaks the line. */
  readonly path: string;
  /** The shown year's point, or null without a value. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

/** From 0 where all values are of one sign, so that a small change does not look like a large one. */
export function layOutSparkLine({ line, year }: Pick<IndicatorCard, 'line' | 'year'>): SparkLine {
  const known = line.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const step = line.length > 1 ? (width - 2 * margin) / (line.length - 1) : 0;
  const places = line.map(({ year: each, value }, index) => ({
    year: each,
    x: margin + index * step,
    y:
      value === null || high === low
        ? null
        : height - margin - ((value - low) / (high - low)) * (height - 2 * margin),
  }));
  const path = places
    .flatMap(({ x, y }, index) => {
      if (y === null) return [];
      const starts = (places[index - 1]?.y ?? null) === null;
      return [`${starts ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`];
    })
    .join('');
  const shown = places.find((place) => place.year === year);
  return { path, point: shown && shown.y !== null ? { x: shown.x, y: shown.y } : null };
}

export function sparkLine(card: Pick<IndicatorCard, 'line' | 'year'>): TemplateResult {
  const { path, point } = layOutSparkLine(card);
  return svg`<svg class="spark" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
    <path d=${path}></path>
    ${point ? svg`<circle cx=${point.x} cy=${point.y} r="3"></circle>` : ''}
  </svg>`;
}

// A legend of sizes: the outlines of round values inside one another, as large as on the map.
import { symbolRadius, type SizeScale } from '@onemap/core';
import { symbolExtent, type SymbolShape } from '@onemap/core/map';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Least distance between two values, CSS pixels. */
const step = 18;

/** All stand on one line, each with a line to its value. @param sizes largest first */
export function nestedSizes(
  sizes: readonly number[],
  scale: SizeScale,
  shape: SymbolShape,
  number: (value: number) => string,
): TemplateResult | typeof nothing {
  const extents = sizes.map((size) => symbolExtent({ shape, radius: symbolRadius(scale, size) }));
  const [halfWidth, halfHeight] = extents[0] ?? [0, 0];
  if (sizes.length === 0) return nothing;
  const height = Math.max(2 * halfHeight, sizes.length * step) + 8;
  const bottom = height - 4;
  const x = halfWidth + 2;
  return html`<svg role="img" aria-label=${sizes.map(number).join('、')} width="200" height=${height}>
    ${extents.map(([width, half], index) => {
      const middle = bottom - half;
      const labelY = index * step + 10;
      const right = 2 * halfWidth + 16;
      const lead = `M${x} ${bottom - 2 * half}L${right - 6} ${labelY}H${right}`;
      return svg`${outline(shape, x, middle, width, half)}
        <path d=${lead} fill="none" stroke="currentColor" opacity="0.4"></path>
        <text x=${right + 4} y=${labelY} dy="0.35em" font-size="12">${number(sizes[index]!)}</text>`;
    })}
  </svg>`;
}

function outline(
  shape: SymbolShape,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): SVGTemplateResult {
  return shape === 'stack' || shape === 'bars'
    ? svg`<rect x=${x - halfWidth} y=${y - halfHeight} width=${2 * halfWidth} height=${2 * halfHeight}
        fill="none" stroke="currentColor"></rect>`
    : svg`<circle cx=${x} cy=${y} r=${halfWidth} fill="none" stroke="currentColor"></circle>`;
}

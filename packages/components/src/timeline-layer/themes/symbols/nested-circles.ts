// A legend of sizes: circles of round values inside one another, as large as on the map.
import { symbolRadius, type SizeScale } from '@onemap/core';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** All stand on one line, each with a line to its value. */
export function nestedCircles(
  sizes: readonly number[],
  scale: SizeScale,
  number: (value: number) => string,
): TemplateResult | typeof nothing {
  if (sizes.length === 0) return nothing;
  const most = symbolRadius(scale, sizes[0]!);
  const step = 18;
  const height = Math.max(2 * most, sizes.length * step) + 8;
  const bottom = height - 4;
  return html`<svg role="img" aria-label=${sizes.map(number).join('、')} width="200" height=${height}>
    ${sizes.map((size, index) => circle(most, bottom, symbolRadius(scale, size), index * step + 10, number(size)))}
  </svg>`;
}

function circle(
  most: number,
  bottom: number,
  radius: number,
  labelY: number,
  text: string,
): SVGTemplateResult {
  const top = bottom - 2 * radius;
  const x = most + 2;
  const right = 2 * most + 16;
  return svg`<circle cx=${x} cy=${bottom - radius} r=${radius} fill="none" stroke="currentColor"></circle>
    <path d=${`M${x} ${top}L${right - 6} ${labelY}H${right}`} fill="none" stroke="currentColor" opacity="0.4"></path>
    <text x=${right + 4} y=${labelY} dy="0.35em" font-size="12">${text}</text>`;
}

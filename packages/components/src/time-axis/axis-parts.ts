// The drawn parts of the axis: histogram and line as SVG, handles and marks as elements that take the focus.
import type { StepRange } from '@onemap/core';
import { html, svg, type TemplateResult } from 'lit';
import { styleProperty } from '../internal/style-property.js';
import type { AxisBar, AxisLayout } from './axis-layout.js';

/** From the top of the track, CSS pixels at the usual size of type. */
const barsBottom = 45;
const lineY = 51;
const labelY = 72;

/**
 * Decoration for the eye: what it tells is in the value text of the handles.
 * @param scale how much larger type is than usual
 */
export function histogram(layout: AxisLayout, range: StepRange, scale = 1): TemplateResult {
  const { positions, bars, labels } = layout;
  const y = lineY * scale;
  const [first = 0] = positions;
  const last = positions[positions.length - 1] ?? 0;
  const shown = (index: number): string => (index >= range.from && index <= range.to ? 'shown' : '');
  return html`<svg aria-hidden="true" focusable="false">
    ${bars.map((bar, index) => svgBar(bar, shown(index), barsBottom * scale))}
    ${svg`<line class="line" x1=${first} x2=${last} y1=${y} y2=${y}></line>`}
    ${svg`<line class="span" x1=${positions[range.from] ?? 0} x2=${positions[range.to] ?? 0} y1=${y} y2=${y}></line>`}
    ${labels.map(
      ({ x, text }) =>
        svg`<text class="label ${shown(positions.indexOf(x))}" x=${x} y=${labelY * scale}>${text}</text>`,
    )}
  </svg>`;
}

function svgBar({ x, width, height, missing }: AxisBar, shown: string, bottom: number): TemplateResult {
  return svg`<rect class="bar ${shown} ${missing ? 'missing' : ''}"
    x=${x} y=${bottom - height} width=${width} height=${height}></rect>`;
}

export interface SliderHandle {
  readonly name: 'from' | 'to';
  /** CSS pixels from the left of the track. */
  readonly x: number;
  readonly index: number;
  readonly last: number;
  readonly label: string;
  readonly valueText: string;
}

export function sliderHandle({ name, x, index, last, label, valueText }: SliderHandle): TemplateResult {
  return html`<div
    class="handle"
    part="handle"
    role="slider"
    tabindex="0"
    data-handle=${name}
    aria-label=${label}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${last}
    aria-valuenow=${index}
    aria-valuetext=${valueText}
    ${styleProperty('--_x', `${x}px`)}
  ></div>`;
}

export function markButton(mark: { readonly x: number }, label: string, show: () => void): TemplateResult {
  return html`<button
    type="button"
    class="mark"
    aria-label=${label}
    @click=${show}
    ${styleProperty('--_x', `${mark.x}px`)}
  >
    <span class="tip" aria-hidden="true">${label}</span>
  </button>`;
}

// Draws the scene of a chart as SVG in the page: shapes by attributes, colours by classes, marks as things with a focus.
import type { Mark, Paint, PathStep, Scene, Shape } from '@onemap/core/chart';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

export interface PictureHandlers {
  readonly nameOf: (mark: Mark) => string;
  readonly isSelected: (mark: Mark) => boolean;
  /** Whether choosing a mark does something. */
  readonly choosable: boolean;
  /** Id of the mark that Tab leads to. */
  readonly active: string | undefined;
  readonly onFocus: (mark: Mark) => void;
  readonly onChoose: (mark: Mark) => void;
  readonly onKey: (event: KeyboardEvent, mark: Mark) => void;
}

/** The picture at its natural size; `summary` is what it is called. */
export function pictureView(scene: Scene, summary: string, handlers: PictureHandlers): SVGTemplateResult {
  const { width, height } = scene;
  return svg`<svg
    class="picture"
    part="picture"
    role="group"
    aria-label=${summary}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${patterns}
    <g aria-hidden="true">${scene.back.map(shapeView)}</g>
    ${repeat(
      scene.marks,
      ({ id }) => id,
      (mark) => markView(mark, handlers),
    )}
    <g aria-hidden="true" class="front">
      ${scene.marks.map(({ shapes }) => shapes.filter(isText).map(shapeView))} ${scene.front.map(shapeView)}
    </g>
  </svg>`;
}

function markView(mark: Mark, handlers: PictureHandlers): SVGTemplateResult {
  const { box } = mark;
  const chosen = handlers.isSelected(mark);
  return svg`<g
    class="mark ${chosen ? 'selected' : ''}"
    part="mark"
    data-id=${mark.id}
    role=${handlers.choosable ? 'button' : 'img'}
    aria-pressed=${handlers.choosable ? String(chosen) : nothing}
    aria-label=${handlers.nameOf(mark)}
    tabindex=${mark.id === handlers.active ? '0' : '-1'}
    @focus=${() => handlers.onFocus(mark)}
    @click=${() => handlers.onChoose(mark)}
    @keydown=${(event: KeyboardEvent) => handlers.onKey(event, mark)}
  >
    <rect class="box" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="3"></rect>
    ${mark.shapes.filter((shape) => !isText(shape)).map(shapeView)}
  </g>`;
}

/** Words stand above all marks, where no neighbour covers them; a mark's name says them. */
function isText({ kind }: Shape): boolean {
  return kind === 'text';
}

function shapeView(shape: Shape): SVGTemplateResult {
  switch (shape.kind) {
    case 'rect':
      return svg`<rect class=${fillClass(shape.fill)} x=${round(shape.x)} y=${round(shape.y)} width=${round(shape.width)} height=${round(shape.height)}></rect>`;
    case 'circle':
      return svg`<circle class="${fillClass(shape.fill)} ${strokeClass(shape.stroke)}" cx=${round(shape.x)} cy=${round(shape.y)} r=${round(shape.radius)}></circle>`;
    case 'path':
      return svg`<path class="${fillClass(shape.fill)} ${strokeClass(shape.stroke)}" d=${pathData(shape.steps)} stroke-width=${shape.strokeWidth ?? 1} stroke-dasharray=${shape.dash?.join(' ') ?? nothing} opacity=${shape.opacity ?? nothing}></path>`;
    case 'text':
      return svg`<text class="${fillClass(shape.fill)} ${shape.bold ? 'bold' : ''}" x=${round(shape.x)} y=${round(shape.y)} text-anchor=${shape.anchor} font-size=${shape.size} dy="0.35em">${shape.text}</text>`;
  }
}

function fillClass(paint: Paint | undefined): string {
  return paint === undefined ? 'fill-none' : `fill-${paint}`;
}

function strokeClass(paint: Paint | undefined): string {
  return paint === undefined ? '' : `stroke-${paint}`;
}

/** The `d` of a path, to a tenth of a pixel. */
export function pathData(steps: readonly PathStep[]): string {
  return steps
    .map(([command, ...numbers]) => `${command}${numbers.map((each) => round(each)).join(' ')}`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Hatch for no data, dots for what is not published, stripes for a hue that is used a second time. */
const patterns = svg`<defs>
  <pattern id="missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="fill-surface" width="6" height="6"></rect><rect class="fill-quiet" width="1.2" height="6"></rect>
  </pattern>
  <pattern id="suppressed" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect class="fill-surface" width="5" height="5"></rect><circle class="fill-quiet" cx="2.5" cy="2.5" r="1"></circle>
  </pattern>
  ${[1, 2, 3, 4].map(
    (
      hue,
    ) => svg`<pattern id="hue-${hue}-striped" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="fill-hue-${hue}" width="7" height="7"></rect><rect class="fill-surface" width="2.5" height="7"></rect>
    </pattern>`,
  )}
</defs>`;

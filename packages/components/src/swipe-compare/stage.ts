// What lies on the image itself: the dividing line or the ring of the lens, its handle, and a chip for each side.
import { dividerAt, type SwipeView } from '@onemap/core/map';
import { html, nothing, type TemplateResult } from 'lit';
import { styleProperty } from '../internal/style-property.js';
import { isDragged, type DividerController } from './divider.controller.js';
import { chip, sliderHandle } from './parts.js';
import type { SideModel } from './side-model.js';
import type { SwipeWords } from './words.js';

export interface Stage {
  readonly view: SwipeView;
  /** CSS pixels of the map. */
  readonly size: readonly [width: number, height: number];
  /** Two maps lie above each other. */
  readonly stacked: boolean;
  readonly left: SideModel;
  readonly right: SideModel;
  readonly words: SwipeWords;
  readonly divider: Pick<DividerController, 'onDown' | 'onKey'>;
}

/** Narrower or lower than this, in CSS pixels, a side has no room for its chip. */
const room = { across: 120, down: 56, lens: 60 } as const;
const half = 50;
/** CSS pixels: a chip and all that is kept free beside it. */
const widest = 320;

export function stageView(stage: Stage): TemplateResult {
  const { view, size, left, right, words, divider } = stage;
  const [x, y] = middleOf(stage);
  const label = view.mode === 'spyglass' ? words.lens : words.divider;
  const [around, inside] = view.mode === 'spyglass' ? words.sides.spyglass : ['', ''];
  return html`<div
    class="stage ${axisOf(stage)} ${view.mode}"
    ${styleProperty('--_width', `${size[0]}px`)}
    ${styleProperty('--_height', `${size[1]}px`)}
    ${styleProperty('--_lens', `${view.lensRadius}px`)}
  >
    <div class="divider" ${styleProperty('transform', `translate(${x}px, ${y}px)`)}>
      ${view.mode === 'opacity' || view.mode === 'blink' ? nothing : html`<div class="line"></div>`}
      ${isDragged(view) ? sliderHandle({ view, label, valueText: valueTextOf(stage), onDown: divider.onDown, onKey: divider.onKey }) : nothing}
      ${hasRoom('left', stage, x, y) ? chip('left', left, { words, before: around, room: roomOf('left', stage, x) }) : nothing}
      ${hasRoom('right', stage, x, y) ? chip('right', right, { words, before: inside, room: roomOf('right', stage, x) }) : nothing}
    </div>
  </div>`;
}

/** CSS pixels from the middle to the edge that a chip lies towards; the same wherever there is more than it can take. */
function roomOf(side: 'left' | 'right', stage: Stage, x: number): number {
  const axis = axisOf(stage);
  const towardsStart =
    axis === 'down' || (axis === 'across' && side === 'left' && stage.view.mode !== 'blink');
  return Math.min(widest, towardsStart ? x : stage.size[0] - x);
}

/** What the divider says to a screen reader: "2013 年影像占 40%". */
function valueTextOf({ view, left, right, words }: Stage): string {
  const { position, lensY, mode } = view;
  if (mode === 'spyglass') return words.lensAt(right.label, Math.round(position), Math.round(lensY));
  return words.share(left.label, Math.round(position));
}

function axisOf({ view, stacked }: Stage): 'across' | 'down' | 'lens' {
  if (view.mode === 'spyglass') return 'lens';
  return view.mode === 'horizontal' || (view.mode === 'twin' && stacked) ? 'down' : 'across';
}

/** Where nothing is dragged, the words stand at the middle of the map. */
function middleOf({ view, size, stacked }: Stage): readonly [number, number] {
  const frame = { width: size[0], height: size[1], pixelRatio: window.devicePixelRatio };
  if (view.mode === 'spyglass') return dividerAt(view, frame);
  const position = isDragged(view) ? view.position : half;
  const down = axisOf({ view, stacked } as Stage) === 'down';
  return dividerAt({ ...view, position: down ? half : position, lensY: down ? position : half }, frame);
}

function hasRoom(side: 'left' | 'right', stage: Stage, x: number, y: number): boolean {
  const { view, size } = stage;
  const [width, height] = size;
  if (view.mode === 'blink') return side === (view.position >= half ? 'left' : 'right');
  if (view.mode === 'spyglass')
    return side === 'left' ? y - view.lensRadius > room.lens : y + view.lensRadius < height - room.lens;
  if (axisOf(stage) === 'down') return (side === 'left' ? y : height - y) > room.down;
  return (side === 'left' ? x : width - x) > room.across;
}

// The life of a comparison on a map: its sides, the clip between them, and the second map where each side has its own.
import {
  createMapTwin,
  drawDividerLine,
  pictureOfMap,
  Swipe,
  swipeSides,
  type MapHandle,
  type MapTwin,
  type SwipeSide,
  type SwipeView,
} from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SurfaceController } from '../map/surface.controller.js';
import type { SideFailure } from './imagery-fault.js';
import { SideLayers, type SideContent, type SideProgress } from './side-layers.js';

export interface Comparison {
  readonly view: SwipeView;
  readonly left: SideContent;
  readonly right: SideContent;
  /** Two maps lie above each other. */
  readonly stacked: boolean;
}

interface Callbacks {
  readonly onPick: (region: string) => void;
  readonly onError: (failure: SideFailure) => void;
}

export class ComparisonController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #surfaces: Readonly<Record<SwipeSide, SurfaceController>>;
  readonly #sides: Readonly<Record<SwipeSide, SideLayers>>;
  #handle: MapHandle | undefined;
  #swipe: Swipe | undefined;
  #twin: MapTwin | undefined;
  #endFollowing: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, { onPick, onError }: Callbacks) {
    this.#host = host;
    const surface = (side: SwipeSide): SurfaceController =>
      new SurfaceController(host, {
        onHover: (hit) => this.#highlight(side, hit?.region ?? null),
        onPick: ({ region }) => this.#shows(side) && region !== null && onPick(region),
      });
    const layers = (side: SwipeSide): SideLayers =>
      new SideLayers(this.#surfaces[side], {
        onLayers: () => this.#clip(side),
        onError: (error) => onError({ side, error }),
        // It may begin while the element is updating.
        onState: () => void Promise.resolve().then(() => this.#host.requestUpdate()),
      });
    this.#surfaces = { left: surface('left'), right: surface('right') };
    this.#sides = { left: layers('left'), right: layers('right') };
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined, undefined);
  }

  /** Size of the map in CSS pixels, both maps together; null before the first frame. */
  get size(): readonly [width: number, height: number] | null {
    const map = this.#handle?.map;
    if (!this.#twin) return sizeOf(map);
    const box = (map?.getTargetElement() as HTMLElement | undefined)?.offsetParent;
    return box ? [box.clientWidth, box.clientHeight] : null;
  }

  /** Nothing is taken off the map where there is no comparison. */
  show(handle: MapHandle | undefined, comparison: Comparison | undefined): void {
    if (handle !== this.#handle) this.#attach(handle);
    if (!handle || !comparison) return;
    this.#showTwin(handle, comparison);
    for (const side of swipeSides) this.#sides[side].show(comparison[side]);
    this.#swipe?.setView(comparison.view);
  }

  /** How the side's layers are getting on. */
  progress(side: SwipeSide): SideProgress {
    const { opening, fault } = this.#sides[side];
    return { opening, fault, retry: () => this.#sides[side].retryTiles() };
  }

  /** Asks again for imagery that could not be had. */
  retry(): void {
    for (const side of swipeSides) this.#sides[side].retry();
  }

  highlight(selected: string | null): void {
    for (const side of swipeSides) this.#surfaces[side].highlight({ selected });
  }

  /** What is on the screen, in device pixels, when all of it is drawn. */
  async picture(): Promise<HTMLCanvasElement | null> {
    const handle = this.#handle;
    if (!handle || !this.#swipe) return null;
    const maps = [handle.map, ...(this.#twin ? [this.#twin.handle.map] : [])];
    await Promise.all(maps.map(drawn));
    const { clips } = this.#swipe;
    return joined(
      maps.map((map) => ({
        picture: pictureOfMap(map, { clips, divider: true }),
        target: map.getTargetElement() as HTMLElement,
      })),
    );
  }

  #attach(handle: MapHandle | undefined): void {
    for (const side of swipeSides) this.#sides[side].dispose();
    this.#endTwin();
    this.#swipe?.dispose();
    this.#handle = handle;
    this.#swipe = handle ? new Swipe(handle.map) : undefined;
    this.#endFollowing?.();
    this.#endFollowing = handle?.onViewChange(() => this.#host.requestUpdate());
    this.#sides.left.attach(handle);
    this.#sides.right.attach(handle);
  }

  #showTwin(handle: MapHandle, { view, stacked }: Comparison): void {
    if (view.mode !== 'twin') {
      if (this.#twin) this.#sides.right.attach(handle);
      this.#endTwin();
      return;
    }
    if (this.#twin) {
      this.#twin.setStacked(stacked);
      this.#twin.followBasemap();
      return;
    }
    this.#twin = createMapTwin(handle, { stacked });
    this.#sides.right.attach(this.#twin.handle);
  }

  #endTwin(): void {
    if (!this.#twin) return;
    if (this.#sides.right.handle === this.#twin.handle) this.#sides.right.attach(undefined);
    this.#twin.dispose();
    this.#twin = undefined;
  }

  /** Layers of the second map are not clipped. */
  #clip(side: SwipeSide): void {
    const { handle, layers } = this.#sides[side];
    this.#swipe?.setLayers(side, handle === this.#handle ? layers : []);
  }

  /** On one map both sides lie below the pointer, and have the same regions. */
  #shows(side: SwipeSide): boolean {
    return side === 'left' || this.#twin !== undefined;
  }

  #highlight(side: SwipeSide, hovered: string | null): void {
    if (!this.#shows(side)) return;
    for (const each of swipeSides) this.#surfaces[each].highlight({ hovered });
    this.#host.requestUpdate();
  }
}

type OlMap = MapHandle['map'];

/** What the map itself knows: asking the page between two writes would have it laid out for each frame of a drag. */
function sizeOf(map: OlMap | undefined): readonly [width: number, height: number] | null {
  const [width = 0, height = 0] = map?.getSize() ?? [];
  return width > 0 && height > 0 ? [width, height] : null;
}

function drawn(map: OlMap): Promise<void> {
  return new Promise((resolve) => {
    map.once('rendercomplete', () => resolve());
    map.render();
  });
}

interface Part {
  readonly picture: HTMLCanvasElement;
  readonly target: HTMLElement;
}

/** The pictures of maps in one box, each where it stands, and the line between two. */
function joined(parts: readonly Part[]): HTMLCanvasElement {
  const [first] = parts;
  if (parts.length === 1 && first) return first.picture;
  const ratio = window.devicePixelRatio;
  const canvas = document.createElement('canvas');
  const box = first!.target.offsetParent ?? first!.target;
  canvas.width = Math.round(box.clientWidth * ratio);
  canvas.height = Math.round(box.clientHeight * ratio);
  const context = canvas.getContext('2d');
  for (const { picture, target } of parts)
    context?.drawImage(picture, Math.round(target.offsetLeft * ratio), Math.round(target.offsetTop * ratio));
  const { offsetLeft: left, offsetTop: top } = parts[1]!.target;
  context?.scale(ratio, ratio);
  if (context)
    drawDividerLine(context, [left, top], left > 0 ? [left, box.clientHeight] : [box.clientWidth, top]);
  return canvas;
}

// Two sides of one map: layers of a side are drawn into panes of their own, which are clipped without drawing anew.
import type OlMap from 'ol/Map.js';
import type { FrameState } from 'ol/Map.js';
import type BaseLayer from 'ol/layer/Base.js';
import type Layer from 'ol/layer/Layer.js';
import type { PixelPosition } from './map-handle.js';
import { clipsOfMap, dividerOfMap, partOfMap, type MapPart, type PaneClips } from './map-picture.js';
import { drawDivider } from './swipe-divider.js';
import { SwipePane } from './swipe-pane.js';
import {
  clipPathOf,
  movedArea,
  sideArea,
  sideAt,
  swipeSides,
  type SideArea,
  type SwipeFrame,
  type SwipeSide,
  type SwipeView,
} from './swipe-view.js';

type Render = (frameState: FrameState | null, target: HTMLElement | null) => HTMLElement | null;

interface Side {
  readonly layers: Map<Layer, () => void>;
  /** In drawing order; neighbours of one side share one. */
  readonly panes: SwipePane[];
  /** Panes of the frame that is being drawn. */
  used: number;
}

/** Before the first view: the left side alone. */
const wholeLeft: SwipeView = { mode: 'vertical', position: 100, lensY: 50, lensRadius: 0 };

/**
 * Shows the layers of two sides next to each other on one map. The layers stay in the map's own list, in their order;
 * layers of neither side are drawn as ever. A change of the view costs no frame of the map.
 */
export class Swipe {
  readonly #map: OlMap;
  readonly #sides: Readonly<Record<SwipeSide, Side>> = { left: emptySide(), right: emptySide() };
  #view: SwipeView = wholeLeft;

  constructor(map: OlMap) {
    this.#map = map;
    map.on('precompose', this.#begin);
    map.on('postcompose', this.#end);
    map.on('change:size', this.#clip);
    map.set(clipsOfMap, () => this.clips);
    map.set(dividerOfMap, this.#drawDivider);
  }

  /** The layers of a side, groups with all that is in them; a layer belongs to one side only. They are added by the caller. */
  setLayers(side: SwipeSide, layers: readonly BaseLayer[]): void {
    const { layers: held } = this.#sides[side];
    const wanted = new Set(layers.flatMap((layer) => layer.getLayersArray()));
    for (const [layer, release] of [...held]) {
      if (wanted.has(layer)) continue;
      release();
      held.delete(layer);
    }
    for (const layer of wanted) if (!held.has(layer)) held.set(layer, this.#take(side, layer));
    this.#map.render();
  }

  setView(view: SwipeView): void {
    this.#view = view;
    this.#clip();
  }

  /** The side that is seen at a pixel (CSS pixels of the map). */
  sideAt(pixel: PixelPosition): SwipeSide {
    return sideAt(this.#view, this.#frame, pixel);
  }

  /** What a picture of the map has to clip. */
  get clips(): PaneClips {
    const clips = new Map<Element, SideArea>();
    for (const side of swipeSides) {
      const area = this.#area(side);
      for (const { element } of this.#sides[side].panes) clips.set(element, area);
    }
    return clips;
  }

  /** Gives the layers back as they were; they stay on the map. */
  dispose(): void {
    this.#map.un('precompose', this.#begin);
    this.#map.un('postcompose', this.#end);
    this.#map.un('change:size', this.#clip);
    this.#map.unset(clipsOfMap);
    this.#map.unset(dividerOfMap);
    for (const side of swipeSides) {
      this.setLayers(side, []);
      for (const pane of this.#sides[side].panes.splice(0)) pane.dispose();
    }
  }

  /** A map that is drawn in parts is divided as a whole. */
  get #frame(): SwipeFrame {
    const [width = 0, height = 0] = this.#part?.whole ?? this.#map.getSize() ?? [];
    return { width, height, pixelRatio: window.devicePixelRatio };
  }

  get #part(): MapPart | undefined {
    return this.#map.get(partOfMap) as MapPart | undefined;
  }

  #area(side: SwipeSide): SideArea {
    const area = sideArea(side, this.#view, this.#frame);
    const part = this.#part;
    return part ? movedArea(area, -part.left, -part.top) : area;
  }

  readonly #drawDivider = (context: CanvasRenderingContext2D): void => {
    const { left = 0, top = 0 } = this.#part ?? {};
    context.save();
    context.translate(-left, -top);
    drawDivider(context, this.#view, this.#frame);
    context.restore();
  };

  readonly #clip = (): void => {
    for (const side of swipeSides) {
      const { rings, opacity } = this.#area(side);
      const clipPath = clipPathOf(rings);
      for (const pane of this.#sides[side].panes) pane.show(clipPath, opacity);
    }
  };

  /**
   * The layer's own methods are covered for as long as it belongs to a side: where it draws to, whose labels it keeps
   * clear of, and the class by which WebGL layers share one canvas.
   */
  #take(side: SwipeSide, layer: Layer): () => void {
    const own = { render: layer.render, class: layer.getClassName, declutter: layer.getDeclutter };
    const render: Render = (frameState, target) =>
      this.#draw(side, target, (inner) => (own.render as Render).call(layer, frameState, inner));
    const ends = [
      cover(layer, 'render', render),
      cover(layer, 'getClassName', () => `${own.class.call(layer)} onemap-${side}`),
      cover(layer, 'getDeclutter', () => declutterOf(own.declutter.call(layer), side)),
    ];
    return () => {
      for (const end of ends) end();
      layer.changed();
    };
  }

  #draw(
    name: SwipeSide,
    target: HTMLElement | null,
    render: (target: HTMLElement | null) => HTMLElement | null,
  ): HTMLElement | null {
    const side = this.#sides[name];
    const current = side.panes[side.used - 1];
    const follows = current !== undefined && target === current.element;
    const element = render(follows ? current.last : null);
    if (!element) return null;
    const pane = follows ? current : this.#nextPane(name);
    pane.add(element);
    return pane.element;
  }

  #nextPane(name: SwipeSide): SwipePane {
    const side = this.#sides[name];
    const found = side.panes[side.used++];
    if (found) return found;
    const pane = new SwipePane(name);
    const { rings, opacity } = this.#area(name);
    pane.show(clipPathOf(rings), opacity);
    side.panes.push(pane);
    return pane;
  }

  readonly #begin = (): void => {
    for (const name of swipeSides) {
      this.#sides[name].used = 0;
      for (const pane of this.#sides[name].panes) pane.begin();
    }
  };

  readonly #end = (): void => {
    for (const name of swipeSides) for (const pane of this.#sides[name].panes) pane.end();
  };
}

function emptySide(): Side {
  return { layers: new Map(), panes: [], used: 0 };
}

/** Labels of one side do not make room for those of the other. */
function declutterOf(group: string | undefined, side: SwipeSide): string | undefined {
  return group ? `${group}-${side}` : group;
}

/** Puts a method on the object itself. @returns a function that takes it away and brings back what was there */
function cover(layer: Layer, name: 'render' | 'getClassName' | 'getDeclutter', method: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(layer, name);
  Object.defineProperty(layer, name, { value: method, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(layer, name, before);
    else delete (layer as Partial<Layer>)[name];
  };
}

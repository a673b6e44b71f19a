// Draws moments of a layer on any map, without a pointer, a filter or a selection: on the map of a picture.
import type { MapHandle } from '@onemap/core/map';
import { placeSurface } from '../figures/surface-model.js';
import { thematicStyle } from '../figures/thematic-style.js';
import { SurfaceController } from '../map/surface.controller.js';
import type { ExportScene } from './exports.js';
import type { MomentShot } from './moments.js';
import { pictureOf } from './picture.controller.js';
import type { ThemeLayer } from './themes/theme.js';

/** A surface asks its element for updates after a view has changed; a picture's view does not. */
const noHost = {
  addController: (): void => undefined,
  removeController: (): void => undefined,
  requestUpdate: (): void => undefined,
  updateComplete: Promise.resolve(true),
};

export class ShotDrawer {
  readonly #scene: Pick<ExportScene, 'element' | 'scheme' | 'createLayer'>;
  readonly #surface = new SurfaceController(noHost, { onHover: () => undefined, onPick: () => undefined });
  #layer: ThemeLayer | undefined;

  constructor(scene: Pick<ExportScene, 'element' | 'scheme' | 'createLayer'>) {
    this.#scene = scene;
  }

  draw(handle: MapHandle, { model, view }: MomentShot): void {
    const { element, scheme, createLayer } = this.#scene;
    const style = thematicStyle(scheme, getComputedStyle(element).fontFamily, false);
    this.#surface.attach(handle);
    this.#surface.setPointRadius(view.ground.pointRadius);
    this.#surface.draw(placeSurface(model.place, pictureOf(view.ground), style, scheme));
    if (view.drawing === undefined) return this.#layer?.clear();
    this.#layer ??= createLayer();
    this.#layer?.attach(handle);
    this.#layer?.draw(view.drawing, style);
  }

  /** Before the map itself is disposed. */
  free(): void {
    this.#layer?.attach(undefined);
    this.#surface.attach(undefined);
  }
}

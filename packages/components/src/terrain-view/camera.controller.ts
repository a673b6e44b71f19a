// The camera by keys, buttons and places, and what is said of where it looks.
import { cameraAction, type CameraAction, type TerrainFind } from '@onemap/core/terrain';
import type { Bbox } from '@onemap/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Bookmark, BookmarksController } from './bookmarks.controller.js';
import type { TerrainController } from './terrain.controller.js';
import type { TerrainWords } from './words.js';

interface CameraOptions {
  readonly terrain: TerrainController;
  readonly places: BookmarksController;
  readonly words: () => TerrainWords;
  /** Of the whole region. */
  readonly bbox: () => Bbox | undefined;
  readonly nameOf: (code: string) => string | undefined;
  readonly pick: (found: TerrainFind) => void;
  readonly close: () => void;
}

export class CameraController implements ReactiveController {
  /** For a live region: what the last key, button or place did. */
  spoken = '';
  readonly #host: ReactiveControllerHost;
  readonly #options: CameraOptions;
  #isByKey = false;

  constructor(host: ReactiveControllerHost, options: CameraOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.spoken = '';
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return this.#options.close();
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const action = cameraAction(event);
    if (!isOpening && !action) return;
    event.preventDefault();
    event.stopPropagation();
    if (action) this.act(action);
    else void this.#openMiddle();
  };

  readonly act = (action: CameraAction): void => {
    this.#isByKey = true;
    const { scene } = this.#options.terrain;
    const bbox = this.#options.bbox();
    if (action === 'north') scene?.faceNorth();
    else if (action !== 'home') scene?.move(action);
    else if (bbox) scene?.flyTo(bbox);
  };

  /** A drag by mouse is not told: whoever drags sees it. */
  moved(): void {
    const { scene } = this.#options.terrain;
    if (!scene || !this.#isByKey) return;
    this.#isByKey = false;
    const words = this.#options.words();
    const found = scene.findInMiddle();
    const name = found && this.#options.nameOf(found.id);
    const { bearing, pitch } = scene.view;
    const height = scene.heightInMiddle;
    this.#say(
      [
        name ? words.middle(name) : words.nowhere,
        ...(height === null ? [] : [words.height(Math.round(height))]),
        words.camView(Math.round(bearing) % 360, Math.round(pitch)),
      ].join(words.comma),
    );
  }

  readonly fly = (level: 'own' | 'child' | 'grandchild', { bbox, code, name }: Bookmark): void => {
    const { places, terrain, words } = this.#options;
    if (level !== 'grandchild') places.child = level === 'child' ? code : undefined;
    places.grandchild = level === 'grandchild' ? code : undefined;
    terrain.flyTo(bbox);
    this.#say(words().at(name));
  };

  /** What is being redrawn, as after a step of the clock, is found when it is there again. */
  async #openMiddle(): Promise<void> {
    const { terrain, pick, words } = this.#options;
    let found = terrain.scene?.findInMiddle();
    if (!found) {
      await terrain.scene?.settled();
      found = terrain.scene?.findInMiddle();
    }
    if (found) pick(found);
    else this.#say(words().nowhere);
  }

  #say(text: string): void {
    this.spoken = text;
    this.#host.requestUpdate();
  }
}

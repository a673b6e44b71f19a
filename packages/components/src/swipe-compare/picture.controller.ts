// The picture of a comparison: made of what is on the screen, and saved where the user asks for it.
import type { LitElement, ReactiveController } from 'lit';
import { saveFile } from '../internal/save-file.js';
import { comparisonPicture, pictureColorsOf, pngOfCanvas, type PictureWords } from './comparison-picture.js';

interface PictureOptions {
  /** What is on the screen; null before there is a map. */
  readonly map: () => Promise<HTMLCanvasElement | null>;
  readonly words: () => PictureWords;
  /** Without ending. */
  readonly fileName: () => string;
  /** Said where the pixels may not be read. */
  readonly notReadable: () => string;
}

export class PictureController implements ReactiveController {
  /** Why the last one could not be saved; empty where it could. */
  note = '';
  readonly #host: LitElement;
  readonly #options: PictureOptions;

  constructor(host: LitElement, options: PictureOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.note = '';
  }

  /** @throws Error named `SecurityError` when imagery from another host may not be read */
  async png(): Promise<Blob> {
    const { map, words } = this.#options;
    const canvas = await map();
    if (!canvas) throw new Error('om-swipe-compare: there is no map yet');
    return pngOfCanvas(comparisonPicture(canvas, words(), pictureColorsOf(this.#host)));
  }

  readonly save = async (): Promise<void> => {
    try {
      saveFile(await this.png(), `${this.#options.fileName()}.png`);
      this.note = '';
    } catch {
      this.note = this.#options.notReadable();
    }
    this.#host.requestUpdate();
  };
}

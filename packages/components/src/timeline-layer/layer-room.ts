// How much room the map around the layer leaves: what folds to a line on a phone, in a low map and with large type.
import type { ReactiveControllerHost } from 'lit';
import { SizeController } from '../map/size.controller.js';

/** Narrower than this, in CSS pixels, the legend folds to a bar of colours. */
const narrowBelow = 640;
/** So it does where the map is lower than this, for type of the usual size. */
const foldedBelow = 640;
/** Lower than this, title and axis are a line each. */
const lowBelow = 480;
/** Sides of the room for symbols, CSS pixels; the smallest serves all below it. */
const sides = [200, 280, 480, 800, 1600];
/** What buttons, title and axis take of a map, CSS pixels; the card of a poverty map has choosers below its title. */
const [takenWidth, takenHeight, takenWithChoosers] = [96, 200, 300];

export class LayerRoom {
  readonly #host: HTMLElement;
  readonly #size: SizeController;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#size = new SizeController(host, () => host.closest('om-map, om-poverty-map'));
  }

  /** Width and height of the map, CSS pixels; 0 before the first measure. */
  get size(): readonly [width: number, height: number] {
    return [this.#size.width, this.#size.height];
  }

  get narrow(): boolean {
    return this.#size.width > 0 && this.#size.width < narrowBelow;
  }

  get low(): boolean {
    return this.#size.lowerThan(lowBelow);
  }

  /** Whether a list of classes would reach the title. */
  get folded(): boolean {
    return this.narrow || this.#size.lowerThan(foldedBelow);
  }

  /** CSS pixels, undefined before the first measure. Symbols stay as they are while a map changes its size a little. */
  get side(): number | undefined {
    const { width, height } = this.#size;
    if (width === 0 || height === 0) return undefined;
    const taken = this.#host.closest('om-poverty-map') ? takenWithChoosers : takenHeight;
    const side = Math.min(width - takenWidth, height - taken);
    return sides.reduce((fitting, each) => (each <= side ? each : fitting));
  }
}

// The line that a dragged pointer leaves on a map, while it does not move the map.
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';
import type { Coordinate } from 'ol/coordinate.js';

/** CSS pixels between two positions of the line. */
const spacing = 3;

export class PointerTrace {
  /** Map units; empty while nothing is traced. */
  line: Coordinate[] = [];
  #lastPixel: readonly number[] = [];

  /**
   * Hears the events of a map. A second finger ends the trace: it zooms.
   * @returns whether the event belongs to the trace and to nothing else; the line is finished with `pointerup`
   */
  hear({ type, coordinate, pixel, activePointers }: MapBrowserEvent<PointerEvent>): boolean {
    if ((activePointers?.length ?? 0) > 1) {
      this.line = [];
      return false;
    }
    if (type === 'pointerdown') {
      this.line = [coordinate];
      this.#lastPixel = pixel;
      return true;
    }
    if (this.line.length === 0) return false;
    if (type === 'pointerdrag') this.#add(coordinate, pixel);
    return type === 'pointerdrag' || type === 'pointerup';
  }

  /** The line, which is no longer traced. */
  take(): Coordinate[] {
    const { line } = this;
    this.line = [];
    return line;
  }

  #add(coordinate: Coordinate, pixel: readonly number[]): void {
    const [x = 0, y = 0] = this.#lastPixel;
    if (Math.hypot(pixel[0]! - x, pixel[1]! - y) < spacing) return;
    this.line.push(coordinate);
    this.#lastPixel = pixel;
  }
}

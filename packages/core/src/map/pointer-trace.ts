// The line that a dragged pointer leaves on a map, or the two ends of its way, while it does not move the map.
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';
import type { Coordinate } from 'ol/coordinate.js';

/** CSS pixels between two positions of the line. */
const spacing = 3;
/** CSS pixels of a way that is meant, and no click of a hand that is not quite still. */
const leastWay = { mouse: 6, touch: 12 } as const;

export class PointerTrace {
  /** Map units; empty while nothing is traced. Of a span its two ends, once it is long enough to be meant. */
  line: Coordinate[] = [];
  /** Whether the pointer moved at all since it was pressed: the map then tells of no click. */
  wandered = false;
  #lastPixel: readonly number[] = [];

  /**
   * Hears the events of a map. A second finger ends the trace: it zooms.
   * @param spanning keeps the ends of the way only
   * @returns whether the event belongs to the trace and to nothing else; the line is finished with `pointerup`
   */
  hear(
    { type, coordinate, pixel, activePointers, originalEvent }: MapBrowserEvent<PointerEvent>,
    spanning = false,
  ): boolean {
    if ((activePointers?.length ?? 0) > 1) {
      this.line = [];
      return false;
    }
    if (type === 'pointerdown') {
      this.line = [coordinate];
      this.wandered = false;
      this.#lastPixel = pixel;
      return true;
    }
    if (this.line.length === 0) return false;
    if (type === 'pointerdrag') {
      this.wandered = true;
      const least = originalEvent?.pointerType === 'touch' ? leastWay.touch : leastWay.mouse;
      if (spanning) this.#span(coordinate, pixel, least);
      else this.#add(coordinate, pixel);
    }
    return type === 'pointerdrag' || type === 'pointerup';
  }

  /** The line, which is no longer traced. */
  take(): Coordinate[] {
    const { line } = this;
    this.line = [];
    return line;
  }

  #add(coordinate: Coordinate, pixel: readonly number[]): void {
    if (this.#way(pixel) < spacing) return;
    this.line.push(coordinate);
    this.#lastPixel = pixel;
  }

  #span(coordinate: Coordinate, pixel: readonly number[], least: number): void {
    // What has become a span stays one, also on its way back to where it began.
    if (this.line.length < 2 && this.#way(pixel) < least) return;
    this.line[1] = coordinate;
  }

  #way(pixel: readonly number[]): number {
    const [x = 0, y = 0] = this.#lastPixel;
    return Math.hypot(pixel[0]! - x, pixel[1]! - y);
  }
}

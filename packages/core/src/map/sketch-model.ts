// What is drawn by hand on a map, in longitude and latitude: lines, areas, points, and the cursor that draws them.
import type { Position } from '@onemap/contract';

export interface SketchShape {
  readonly id: string;
  readonly kind: 'line' | 'area' | 'point';
  /** `[lon, lat]` in degrees; an area does not repeat its first one. */
  readonly positions: readonly Position[];
  /** Written beside the shape; default nothing. */
  readonly label?: string;
  /** Its vertices are shown, and can be dragged while nothing is drawn. */
  readonly current: boolean;
}

export interface SketchView {
  readonly shapes: readonly SketchShape[];
  /** The next click or tap places a position. */
  readonly drawing: boolean;
  /** Whether the current shape can be dragged. */
  readonly editable: boolean;
  /** Where the keys are, or null. */
  readonly cursor: Position | null;
  /** Which vertex of the current shape the keys hold, or null. */
  readonly selected: number | null;
}

export interface SketchStyle {
  readonly line: string;
  readonly fill: string;
  /** Behind the lines and the labels. */
  readonly halo: string;
  readonly text: string;
  readonly fontFamily: string;
}

export interface SketchHandlers {
  /** The pointer is there; null when it has left the map. */
  readonly onPointer: (position: Position | null) => void;
  /** A click or tap while drawing. `closing`: on the vertex where the current shape may end. */
  readonly onPlace: (position: Position, closing: boolean) => void;
  /** A click or tap on a shape while nothing is drawn. */
  readonly onChoose: (id: string) => void;
  /** Another layer draws on this map from now on. */
  readonly onYield: () => void;
  /** The current shape was dragged. */
  readonly onEdit: (positions: readonly Position[]) => void;
}

// What is drawn by hand on a map, in longitude and latitude: lines, areas, points, and the cursor that draws them.
import type { Position } from '@onemap/contract';

export interface SketchShape {
  readonly id: string;
  readonly kind: 'line' | 'area' | 'point' | 'areas';
  /** `[lon, lat]` in degrees; an area does not repeat its first one; none for the kind `areas`. */
  readonly positions: readonly Position[];
  /** Of the kind `areas`: polygons, each an outer ring and its holes, closed. */
  readonly areas?: readonly (readonly (readonly Position[])[])[];
  /** Written beside the shape; default nothing. */
  readonly label?: string;
  /** Its vertices are shown, and can be dragged while nothing is drawn. */
  readonly current: boolean;
  /** Its vertices are not shown: it is a preview. */
  readonly plain?: boolean;
}

export interface SketchView {
  readonly shapes: readonly SketchShape[];
  /** The next click or tap places a position. */
  readonly drawing: boolean;
  /** While drawing, a dragged pointer traces a line instead of moving the map. */
  readonly tracing?: boolean;
  /** While drawing, a dragged pointer spans from where it was pressed to where it is let go. */
  readonly spanning?: boolean;
  /** Clicks on the map are the drawing's too while nothing is drawn: vertices are being edited. */
  readonly claiming?: boolean;
  /** Whether the current shape can be dragged. */
  readonly editable: boolean;
  /** Where the keys are, or null. */
  readonly cursor: Position | null;
  /** Which vertex of the current shape the keys hold, counted over all rings without their ends, or null. */
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
  /** A click or tap while drawing. `closing`: on the vertex where the current shape may end; `coarse`: by a finger. */
  readonly onPlace: (position: Position, closing: boolean, coarse: boolean) => void;
  /** A click or tap on a shape while nothing is drawn. */
  readonly onChoose: (id: string) => void;
  /** Another layer draws on this map from now on. */
  readonly onYield: () => void;
  /** The current shape was dragged. */
  readonly onEdit: (positions: readonly Position[]) => void;
  /** The current shape of the kind `areas` was dragged. */
  readonly onEditAreas?: (areas: Position[][][]) => void;
  /** The ends of what a dragged pointer spans at the moment; null when it was given up. */
  readonly onSpan?: (ends: readonly [Position, Position] | null) => void;
  /** What a dragged pointer has traced, or the two ends of its span; called once, when it is let go. */
  readonly onTrace?: (positions: readonly Position[]) => void;
}

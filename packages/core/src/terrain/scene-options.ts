// What a picture of the land is opened with, and how its camera stands.
import type { Bbox, Position } from '@onemap/contract';
import type { ElevationSource } from './elevation.js';
import type { TerrainFind, TerrainImagery, TerrainStyle } from './terrain-model.js';

export interface TerrainView {
  readonly center: Position;
  readonly zoom: number;
  /** Degrees clockwise from north, 0 to 360. */
  readonly bearing: number;
  /** Degrees; 0 looks straight down. */
  readonly pitch: number;
}

/** CSS pixels at each side. */
export interface TerrainPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface TerrainSceneOptions {
  readonly bbox: Bbox;
  /** Where the camera begins; default over the whole of `bbox`. */
  readonly view?: TerrainView | undefined;
  readonly elevation: ElevationSource | undefined;
  readonly imagery: TerrainImagery | undefined;
  readonly exaggeration: number;
  readonly style: TerrainStyle;
  readonly workerUrl: string | undefined;
  /** What lies over the picture, which a flight leaves free; asked with every flight. */
  readonly padding: () => TerrainPadding;
  /** Whether the camera jumps instead of flying; asked with every move. */
  readonly still: () => boolean;
  readonly onPick: (found: TerrainFind) => void;
  /** The columns stand on a ground that is still flat and bare: heights and imagery follow. */
  readonly onColumns?: () => void;
  /** A picture is whole: everything that the view needs has been drawn. */
  readonly onIdle?: () => void;
  readonly onMoved?: () => void;
  readonly onContext: (state: 'lost' | 'restored') => void;
  /** Tiles that could not be had. */
  readonly onProblem?: (error: Error) => void;
}

/** Degrees beyond which the camera does not tilt. */
export const steepest = 75;
export const firstPitch = 55;

// Where the camera stands and how much heights are exaggerated, as a short text for an address, and back.
import { steepest, type TerrainView } from './scene-options.js';

export interface SharedTerrain {
  /** Absent while the whole region is shown. */
  readonly view?: TerrainView;
  /** Absent where it is as the page has it. */
  readonly exaggeration?: number;
}

const deepest = 24;

/** `105.34,34.74,11.2,15,55;2`: longitude, latitude, zoom, bearing, pitch; exaggeration. Empty for neither. */
export function writeTerrain({ view, exaggeration }: SharedTerrain): string {
  const camera = view
    ? [
        ...[rounded(view.center[0], 5), rounded(view.center[1], 5), rounded(view.zoom, 2)],
        ...[rounded(view.bearing, 1), rounded(view.pitch, 1)],
      ].join(',')
    : '';
  return exaggeration === undefined ? camera : `${camera};${rounded(exaggeration, 1)}`;
}

/** What is no number, or no place or camera, is left out; nothing in it makes this throw. */
export function readTerrain(text: string): SharedTerrain {
  const [camera = '', times] = text.split(';');
  const view = readView(camera);
  const exaggeration = times === undefined || times === '' ? NaN : Number(times);
  return {
    ...(view && { view }),
    ...(exaggeration >= 1 && exaggeration <= 5 && { exaggeration }),
  };
}

function readView(text: string): TerrainView | undefined {
  const parts = text.split(',');
  const [lon, lat, zoom, bearing, pitch] = parts.map((part) => (part === '' ? NaN : Number(part))) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const isCamera =
    parts.length === 5 &&
    Math.abs(lon) <= 180 &&
    Math.abs(lat) <= 85 &&
    zoom >= 0 &&
    zoom <= deepest &&
    Math.abs(bearing) <= 360 &&
    pitch >= 0 &&
    pitch <= steepest;
  return isCamera ? { center: [lon, lat], zoom, bearing, pitch } : undefined;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

// The map of MapLibre's behind a picture: without its keys, credits and names, which the element has itself.
import type { Map as GlMap } from 'maplibre-gl';
import type { Engine } from './engine.js';
import { firstPitch, steepest, type TerrainPadding, type TerrainSceneOptions } from './scene-options.js';
import { terrainStyle } from './terrain-layers.js';

/** Finer screens show no more of the land, and cost four times as much. */
const finestRatio = 2;

/** Begins with the columns on a bare ground. */
export function createMap(engine: Engine, container: HTMLElement, options: TerrainSceneOptions): GlMap {
  const [west, south, east, north] = options.bbox;
  const map = new engine.Map({
    container,
    style: terrainStyle({ ...options, elevation: undefined, imagery: undefined, heightsUrl: '' }),
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: fitting(options.padding(), container) },
    pitch: firstPitch,
    maxPitch: steepest,
    pixelRatio: Math.min(window.devicePixelRatio, finestRatio),
    keyboard: false,
    attributionControl: false,
    maplibreLogo: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    refreshExpiredTiles: false,
  });
  if (options.view) map.jumpTo(cameraOf(options.view));
  quiet(map);
  return map;
}

export function cameraOf({
  center: [lon, lat],
  zoom,
  bearing,
  pitch,
}: NonNullable<TerrainSceneOptions['view']>) {
  return { center: [lon, lat] as [number, number], zoom, bearing, pitch };
}

/** Of a small picture most would be left over: none then. */
export function fitting(padding: TerrainPadding, { clientWidth, clientHeight }: HTMLElement): TerrainPadding {
  const { top, right, bottom, left } = padding;
  const isRoomy = left + right < clientWidth * 0.6 && top + bottom < clientHeight * 0.6;
  return isRoomy ? padding : { top: 8, right: 8, bottom: 8, left: 8 };
}

/** The element around it is what takes the focus and has a name. */
function quiet(map: GlMap): void {
  const canvas = map.getCanvas();
  canvas.setAttribute('tabindex', '-1');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
}

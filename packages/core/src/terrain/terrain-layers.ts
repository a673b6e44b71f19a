// The style of the picture: ground with shaded relief, imagery, regions, columns, households and names, bottom first.
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { BoundaryFeature } from '@onemap/contract';
import type { TerrainColumn } from './columns.js';
import { deepestTiles, deepestSurface, surfaceEdge, type ElevationSource } from './elevation.js';
import type { TerrainImagery, TerrainPoint, TerrainStyle } from './terrain-model.js';

/** Layers that answer a click, what stands on top first. */
export const clickable = ['points', 'columns', 'regions'] as const;

export const imageryLayer = { id: 'imagery', type: 'raster', source: 'imagery' } as const;

const nothing = { type: 'FeatureCollection' as const, features: [] };

export interface StyleOptions {
  readonly elevation: ElevationSource | undefined;
  /** Address of the tiles that the page answers itself. */
  readonly heightsUrl: string;
  readonly exaggeration: number;
  readonly style: TerrainStyle;
  readonly imagery: TerrainImagery | undefined;
}

export function terrainStyle({
  elevation,
  heightsUrl,
  exaggeration,
  style,
  imagery,
}: StyleOptions): StyleSpecification {
  const heights = elevation && heightSource(elevation, heightsUrl);
  return {
    version: 8,
    sources: {
      // Shading and shape keep a source each: they ask for tiles of different levels.
      ...(heights && { heights, shading: heights }),
      ...(imagery && { imagery: imagerySource(imagery) }),
      regions: { type: 'geojson', data: nothing, promoteId: 'id' },
      outline: { type: 'geojson', data: nothing },
      columns: { type: 'geojson', data: nothing },
      names: { type: 'geojson', data: nothing },
      points: { type: 'geojson', data: nothing },
    },
    layers: layersOf(style, heights !== undefined, imagery !== undefined),
    ...(heights && { terrain: { source: 'heights', exaggeration } }),
    sky: {
      'sky-color': style.sky,
      'horizon-color': style.horizon,
      'fog-color': style.horizon,
      'fog-ground-blend': 0.9,
    },
    light: { anchor: 'map', position: [1.4, 300, 40], intensity: 0.25 },
  };
}

export function heightSource(elevation: ElevationSource, heightsUrl: string): SourceSpecification {
  if (elevation.type === 'surface')
    return {
      type: 'raster-dem',
      tiles: [heightsUrl],
      encoding: 'terrarium',
      tileSize: surfaceEdge * 2,
      maxzoom: elevation.maxZoom ?? deepestSurface,
    };
  const { encoding, tileSize = 256, minZoom = 0, maxZoom = deepestTiles, extent } = elevation;
  return {
    type: 'raster-dem',
    tiles: [elevation.type === 'reader' ? heightsUrl : elevation.url],
    encoding: encoding === 'terrarium' ? 'terrarium' : 'mapbox',
    // Each tile of heights is a texture that is painted anew, one a picture: few large ones are whole much sooner.
    tileSize: tileSize * 2,
    minzoom: minZoom,
    maxzoom: maxZoom,
    ...(extent && { bounds: [...extent] as [number, number, number, number] }),
  };
}

export function imagerySource(imagery: TerrainImagery): SourceSpecification {
  const { url, tileSize = 256, minZoom = 0, maxZoom = 18, extent } = imagery;
  return {
    ...{ type: 'raster', tiles: [url], tileSize, minzoom: minZoom, maxzoom: maxZoom },
    ...(extent && { bounds: [...extent] as [number, number, number, number] }),
  };
}

function layersOf(style: TerrainStyle, shaded: boolean, draped: boolean): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': style.ground } },
    ...(draped ? [imageryLayer] : []),
    ...(shaded ? [shadingLayer(style, draped)] : []),
    {
      id: 'regions',
      type: 'fill',
      source: 'regions',
      paint: { 'fill-color': ['get', 'color'], 'fill-opacity': fillOpacity(draped) },
    },
    line('region-lines', 'regions', style.line, 1),
    line('outline', 'outline', style.parentLine, 2.5),
    line('selected', 'regions', style.accent, 3),
    {
      id: 'points',
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': 5,
        'circle-color': ['get', 'color'],
        'circle-stroke-color': style.halo,
        'circle-stroke-width': 1.5,
        'circle-pitch-alignment': 'map',
      },
    },
    {
      id: 'columns',
      type: 'fill-extrusion',
      source: 'columns',
      paint: {
        'fill-extrusion-color': ['get', 'color'],
        'fill-extrusion-height': ['get', 'height'],
        'fill-extrusion-opacity': 0.94,
      },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [style.fontFamily],
        'text-size': style.fontSize,
        'text-anchor': 'top',
        'text-offset': [0, 0.6],
      },
      paint: { 'text-color': style.text, 'text-halo-color': style.halo, 'text-halo-width': 1.5 },
    },
  ];
}

export function shadingLayer(style: TerrainStyle, draped: boolean): LayerSpecification {
  return {
    id: 'shading',
    type: 'hillshade',
    source: 'shading',
    paint: {
      'hillshade-shadow-color': style.shadow,
      'hillshade-highlight-color': style.highlight,
      'hillshade-accent-color': style.shadow,
      'hillshade-exaggeration': draped ? 0.3 : 0.6,
    },
  };
}

function line(id: string, source: string, color: string, width: number): LayerSpecification {
  return {
    ...{ id, type: 'line', source, paint: { 'line-color': color, 'line-width': width } },
    layout: { 'line-join': 'round' },
    ...(id === 'selected' && { filter: ['==', ['get', 'id'], ''] }),
  } as LayerSpecification;
}

/** Outlines with the colour of their column. */
export function regionFeatures(regions: readonly BoundaryFeature[], columns: readonly TerrainColumn[]) {
  const colors = new Map(columns.map(({ id, color }) => [id, color]));
  return collection(
    regions.map(({ properties: { code, name }, geometry }) => ({
      type: 'Feature' as const,
      properties: { id: code, name, color: colors.get(code) ?? 'rgba(0, 0, 0, 0)' },
      geometry: geometry as GeoJSON.Geometry,
    })),
  );
}

export function pointFeatures(points: readonly (Pick<TerrainPoint, 'id' | 'at'> & object)[]) {
  return collection(
    points.map(({ at, ...properties }) => ({
      type: 'Feature' as const,
      properties,
      geometry: { type: 'Point' as const, coordinates: [...at] },
    })),
  );
}

export function collection(features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Of the regions: imagery has to be seen through them. */
export function fillOpacity(draped: boolean): number {
  return draped ? 0.2 : 0.32;
}

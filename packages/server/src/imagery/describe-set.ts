// A set of imagery in the words of the contract.
import type { ImagerySet } from '@onemap/contract';
import type { CatalogueEntry } from './catalogue.js';
import { gridIds, type GridId } from '@onemap/core/imagery';

/** @param root absolute address of the API's root */
export function describeSet(entry: CatalogueEntry, root: string): ImagerySet {
  const facts = entry.kind === 'local' ? entry.record : entry.set;
  const { id, title, year, captureDate, licence, mapApprovalNumber, source, synthetic } = facts;
  return {
    ...{ id, title, year, captureDate, resolutionM: facts.resolutionM, licence, mapApprovalNumber },
    ...{ extent: facts.extent, footprint: footprintOf(entry), source, synthetic },
    tileMatrixSets: gridsOf(entry),
    stretch: entry.kind === 'local' ? mutableStretch(entry.record.stretch) : null,
    tiles: tilesOf(entry, root),
    links: [{ href: `${root}/imagery/${id}`, rel: 'self', type: 'application/json' }],
  };
}

/** The grids that the server has a set's tiles in. */
export function gridsOf(entry: CatalogueEntry): GridId[] {
  if (entry.kind === 'local') return [...gridIds];
  return gridIds.filter((id) => entry.set.addresses[id] !== undefined);
}

export function zoomsOf(entry: CatalogueEntry, grid: GridId): readonly [first: number, last: number] {
  if (entry.kind === 'external') return [entry.set.minZoom, entry.set.maxZoom];
  const levels = entry.record.grids[grid];
  return [levels[0]!.z, levels[levels.length - 1]!.z];
}

/** OpenLayers, GDAL and QGIS alike know a template with level, row and column. */
export function tileTemplate(entry: CatalogueEntry, grid: GridId, root: string): string {
  return `${root}/imagery/${entry.id}/tiles/${grid}`;
}

/** Web Mercator first: the maps of portals are in it. */
function tilesOf(entry: CatalogueEntry, root: string): ImagerySet['tiles'] {
  const attribution = entry.kind === 'local' ? entry.record.source : entry.set.source;
  const [grid = 'WebMercatorQuad'] = gridsOf(entry);
  const [minZoom, maxZoom] = zoomsOf(entry, grid);
  const template = tileTemplate(entry, grid, root);
  if (grid === 'WebMercatorQuad')
    return { type: 'xyz', url: `${template}/{z}/{y}/{x}`, attribution, crs: 'EPSG:3857', minZoom, maxZoom };
  return {
    ...{ type: 'wmts', url: `${template}/{TileMatrix}/{TileRow}/{TileCol}`, attribution, encoding: 'REST' },
    ...{ crs: 'EPSG:4490', layer: entry.id, matrixSet: grid, minZoom, maxZoom },
  };
}

function footprintOf(entry: CatalogueEntry): ImagerySet['footprint'] {
  const corners = entry.kind === 'local' ? entry.record.footprint : cornersOf(entry.set.extent);
  return corners && { type: 'Polygon', coordinates: [corners.map(([lon, lat]) => [lon!, lat!])] };
}

function cornersOf(extent: readonly number[] | null): number[][] | null {
  if (!extent) return null;
  const [west, south, east, north] = extent as [number, number, number, number];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function mutableStretch(
  stretch: {
    readonly method: 'percentile' | 'values';
    readonly low: number;
    readonly high: number;
    readonly bands: readonly (readonly [number, number])[];
  } | null,
): ImagerySet['stretch'] {
  return stretch && { ...stretch, bands: stretch.bands.map((band) => [...band]) };
}

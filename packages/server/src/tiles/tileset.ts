// What describes the household tiles: TileJSON 3.0, the metadata.json of tile folders, and the OGC API tileset.
import { codeList } from '@onemap/contract/codes';
import type { Bbox, Link, TileJson, TileMetadata, TileSet, TileSetList } from '@onemap/contract';
import type { PointsDescription } from '../store/household-points.js';
import { firstPointZoom, gridLayer, maximumZoom, pointLayer } from './household-tiles.js';
import { statusOrder } from './statuses.js';
import { tileAt } from './tile-grid.js';
import { tileMatrixSetId, tileMatrixSetUri, webMercator } from './tile-matrix-set.js';

export const tileType = 'application/vnd.mapbox-vector-tile';

const wholeGrid: Bbox = [-180, -85.051129, 180, 85.051129];
const title = '户点';

interface LayerDescription {
  readonly id: string;
  readonly description: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly fields: Readonly<Record<string, 'String' | 'Number'>>;
}

/** The grid reaches to the end: a tile with too many points is one at any zoom. */
const layers: readonly LayerDescription[] = [
  {
    id: gridLayer,
    description: '按网格汇总的贫困户',
    minzoom: 0,
    maxzoom: maximumZoom,
    fields: {
      households: 'Number',
      ...Object.fromEntries(codeList('householdType').map(({ id }) => [id, 'Number' as const])),
      s: 'String',
    },
  },
  {
    id: pointLayer,
    description: '贫困户',
    minzoom: firstPointZoom,
    maxzoom: maximumZoom,
    fields: { id: 'String', region: 'String', type: 'String', cause: 'String', s: 'String' },
  },
];

/** @param root absolute address of the API's root, here and below */
export function describeTileJson(
  { years, bounds, synthetic, source }: PointsDescription,
  root: string,
): TileJson {
  return {
    tilejson: '3.0.0',
    name: title,
    tiles: [`${root}/tiles/households/{z}/{x}/{y}.pbf`],
    minzoom: 0,
    maxzoom: maximumZoom,
    bounds: bounds ?? wholeGrid,
    vector_layers: layers.map((layer) => ({ ...layer })),
    statusYears: [...years],
    statusOrder: [...statusOrder],
    synthetic,
    source,
  };
}

/** Like the file that tile writers put beside a folder of tiles; GDAL's MVT driver reads layers and extent from it. */
export function describeMetadata({ bounds, source }: PointsDescription): TileMetadata {
  const [west, south, east, north] = bounds ?? wholeGrid;
  return {
    name: title,
    description: source,
    format: 'pbf',
    type: 'overlay',
    minzoom: '0',
    maxzoom: String(maximumZoom),
    bounds: [west, south, east, north].join(','),
    center: [(west + east) / 2, (south + north) / 2, firstPointZoom].join(','),
    json: JSON.stringify({ vector_layers: layers }),
  };
}

export function listTileSets(root: string): TileSetList {
  return {
    tilesets: [
      {
        title,
        dataType: 'vector',
        crs: webMercator,
        tileMatrixSetURI: tileMatrixSetUri,
        links: [selfLink(root), schemeLink(root)],
      },
    ],
    links: [link(`${root}/collections/households/tiles`, 'self', 'application/json')],
  };
}

export function describeTileSet({ bounds, synthetic, source }: PointsDescription, root: string): TileSet {
  const [west, south, east, north] = bounds ?? wholeGrid;
  const items = `${root}/collections/households/tiles/${tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}`;
  return {
    title,
    dataType: 'vector',
    crs: webMercator,
    tileMatrixSetURI: tileMatrixSetUri,
    boundingBox: {
      lowerLeft: [west, south],
      upperRight: [east, north],
      crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    },
    tileMatrixSetLimits: limitsOf([west, south, east, north]),
    layers: layers.map(({ id, description, minzoom, maxzoom, fields }) => ({
      id,
      title: description,
      dataType: 'vector',
      geometryDimension: 0,
      minTileMatrix: String(minzoom),
      maxTileMatrix: String(maxzoom),
      propertiesSchema: {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(fields).map(([name, type]) => [
            name,
            { type: type === 'Number' ? 'integer' : 'string' },
          ]),
        ),
      },
    })),
    links: [
      selfLink(root),
      schemeLink(root),
      { ...link(items, 'item', tileType), templated: true },
      link(`${root}/tiles/households`, 'describedby', 'application/json', 'TileJSON'),
    ],
    synthetic,
    source,
  };
}

/** The first and last row and column of each zoom that the box meets. */
function limitsOf([west, south, east, north]: Bbox): TileSet['tileMatrixSetLimits'] {
  return Array.from({ length: maximumZoom + 1 }, (_, zoom) => {
    const first = tileAt(zoom, west, north);
    const last = tileAt(zoom, east, south);
    return {
      tileMatrix: String(zoom),
      minTileRow: first.y,
      maxTileRow: last.y,
      minTileCol: first.x,
      maxTileCol: last.x,
    };
  });
}

const selfLink = (root: string): Link =>
  link(`${root}/collections/households/tiles/${tileMatrixSetId}`, 'self', 'application/json');
const schemeLink = (root: string): Link =>
  link(
    `${root}/tileMatrixSets/${tileMatrixSetId}`,
    'http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme',
    'application/json',
  );

function link(href: string, rel: string, type: string, name?: string): Link {
  return { href, rel, type, ...(name !== undefined && { title: name }) };
}

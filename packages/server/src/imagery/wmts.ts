// The capabilities of WMTS 1.0.0 over all sets, as GDAL, QGIS and ArcGIS read them, and its reports of exceptions.
import type { Bbox } from '@onemap/contract';
import type { CatalogueEntry } from './catalogue.js';
import { describeSet, gridsOf, tileTemplate, zoomsOf } from './describe-set.js';
import { mediaTypeOf } from './encode.js';
import { gridIds, gridOf, resolutionOf, tileSize, type GridId, type TileRange } from '@onemap/core/imagery';

/** A pixel of the standard's screen in metres. */
const standardPixel = 0.00028;
/** Where there is no set at all. */
const usualDeepest = 18;

const namespaces =
  'xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** @param root absolute address of the API's root */
export function capabilities(entries: readonly CatalogueEntry[], root: string): string {
  const shown = entries.filter((entry) => gridsOf(entry).length > 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<Capabilities ${namespaces} version="1.0.0">
  <ows:ServiceIdentification>
    <ows:Title>OneMap 影像</ows:Title>
    <ows:ServiceType>OGC WMTS</ows:ServiceType>
    <ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>
  </ows:ServiceIdentification>
  <ows:OperationsMetadata>${['GetCapabilities', 'GetTile'].map((name) => operation(name, root)).join('')}
  </ows:OperationsMetadata>
  <Contents>${shown.map((entry) => layer(entry, root)).join('')}${gridIds
    .map((id) => matrixSet(id, deepestOf(shown, id)))
    .join('')}
  </Contents>
  <ServiceMetadataURL xlink:href="${escapeXml(`${root}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`)}"/>
</Capabilities>
`;
}

function operation(name: string, root: string): string {
  return `
    <ows:Operation name="${name}">
      <ows:DCP><ows:HTTP><ows:Get xlink:href="${escapeXml(`${root}/wmts?`)}">
        <ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint>
      </ows:Get></ows:HTTP></ows:DCP>
    </ows:Operation>`;
}

function layer(entry: CatalogueEntry, root: string): string {
  const { id, title, extent, licence, mapApprovalNumber, source } = describeSet(entry, root);
  const about = [source, licence, mapApprovalNumber].filter((text) => text !== null).join(' · ');
  const template = `${tileTemplate(entry, '{TileMatrixSet}' as GridId, root)}/{TileMatrix}/{TileRow}/{TileCol}`;
  return `
    <Layer>
      <ows:Title>${escapeXml(title)}</ows:Title>
      <ows:Abstract>${escapeXml(about)}</ows:Abstract>
      ${box((extent ?? [-180, -85, 180, 85]) as Bbox)}
      <ows:Identifier>${id}</ows:Identifier>
      <Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
      <Format>${formatOf(entry)}</Format>${gridsOf(entry)
        .map((grid) => matrixLink(entry, grid))
        .join('')}
      <ResourceURL format="${formatOf(entry)}" resourceType="tile" template="${escapeXml(template)}"/>
    </Layer>`;
}

function box([west, south, east, north]: Bbox): string {
  return `<ows:WGS84BoundingBox><ows:LowerCorner>${west} ${south}</ows:LowerCorner><ows:UpperCorner>${east} ${north}</ows:UpperCorner></ows:WGS84BoundingBox>`;
}

export function formatOf(entry: CatalogueEntry): string {
  return entry.kind === 'local' ? mediaTypeOf[entry.record.format] : 'image/jpeg';
}

/** The levels that a set has; without limits a client asks for those that it has not. */
function matrixLink(entry: CatalogueEntry, grid: GridId): string {
  const ranges = entry.kind === 'local' ? entry.record.grids[grid] : wholeLevels(entry, grid);
  return `
      <TileMatrixSetLink>
        <TileMatrixSet>${grid}</TileMatrixSet>
        <TileMatrixSetLimits>${ranges.map(limits).join('')}
        </TileMatrixSetLimits>
      </TileMatrixSetLink>`;
}

function wholeLevels(entry: CatalogueEntry, id: GridId): TileRange[] {
  const [first, last] = zoomsOf(entry, id);
  const grid = gridOf(id);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const z = first + index;
    return { z, minX: 0, minY: 0, maxX: grid.columns(z) - 1, maxY: grid.rows(z) - 1 };
  });
}

function limits({ z, minX, minY, maxX, maxY }: TileRange): string {
  return `
          <TileMatrixLimits><TileMatrix>${z}</TileMatrix><MinTileRow>${minY}</MinTileRow><MaxTileRow>${maxY}</MaxTileRow><MinTileCol>${minX}</MinTileCol><MaxTileCol>${maxX}</MaxTileCol></TileMatrixLimits>`;
}

/** GDAL takes the last level of a grid for the pixels of each layer, whatever its limits say. */
function deepestOf(entries: readonly CatalogueEntry[], id: GridId): number {
  const own = entries.filter((entry) => gridsOf(entry).includes(id));
  return own.length > 0 ? Math.max(...own.map((entry) => zoomsOf(entry, id)[1])) : usualDeepest;
}

/** The corner of a system with the latitude first is given so. */
function matrixSet(id: GridId, deepest: number): string {
  const grid = gridOf(id);
  const code = grid.crs.slice('EPSG:'.length);
  const corner = id === 'CGCS2000Quad' ? [grid.top, grid.left] : [grid.left, grid.top];
  const scale =
    id === 'WebMercatorQuad'
      ? '\n      <WellKnownScaleSet>urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible</WellKnownScaleSet>'
      : '';
  // Level 0 of degrees is half outside the world: QGIS would draw the whole world from it.
  const first = id === 'CGCS2000Quad' ? 1 : 0;
  const levels = Array.from({ length: deepest + 1 - first }, (_, index) => first + index);
  return `
    <TileMatrixSet>
      <ows:Identifier>${id}</ows:Identifier>
      <ows:SupportedCRS>urn:ogc:def:crs:EPSG::${code}</ows:SupportedCRS>${scale}${levels
        .map(
          (z) => `
      <TileMatrix><ows:Identifier>${z}</ows:Identifier><ScaleDenominator>${scaleOf(id, z)}</ScaleDenominator><TopLeftCorner>${corner.join(' ')}</TopLeftCorner><TileWidth>${tileSize}</TileWidth><TileHeight>${tileSize}</TileHeight><MatrixWidth>${grid.columns(z)}</MatrixWidth><MatrixHeight>${grid.rows(z)}</MatrixHeight></TileMatrix>`,
        )
        .join('')}
    </TileMatrixSet>`;
}

export function scaleOf(id: GridId, z: number): number {
  const grid = gridOf(id);
  return (resolutionOf(grid, z) * grid.metersPerUnit) / standardPixel;
}

/** @param code of OWS Common, such as `InvalidParameterValue` @param locator the parameter */
export function exceptionReport(code: string, locator: string, text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="1.1.0" xml:lang="zh">
  <ows:Exception exceptionCode="${code}" locator="${locator}"><ows:ExceptionText>${escapeXml(text)}</ows:ExceptionText></ows:Exception>
</ows:ExceptionReport>
`;
}

/** Control characters have no place in XML, not even escaped. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

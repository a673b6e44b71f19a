// WMTS by key-value pairs: capabilities that say where each matrix is, tiles, and mistakes as OWS has them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { smallImagery } from '../imagery/small-imagery.test-data.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ imagery: (await smallImagery()).imagery });
});
afterAll(() => server.db.close());

const call = (query: string): Promise<Response> => server.call('visitor', `/wmts?${query}`);

describe('the capabilities', () => {
  let text: string;
  beforeAll(async () => {
    text = await (await call('service=WMTS&request=GetCapabilities')).text();
  });
  const elements = (name: string): string[] =>
    [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value!);

  it('list the sets with addresses of their tiles', () => {
    expect(elements('ows:Identifier')).toEqual(expect.arrayContaining(['valley-2013', 'valley-2015']));
    expect(text).toContain(
      'template="https://portal.example/onemap/v1/imagery/valley-2013/tiles/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}"',
    );
    expect(text).toContain('<TileMatrix>16</TileMatrix><MinTileRow>26015</MinTileRow>');
  });

  it('give both grids with the scales and corners of Tianditu', () => {
    const [mercator, degrees] = text.split('<ows:SupportedCRS>').slice(1);
    expect(mercator).toMatch(/^urn:ogc:def:crs:EPSG::3857/);
    expect(mercator).toContain('<TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner>');
    expect(degrees).toMatch(/^urn:ogc:def:crs:EPSG::4490/);
    // The latitude comes first.
    expect(degrees).toContain('<TopLeftCorner>90 -180</TopLeftCorner>');
    const scales = elements('ScaleDenominator').map(Number);
    // Levels 0 to 16 and 1 to 16: the sets have no deeper one.
    expect(scales.length).toBe(17 + 16);
    expect(scales[10]).toBeCloseTo(545978.77, 2);
    expect(scales[17]).toBeCloseTo(279541132.01, 1);
    expect(scales[26]).toBeCloseTo(545978.77, 2);
  });
});

describe('GetTile', () => {
  const tile = 'SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=valley-2013&STYLE=default&FORMAT=image/webp';

  it('answers the bytes of the other address, whatever the case of names', async () => {
    const pairs = '&TileMatrixSet=CGCS2000Quad&tilematrix=16&TILEROW=10059&TileCol=51944&_=1';
    const [one, other] = await Promise.all([
      call(tile + pairs),
      server.call('visitor', '/imagery/valley-2013/tiles/CGCS2000Quad/16/10059/51944'),
    ]);
    expect([one.status, one.headers.get('Content-Type')]).toEqual([200, 'image/webp']);
    expect(Buffer.from(await one.arrayBuffer())).toEqual(Buffer.from(await other.arrayBuffer()));
  });

  it.each([
    ['', 'MissingParameterValue', 'SERVICE'],
    ['SERVICE=WMS&REQUEST=GetCapabilities', 'InvalidParameterValue', 'SERVICE'],
    ['SERVICE=WMTS', 'MissingParameterValue', 'REQUEST'],
    ['SERVICE=WMTS&REQUEST=GetFeatureInfo', 'OperationNotSupported', 'REQUEST'],
    ['SERVICE=WMTS&REQUEST=GetTile&LAYER=<x>', 'InvalidParameterValue', 'LAYER'],
    [`${tile}&TILEMATRIXSET=w`, 'InvalidParameterValue', 'TILEMATRIXSET'],
    [`${tile}&TILEMATRIXSET=CGCS2000Quad&TILEMATRIX=16`, 'MissingParameterValue', 'TILEROW'],
    [
      `${tile}&TILEMATRIXSET=CGCS2000Quad&TILEMATRIX=16&TILEROW=x&TILECOL=1`,
      'InvalidParameterValue',
      'TILEROW',
    ],
    [`${tile}&TILEMATRIXSET=CGCS2000Quad&TILEMATRIX=16&TILEROW=1&TILECOL=1`, 'TileOutOfRange', 'TILEROW'],
  ])('with a mistake is a report: %s', async (query, code, locator) => {
    const response = await call(query);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      400,
      'application/xml; charset=utf-8',
    ]);
    expect(await response.text()).toContain(`exceptionCode="${code}" locator="${locator}"`);
  });
});

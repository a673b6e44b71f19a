// Files in a page: KML and KMZ by its own parser, what is refused before it sees them, and a Shapefile.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readShapeFile, type ShapeFileError } from './index.js';
import { shpOf } from './shapefile.test-data.js';

const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const ring = (name: string, coordinates: string) =>
  `<${name}><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></${name}>`;
const polygon = (...rings: string[]) => `<Placemark><Polygon>${rings.join('')}</Polygon></Placemark>`;
const outer = ring('outerBoundaryIs', '105,34,0 106,34,0 106,35,0 105,35,0 105,34,0');

const reasonOf = (text: string | Uint8Array): Promise<string> =>
  readShapeFile(new File([text as BlobPart], 'a.kml')).then(
    () => 'taken',
    (error: ShapeFileError) => error.reason,
  );

describe('KML', () => {
  it('is read with its holes; points and lines are left out', async () => {
    const hole = ring('innerBoundaryIs', '105.2,34.2 105.4,34.2 105.4,34.4 105.2,34.2');
    const text = kml(
      `${polygon(outer, hole)}<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>`,
    );
    const { geometry, polygons, skipped } = await readShapeFile(new File([text], 'a.kml'));
    expect([geometry.type, geometry.coordinates.length, polygons, skipped]).toEqual(['Polygon', 2, 1, 1]);
  });

  it('is read from a KMZ', async () => {
    const archive = zipSync({ 'doc.kml': strToU8(kml(polygon(outer))) });
    expect(await reasonOf(archive)).toBe('taken');
  });

  const laughs = `<!DOCTYPE kml [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;&a;&a;">]>${kml(polygon(outer))}`;
  it.each<[string, string, string]>([
    ['a document type', laughs, 'doctype'],
    ['an external entity', `<!DOCTYPE kml SYSTEM "file:///etc/passwd">${kml('')}`, 'doctype'],
    ['no end', kml(polygon(outer)).slice(0, -10), 'xml'],
    ['a comment without an end', `<kml><!-- ${'<!--'.repeat(100_000)}`, 'xml'],
    ['another root', '<html><body>hello</body></html>', 'xml'],
    ['elements too deep in each other', kml('<Folder>'.repeat(5000)), 'too-deep'],
    ['no polygon', kml('<Placemark/>'), 'no-polygon'],
    ['a polygon without an outer ring', kml(polygon()), 'ring'],
    ['words for numbers', kml(polygon(ring('outerBoundaryIs', 'a,b c,d e,f a,b'))), 'position'],
    ['half a position', kml(polygon(ring('outerBoundaryIs', '105, 106,34 106,35 105,34'))), 'position'],
    [
      'a latitude beyond the pole',
      kml(polygon(ring('outerBoundaryIs', '105,91 106,34 106,35 105,91'))),
      'position',
    ],
    ['an empty ring', kml(polygon(ring('outerBoundaryIs', ' '))), 'ring'],
  ])('that has %s is refused', async (_, text, reason) => {
    expect(await reasonOf(text)).toBe(reason);
  });
});

describe('A zipped Shapefile', () => {
  it('is read in a page as elsewhere', async () => {
    const clockwise: [number, number][] = [
      [105, 34],
      [105, 35],
      [106, 35],
      [106, 34],
      [105, 34],
    ];
    const archive = zipSync({ 'a.shp': shpOf([[clockwise]]) });
    const { geometry } = await readShapeFile(new File([archive as BlobPart], 'a.zip'));
    expect([geometry.type, geometry.coordinates[0]]).toEqual(['Polygon', expect.arrayContaining(clockwise)]);
  });
});

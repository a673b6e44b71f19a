// Makes the answers of a town with 415 villages from the stories' fixtures and the generator's outlines.
import { readFile, writeFile } from 'node:fs/promises';

const town = '620523106000';
const years = ['2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'];

/**
 * @param {string} fixturesFile the stories' fixtures
 * @param {string} outlinesFile a list of polygons, each a list of rings in degrees
 * @param {string} target file to write: fixtures of the source in memory
 */
export async function writeVillageFixtures(fixturesFile, outlinesFile, target) {
  const fixtures = JSON.parse(await readFile(fixturesFile, 'utf8'));
  const outlines = JSON.parse(await readFile(outlinesFile, 'utf8'));
  const villages = outlines.map((coordinates, index) =>
    villageOf(String(620523106201 + index), coordinates, fixtures),
  );
  const isVillage = ({ code, level }) => (level ?? '') === 'village' || code?.slice(9) !== '000';
  const bbox = boxOf(outlines.flat(2));
  const above = fixtures.regions
    .filter((region) => !isVillage(region))
    .map((region) => (region.code === town ? { ...region, bbox, childCount: villages.length } : region));
  const outline = fixtures.boundaries.find(({ id }) => id === '620523000000');
  await writeFile(
    target,
    JSON.stringify({
      ...fixtures,
      regions: [...above, ...villages.map(({ region }) => region)],
      boundaries: [townOutline(outline, fixtures), ...villages.map(({ boundary }) => boundary)],
      datasets: [
        {
          ...fixtures.datasets[0],
          facts: [town, ...villages.map(({ region }) => region.code)].flatMap(factsOf),
        },
      ],
      households: [],
      tiles: {},
    }),
  );
}

/** The town takes the county's outline here. */
function townOutline(outline, { boundaries }) {
  return { ...boundaries.find(({ id }) => id === town), geometry: outline.geometry };
}

function villageOf(code, coordinates, { regions, boundaries }) {
  const region = regions.find(({ level }) => level === 'village');
  const boundary = boundaries.find(({ properties }) => properties.level === 'village');
  const bbox = boxOf(coordinates.flat());
  const center = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
  const own = { code, name: `第${code.slice(9)}村`, shortName: `第${code.slice(9)}村`, parent: town, center };
  return {
    region: { ...region, ...own, bbox },
    boundary: {
      ...boundary,
      id: code,
      properties: { ...boundary.properties, ...own },
      geometry: { type: 'Polygon', coordinates },
    },
  };
}

function factsOf(region, index) {
  const ruralPopulation = 800 + ((index * 37) % 900);
  return years.flatMap((year, step) => [
    { region, year, measure: 'ruralPopulation', value: ruralPopulation },
    {
      region,
      year,
      measure: 'poorPersons',
      value: Math.round((ruralPopulation * ((index * 7 + step * 3) % 33)) / 100),
    },
  ]);
}

function boxOf(positions) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

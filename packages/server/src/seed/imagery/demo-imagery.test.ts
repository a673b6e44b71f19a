// The demo's imagery: the same on every run, in its place, and what was built stands in the later year alone.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toLonLat } from '@onemap/core/geo';
import { temporaryFolder } from '../../imagery/small-geotiff.test-data.js';
import type { SetRecord } from '../../imagery/set-record.js';
import type { PlannedHousehold } from '../generate/register.js';
import { makeDemoImagery } from './demo-imagery.js';
import { drawYear } from './draw-year.js';
import { frameAround, imageryCrs, inFrame } from './frame.js';
import { planScene } from './scene.js';
import { createTerrain } from './terrain.js';

const side = 1200;
const frame = frameAround([105.2, 34.71], side, 4);
const terrain = createTerrain(side);

function household(no: string, x: number, y: number): PlannedHousehold {
  const [lon, lat] = toLonLat(imageryCrs, frame.west + x, frame.north - y);
  return {
    no,
    village: '620523102201',
    naturalVillage: '上庄',
    place: [lon, lat],
  } as unknown as PlannedHousehold;
}

const households = [household('a', 300, 200), household('b', 320, 240), household('far', 9000, 200)];
const measures = { repaired: new Map([['a', 2014]]), moved: new Map([['b', 2015]]) };

describe('the frame', () => {
  it('has its corner on whole pixels, and a place in metres from it', () => {
    expect([frame.west % 4, frame.north % 4]).toEqual([0, 0]);
    // PROJ: 105.34, 34.74 is 35531135.899, 3845801.615.
    const around = frameAround([105.34, 34.74], 1000, 2);
    const [x, y] = inFrame(around, [105.34, 34.74]);
    expect(Math.abs(x - 500)).toBeLessThan(1);
    expect(Math.abs(y - 500)).toBeLessThan(1);
  });
});

describe('the scene', () => {
  const scene = planScene(frame, terrain, households, measures);

  it('has a roof where each household of the frame lives, with four neighbours', () => {
    const old = scene.houses.filter(({ isSite }) => !isSite);
    expect(old).toHaveLength(2 * 5);
    expect(old[0]!.at[0]).toBeCloseTo(300, 3);
    expect(old[0]!.renewed).toBe(2014);
  });

  it('has the new houses and the new road in 2015 alone', () => {
    expect(scene.houses.filter(({ isSite, renewed }) => isSite && renewed === 2015)).toHaveLength(18);
    expect(scene.roads.filter(({ built }) => built === 2015).length).toBeGreaterThan(3);
    const site = scene.houses.find(({ isSite }) => isSite)!;
    const colorAt = (year: number): number[] => {
      const { pixels, size } = drawYear(frame, terrain, scene, year);
      const at = 3 * (Math.floor(site.at[1] / 4) * size + Math.floor(site.at[0] / 4));
      return [...pixels.slice(at, at + 3)];
    };
    const roofs = [
      [168, 74, 60],
      [178, 86, 72],
      [84, 112, 152],
    ];
    expect(roofs).toContainEqual(colorAt(2015));
    expect(roofs).not.toContainEqual(colorAt(2013));
  });
});

describe('the sets', () => {
  let records: SetRecord[];
  beforeAll(async () => {
    const read = async (): Promise<SetRecord[]> => {
      const folder = await temporaryFolder();
      await makeDemoImagery({ folder, side: 800, pixel: 8 });
      return Promise.all(
        [2013, 2015].map(
          async (year) =>
            JSON.parse(await readFile(join(folder, `demo-${year}`, 'set.json'), 'utf8')) as SetRecord,
        ),
      );
    };
    records = [...(await read()), ...(await read())];
  }, 120_000);

  it('say that they are invented, when they were taken, and whose they are', () => {
    expect(records.slice(0, 2)).toMatchObject([
      { id: 'demo-2013', year: 2013, captureDate: '2013-09-21', synthetic: true, resolutionM: 8 },
      { id: 'demo-2015', year: 2015, captureDate: '2015-10-06', synthetic: true, resolutionM: 8 },
    ]);
    for (const { source } of records) expect(source).toContain('示意');
  });

  it('are the same on every run, and differ between the years', () => {
    const revisions = records.map(({ revision }) => revision);
    expect(revisions.slice(2)).toEqual(revisions.slice(0, 2));
    expect(revisions[0]).not.toBe(revisions[1]);
  });
});

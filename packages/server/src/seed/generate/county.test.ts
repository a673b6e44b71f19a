import { describe, expect, it } from 'vitest';
import { planCounty } from './county.js';
import type { CountyShape, PlannedRegion } from './county.js';
import { readDivisions } from './divisions.js';
import { planGangu } from './gangu.js';
import { areaOf } from './place.js';

const regions = planGangu(0.01).regions;
const level = (name: string) => regions.filter(({ division }) => division.level === name);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const areas = (some: readonly PlannedRegion[]) => some.map(({ rings }) => areaOf(rings));

/** Directed edges of all rings: `lon,lat lon,lat`. */
function edgesOf(some: readonly PlannedRegion[]): string[] {
  return some.flatMap(({ rings }) =>
    rings.flatMap((ring) => ring.slice(1).map((to, i) => `${ring[i]!.join(',')} ${to.join(',')}`)),
  );
}

const reversed = (edge: string) => edge.split(' ').reverse().join(' ');

describe('the outlines of Gangu', () => {
  it('are 1 county, 15 towns and 415 villages, the county of about 1,570 square kilometres', () => {
    expect([level('county').length, level('town').length, level('village').length]).toEqual([1, 15, 415]);
    expect(Math.abs(areas(level('county'))[0]! - 1570)).toBeLessThan(80);
  });

  it.each(['town', 'village'])(
    'tile the county level by level: every edge of a %s is shared by exactly two, or is on the county border',
    (name) => {
      const edges = edgesOf(level(name));
      const known = new Set(edges);
      expect(known.size).toBe(edges.length);
      const border = edges.filter((edge) => !known.has(reversed(edge)));
      expect(new Set(border)).toEqual(new Set(edgesOf(level('county'))));
    },
  );

  it('have areas that add up without gap or overlap: villages to their town, towns to the county', () => {
    const county = areas(level('county'))[0]!;
    expect(sum(areas(level('town')))).toBeCloseTo(county, 6);
    for (const town of level('town')) {
      const villages = level('village').filter(({ division }) => division.parent === town.division.code);
      expect(sum(areas(villages))).toBeCloseTo(areaOf(town.rings), 6);
    }
  });

  it('nest: a town border is made of borders of its own villages', () => {
    const own = (code: string) =>
      new Set(edgesOf(level('village').filter(({ division }) => division.parent === code)));
    for (const town of level('town')) {
      const edges = own(town.division.code);
      expect(edgesOf([town]).filter((edge) => !edges.has(edge))).toEqual([]);
    }
  });

  it('cross nowhere: no two edges of villages meet but at their ends', () => {
    expect(countCrossings(edgesOf(level('village')))).toBe(0);
  });

  it('look drawn by hand: one ring each of 15 to 80 points', () => {
    for (const { rings } of level('village')) {
      expect(rings).toHaveLength(1);
      expect(rings[0]!.length).toBeGreaterThanOrEqual(15);
      expect(rings[0]!.length).toBeLessThanOrEqual(80);
    }
  });

  it('are the same every time, and others for another seed', () => {
    const shape: CountyShape = { centre: [105, 35], areaKm2: 60, cellsPerVillage: 12, stretch: 1 };
    const divisions = readDivisions('mangshan.csv');
    expect(planCounty(divisions, shape, 'a')).toEqual(planCounty(divisions, shape, 'a'));
    expect(planCounty(divisions, shape, 'a')).not.toEqual(planCounty(divisions, shape, 'b'));
  });
});

/** Proper crossings of edges, each undirected edge once, found through a grid of cells of 0.005 degrees. */
function countCrossings(edges: readonly string[]): number {
  const segments = edges
    .filter((edge) => edge < reversed(edge))
    .map((edge) => edge.split(/[ ,]/).map(Number) as [number, number, number, number]);
  const grid = new Map<string, number[]>();
  segments.forEach(([x1, y1, x2, y2], i) => {
    for (let x = Math.floor(Math.min(x1, x2) / 0.005); x <= Math.floor(Math.max(x1, x2) / 0.005); x++) {
      for (let y = Math.floor(Math.min(y1, y2) / 0.005); y <= Math.floor(Math.max(y1, y2) / 0.005); y++) {
        grid.set(`${x},${y}`, [...(grid.get(`${x},${y}`) ?? []), i]);
      }
    }
  });
  const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number) =>
    Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
  const cross = ([ax, ay, bx, by]: readonly number[], [cx, cy, dx, dy]: readonly number[]) =>
    side(ax!, ay!, bx!, by!, cx!, cy!) * side(ax!, ay!, bx!, by!, dx!, dy!) < 0 &&
    side(cx!, cy!, dx!, dy!, ax!, ay!) * side(cx!, cy!, dx!, dy!, bx!, by!) < 0;
  let found = 0;
  for (const cell of grid.values()) {
    for (let i = 0; i < cell.length; i++)
      for (let k = 0; k < i; k++) if (cross(segments[cell[i]!]!, segments[cell[k]!]!)) found++;
  }
  return found;
}

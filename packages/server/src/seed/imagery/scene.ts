// What stands in the valley in each year: roofs at the households of the demo, roads between their settlements, and what was built.
import type { PlannedHousehold } from '../generate/register.js';
import { createRandom } from '../generate/random.js';
import { inFrame, type Frame } from './frame.js';
import type { Point, Terrain } from './terrain.js';

export interface House {
  readonly at: Point;
  readonly turn: number;
  readonly length: number;
  /** The year in which it was built anew or repaired; null for an old roof. */
  readonly renewed: number | null;
  /** Of the site of those who were moved: nothing stood there before. */
  readonly isSite?: boolean;
}

export interface Road {
  readonly points: readonly Point[];
  /** The year in which it was built; null for one that was always there. */
  readonly built: number | null;
  readonly main: boolean;
}

export interface Scene {
  readonly houses: readonly House[];
  readonly roads: readonly Road[];
  readonly river: readonly Point[];
}

/** What was done for a household, by its number: the measures of the demo that are seen from above. */
export interface SeenMeasures {
  readonly repaired: ReadonlyMap<string, number>;
  readonly moved: ReadonlyMap<string, number>;
}

/** The site where moved households live, in shares of the frame. */
const newSite = [0.62, 0.0] as const;
const neighboursOfOne = 4;
const pathStep = 40;
/** Metres between the middle of the river and the roads beside it. */
const [northRoad, southRoad] = [245, 230];
const fordPlace = 0.21;

export function planScene(
  frame: Frame,
  terrain: Terrain,
  households: readonly PlannedHousehold[],
  { repaired, moved }: SeenMeasures,
): Scene {
  const placed = households
    .map((household) => ({ household, at: inFrame(frame, household.place) }))
    .filter(({ at: [x, y] }) => x > 0 && y > 0 && x < frame.side && y < frame.side)
    .map((one) => ({ ...one, at: outOfTheWater(one.at, terrain) }));
  const houses = placed.flatMap(({ household: { no }, at }) =>
    housesOf(no, at, repaired.get(no) ?? null, terrain),
  );
  const movedHere = placed.filter(({ household: { no } }) => moved.has(no)).length;
  const site: Point = [frame.side * newSite[0], terrain.riverAt(frame.side * newSite[0]) - 300];
  return {
    houses: [...houses, ...newHouses(site, Math.max(18, movedHere))],
    roads: [...oldRoads(frame, terrain, placed), ...newRoads(frame, terrain, site)],
    river: along(0, frame.side, (x) => [x, terrain.riverAt(x)]),
  };
}

/** A household's own house, and those of its neighbours, who are not in the register. */
function housesOf(no: string, at: Point, renewed: number | null, terrain: Terrain): House[] {
  const random = createRandom('imagery', no);
  const turn = random.between(-0.25, 0.25);
  const own: House = { at, turn, length: random.between(10, 15), renewed };
  const others = Array.from({ length: neighboursOfOne }, (): House => {
    const place: Point = [at[0] + 34 * random.bell(), at[1] + 26 * random.bell()];
    const later = random.chance(0.12) ? random.integer(2014, 2015) : null;
    return { at: outOfTheWater(place, terrain), turn, length: random.between(9, 16), renewed: later };
  });
  return [own, ...others];
}

function outOfTheWater([x, y]: Point, terrain: Terrain): Point {
  const away = y - terrain.riverAt(x);
  return Math.abs(away) >= 150 ? [x, y] : [x, terrain.riverAt(x) + (away < 0 ? -150 : 150)];
}

/** Rows of equal houses, built in 2015. */
function newHouses([left, top]: Point, count: number): House[] {
  const columns = 12;
  return Array.from({ length: count }, (_, index) => ({
    at: [left + 24 * (index % columns), top + 30 * Math.floor(index / columns)],
    turn: 0,
    length: 14,
    renewed: 2015,
    isSite: true,
  }));
}

type Placed = { readonly household: PlannedHousehold; readonly at: Point };

/** The road along the valley, and a path from each settlement down to it. */
function oldRoads(frame: Frame, terrain: Terrain, placed: readonly Placed[]): Road[] {
  const valley = along(0, frame.side, (x) => [x, terrain.riverAt(x) + southRoad]);
  const track = along(0, frame.side, (x) => [x, terrain.riverAt(x) - northRoad]);
  const settlements = new Map<string, Point[]>();
  for (const { household, at } of placed) {
    const name = household.village + household.naturalVillage;
    settlements.set(name, [...(settlements.get(name) ?? []), at]);
  }
  const paths = [...settlements].map(([name, places]): Road => {
    const middle: Point = [mean(places.map(([x]) => x)), mean(places.map(([, y]) => y))];
    return { points: pathDown(middle, terrain, name), built: null, main: false };
  });
  const ford: readonly Point[] = [-northRoad, southRoad].map((down): Point => [
    frame.side * fordPlace,
    terrain.riverAt(frame.side * fordPlace) + down,
  ]);
  return [
    { points: valley, built: null, main: true },
    { points: track, built: null, main: false },
    { points: ford, built: null, main: false },
    ...paths,
  ];
}

function pathDown(from: Point, terrain: Terrain, name: string): Point[] {
  const random = createRandom('imagery-path', name);
  const [sway, turn] = [random.between(40, 110), random.between(0, 6)];
  const down = from[1] < terrain.riverAt(from[0]) ? -northRoad : southRoad;
  const x = from[0] + random.between(-420, 420);
  const end: Point = [x, terrain.riverAt(x) + down];
  const count = Math.max(2, Math.ceil(Math.hypot(end[0] - from[0], end[1] - from[1]) / pathStep));
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const share = index / count;
    const bend = sway * Math.sin(share * Math.PI) * Math.sin(share * 9 + turn);
    return [from[0] + (end[0] - from[0]) * share + bend, from[1] + (end[1] - from[1]) * share];
  });
}

/** The road north of the river with its bridge, and the streets of the new site. */
function newRoads(frame: Frame, terrain: Terrain, [left, top]: Point): Road[] {
  const built = 2015;
  const north = along(frame.side * 0.3, frame.side, (x) => [x, terrain.riverAt(x) - northRoad]);
  const bridge = frame.side * 0.45;
  const streets = [-14, 16, 46].map((down): Road => ({
    points: [
      [left - 14, top + down],
      [left + 290, top + down],
    ],
    ...{ built, main: false },
  }));
  return [
    { points: north, built, main: true },
    {
      points: [
        [bridge, terrain.riverAt(bridge) - northRoad],
        [bridge, terrain.riverAt(bridge) + southRoad],
      ],
      ...{ built, main: true },
    },
    ...streets,
  ];
}

function along(from: number, to: number, at: (x: number) => Point): Point[] {
  const count = Math.ceil((to - from) / pathStep);
  return Array.from({ length: count + 1 }, (_, index) => at(from + ((to - from) * index) / count));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

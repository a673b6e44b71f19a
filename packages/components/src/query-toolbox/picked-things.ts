// Households and rows of the page's own that are picked on the map one by one, and who finds them there.
import type { Bbox, Position } from '@onemap/contract';
import type { GeometryValue } from '@onemap/contract/cql2';
import type { DataSource } from '@onemap/core';
import { prepareGeometry } from '@onemap/core/query';
import { valueAt } from '@onemap/core/result-set';
import type { AreaGeometry, Combination } from '@onemap/core/shape';
import type { SelectedPlace } from '../events/index.js';
import type { Picks, Thing, ThingFinder } from '../place-select/things.js';
import type { LocalSet } from './local-set.js';
import type { AskedPlace } from './place-filter.js';
import type { ToolboxWords } from './words.js';

/** Where things are looked for at the moment. */
export interface ThingSource {
  readonly collection: string;
  /** Names of what a condition may ask. */
  readonly names: readonly string[];
  readonly source: DataSource | undefined;
  readonly local: LocalSet | undefined;
  /** What is selected as an area. */
  readonly area: SelectedPlace | null;
  /** Of households: the state at the end of that year. */
  readonly asOf: number | undefined;
}

/** More at one place could not be told apart. */
const mostFound = 200;
/** More in a link would make it too long. */
export const mostPicked = 100;

export class PickedThings implements ThingFinder {
  readonly #where: () => ThingSource;
  readonly #onChange: (added: readonly Thing[], area: SelectedPlace | null) => void;
  #picks: Picks = { picked: [], taken: [] };

  /**
   * @param where asked before each search
   * @param onChange what was added by the user, none where one was let go, and the area that stays selected beside it
   */
  constructor(
    where: () => ThingSource,
    onChange: (added: readonly Thing[], area: SelectedPlace | null) => void,
  ) {
    this.#where = where;
    this.#onChange = onChange;
  }

  get picks(): Picks {
    return this.#picks;
  }

  get picked(): readonly Thing[] {
    return this.#picks.picked;
  }

  get taken(): readonly Thing[] {
    return this.#picks.taken;
  }

  /** Whether the viewer is told where things are. */
  get isPossible(): boolean {
    const { collection, names, source, local } = this.#where();
    if (local) return true;
    return (
      collection === 'households' && names.includes('geometry') && source?.households.query !== undefined
    );
  }

  /** Those of a place that are picked still; a place of the page's own has none that are known by more than their id. */
  keep(place: AskedPlace | null): void {
    this.#become(among(this.picked, place?.ids), among(this.taken, place?.without));
  }

  /** An area with what was picked beside it, and taken out of it. */
  placeWith(area: SelectedPlace | null, words: ToolboxWords): AskedPlace | null {
    const [picked, taken] = [this.picked, area ? this.taken : []];
    const ids = picked.map(({ id }) => id);
    if (!area) return ids.length === 0 ? null : { geometry: null, words: told(picked, words), ids };
    if (picked.length + taken.length === 0) return area;
    const withPicked = picked.length === 0 ? area.words : words.with(area.words, told(picked, words));
    return {
      ...area,
      words: taken.length === 0 ? withPicked : words.without(withPicked, told(taken, words)),
      ...(ids.length > 0 && { ids }),
      ...(taken.length > 0 && { without: taken.map(({ id }) => id) }),
      area,
    };
  }

  toggle(things: readonly Thing[], how: Combination): SelectedPlace | null {
    const { area } = this.#where();
    const all = [...this.picked, ...this.taken];
    const added = things.filter((thing) => !isIn(all, thing));
    let stays = area;
    if (added.length === 0) this.#letGo(things[0]!);
    else if (area && how === 'subtract')
      this.#become(this.picked, [...this.taken, ...added].slice(0, mostPicked));
    else {
      const wanted = area && how === 'intersect' ? added.filter(insideOf(area.geometry)) : added;
      const before = area && how !== 'add' ? [] : this.picked;
      this.#become([...before, ...wanted].slice(0, mostPicked), this.taken);
      if (how !== 'add') stays = null;
    }
    this.#onChange(added, stays);
    return stays;
  }

  join(area: AreaGeometry, how: Combination): void {
    if (how === 'add') return;
    const isInside = insideOf(area);
    if (how === 'new') this.#become([], []);
    else
      this.#become(
        this.picked.filter((thing) => isInside(thing) === (how === 'intersect')),
        this.taken,
      );
    this.#onChange([], how === 'new' ? null : this.#where().area);
  }

  clear(): void {
    this.restore(null);
  }

  restore(picks: Picks | null): void {
    this.#become(picks?.picked ?? [], picks?.taken ?? []);
    this.#onChange([], this.#where().area);
  }

  #letGo({ id }: Thing): void {
    const others = (things: readonly Thing[]) => things.filter((other) => other.id !== id);
    this.#become(others(this.picked), others(this.taken));
  }

  /** The same object where nothing changes. */
  #become(picked: readonly Thing[], taken: readonly Thing[]): void {
    if (picked !== this.picked || taken !== this.taken) this.#picks = { picked, taken };
  }

  /** Rows of the page's own are counted without a list of them; a backend is not asked at each step. */
  countIn(area: AreaGeometry): number | null {
    return this.#where().local?.made?.places.select(area).count ?? null;
  }

  async find(bbox: Bbox, signal: AbortSignal): Promise<readonly Thing[]> {
    const { local, source, asOf } = this.#where();
    if (local) return findRows(local, bbox);
    return source ? findHouseholds(source, bbox, asOf, signal) : [];
  }
}

/** The same list where nothing is left out. */
function among(things: readonly Thing[], ids: readonly string[] = []): readonly Thing[] {
  return things.every(({ id }) => ids.includes(id)) ? things : things.filter(({ id }) => ids.includes(id));
}

function isIn(things: readonly Thing[], { id }: Thing): boolean {
  return things.some((other) => other.id === id);
}

/** On its edge too. */
function insideOf(area: AreaGeometry): (thing: Thing) => boolean {
  const prepared = prepareGeometry(area as GeometryValue);
  return ({ position }) => prepared.meetsPoint(position);
}

function told(things: readonly Thing[], words: ToolboxWords): string {
  return things.length === 1 ? words.pickedOne(things[0]!.title) : words.picked(things.length);
}

async function findRows(local: LocalSet, bbox: Bbox): Promise<readonly Thing[]> {
  const { set, places } = await local.ready();
  const found = places.within(bbox).toIds();
  const [lon, lat] = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
  const shrink = Math.cos((lat * Math.PI) / 180);
  const far = (row: number): number => {
    const [x, y] = set.positionOf(row) ?? [Infinity, Infinity];
    return Math.hypot((x - lon) * shrink, y - lat);
  };
  const near = Array.from(found, (row) => ({ row, far: far(row) })).sort((a, b) => a.far - b.far);
  const named = set.fields.find(({ type }) => type === 'text');
  return near.slice(0, mostFound).map(({ row }) => {
    const name = named && valueAt(set.column(named.name), row);
    const id = set.idOf(row);
    return {
      id,
      title: name === null || name === undefined ? id : `${name} ${id}`,
      position: set.positionOf(row)!,
    };
  });
}

async function findHouseholds(
  source: DataSource,
  [west, south, east, north]: Bbox,
  asOf: number | undefined,
  signal: AbortSignal,
): Promise<readonly Thing[]> {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const area = { type: 'Polygon', coordinates: [ring] };
  const search = {
    filter: { op: 's_intersects', args: [{ property: 'point' }, area] },
    ...(asOf !== undefined && { asOf }),
  };
  for await (const page of source.households.query!(search, { signal }).byPage({ maxPageSize: mostFound }))
    return page.items.flatMap(({ id, headName, regionName, point }) =>
      point
        ? [
            {
              id,
              title: [headName, regionName].filter(Boolean).join('，'),
              position: [point[0], point[1]] as Position,
            },
          ]
        : [],
    );
  return [];
}

// Households and rows of the page's own that are picked on the map one by one, and who finds them there.
import type { Bbox, Position } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { valueAt } from '@onemap/core/result-set';
import type { AreaGeometry } from '@onemap/core/shape';
import type { Thing, ThingFinder } from '../place-select/things.js';
import type { LocalSet } from './local-set.js';

/** Where things are looked for at the moment. */
export interface ThingSource {
  readonly collection: string;
  /** Names of what a condition may ask. */
  readonly names: readonly string[];
  readonly source: DataSource | undefined;
  readonly local: LocalSet | undefined;
  /** Of households: the state at the end of that year. */
  readonly asOf: number | undefined;
}

/** More at one place could not be told apart. */
const mostFound = 200;
/** More in a link would make it too long. */
export const mostPicked = 100;

export class PickedThings implements ThingFinder {
  readonly #where: () => ThingSource;
  readonly #onChange: (added: readonly Thing[]) => void;
  #picked: readonly Thing[] = [];

  /** @param where asked before each search; @param onChange what was added by the user, none where one was let go */
  constructor(where: () => ThingSource, onChange: (added: readonly Thing[]) => void) {
    this.#where = where;
    this.#onChange = onChange;
  }

  get picked(): readonly Thing[] {
    return this.#picked;
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
  keep(ids: readonly string[] | undefined): void {
    if (this.#picked.some(({ id }) => !ids?.includes(id)))
      this.#picked = this.#picked.filter(({ id }) => ids?.includes(id));
  }

  toggle(things: readonly Thing[]): void {
    const isThere = ({ id }: Thing): boolean => this.#picked.some((other) => other.id === id);
    const added = things.filter((thing) => !isThere(thing));
    const kept = added.length > 0 ? this.#picked : this.#picked.filter(({ id }) => id !== things[0]?.id);
    this.#picked = [...kept, ...added].slice(0, mostPicked);
    this.#onChange(added);
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

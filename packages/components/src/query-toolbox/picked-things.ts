// Households and rows of the page's own that are picked on the map one by one, and who finds them there.
import type { Bbox } from '@onemap/contract';
import type { GeometryValue } from '@onemap/contract/cql2';
import type { DataSource } from '@onemap/core';
import { prepareGeometry } from '@onemap/core/query';
import type { AreaGeometry, Combination } from '@onemap/core/shape';
import type { SelectedPlace } from '../events/index.js';
import type { Picks, Thing, ThingFinder } from '../place-select/things.js';
import type { LocalSet } from './local-set.js';
import type { AskedPlace } from './place-filter.js';
import { findHouseholds, findRows, householdsById, rowsById } from './thing-lookup.js';
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

/** More in a link would make it too long. */
export const mostPicked = 100;

export class PickedThings implements ThingFinder {
  readonly #where: () => ThingSource;
  readonly #onChange: (added: readonly Thing[], area: SelectedPlace | null) => void;
  readonly #onKnown: () => void;
  #picks: Picks = { picked: [], taken: [] };
  /** Whose picks were looked up, or are being. */
  #looked: AskedPlace | null = null;

  /**
   * @param where asked before each search
   * @param onChange what was added by the user, none where one was let go, and the area that stays selected beside it
   * @param onKnown what a link has picked is known by more than its id
   */
  constructor(
    where: () => ThingSource,
    onChange: (added: readonly Thing[], area: SelectedPlace | null) => void,
    onKnown: () => void,
  ) {
    this.#where = where;
    this.#onChange = onChange;
    this.#onKnown = onKnown;
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

  /** Those of a place that are picked still; what a place of the page's own has picked, as a link has, is looked up. */
  keep(place: AskedPlace | null): void {
    this.#become(among(this.picked, place?.ids), among(this.taken, place?.without));
    if (!place || place === this.#looked || !this.isPossible) return;
    const known = [...this.picked, ...this.taken];
    const missing = [place.ids, place.without]
      .flatMap((ids) => (Array.isArray(ids) ? ids.slice(0, mostPicked) : []))
      .filter((id) => !isIn(known, { id }));
    if (missing.length === 0) return;
    this.#looked = place;
    // Where they cannot be had they are asked for by their ids all the same.
    this.#lookUp(place, missing).catch(() => undefined);
  }

  async #lookUp(place: AskedPlace, missing: readonly string[]): Promise<void> {
    const { local, source, asOf } = this.#where();
    const found = local ? await rowsById(local, missing) : await householdsById(source!, missing, asOf);
    if (this.#looked !== place) return;
    const all = [...this.picked, ...this.taken, ...found];
    const those = (ids: readonly string[] = []) =>
      ids.flatMap((id) => all.find((thing) => thing.id === id) ?? []);
    this.#become(those(place.ids), those(place.without));
    this.#onKnown();
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

function isIn(things: readonly Thing[], { id }: { readonly id: string }): boolean {
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

// Households and rows of the page's own that are picked on the map one by one, and who finds them there.
import type { Bbox } from '@onemap/contract';
import type { GeometryValue } from '@onemap/contract/cql2';
import type { DataSource } from '@onemap/core';
import { prepareGeometry } from '@onemap/core/query';
import type { AreaGeometry, Combination } from '@onemap/core/shape';
import type { SelectedPlace } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { isShownIn, type Picks, type Thing, type ThingFinder } from '../place-select/things.js';
import type { LocalSet } from './local-set.js';
import { mostPicked } from './picked-ids.js';
import { areaOf, type AskedPlace } from './place-filter.js';
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

/** What a link names, before it is looked up. */
interface Unplaced extends Thing {
  /** Whether it is still picked, as areas have been drawn meanwhile. */
  readonly stays?: (found: Thing) => boolean;
}

export class PickedThings implements ThingFinder {
  readonly #where: () => ThingSource;
  readonly #onChange: (added: readonly Thing[], area: SelectedPlace | null) => void;
  readonly #onLook: (error?: unknown) => void;
  readonly #known = new Memo<Map<string, Thing>>();
  #picks: Picks = { picked: [], taken: [] };
  /** The place of the page's own whose picks were looked up, or are being. */
  #ground: AskedPlace | null = null;
  /** The place that the user's last step has made. */
  #made: AskedPlace | null = null;
  #hasFailed = false;

  /**
   * @param where asked before each search
   * @param onChange what was added by the user, none where one was let go, and the area that stays selected beside it
   * @param onLook what a link has picked is known by more than its id, or could not be looked up for that reason
   */
  constructor(
    where: () => ThingSource,
    onChange: (added: readonly Thing[], area: SelectedPlace | null) => void,
    onLook: (error?: unknown) => void,
  ) {
    this.#where = where;
    this.#onChange = onChange;
    this.#onLook = onLook;
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

  /** Whether some are picked by a link whose places could not be had. */
  get isNotLookedUp(): boolean {
    return this.#hasFailed && this.#unplaced.length > 0;
  }

  /** Those of a place are picked; what a place of the page's own has picked, as a link has, is looked up. */
  keep(place: AskedPlace | null): void {
    this.#become(this.#those(place?.ids, this.picked), this.#those(place?.without, this.taken));
    if (!place || place === this.#ground || place === this.#made || !this.isPossible) return;
    this.#ground = place;
    this.lookAgain();
  }

  /** Looks up where those are that are known by their ids alone. */
  lookAgain(): void {
    if (this.#hasFailed) {
      this.#hasFailed = false;
      this.#onLook();
    }
    const missing = this.#unplaced.map(({ id }) => id);
    if (missing.length > 0) void this.#lookUp(this.#ground, missing);
  }

  async #lookUp(ground: AskedPlace | null, missing: readonly string[]): Promise<void> {
    const { local, source, asOf } = this.#where();
    const known = this.#knownNow;
    try {
      const found = local ? await rowsById(local, missing) : await householdsById(source!, missing, asOf);
      if (this.#ground !== ground) return;
      for (const thing of found) known.set(thing.id, thing);
      const { length } = this.picked;
      this.#become(this.picked, this.taken);
      if (this.picked.length < length) this.#onChange([], this.#where().area);
      this.#onLook();
    } catch (error) {
      if (this.#ground !== ground) return;
      // They are asked for by their ids all the same.
      this.#hasFailed = true;
      this.#onLook(error);
    }
  }

  get #unplaced(): readonly Thing[] {
    return [...this.picked, ...this.taken].filter(({ position }) => position === null);
  }

  /** What was looked up, or picked before it was. */
  get #knownNow(): Map<string, Thing> {
    const { collection, source, local } = this.#where();
    return this.#known.get([collection, source, local], () => new Map());
  }

  /** The same list where its ids are these. What is not known stands for its id, where it can be looked up. */
  #those(ids: readonly string[] = [], before: readonly Thing[]): readonly Thing[] {
    if (areSame(before, ids)) return before;
    const all = [...this.picked, ...this.taken];
    const { isPossible } = this;
    return ids.flatMap((id) => {
      const unplaced = isPossible ? { id, title: id, position: null } : [];
      return all.find((thing) => thing.id === id) ?? unplaced;
    });
  }

  /** An area with what was picked beside it, and taken out of it; the page's own place where nothing differs from it. */
  placeWith(area: SelectedPlace | null, words: ToolboxWords): AskedPlace | null {
    const taken = area ? this.taken : [];
    const ground = this.#ground;
    const isGround =
      ground !== null &&
      areaOf(ground) === area &&
      areSame(this.picked, ground.ids ?? []) &&
      areSame(taken, ground.without ?? []);
    return (this.#made = isGround ? ground : placeOf(area, { picked: this.picked, taken }, words));
  }

  toggle(things: readonly Thing[], how: Combination): SelectedPlace | null {
    const { area } = this.#where();
    const all = [...this.picked, ...this.taken];
    const fresh = things.filter((thing) => !isShownIn(this, thing));
    const added = fresh.filter((thing) => !isIn(all, thing));
    for (const thing of fresh) this.#knownNow.set(thing.id, thing);
    let stays = area;
    if (fresh.length === 0) this.#letGo(things[0]!);
    // A link has picked them already, which could not be seen yet.
    else if (added.length === 0) this.#become(this.picked, this.taken);
    else if (area && how === 'subtract')
      this.#become(this.picked, [...this.taken, ...added].slice(0, mostPicked));
    else {
      const wanted = area && how === 'intersect' ? added.filter(insideOf(area.geometry)) : added;
      const before = area && how !== 'add' ? [] : this.picked;
      this.#become([...before, ...wanted].slice(0, mostPicked), this.taken);
      if (how !== 'add') stays = null;
    }
    this.#onChange(fresh, stays);
    return stays;
  }

  join(area: AreaGeometry, how: Combination): void {
    if (how === 'add') return;
    const isInside = insideOf(area);
    const stays = (thing: Thing): boolean => isInside(thing) === (how === 'intersect');
    if (how === 'new') this.#become([], []);
    else
      this.#become(
        this.picked.flatMap((thing) => (thing.position ? (stays(thing) ? thing : []) : later(thing, stays))),
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
  #become(...lists: [picked: readonly Thing[], taken: readonly Thing[]]): void {
    const known = this.#knownNow;
    const isNew = ({ id, position }: Thing): boolean => position === null && known.has(id);
    const placed = (thing: Unplaced): Thing | [] => {
      const found = isNew(thing) ? known.get(thing.id)! : thing;
      return found === thing || (thing.stays?.(found) ?? true) ? found : [];
    };
    const [picked, taken] = lists.map((list) =>
      list.some(isNew) ? list.flatMap(placed) : list,
    ) as typeof lists;
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

/** A thing that is held against an area as soon as its place is known. */
function later(thing: Unplaced, stays: (thing: Thing) => boolean): Unplaced {
  return { ...thing, stays: (found) => stays(found) && (thing.stays?.(found) ?? true) };
}

function areSame(things: readonly Thing[], ids: readonly string[]): boolean {
  return things.length === ids.length && things.every(({ id }, index) => id === ids[index]);
}

function isIn(things: readonly Thing[], { id }: { readonly id: string }): boolean {
  return things.some((other) => other.id === id);
}

/** On its edge too. */
function insideOf(area: AreaGeometry): (thing: Thing) => boolean {
  const prepared = prepareGeometry(area as GeometryValue);
  return ({ position }) => position !== null && prepared.meetsPoint(position);
}

function placeOf(
  area: SelectedPlace | null,
  { picked, taken }: Picks,
  words: ToolboxWords,
): AskedPlace | null {
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

function told(things: readonly Thing[], words: ToolboxWords): string {
  const [only] = things;
  return things.length === 1 && only!.position ? words.pickedOne(only!.title) : words.picked(things.length);
}

// Asks a backend for a collection: how many first, then page by page; and selects among rows of the page's own.
import type { BoundaryFeature, Position } from '@onemap/contract';
import { toCql2Json, type Filter } from '@onemap/contract/cql2';
import type { CallOptions, DataSource } from '@onemap/core';
import { areaApart, rowFilter, type ResultSet, type RowsInArea } from '@onemap/core/result-set';
import { nextTask } from './local-set.js';
import { renamed } from './place-filter.js';

export interface Question {
  /** Id of the collection. */
  readonly collection: string;
  /** With the place; its geometry property is `geometry`. */
  readonly filter: Filter | null;
  /** Of households: the state at the end of that year. */
  readonly asOf: number | undefined;
  /** Of rows of the page's own: those that were picked, and those taken out. `alone`: no area was selected. */
  readonly picks?: Picks | undefined;
}

interface Picks {
  readonly ids?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
  readonly alone: boolean;
}

export interface FoundRow {
  readonly id: string;
  readonly position: Position | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** Of what has an outline. */
  readonly shape?: BoundaryFeature;
}

export interface FoundPage {
  readonly count: number;
  readonly rows: readonly FoundRow[];
  readonly synthetic: boolean;
}

const pageSize = 1000;

/** The filter of a question as the household lists take it, where everything is what has an id. */
export function householdFilter(filter: Filter | null): object {
  if (!filter) return { op: 'not', args: [{ op: 'isNull', args: [{ property: 'id' }] }] };
  return toCql2Json(renamed(filter, 'geometry', 'point')) as object;
}

/** The first page comes after one that is asked for the count alone and has no rows. */
export async function* askPages(
  source: DataSource,
  question: Question,
  signal: AbortSignal,
): AsyncGenerator<FoundPage> {
  const pages = question.collection === 'households' ? householdPages : featurePages;
  for await (const { count, synthetic } of pages(source, question, 1, { signal })) {
    yield { count, synthetic, rows: [] };
    break;
  }
  yield* pages(source, question, pageSize, { signal });
}

async function* householdPages(
  source: DataSource,
  { filter, asOf }: Question,
  maxPageSize: number,
  call: CallOptions,
): AsyncGenerator<FoundPage> {
  if (!source.households.query) throw new Error('this data source takes no conditions');
  const search = { filter: householdFilter(filter), ...(asOf !== undefined && { asOf }) };
  for await (const page of source.households.query(search, call).byPage({ maxPageSize })) {
    const rows = page.items.map(({ id, point, ...values }) => ({
      ...{ id, values },
      position: point && ([point[0], point[1]] as Position),
    }));
    yield { rows, count: page.numberMatched, synthetic: page.synthetic };
  }
}

async function* featurePages(
  source: DataSource,
  { collection, filter }: Question,
  maxPageSize: number,
  call: CallOptions,
): AsyncGenerator<FoundPage> {
  if (!source.features) throw new Error('this data source takes no conditions');
  const params = filter ? { filter: toCql2Json(filter) as object } : {};
  for await (const page of source.features.list(collection, params, call).byPage({ maxPageSize })) {
    const rows = page.features.map(({ id, geometry, properties }) => {
      const isPoint = geometry?.type === 'Point';
      return {
        ...{ id, values: properties },
        position: isPoint ? (geometry.coordinates as Position) : null,
        ...(geometry && !isPoint && { shape: shapeOf(id, geometry, properties) }),
      };
    });
    yield { rows, count: page.numberMatched, synthetic: page.synthetic };
  }
}

function shapeOf(id: string, geometry: object, properties: object): BoundaryFeature {
  return { type: 'Feature', id, geometry, properties } as unknown as BoundaryFeature;
}

function rowsOf(set: ResultSet, ids: readonly string[]): Uint32Array {
  return Uint32Array.from(ids, (id) => set.rowOf(id) + 1)
    .filter((place) => place > 0)
    .map((place) => place - 1)
    .sort();
}

/** What was picked joins the rows of the area, what was taken out leaves them; ascending. */
function picked(set: ResultSet, picks: Picks | undefined, inArea: Uint32Array | null): Uint32Array | null {
  const { ids, without, alone = false } = picks ?? {};
  if (alone && ids) return rowsOf(set, ids);
  if (!inArea || (!ids && !without)) return inArea;
  const out = new Set(rowsOf(set, without ?? []));
  const all = new Set([...inArea, ...rowsOf(set, ids ?? [])]);
  return Uint32Array.from([...all].filter((row) => !out.has(row))).sort();
}

/** Rows held at a time, so that the page stays alive and a cancel is heard. */
const blockLength = 100_000;

/**
 * The rows that a filter selects, ascending; undefined for all of them. An area comes from the index of the points, the
 * rest is held row by row.
 * @param places of the same set
 * @throws the signal's reason when it is aborted
 */
export async function selectRows(
  set: ResultSet,
  places: RowsInArea,
  { filter, picks }: Pick<Question, 'filter' | 'picks'>,
  signal: AbortSignal,
): Promise<Uint32Array | undefined> {
  const { area, rest } = areaApart(filter);
  const inArea = picked(set, picks, area && places.select(area).toOrderedIds());
  if (!rest) return inArea ?? undefined;
  await set.prepareTexts(nextTask);
  const selects = rowFilter(rest, set);
  const length = inArea?.length ?? set.length;
  const found = new Uint32Array(length);
  let count = 0;
  for (let start = 0; start < length; start += blockLength) {
    const end = Math.min(length, start + blockLength);
    for (let at = start; at < end; at++) {
      const row = inArea ? inArea[at]! : at;
      if (selects(row)) found[count++] = row;
    }
    await nextTask();
    if (signal.aborted) throw new DOMException('The query was cancelled', 'AbortError');
  }
  return found.slice(0, count);
}

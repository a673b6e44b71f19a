// Rows of a page's own on their way to being asked: put into columns and into an index step by step, so that the page stays alive.
import {
  resultSetInSteps,
  resultSetOf,
  RowsInArea,
  type LocalRows,
  type ResultSet,
} from '@onemap/core/result-set';

export interface ReadyRows {
  readonly set: ResultSet;
  readonly places: RowsInArea;
}

/** Fewer are put in order at once. */
const fewRows = 20_000;

export class LocalSet {
  readonly #rows: LocalRows;
  #ready: Promise<ReadyRows> | undefined;
  #made: ReadyRows | undefined;

  constructor(rows: LocalRows) {
    this.#rows = rows;
  }

  /** The rows, as soon as they are in columns. */
  get made(): ReadyRows | undefined {
    return this.#made;
  }

  /**
   * Begins with the first call; codes and the index follow when the page has nothing else to do.
   * @throws RangeError, as a rejection, when the columns differ in length
   */
  ready(): Promise<ReadyRows> {
    return (this.#ready ??= this.#make());
  }

  async #make(): Promise<ReadyRows> {
    const rows = this.#rows;
    const set = rows.lon.length <= fewRows ? resultSetOf(rows) : await resultSetInSteps(rows, nextTask);
    const made = { set, places: new RowsInArea(set) };
    this.#made = made;
    if (set.length > fewRows) void prepareInRest(made);
    return made;
  }
}

async function prepareInRest({ set, places }: ReadyRows): Promise<void> {
  await rest();
  places.prepare();
  await set.prepareTexts(rest);
}

/** Lets the page answer what has happened meanwhile. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Until the page has nothing else to do. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}

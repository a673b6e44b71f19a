// Finds the name of a region that a link gives by its code alone, for what is set and for what was asked meanwhile.
import type { Region } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import type { LitElement } from 'lit';
import { LoadController } from '../internal/load-controller.js';
import { isNameless, type AskedPlace } from './place-filter.js';
import type { QuerySession } from './session.js';

interface Where {
  readonly source: DataSource | undefined;
  readonly place: AskedPlace | null;
  readonly session: QuerySession;
}

export class PlaceNameController {
  readonly #where: () => Where;
  readonly #region: LoadController<Region | null>;

  /** @param where asked before each update */
  constructor(host: LitElement, where: () => Where) {
    this.#where = where;
    this.#region = new LoadController<Region | null>(host, {
      inputs: () => {
        const { source } = where();
        const code = codeIn(where());
        return source && code !== undefined ? [source, code] : undefined;
      },
      load: (signal) => nameOf(where().source!, codeIn(where())!, signal),
    });
  }

  /**
   * Names the region in what was asked, once it is known.
   * @returns the place that is set, with its name; undefined where nothing is to be changed
   */
  name(): AskedPlace | undefined {
    const { place, session } = this.#where();
    const region = this.#region.value;
    if (!region) return undefined;
    session.name(region);
    return isNameless(place) && region.code === place.region ? { ...place, words: region.name } : undefined;
  }
}

/** What is set comes first; what was asked before it may still lack its name. */
function codeIn({ place, session }: Where): string | undefined {
  return isNameless(place) ? place.region : session.asked?.unnamed?.region;
}

/** Null for a code that no region has: the code itself is told then. */
async function nameOf(source: DataSource, code: string, signal: AbortSignal): Promise<Region | null> {
  try {
    return await source.regions.get(code, {}, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

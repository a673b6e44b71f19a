// Finds the name of a region that a link gives by its code alone.
import type { Region } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import type { LitElement } from 'lit';
import { LoadController } from '../internal/load-controller.js';
import type { AskedPlace } from './place-filter.js';

interface Where {
  readonly source: DataSource | undefined;
  readonly place: AskedPlace | null;
}

export class PlaceNameController {
  readonly #where: () => Where;
  readonly #region: LoadController<Region | null>;

  /** @param where asked before each update */
  constructor(host: LitElement, where: () => Where) {
    this.#where = where;
    this.#region = new LoadController<Region | null>(host, {
      inputs: () => {
        const { source, place } = where();
        return source && isNameless(place) ? [source, place.region] : undefined;
      },
      load: (signal) => nameOf(where(), signal),
    });
  }

  /** The place with its name, once that is known; undefined where nothing is to be changed. */
  get named(): AskedPlace | undefined {
    const { place } = this.#where();
    const region = this.#region.value;
    return region && isNameless(place) && region.code === place.region
      ? { ...place, words: region.name }
      : undefined;
  }
}

function isNameless(place: AskedPlace | null): place is AskedPlace & { readonly region: string } {
  return place?.region !== undefined && place.words === place.region;
}

/** Null for a code that no region has: the code itself is told then. */
async function nameOf({ source, place }: Where, signal: AbortSignal): Promise<Region | null> {
  try {
    return await source!.regions.get(place!.region!, {}, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

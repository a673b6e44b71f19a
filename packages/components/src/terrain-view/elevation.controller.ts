// Where the land's heights come from: the page's own, else the finest set of the data source around the shown region.
import type { Bbox, ElevationSet } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import type { ElevationSource } from '@onemap/core/terrain';
import type { ReactiveControllerHost } from 'lit';
import { inTime } from '../figures/answer.js';
import { Memo } from '../figures/memo.js';
import { LoadController } from '../internal/load-controller.js';

interface ElevationInputs {
  /** Null for a flat ground, undefined for the data source's. */
  readonly given: ElevationSource | null | undefined;
  readonly source: DataSource | undefined;
  readonly bbox: Bbox | undefined;
}

const none: readonly ElevationSet[] = [];

export class ElevationController {
  readonly #inputs: () => ElevationInputs;
  readonly #load: LoadController<readonly ElevationSet[]>;
  readonly #chosen = new Memo<ElevationSource | undefined>();

  constructor(host: ReactiveControllerHost & EventTarget, inputs: () => ElevationInputs) {
    this.#inputs = inputs;
    this.#load = new LoadController<readonly ElevationSet[]>(host, {
      inputs: () => (this.#asks ? [inputs().source] : undefined),
      // Many backends have none, and a picture without heights is a picture.
      load: (signal) =>
        inTime(signal, (inner) => inputs().source!.elevation!.list({}, { signal: inner })).catch(() => none),
    });
  }

  get value(): ElevationSource | undefined {
    const { given, source, bbox } = this.#inputs();
    if (given !== undefined) return given ?? undefined;
    const sets = (this.#asks ? this.#load.value : undefined) ?? none;
    return this.#chosen.get([sets, source, bbox], () => {
      const set = bbox && sets.find(({ extent }) => meets(extent, bbox));
      return set && source ? readerOf(set, source) : undefined;
    });
  }

  /** Whether the data source has not answered yet. */
  get isPending(): boolean {
    return this.#asks && this.#load.state === 'loading';
  }

  get #asks(): boolean {
    const { given, source } = this.#inputs();
    return given === undefined && source?.elevation !== undefined;
  }
}

/** Whether the middle of a region lies in an extent. */
function meets([west, south, east, north]: Bbox, [left, bottom, right, top]: Bbox): boolean {
  const [lon, lat] = [(left + right) / 2, (bottom + top) / 2];
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function readerOf(set: ElevationSet, source: DataSource): ElevationSource {
  const { id, encoding, tileSize, minZoom, maxZoom, extent, title, synthetic } = set;
  return {
    type: 'reader',
    read: ({ z, x, y }, signal) => source.elevation!.tile(id, { z, row: y, column: x }, { signal }),
    ...{ encoding, tileSize, minZoom, maxZoom, extent, synthetic },
    source: set.source || title,
  };
}

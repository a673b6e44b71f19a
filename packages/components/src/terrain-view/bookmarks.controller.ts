// The places that the camera flies to: the shown region, one below it, and one below that.
import type { Bbox, Position, Region } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inTime } from '../figures/answer.js';
import { LoadController } from '../internal/load-controller.js';
import type { Place } from '../figures/place.js';

type Host = ReactiveControllerHost & HTMLElement;

export interface Bookmark {
  readonly code: string;
  readonly name: string;
  readonly level: Region['level'];
  readonly bbox: Bbox;
}

/** Half a side of the box around a place whose extent is not known, in degrees. */
const around = 0.02;

export class BookmarksController implements ReactiveController {
  /** Code of the chosen child of the shown region. */
  child: string | undefined;
  grandchild: string | undefined;
  readonly #children: LoadController<readonly Region[]>;
  readonly #below: LoadController<readonly Region[]>;
  #region: string | undefined;
  readonly #inputs: () => { source: DataSource | undefined; place: Place | undefined };

  constructor(host: Host, inputs: () => { source: DataSource | undefined; place: Place | undefined }) {
    this.#inputs = inputs;
    host.addController(this);
    const load = (codeOf: () => string | undefined) =>
      new LoadController<readonly Region[]>(host, {
        inputs: () => {
          const code = codeOf();
          const { source } = inputs();
          return source && code !== undefined ? [source, code] : undefined;
        },
        load: (signal) =>
          inTime(signal, (inner) => inputs().source!.regions.children(codeOf()!, {}, { signal: inner })),
      });
    this.#children = load(() => inputs().place?.region.code);
    this.#below = load(() => this.child);
  }

  hostUpdate(): void {
    const code = this.#inputs().place?.region.code;
    if (code === this.#region) return;
    this.#region = code;
    this.child = undefined;
    this.grandchild = undefined;
  }

  get children(): readonly Bookmark[] {
    return (this.#children.value ?? []).flatMap((region) => bookmarkOf(region) ?? []);
  }

  get grandchildren(): readonly Bookmark[] {
    return (this.#below.value ?? []).flatMap((region) => bookmarkOf(region) ?? []);
  }
}

/** Undefined where nothing tells where it is. */
function bookmarkOf({ code, name, shortName, level, bbox, center }: Region): Bookmark | undefined {
  const box = (bbox as Bbox | null) ?? (center && boxAround(center));
  return box ? { code, level, name: level === 'village' ? shortName : name, bbox: box } : undefined;
}

function boxAround([lon, lat]: Position): Bbox {
  return [lon - around, lat - around, lon + around, lat + around];
}

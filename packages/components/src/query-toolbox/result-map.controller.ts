// What a toolbox does on its map: the outlines of the region, the rows that were found, and which of them is chosen.
import type { BoundaryFeature } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import type { MapHandle } from '@onemap/core/map';
import type { ResultSet, ResultView } from '@onemap/core/result-set';
import type { LitElement, ReactiveController } from 'lit';
import { LoadController } from '../internal/load-controller.js';
import { schemeColors } from '../internal/scheme-colors.js';
import type { ColorToken } from '../styles/tokens.js';
import { loadOutlines } from './load-queryables.js';
import { NamedMap } from './named-map.js';
import { ResultLayer, type ResultColors } from './result-layer.js';
import type { QuerySession } from './session.js';

interface Where {
  readonly source: DataSource | undefined;
  readonly region: string | undefined;
}

export class ResultMapController implements ReactiveController {
  readonly #host: LitElement;
  readonly #map: NamedMap;
  readonly #layer: ResultLayer;
  readonly #outlines: LoadController<readonly BoundaryFeature[]>;
  /** The result that the map was moved to. */
  #fitted: ResultView | undefined;
  /** What it was said to show. */
  #told: string | undefined;

  /** @param where asked before each update. @param choose a row was chosen on the map */
  constructor(host: LitElement, where: () => Where, choose: (id: string) => void) {
    this.#host = host;
    this.#map = new NamedMap(host);
    this.#layer = new ResultLayer(choose);
    this.#outlines = new LoadController<readonly BoundaryFeature[]>(host, {
      inputs: () => {
        const { source, region } = where();
        return source && region && this.#map.isBare ? [source, region] : undefined;
      },
      load: (signal) => loadOutlines(where().source!, where().region!, { signal }),
    });
    host.addController(this);
  }

  get handle(): MapHandle | undefined {
    return this.#map.value;
  }

  look(id: string | undefined): void {
    this.#map.look(id);
  }

  hostDisconnected(): void {
    this.#layer.dispose();
  }

  /** Goes on from `updated`. @param all rows of the page's own, from which the session selects */
  show(session: QuerySession, all: ResultSet | undefined, scheme: 'light' | 'dark'): void {
    const colors = colorsOf(this.#host, scheme);
    this.#layer.follow(this.#map.value);
    this.#layer.showGround(this.#outlines.value ?? [], colors);
    this.#layer.showAll(all, colors);
    this.#layer.show(session, colors);
    const { phase, view, asked } = session;
    // What prints the map reads its title anew with each drawing.
    if (asked?.sentence !== this.#told) this.#map.value?.map.render();
    this.#told = asked?.sentence;
    if (phase === 'done' && view !== this.#fitted && this.#layer.fit()) this.#fitted = view;
  }
}

/** Hex as the layer takes it; a portal's own notation of a colour gives way to the usual one. */
function colorsOf(host: HTMLElement, scheme: 'light' | 'dark'): ResultColors {
  const colorOf = schemeColors(host, scheme);
  const read = (name: ColorToken, usual: string): string => {
    const color = colorOf(name);
    return /^#[\da-f]{6}$/i.test(color) ? color : usual;
  };
  const land = read('map-land', '#f2f4f3');
  const quiet = read('text-quiet', '#51606f');
  return {
    ...{ land, quiet, unselected: between(land, quiet, 0.4) },
    point: read('accent', '#0b57a8'),
    accent: read('warning', '#b35900'),
    halo: read('surface-raised', '#ffffff'),
  };
}

/** A share of the way from one hex colour to another. */
function between(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round(a! + (b! - a!) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

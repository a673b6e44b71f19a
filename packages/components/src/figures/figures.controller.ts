// Loads place and figures of a region, each part only when what it depends on changes: another year loads nothing.
import type { ClassMethod } from '@onemap/contract';
import { levelOf, type DataSource, type TimeUnit } from '@onemap/core';
import type { ReactiveControllerHost } from 'lit';
import type { ElementState } from '../internal/base-element.js';
import { LoadController } from '../internal/load-controller.js';
import type { LoadProblem } from '../internal/load-problem.js';
import { inTime } from './answer.js';
import { chooseIndicator, loadCatalogue, type Catalogue } from './catalogue.js';
import { loadPlace, type Place } from './place.js';
import { keptUnit, loadStatistics, type Statistics } from './statistics.js';

export interface FigureInputs {
  readonly source: DataSource | undefined;
  /** 12 digits. */
  readonly region: string | undefined;
  readonly indicator: string;
  readonly method: ClassMethod | undefined;
  /** Lines of the page's own classes, ascending. */
  readonly lines?: readonly number[];
  /** Of the figures, where the indicator has them by it; else, and when absent, years. */
  readonly unit?: TimeUnit;
}

export interface Shown {
  readonly place: Place;
  readonly statistics: Statistics;
}

export type FigureHost = ReactiveControllerHost & EventTarget;

export class FiguresController {
  protected readonly inputs: () => FigureInputs;
  readonly #catalogue: LoadController<Catalogue>;
  readonly #place: LoadController<Place>;
  readonly #statistics: LoadController<Statistics>;
  #kept: Shown | undefined;

  /** `inputs` is asked with every update, after the host's `willUpdate`. */
  constructor(host: FigureHost, inputs: () => FigureInputs) {
    this.inputs = inputs;
    this.#catalogue = new LoadController(host, {
      inputs: () => known([inputs().source]),
      load: (signal) => inTime(signal, (inner) => loadCatalogue(inputs().source!, inner)),
      keepValue: true,
    });
    this.#place = new LoadController(host, {
      inputs: () => known([inputs().source, inputs().region]),
      load: (signal) => inTime(signal, (inner) => loadPlace(inputs().source!, inputs().region!, inner)),
      keepValue: true,
    });
    this.#statistics = new LoadController(host, {
      inputs: () => this.#statisticsInputs(),
      load: (signal) => inTime(signal, (inner) => this.#loadStatistics(inner)),
      keepValue: true,
    });
  }

  get catalogue(): Catalogue | undefined {
    return this.#catalogue.value;
  }

  /** The newest place and statistics that belong together; the former ones while others load. */
  get shown(): Shown | undefined {
    const place = this.#place.value;
    const statistics = this.#statistics.value;
    const { source, region } = this.inputs();
    if (!source || !region || this.problem) this.#kept = undefined;
    else if (place && statistics && place.region.code === statistics.region) {
      // The same object for the same answers: what is derived of it is kept by its identity.
      const { place: keptPlace, statistics: keptStatistics } = this.#kept ?? {};
      if (place !== keptPlace || statistics !== keptStatistics) this.#kept = { place, statistics };
    }
    return this.#kept;
  }

  /** The place itself, where there is nothing to count. */
  get place(): Place | undefined {
    return this.#place.value;
  }

  get state(): ElementState {
    const { source, region } = this.inputs();
    if (!source || !region) return 'empty';
    const states = this.#loads().map(({ state }) => state);
    if (states.includes('error')) return 'error';
    if (states.includes('loading')) return 'loading';
    return this.shown ? 'ready' : 'empty';
  }

  get problem(): LoadProblem | undefined {
    return this.#loads().find(({ state }) => state === 'error')?.problem;
  }

  /** Loads again what failed. */
  retry(): void {
    for (const load of this.#loads()) if (load.state === 'error') load.retry();
  }

  #loads(): [LoadController<Catalogue>, LoadController<Place>, LoadController<Statistics>] {
    return [this.#catalogue, this.#place, this.#statistics];
  }

  #statisticsInputs(): readonly unknown[] | undefined {
    const { source, region, indicator: id, method, lines, unit } = this.inputs();
    const { catalogue } = this;
    if (!source || !region || !catalogue || this.#catalogue.state !== 'ready') return undefined;
    const indicator = chooseIndicator(catalogue, id);
    const by = indicator && keptUnit(indicator, unit);
    return known([source, catalogue, region, indicator, lines?.join(' ') ?? method ?? 'default', by]);
  }

  #loadStatistics(signal: AbortSignal): Promise<Statistics> {
    const { source, region, indicator, method, lines, unit } = this.inputs();
    const catalogue = this.catalogue!;
    return loadStatistics(
      source!,
      {
        catalogue,
        indicator: chooseIndicator(catalogue, indicator)!,
        region: region!,
        hasChildren: !isVillage(region!),
        method,
        ...(lines && { lines }),
        ...(unit && { unit }),
      },
      signal,
    );
  }
}

export function known(inputs: readonly unknown[]): readonly unknown[] | undefined {
  return inputs.includes(undefined) ? undefined : inputs;
}

/** Codes come from a page: one that is no code is no village. */
export function isVillage(code: string): boolean {
  try {
    return levelOf(code) === 'village' || levelOf(code) === 'group';
  } catch {
    return false;
  }
}

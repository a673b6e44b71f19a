// Loads what the map shows, each part only when what it depends on changes: a year loads nothing.
import type { ClassMethod } from '@onemap/contract';
import { levelOf, type DataSource } from '@onemap/core';
import type { ReactiveControllerHost } from 'lit';
import type { ElementState } from '../internal/base-element.js';
import { LoadController } from '../internal/load-controller.js';
import type { LoadProblem } from '../internal/load-problem.js';
import { inTime } from '../figures/answer.js';
import { chooseIndicator, loadCatalogue, type Catalogue } from '../figures/catalogue.js';
import { mayReadHouseholds } from './drill.js';
import { loadHouseholds, type HouseholdPoints } from './household-points.js';
import { loadPlace, type Place } from '../figures/place.js';
import { loadStatistics, type Statistics } from '../figures/statistics.js';

export interface PovertyMapInputs {
  readonly source: DataSource | undefined;
  /** 12 digits. */
  readonly region: string | undefined;
  readonly indicator: string;
  readonly method: ClassMethod | undefined;
}

export interface Shown {
  readonly place: Place;
  readonly statistics: Statistics;
}

type Host = ReactiveControllerHost & EventTarget;

export class PovertyMapController {
  readonly #inputs: () => PovertyMapInputs;
  readonly #catalogue: LoadController<Catalogue>;
  readonly #place: LoadController<Place>;
  readonly #statistics: LoadController<Statistics>;
  readonly #households: LoadController<HouseholdPoints>;
  #kept: Shown | undefined;

  /** `inputs` is asked with every update, after the host's `willUpdate`. */
  constructor(host: Host, inputs: () => PovertyMapInputs) {
    this.#inputs = inputs;
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
    this.#households = new LoadController(host, {
      inputs: () => this.#householdInputs(),
      load: (signal) => inTime(signal, (inner) => this.#loadHouseholds(inner)),
    });
  }

  get catalogue(): Catalogue | undefined {
    return this.#catalogue.value;
  }

  /** The newest place and statistics that belong together; the former ones while others load. */
  get shown(): Shown | undefined {
    const place = this.#place.value;
    const statistics = this.#statistics.value;
    const { source, region } = this.#inputs();
    if (!source || !region || this.problem) this.#kept = undefined;
    else if (place && statistics && place.region.code === statistics.region)
      this.#kept = { place, statistics };
    return this.#kept;
  }

  /** The place itself, where there is nothing to count. */
  get place(): Place | undefined {
    return this.#place.value;
  }

  get state(): ElementState {
    const { source, region } = this.#inputs();
    if (!source || !region) return 'empty';
    const states = this.#loads().map(({ state }) => state);
    if (states.includes('error')) return 'error';
    if (states.includes('loading')) return 'loading';
    return this.shown ? 'ready' : 'empty';
  }

  get problem(): LoadProblem | undefined {
    return this.#loads().find(({ state }) => state === 'error')?.problem;
  }

  get households(): HouseholdPoints | undefined {
    return this.#households.value;
  }

  get householdState(): ElementState {
    return this.#households.state;
  }

  /** Loads again what failed. */
  retry(): void {
    for (const load of [...this.#loads(), this.#households]) if (load.state === 'error') load.retry();
  }

  /** Whether the viewer may read the households of the region that is asked for. */
  get readsHouseholds(): boolean {
    const { region } = this.#inputs();
    const me = this.catalogue?.me;
    return me !== undefined && region !== undefined && isVillage(region) && mayReadHouseholds(me, region);
  }

  #loads(): [LoadController<Catalogue>, LoadController<Place>, LoadController<Statistics>] {
    return [this.#catalogue, this.#place, this.#statistics];
  }

  #statisticsInputs(): readonly unknown[] | undefined {
    const { source, region, indicator, method } = this.#inputs();
    const { catalogue } = this;
    if (!source || !region || !catalogue || this.#catalogue.state !== 'ready') return undefined;
    return known([source, catalogue, region, chooseIndicator(catalogue, indicator), method ?? 'default']);
  }

  #loadStatistics(signal: AbortSignal): Promise<Statistics> {
    const { source, region, indicator, method } = this.#inputs();
    const catalogue = this.catalogue!;
    return loadStatistics(
      source!,
      {
        catalogue,
        indicator: chooseIndicator(catalogue, indicator)!,
        region: region!,
        hasChildren: !isVillage(region!),
        method,
      },
      signal,
    );
  }

  #householdInputs(): readonly unknown[] | undefined {
    const { source, region } = this.#inputs();
    const place = this.#place.value;
    if (!source || !place?.bbox || place.region.code !== region || !this.readsHouseholds) return undefined;
    return [source, place];
  }

  #loadHouseholds(signal: AbortSignal): Promise<HouseholdPoints> {
    const place = this.#place.value!;
    return loadHouseholds(this.#inputs().source!, place.region.code, place.bbox!, signal);
  }
}

function known(inputs: readonly unknown[]): readonly unknown[] | undefined {
  return inputs.includes(undefined) ? undefined : inputs;
}

/** Codes come from a page: one that is no code is no village. */
function isVillage(code: string): boolean {
  try {
    return levelOf(code) === 'village' || levelOf(code) === 'group';
  } catch {
    return false;
  }
}

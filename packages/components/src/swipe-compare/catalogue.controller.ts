// The catalogue of imagery: the page's own, else that of the data source, asked when imagery is compared.
import type { DataSource } from '@onemap/core';
import type { ImagerySet } from '@onemap/core/map';
import type { ReactiveControllerHost } from 'lit';
import { inTime } from '../figures/answer.js';
import type { ElementState } from '../internal/base-element.js';
import { LoadController } from '../internal/load-controller.js';
import type { LoadProblem } from '../internal/load-problem.js';

interface CatalogueInputs {
  readonly given: readonly ImagerySet[] | undefined;
  readonly source: DataSource | undefined;
  /** Whether a side shows imagery at all. */
  readonly wanted: boolean;
}

const none: readonly ImagerySet[] = [];

export class CatalogueController {
  readonly #inputs: () => CatalogueInputs;
  readonly #load: LoadController<readonly ImagerySet[]>;

  constructor(host: ReactiveControllerHost & EventTarget, inputs: () => CatalogueInputs) {
    this.#inputs = inputs;
    this.#load = new LoadController<readonly ImagerySet[]>(host, {
      inputs: () => (this.#asks ? [inputs().source] : undefined),
      load: (signal) => inTime(signal, (inner) => inputs().source!.imagery!.list({}, { signal: inner })),
    });
  }

  get sets(): readonly ImagerySet[] {
    return this.#inputs().given ?? (this.#asks ? this.#load.value : undefined) ?? none;
  }

  /** `ready` where nothing has to be asked. */
  get state(): ElementState {
    return this.#asks ? this.#load.state : 'ready';
  }

  get problem(): LoadProblem | undefined {
    return this.#asks && this.#load.state === 'error' ? this.#load.problem : undefined;
  }

  retry(): void {
    if (this.problem) this.#load.retry();
  }

  get #asks(): boolean {
    const { given, source, wanted } = this.#inputs();
    return wanted && given === undefined && source?.imagery !== undefined;
  }
}

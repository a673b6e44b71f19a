// Runs an element's asynchronous load whenever its inputs change; one answer counts, the newest.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OmSourceErrorEvent } from '../events/index.js';
import type { ElementState } from './base-element.js';
import { loadProblem, type LoadProblem } from './load-problem.js';

type Host = ReactiveControllerHost & EventTarget;

export interface LoadOptions<Value> {
  /** What the load depends on, compared item by item with `Object.is`; undefined means there is nothing to load. */
  inputs: () => readonly unknown[] | undefined;
  /** Asked after the host's `willUpdate`; the signal is aborted when the inputs change or the host leaves the page. */
  load: (signal: AbortSignal) => Promise<Value>;
  /** Whether an answer holds nothing to show; default never. */
  isEmpty?: (value: Value) => boolean;
  /** Keeps the last value while the next one loads; default false. */
  keepValue?: boolean;
}

export class LoadController<Value> implements ReactiveController {
  /** The newest answer. */
  value: Value | undefined;
  /** Why the newest load failed; undefined in every other state. */
  problem: LoadProblem | undefined;
  readonly #host: Host;
  readonly #options: LoadOptions<Value>;
  #state: ElementState = 'empty';
  #inputs: readonly unknown[] | undefined;
  #abort: AbortController | undefined;

  constructor(host: Host, options: LoadOptions<Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** `empty` before there are inputs. */
  get state(): ElementState {
    return this.#state;
  }

  hostUpdate(): void {
    const inputs = this.#options.inputs();
    if (equal(inputs, this.#inputs)) return;
    this.#inputs = inputs;
    if (inputs === undefined) this.#clear();
    else void this.#run();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#inputs = undefined;
  }

  /** Loads again with the same inputs. */
  retry(): void {
    if (this.#inputs !== undefined) void this.#run();
  }

  #clear(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#settle('empty', undefined);
  }

  async #run(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#settle('loading', this.#options.keepValue === true ? this.value : undefined);
    try {
      const value = await this.#options.load(abort.signal);
      if (this.#abort !== abort) return;
      this.#settle(this.#options.isEmpty?.(value) === true ? 'empty' : 'ready', value);
    } catch (error) {
      if (this.#abort === abort) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#settle('error', undefined, loadProblem(error));
    this.#host.dispatchEvent(new OmSourceErrorEvent(error));
  }

  #settle(state: ElementState, value: Value | undefined, problem?: LoadProblem): void {
    this.#state = state;
    this.value = value;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}

function equal(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}

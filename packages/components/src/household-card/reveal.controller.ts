// The life of a reveal: the form is opened, a reason is sent, plain values show and go away again by themselves.
import type { Reveal, RevealRequest } from '@onemap/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadProblem, type LoadProblem } from '../internal/load-problem.js';

/** How long plain values stay on the screen. */
export const revealDurationInMs = 5 * 60 * 1000;
/** Characters that a reason needs at least, as the contract has it. */
export const reasonMinLength = 4;

export type RevealStep = 'closed' | 'open' | 'sending' | 'shown';
export type RevealFault = 'noFields' | 'shortReason';

export class RevealController implements ReactiveController {
  step: RevealStep = 'closed';
  /** What the form lacks. */
  fault: RevealFault | undefined;
  /** Why the last request failed. */
  problem: LoadProblem | undefined;
  /** The plain values while `step` is `shown`. */
  result: Reveal | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #send: (request: RevealRequest, signal: AbortSignal) => Promise<Reveal>;
  #abort: AbortController | undefined;
  #timer: number | undefined;

  constructor(
    host: ReactiveControllerHost,
    send: (request: RevealRequest, signal: AbortSignal) => Promise<Reveal>,
  ) {
    this.#host = host;
    this.#send = send;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  open(): void {
    this.#become('open');
  }

  /** Takes the form or the plain values away and forgets them. */
  close(): void {
    this.#abort?.abort();
    window.clearTimeout(this.#timer);
    this.#abort = undefined;
    this.#become('closed');
  }

  /** Sends the request; a form that lacks something says so and sends nothing. */
  async submit({ fields, reason }: RevealRequest): Promise<void> {
    const fault = faultOf(fields.length, reason);
    if (fault !== undefined) return this.#become('open', { fault });
    const abort = (this.#abort = new AbortController());
    this.#become('sending');
    try {
      const result = await this.#send({ fields, reason: reason.trim() }, abort.signal);
      if (this.#abort === abort) this.#show(result);
    } catch (error) {
      if (this.#abort === abort) this.#become('open', { problem: loadProblem(error) });
    }
  }

  #show(result: Reveal): void {
    this.#timer = window.setTimeout(() => this.close(), revealDurationInMs);
    this.#become('shown', { result });
  }

  #become(
    step: RevealStep,
    rest: { fault?: RevealFault; problem?: LoadProblem; result?: Reveal } = {},
  ): void {
    this.step = step;
    this.fault = rest.fault;
    this.problem = rest.problem;
    this.result = rest.result;
    this.#host.requestUpdate();
  }
}

function faultOf(fieldCount: number, reason: string): RevealFault | undefined {
  if (fieldCount === 0) return 'noFields';
  return Array.from(reason.trim()).length < reasonMinLength ? 'shortReason' : undefined;
}

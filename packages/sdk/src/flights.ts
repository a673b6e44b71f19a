// Requests under way: equal ones are shared, and one is aborted when its last caller has left.
import type { Answer } from './answer.js';
import type { CallLimit } from './limit.js';

/** A request under way, as the code that performs it sees it. */
export interface Flight {
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
  /** When the most patient caller gives up, by the clock. */
  readonly deadline: number;
}

interface OpenFlight {
  readonly controller: AbortController;
  readonly callers: Set<CallLimit>;
  answer: Promise<Answer>;
  shared: boolean;
}

export class Flights {
  readonly #open = new Map<string, OpenFlight>();

  /**
   * Joins the request of the same key, or starts one.
   * @param key what makes two requests equal; null is never shared
   */
  async join(
    key: string | null,
    caller: CallLimit,
    start: (flight: Flight) => Promise<Answer>,
  ): Promise<Answer> {
    const flight = (key !== null && this.#open.get(key)) || this.#take(key, start);
    flight.shared ||= flight.callers.size > 0;
    flight.callers.add(caller);
    caller.onEnd(() => this.#leave(key, flight, caller));
    const answer = await flight.answer;
    return flight.shared ? { ...answer, body: answer.body.slice(0) } : answer;
  }

  #take(key: string | null, start: (flight: Flight) => Promise<Answer>): OpenFlight {
    const controller = new AbortController();
    const callers = new Set<CallLimit>();
    const view: Flight = {
      signal: controller.signal,
      get deadline() {
        return Math.max(...[...callers].map((caller) => caller.deadline));
      },
    };
    const started = Promise.resolve().then(() => start(view));
    const flight: OpenFlight = { controller, callers, answer: started, shared: false };
    flight.answer = started.finally(() => this.#close(key, flight));
    if (key !== null) this.#open.set(key, flight);
    return flight;
  }

  #leave(key: string | null, flight: OpenFlight, caller: CallLimit): void {
    flight.callers.delete(caller);
    if (flight.callers.size > 0) return;
    this.#close(key, flight);
    flight.controller.abort();
  }

  #close(key: string | null, flight: OpenFlight): void {
    if (key !== null && this.#open.get(key) === flight) this.#open.delete(key);
  }
}

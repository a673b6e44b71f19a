// Requests under way: equal ones are shared, and one is aborted when its last caller has left.
import type { Answer } from './answer.js';
import type { CallLimit } from './limit.js';

/** A request under way, as the code that performs it sees it. */
export interface Flight {
  /** Aborts when nobody waits any more. */
  readonly signal: AbortSignal;
  /** When the most patient caller gives up, by the clock. */
  deadline: number;
}

interface OpenFlight extends Flight {
  answer?: Promise<Answer>;
  callers: number;
  shared: boolean;
  abort(): void;
}

/** Joins the request of the same key, or starts one; a key that nobody else has is never shared. */
export type Join = (
  key: unknown,
  caller: CallLimit,
  start: (flight: Flight) => Promise<Answer>,
) => Promise<Answer>;

export function createFlights(): Join {
  const open = new Map<unknown, OpenFlight>();

  const take = (key: unknown, start: (flight: Flight) => Promise<Answer>): OpenFlight => {
    const controller = new AbortController();
    const close = (): unknown => open.get(key) === flight && open.delete(key);
    const abort = (): void => {
      close();
      controller.abort();
    };
    const flight: OpenFlight = { signal: controller.signal, abort, deadline: 0, callers: 0, shared: false };
    // Started a moment later, when the first caller has come aboard.
    flight.answer = Promise.resolve(flight).then(start).finally(close);
    open.set(key, flight);
    return flight;
  };

  return async (key, caller, start) => {
    const flight = open.get(key) ?? take(key, start);
    flight.shared = flight.callers++ > 0;
    flight.deadline = Math.max(flight.deadline, caller.deadline);
    caller.ended.catch(() => --flight.callers || flight.abort());
    const answer = (await flight.answer)!;
    return flight.shared ? { ...answer, body: answer.body.slice(0) } : answer;
  };
}

// What the command line meets outside itself: texts out, the environment, the network, and the wish to stop.
import { createWriter, type Writer } from './writer.js';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
  /** Results. */
  readonly out: Writer;
  /** Progress and mistakes. */
  readonly note: Writer;
  /** Whether somebody watches `out`, and `note`. */
  readonly terminal: { readonly out: boolean; readonly note: boolean };
  /** Aborts at Ctrl-C. */
  readonly signal: AbortSignal;
}

export function processSurroundings(signal: AbortSignal): Surroundings {
  return {
    environment: process.env,
    fetch: (input, init) => fetch(input, init),
    out: createWriter(process.stdout),
    note: createWriter(process.stderr),
    terminal: { out: process.stdout.isTTY === true, note: process.stderr.isTTY === true },
    signal,
  };
}

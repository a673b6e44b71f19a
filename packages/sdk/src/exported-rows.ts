// The rows of an export across breaks of the connection: only whole rows are handed on, and the next part begins after the last.
import type { ExportFormat } from '@onemap/contract';
import type { Core } from './core.js';
import type { OneMapError } from './errors/one-map-error.js';
import { sleep } from './limit.js';
import { systemClock } from './options.js';
import { retryDelay } from './retry.js';
import { brokenOff, type ByteStream } from './stream.js';

const [quote, newline] = [34, 10];

/**
 * @param open the content after the row of an id, from the first row without one
 * @throws ConnectionError when waiting was in vain, or at once for a format that cannot go on
 */
export async function* exportedRows(
  core: Core,
  format: ExportFormat,
  open: (after?: string) => Promise<ByteStream>,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<Uint8Array> {
  const inRows = format === 'csv' || format === 'ndjson';
  const { clock = systemClock, retry } = core.options;
  let after: string | undefined;
  for (let made = 0; ;) {
    const stream = await open(after);
    const rows = wholeRows(format);
    // The header of a CSV file waits for the first row, so that it is never sent twice.
    let ahead: Uint8Array = new Uint8Array(0);
    try {
      for await (const chunk of chunksOf(stream)) {
        const whole = inRows ? joined(ahead, rows.add(chunk)) : chunk;
        const key = rows.key() ?? after;
        ahead = inRows && key === undefined ? whole : new Uint8Array(0);
        if (whole.length === 0 || ahead.length > 0) continue;
        yield whole;
        made = 0;
        after = key;
      }
      if (rows.rest()) throw brokenOff();
      if (ahead.length > 0) yield ahead;
      return;
    } catch (error) {
      const delay = inRows ? retryDelay(error as OneMapError, made++, retry, Infinity) : null;
      if (signal.aborted || delay === null) throw error;
      await sleep(delay, signal, clock);
    }
  }
}

async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Holds back what follows the end of the last whole row. A row of CSV may have line breaks inside quotes. */
function wholeRows(format: ExportFormat) {
  let held: Uint8Array = new Uint8Array(0);
  let last = '';
  return {
    add(chunk: Uint8Array): Uint8Array {
      const bytes = joined(held, chunk);
      let [end, start, quoted] = [0, 0, false];
      bytes.forEach((byte, index) => {
        if (byte === quote && format === 'csv') quoted = !quoted;
        if (byte === newline && !quoted) [start, end] = [end, index + 1];
      });
      if (end) last = new TextDecoder().decode(bytes.subarray(start, end));
      held = bytes.slice(end);
      return bytes.subarray(0, end);
    },
    rest: () => held.length > 0,
    /** The id of the last whole row; undefined for the header of a CSV file. */
    key: (): string | undefined => keyOf(format, last),
  };
}

function keyOf(format: ExportFormat, row: string): string | undefined {
  if (format === 'csv') return /^"?([\w-]+)"?[,\r\n]/.exec(row)?.[1];
  try {
    const { id, code } = JSON.parse(row) as { id?: string; code?: string };
    return id ?? code;
  } catch {
    return undefined;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

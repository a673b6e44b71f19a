// The server's log: one line a request and one a fault, as JSON or as plain text, with nothing that names a person.
import pino, { type DestinationStream, type Logger } from 'pino';
import type { RequestRecord } from '../middleware/request-record.js';
import { withoutPersonalText } from './personal-text.js';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
export const logFormats = ['json', 'text'] as const;
export type LogFormat = (typeof logFormats)[number];

export interface Log {
  request(record: RequestRecord): void;
  /** A fault of the server itself, with its stack. */
  fault(error: unknown, requestId: string): void;
  /** What the process does: starts, drains, ends. */
  note(message: string, facts?: Readonly<Record<string, string | number>>): void;
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
  /** Default: standard error, since standard output holds the address alone. */
  readonly destination?: DestinationStream;
}

export function createLog({
  level,
  format,
  destination = pino.destination({ fd: 2, sync: true }),
}: LogOptions): Log {
  const logger: Logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: levelName } },
    format === 'text' ? asText(destination) : destination,
  );
  return {
    request: (record) => logger[record.status >= 500 ? 'error' : 'info'](record, 'request'),
    fault: (error, requestId) => logger.error({ requestId, ...describeFault(error) }, 'fault'),
    note: (message, facts = {}) => logger.info(facts, message),
  };
}

function levelName(label: string): { level: string } {
  return { level: label };
}

/** A message of the database may quote a value of a row, so that it is told without its texts and long numbers. */
function describeFault(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: withoutPersonalText(String(error)) };
  return {
    error: error.name,
    ...('code' in error && typeof error.code === 'string' && { errorCode: error.code }),
    stack: withoutPersonalText(error.stack ?? error.message),
  };
}

/** For a terminal: the same facts as `name=value`. */
function asText(destination: DestinationStream): DestinationStream {
  return {
    write: (line) => {
      const { time, level, msg, stack, ...facts } = JSON.parse(line) as Record<string, unknown>;
      const words = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
      const end = stack === undefined ? '' : `\n${String(stack)}`;
      destination.write(`${[time, level, msg, ...words].map(String).join(' ')}${end}\n`);
    },
  };
}

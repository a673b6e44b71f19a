// The command line: finds the command, and turns every end into an exit code and a sentence.
import { isOneMapError, type OneMapError } from '../errors/one-map-error.js';
import { runExport } from './export-command.js';
import { type CommandLine, type CommandName, isCommand, readCommandLine } from './flags.js';
import { runGet } from './get-command.js';
import { help } from './help.js';
import { runList } from './list-command.js';
import { runStatistics } from './statistics-command.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { ReaderGone } from './writer.js';

const commands: Record<CommandName, (line: CommandLine, surroundings: Surroundings) => Promise<void>> = {
  list: runList,
  get: runGet,
  statistics: runStatistics,
  export: runExport,
};

/** As a shell reports a program that Ctrl-C ended. */
const interrupted = 130;

/** @returns the exit code: 0 done, 1 failed, 2 not understood, 130 stopped by Ctrl-C */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(args, surroundings);
  } catch (error) {
    // Nobody reads any more: all that was wanted has been written.
    if (error instanceof ReaderGone) return 0;
    const [sentence, code] = surroundings.signal.aborted
      ? ['已停止 / stopped', interrupted]
      : [sentenceOf(error), error instanceof UsageError ? 2 : 1];
    await surroundings.note(`onemap: ${sentence}\n`).catch(() => undefined);
    return code;
  }
}

async function dispatch(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--version') await surroundings.out(`${version()}\n`);
  else if (['help', '--help', '-h'].includes(name)) await surroundings.out(help);
  else if (name === '') {
    await surroundings.note(help);
    return 2;
  } else if (!isCommand(name)) {
    throw new UsageError(`没有「${name}」这个命令，见 onemap help / no such command, see onemap help`);
  } else {
    const line = readCommandLine(name, rest);
    await (line.flags.help ? surroundings.out(help) : commands[name](line, surroundings));
  }
  return 0;
}

function sentenceOf(error: unknown): string {
  if (!isOneMapError(error)) return error instanceof Error ? error.message : String(error);
  const places = error.errors.map(
    ({ parameter, pointer, message }) => `\n  ${parameter ?? pointer ?? ''}: ${message}`,
  );
  return `${error.message} (${codeOf(error)})${places.join('')}`;
}

function codeOf({ code, requestId, cause }: OneMapError): string {
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : undefined;
  return [code, reason, requestId && `requestId ${requestId}`].filter(Boolean).join(', ');
}

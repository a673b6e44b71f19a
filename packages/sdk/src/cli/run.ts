// Runs the command line in this process.
import { runCli } from './main.js';
import { processSurroundings } from './surroundings.js';

/** The first Ctrl-C ends the command in order, a second one ends the process. */
export async function run(args: readonly string[]): Promise<void> {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort(new Error('SIGINT')));
  process.exitCode = await runCli(args, processSurroundings(controller.signal));
}

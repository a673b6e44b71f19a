// onemap list <resource>: the rows of a list, a page at a time, no faster than they are read.
import { connect } from './connection.js';
import { type CommandLine, type Flags, numberFlag } from './flags.js';
import { layoutNames, layouts, type LayoutState } from './layouts.js';
import { rowsOf } from './listings.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

export async function runList({ words, flags }: CommandLine, surroundings: Surroundings): Promise<void> {
  const [name] = words;
  if (name === undefined || words.length > 1) throw new UsageError('onemap list <清单 / list>');
  const layout = layouts[chosenLayout(flags, surroundings.terminal.out)];
  const limit = numberFlag(flags, 'limit') ?? Infinity;
  const pageSize = numberFlag(flags, 'page-size');
  const pages = rowsOf(name, await connect(flags, surroundings), flags);
  // Never more than is wanted, and without a limit as many as the server likes.
  const maxPageSize = Number.isFinite(limit) ? Math.min(limit, pageSize ?? 1000) : pageSize;
  let state: LayoutState = { rows: 0 };
  for await (const { rows } of pages({ maxPageSize })) {
    const made = layout.page(rows.slice(0, limit - state.rows), state);
    state = made.state;
    await surroundings.out(made.text);
    if (state.rows >= limit) break;
  }
  await surroundings.out(layout.end(state));
}

/** A table for people; JSON, one object a line, where another program reads. */
export function chosenLayout(flags: Flags, terminal: boolean): (typeof layoutNames)[number] {
  const given = layoutNames.filter((name) => flags[name]);
  if (given.length > 1)
    throw new UsageError(`${given.map((name) => `--${name}`).join('、')}：只用其一 / one of them`);
  return given[0] ?? (terminal ? 'table' : 'json');
}

// onemap get <resource> <id>: one object, whole.
import { connect, type Connection } from './connection.js';
import { type CommandLine, type Flags, listFlag, numberFlag, textFlag } from './flags.js';
import { layouts } from './layouts.js';
import { chosenLayout } from './list-command.js';
import type { Row } from './listings.js';
import type { Surroundings } from './surroundings.js';
import { tableLines } from './table.js';
import { cellsOf, flatten } from './columns.js';
import { UsageError } from './usage-error.js';

interface Getter {
  readonly takes?: readonly string[];
  readonly read: (connection: Connection, id: string, flags: Flags) => Promise<object>;
}

const feature = (collection: string): Getter => ({
  takes: ['as-of', 'fields'],
  read: ({ om, signal }, id, flags) => {
    const view = { datetime: textFlag(flags, 'as-of'), fields: listFlag(flags, 'fields') };
    return om.features.get(collection, id, view, { signal });
  },
});

const getters: Readonly<Record<string, Getter>> = {
  regions: { read: ({ om, signal }, id) => om.regions.get(id, {}, { signal }) },
  households: {
    takes: ['as-of'],
    read: ({ om, signal }, id, flags) =>
      om.households.get(id, { asOf: numberFlag(flags, 'as-of') }, { signal }),
  },
  villages: feature('villages'),
  exports: { read: ({ om, signal }, id) => om.exports.get(id, {}, { signal }) },
  collections: { read: ({ om, signal }, id) => om.collections.get(id, {}, { signal }) },
  queryables: { read: ({ om, signal }, id) => om.collections.queryables(id, {}, { signal }) },
  problems: { read: ({ om, signal }, id) => om.discovery.problem(id, { signal }) },
  me: { read: ({ om, signal }) => om.me.get({ signal }) },
};

export async function runGet({ words, flags }: CommandLine, surroundings: Surroundings): Promise<void> {
  const [name = '', id = ''] = words;
  const [kind, collection] = name.split(':');
  const getter = kind === 'features' && collection ? feature(collection) : getters[name];
  if (!getter || words.length !== (name === 'me' ? 1 : 2))
    throw new UsageError(`onemap get <${Object.keys(getters).join(' | ')}> <id>`);
  const idle = ['as-of', 'fields'].find((flag) => flag in flags && !getter.takes?.includes(flag));
  if (idle !== undefined) throw new UsageError(`${name} 不用 --${idle} / does not take --${idle}`);
  const layout = chosenLayout(flags, surroundings.terminal.out);
  const row = await getter.read(await connect(flags, surroundings), id, flags);
  await surroundings.out(textOf(row as Row, layout));
}

/** JSON is indented here, since it is one object; a table has a line for each field. */
function textOf(row: Row, layout: 'json' | 'csv' | 'table'): string {
  if (layout === 'json') return `${JSON.stringify(row, null, 2)}\n`;
  if (layout === 'csv') return layouts.csv.page([row], { rows: 0 }).text;
  const flat = flatten(row);
  return tableLines(Object.keys(flat).map((name) => [name, ...cellsOf([name], { [name]: flat[name] })])).text;
}

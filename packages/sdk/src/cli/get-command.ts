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

type Getter = (connection: Connection, id: string, flags: Flags) => Promise<object>;

const getters: Readonly<Record<string, Getter>> = {
  regions: ({ om, signal }, id) => om.regions.get(id, {}, { signal }),
  households: ({ om, signal }, id, flags) =>
    om.households.get(id, { asOf: numberFlag(flags, 'as-of') }, { signal }),
  exports: ({ om, signal }, id) => om.exports.get(id, {}, { signal }),
  collections: ({ om, signal }, id) => om.collections.get(id, {}, { signal }),
  queryables: ({ om, signal }, id) => om.collections.queryables(id, {}, { signal }),
  problems: ({ om, signal }, id) => om.discovery.problem(id, { signal }),
  villages: (connection, id, flags) => feature(connection, 'villages', id, flags),
};

const getNames = [...Object.keys(getters), 'me'];

export async function runGet({ words, flags }: CommandLine, surroundings: Surroundings): Promise<void> {
  const [name = '', id, ...more] = words;
  const wanted = name === 'me' ? 0 : 1;
  if (name === '' || more.length > 0 || words.length - 1 !== wanted)
    throw new UsageError(`onemap get <${getNames.join(' | ')}> <id>`);
  const layout = chosenLayout(flags, surroundings.terminal.out);
  const row = (await one(await connect(flags, surroundings), name, id ?? '', flags)) as Row;
  await surroundings.out(textOf(row, layout));
}

function one(connection: Connection, name: string, id: string, flags: Flags): Promise<object> {
  const { om, signal } = connection;
  const [kind, collection] = name.split(':');
  if (name === 'me') return om.me.get({ signal });
  if (kind === 'features' && collection) return feature(connection, collection, id, flags);
  const getter = getters[name];
  if (!getter) throw new UsageError(`没有「${name}」/ no such resource; ${getNames.join(', ')}`);
  return getter(connection, id, flags);
}

function feature({ om, signal }: Connection, collection: string, id: string, flags: Flags): Promise<object> {
  const view = { datetime: textFlag(flags, 'as-of'), fields: listFlag(flags, 'fields') };
  return om.features.get(collection, id, view, { signal });
}

/** JSON is indented here, since it is one object; a table has a line for each field. */
function textOf(row: Row, layout: 'json' | 'csv' | 'table'): string {
  if (layout === 'json') return `${JSON.stringify(row, null, 2)}\n`;
  if (layout === 'csv') return layouts.csv.page([row], { rows: 0 }).text;
  const flat = flatten(row);
  return tableLines(Object.keys(flat).map((name) => [name, ...cellsOf([name], { [name]: flat[name] })])).text;
}

// Which columns a table of results shows, and how wide they are.
import type { Locale } from '@onemap/core';
import type { QueryField } from '../query-builder/query-fields.js';

/** The most telling fields of each collection, in reading order. */
const telling: Readonly<Record<string, readonly string[]>> = {
  households: [
    'headName',
    'regionName',
    'householdType',
    'householdTypeGroup',
    'mainCause',
    'causeGroup',
    'status',
    'memberCount',
    'netIncomePerCapita',
  ],
  villages: ['name', 'townName', 'areaKm2'],
  regions: ['name', 'level', 'areaKm2'],
  activities: ['date', 'title', 'kind', 'regionName', 'organiser', 'participantCount'],
};

/** A finer field makes its group superfluous. */
const groupOf: Readonly<Record<string, string>> = {
  householdTypeGroup: 'householdType',
  causeGroup: 'mainCause',
};

export function shownColumns(
  fields: readonly QueryField[],
  chosen: readonly string[] | undefined,
  collection: string,
): readonly QueryField[] {
  const named = (names: readonly string[]): QueryField[] =>
    names.flatMap((name) => fields.filter((field) => field.name === name));
  const own = named(chosen ?? []);
  if (own.length > 0) return own;
  const names = new Set(fields.map(({ name }) => name));
  const wanted = (telling[collection] ?? []).filter((name) => !names.has(groupOf[name] ?? ''));
  const usual = named(wanted);
  return usual.length > 0 ? usual : fields.slice(0, 8);
}

/** CSS pixels; longer words are cut with an ellipsis and told in full by the cell's title. */
export function columnWidths(fields: readonly QueryField[], locale: Locale): number[] {
  return fields.map(({ title, unit, type, choices }) => {
    const letter = locale === 'en' ? 8 : 14;
    const head = (title.length + unit.length) * letter + 52;
    if (type === 'number') return Math.max(96, head);
    if (type === 'date') return Math.max(112, head);
    const longest = Math.max(6, ...(choices ?? []).map(({ label }) => label.length));
    return Math.max(head, Math.min(220, longest * letter + 28));
  });
}

export function columnsTemplate(widths: readonly number[]): string {
  return widths.map((width) => `minmax(${width}px, ${width}fr)`).join(' ');
}

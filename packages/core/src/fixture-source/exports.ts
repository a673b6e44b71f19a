// An export from fixtures: the bytes of a small file, masked for the fixtures' viewer.
import { codeLabel, type CodeListName } from '@onemap/contract/codes';
import type { ExportParams } from '../source.js';
import { schemaOf } from './collections.js';
import { FixtureError } from './fixtures.js';
import type { Fixtures } from './fixtures.js';
import { selectHouseholds } from './query.js';

const lists: Readonly<Record<string, CodeListName>> = {
  ...{ householdClass: 'householdClass', householdType: 'householdType' },
  ...{ mainCause: 'cause', status: 'exitStatus' },
};

/** Households as CSV or GeoJSON. @throws FixtureError for a visitor, and for what fixtures do not write */
export function exportedBytes(fixtures: Fixtures, request: ExportParams): Uint8Array {
  if (fixtures.me.role === 'anonymous')
    throw new FixtureError(401, 'authentication-required', 'not signed in');
  const { collection, format, filter, asOf } = request;
  if (collection !== 'households' || (format !== 'csv' && format !== 'geojson'))
    throw new FixtureError(400, 'invalid-body', `format: fixtures write no ${format} of ${collection}`);
  const found = selectHouseholds(fixtures, {
    ...(filter && { filter }),
    ...(asOf !== undefined && { asOf }),
  });
  if (format === 'csv') return bytesOf(csvOf(fixtures, found));
  const features = found.map(({ point, id, ...properties }) => ({
    ...{ type: 'Feature', id, properties },
    geometry: point && { type: 'Point', coordinates: point },
  }));
  return bytesOf(JSON.stringify({ type: 'FeatureCollection', features }));
}

function csvOf(fixtures: Fixtures, found: readonly object[]): string {
  const { geometry: _place, ...fields } = schemaOf(fixtures, 'households').properties;
  const names = Object.keys(fields);
  const head = ['户编号', ...names.map((name) => String(fields[name]!.title))];
  const rows = found.map((each) => {
    const values = each as Readonly<Record<string, unknown>>;
    return [values.id, ...names.map((name) => wordOf(name, values[name]))];
  });
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function wordOf(name: string, value: unknown): unknown {
  const list = lists[name];
  return list && typeof value === 'string' ? (codeLabel(list, value) ?? value) : value;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cellOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = (Array.isArray(value) ? value : [value ?? '']).join('；');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

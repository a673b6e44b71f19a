// Rows as cells: which columns there are, and the text of each cell.
import type { Row } from './listings.js';

/** The fields that are a position; each becomes two columns. */
const positions = new Set(['point', 'center']);

/** Fields are flat: a feature's properties stand beside its id, a position becomes longitude and latitude. */
export function flatten(row: Row): Row {
  const { type, properties, geometry, ...rest } = row;
  const fields = type === 'Feature' ? { ...rest, ...(properties as Row), ...pointOf(geometry) } : row;
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!positions.has(name)) flat[name] = value;
    else {
      const [longitude = null, latitude = null] = (value ?? []) as unknown[];
      flat[`${name}Longitude`] = longitude;
      flat[`${name}Latitude`] = latitude;
    }
  }
  return flat;
}

function pointOf(geometry: unknown): Row {
  const { type, coordinates } = (geometry ?? { type: 'Point', coordinates: null }) as Row;
  return type === 'Point' ? { point: coordinates } : {};
}

/** The names of all fields in the order in which they first appear. */
export function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/**
 * @param text how a value is written
 * @throws Error for a field that no column shows: leaving it out in silence would be a loss
 */
export function cellsOf(columns: readonly string[], row: Row, text = cellText): string[] {
  const missing = Object.keys(row).find((name) => !columns.includes(name));
  if (missing !== undefined)
    throw new Error(
      `表头里没有字段 ${missing}，请用 --fields 写明 / no column for ${missing}: name the --fields`,
    );
  return columns.map((name) => text(row[name]));
}

/** Lists are joined by semicolons; what has fields of its own is JSON; null is empty. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** As in the server's exports: a text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function harmlessText(value: unknown): string {
  const text = cellText(value);
  return typeof value !== 'number' && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

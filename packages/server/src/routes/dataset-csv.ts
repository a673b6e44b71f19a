// A JSON-stat dataset as CSV: one row a cell, keys and labels of each dimension, value and status.
import type { StatDataset } from '@onemap/contract';

/** UTF-8 with a byte order mark, for spreadsheets; CRLF (RFC 4180). Suppressed and missing cells have no value. */
export function datasetToCsv({ id, dimension, value, status, extension }: StatDataset): string {
  const axes = id.map((name) => dimension[name]!.category);
  const header = [...id.flatMap((name) => [name, `${name}Label`]), 'unit', 'value', 'status'];
  const measureAxis = id.indexOf('measure');
  const rows = value.map((cell, flat) => {
    const keys = keysAt(axes, flat);
    const unit = extension.measures[keys[measureAxis] ?? '']?.unit ?? '';
    const labelled = keys.flatMap((key, axis) => [key, axes[axis]!.label[key] ?? key]);
    return [
      ...labelled,
      unit,
      cell === null ? '' : String(cell),
      cell === null ? (status?.[String(flat)] ?? 'missing') : '',
    ];
  });
  return `\uFEFF${[header, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** The key of each dimension at a flat position; the last dimension runs fastest. */
function keysAt(axes: readonly { readonly index: readonly string[] }[], flat: number): string[] {
  const keys: string[] = [];
  let rest = flat;
  for (const { index } of [...axes].reverse()) {
    keys.unshift(index[rest % index.length] ?? '');
    rest = Math.floor(rest / index.length);
  }
  return keys;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. */
function quote(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

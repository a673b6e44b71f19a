// Loads regions by code and name, without outlines.
import { countyOf, levelOf, parentOf } from '@onemap/core';
import { pinyin } from 'pinyin-pro';
import { CellReader } from './cells.js';
import type { CreateLoader } from './context.js';
import { addError } from './report.js';
import { addCounts, upsert } from './upsert.js';
import type { Target } from './upsert.js';

const target: Target = {
  table: 'region',
  columns: {
    county: 'text',
    code: 'text',
    level: 'text',
    parent: 'text',
    name: 'text',
    short_name: 'text',
    pinyin: 'text',
    initials: 'text',
    synthetic: 'boolean',
    source: 'text',
  },
  keys: ['county', 'code'],
};

/** Names and codes are not made up in a demo, so `synthetic` becomes true only with an invented outline. */
export const createDivisionLoader: CreateLoader = (context, report) => async (groups) => {
  const rows: Record<string, unknown>[] = [];
  for (const [, staged] of groups) {
    const cells = new CellReader('divisions', staged[0]!);
    const code = cells.region();
    const name = cells.required('name');
    const shortName = cells.text('shortName') ?? name;
    if (code !== null && cells.text('level') !== levelOf(code))
      cells.fail('level', 'region-level', '级别与区划代码不符');
    if (code !== null && (cells.text('parent') ?? null) !== parentOf(code))
      cells.fail('parent', 'region-parent', '上级代码与区划代码不符');
    if (staged.length > 1) cells.fail('region', 'duplicate', '区划代码重复');
    if (cells.errors.length > 0 || code === null) {
      cells.errors.forEach((error) => addError(report, error));
      report.rejected++;
      continue;
    }
    rows.push({
      county: countyOf(code),
      code,
      level: levelOf(code),
      parent: parentOf(code),
      name,
      short_name: shortName,
      ...spelling(shortName),
      synthetic: false,
      source: context.source,
    });
  }
  addCounts(report, await upsert(context.query, target, rows));
  context.regions.forget();
};

/** Pinyin without tones or spaces, and its initials, for search. */
function spelling(name: string): { pinyin: string; initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from './db.js';
import { openEmptyDatabase } from './empty-database.test-data.js';
import { arrayLiteral, plain, rowsOfText, textOfRows } from './row-text.js';

describe('rows as one text', () => {
  let db: Db;
  beforeAll(async () => {
    db = await openEmptyDatabase();
  });
  afterAll(() => db.close());

  it('come out of the database as they went in, nothing and the empty text apart', async () => {
    const texts = ['', 'NULL', ' a,b ', '"', '\\N', '{}', "'; drop table x;--", '两\t行\r\n', '😀', '\\x1e'];
    const rows = [
      ...texts.map((text, i) => [i, text, true, -0.1] as const),
      [99, null, undefined, 1e300] as const,
    ];
    const found = await db.write((query) =>
      query(
        `select c[1]::int as n, c[2] as text, c[3]::boolean as flag, c[4]::float8 as number from ${rowsOfText} order by 1`,
        [textOfRows(rows)],
      ),
    );
    expect(found).toEqual([
      ...texts.map((text, n) => ({ n, text, flag: true, number: -0.1 })),
      { n: 99, text: null, flag: null, number: 1e300 },
    ]);
  });

  it('hold arrays, of texts with every kind of mark and of numbers', async () => {
    const texts = ['a', '', 'NULL', 'b,c', '{d}', '"e"', '\\f', ' g '];
    const [found] = await db.write((query) =>
      query(`select c[1]::text[] as texts, c[2]::int[] as numbers, c[3]::text[] as none from ${rowsOfText}`, [
        textOfRows([[arrayLiteral(texts), arrayLiteral([3, -1, 0]), arrayLiteral([])]]),
      ]),
    );
    expect(found).toEqual({ texts, numbers: [3, -1, 0], none: [] });
  });

  it('cannot be broken by control characters, which are marked', () => {
    expect(plain('a\x1eb\x1d\x15\0c')).toBe('a\uFFFDb\uFFFD\uFFFD\uFFFDc');
    expect(plain('\ud83d!')).toBe('\uFFFD!');
    expect(plain('两\t行\n😀')).toBe('两\t行\n😀');
  });
});

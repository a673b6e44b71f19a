// Reading and writing are each other's inverse, over random filters of a printed seed.
import { describe, expect, it } from 'vitest';
import { parseCql2Text } from './parse-text.js';
import { toCql2Json } from './print-json.js';
import { toCql2Text } from './print-text.js';
import { randomFilter, randomOf } from './random-tree.test-data.js';
import { readCql2Json } from './read-json.js';

const seed = Number(process.env.SEED ?? 21_065);
const rounds = Array.from({ length: 600 }, (_, round) => round);

/** The tree without the places, which the two forms give differently. */
function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'at' ? undefined : value)));
}

describe('a filter', () => {
  it(`is the same JSON after JSON -> tree -> JSON (SEED=${seed})`, () => {
    const random = randomOf(seed);
    for (const round of rounds) {
      const json = randomFilter(random, 1 + (round % 5));
      expect(toCql2Json(readCql2Json(json)), `SEED=${seed} round ${round}`).toEqual(json);
    }
  });

  it(`is the same tree after tree -> text -> tree, and the same text again (SEED=${seed})`, () => {
    const random = randomOf(seed + 1);
    for (const round of rounds) {
      const tree = readCql2Json(randomFilter(random, 1 + (round % 5)));
      const text = toCql2Text(tree);
      const again = parseCql2Text(text);
      expect(withoutPlaces(again), `SEED=${seed} round ${round}: ${text}`).toEqual(withoutPlaces(tree));
      expect(toCql2Text(again)).toBe(text);
    }
  });

  it(`ends in a Cql2Error or in a tree with a text of its own after one character was changed (SEED=${seed})`, () => {
    const random = randomOf(seed + 2);
    for (const round of rounds) {
      const text = toCql2Text(readCql2Json(randomFilter(random, 3)));
      const at = random.below(text.length);
      const changed =
        text.slice(0, at) +
        random.pick(['', "'", '"', '(', ')', '\\', ' ', '=', 'x', '1']) +
        text.slice(at + 1);
      let read;
      try {
        read = parseCql2Text(changed);
      } catch (error) {
        expect(error, `SEED=${seed} round ${round}: ${changed}`).toMatchObject({ name: 'Cql2Error' });
        const { offset } = error as { offset: number };
        expect(offset >= 0 && offset <= changed.length).toBe(true);
        continue;
      }
      expect(withoutPlaces(parseCql2Text(textOf(read) ?? changed))).toEqual(withoutPlaces(read));
    }
  });

  it('has no text for a backslash before a quote, only JSON', () => {
    for (const value of ["a\\'b", 'a\\']) {
      const tree = readCql2Json({ op: '=', args: [{ property: 'a' }, value] });
      expect(() => toCql2Text(tree)).toThrow(TypeError);
      expect(toCql2Json(tree)).toEqual({ op: '=', args: [{ property: 'a' }, value] });
    }
  });
});

function textOf(tree: ReturnType<typeof parseCql2Text>): string | undefined {
  try {
    return toCql2Text(tree);
  } catch {
    return undefined;
  }
}

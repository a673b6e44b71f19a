// Repeatable pseudo-random numbers: the same words always give the same sequence, on every machine.

export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A whole number from low to high, both inclusive. */
  integer(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items. @throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, by its weight. @throws RangeError for an empty list. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** A bell-shaped number with mean 0 and standard deviation 1, within [-3, 3]. */
  bell(): number;
}

/** A sequence that depends on nothing but `words`. */
export function createRandom(...words: (string | number)[]): Random {
  let state = hash(words.join('\u0000'));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state) / 4294967296;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('items: an empty list has nothing to pick');
    return items[Math.floor(next() * items.length)]!;
  };
  return {
    next,
    between,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted: (items) => {
      if (items.length === 0) throw new RangeError('items: an empty list has nothing to pick');
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) if ((left -= weight) < 0) return item;
      return items[items.length - 1]![0];
    },
    // Twelve uniform numbers add up to a bell curve without Math.log, whose last digit differs between engines.
    bell: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += next();
      return Math.max(-3, Math.min(3, sum));
    },
  };
}

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return mix(value | 0) | 0;
}

/** One round of Tommy Ettinger's mulberry32: an unsigned 32-bit number. */
function mix(state: number): number {
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return (value ^ (value >>> 14)) >>> 0;
}

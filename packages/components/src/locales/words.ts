// The shape that the words of every language have: the keys of the Chinese ones.
import type { zhCN } from './zh-CN.js';

/** The same keys with any words: a leaf is a string, or a function that answers one. */
type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Words<T[Key]>;
};

export type Messages = Words<typeof zhCN>;

// Keeps a derived object while what it is made of is the same, so that identity tells what must be drawn again.

export class Memo<T> {
  #inputs: readonly unknown[] | undefined;
  #value: T | undefined;

  /** Inputs are compared item by item with `Object.is`. */
  get(inputs: readonly unknown[], make: () => T): T {
    const before = this.#inputs;
    const same =
      before?.length === inputs.length && inputs.every((item, index) => Object.is(item, before[index]));
    if (!same) {
      this.#value = make();
      this.#inputs = inputs;
    }
    return this.#value as T;
  }
}

// Collects the conditions of a where clause with their bind parameters.

export class Conditions {
  readonly params: unknown[] = [];
  readonly #parts: string[] = [];

  /** Adds a value and answers its placeholder. */
  bind(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  /** Adds a condition; each `?` stands for the next value. */
  add(sql: string, ...values: readonly unknown[]): this {
    let next = 0;
    this.#parts.push(sql.replace(/\?/g, () => this.bind(values[next++])));
    return this;
  }

  /** Adds a condition that is written already, its values bound. */
  addSql(sql: string): this {
    this.#parts.push(sql);
    return this;
  }

  /** `where …`, or nothing when there is no condition. */
  toString(): string {
    return this.#parts.length === 0 ? '' : `where ${this.#parts.map((part) => `(${part})`).join(' and ')}`;
  }
}

/** The text as a LIKE pattern that means itself. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

// The tokens of a text one after the other, with one looked at ahead, and the errors of the parser.
import { Cql2Error, type Cql2Code } from './cql2-error.js';
import { nextToken, type Token } from './lexer.js';
import type { Budget } from './limits.js';

export class TokenReader {
  #next: Token;

  /** @throws Cql2Error `too-long` before anything is read */
  constructor(
    readonly text: string,
    readonly budget: Budget,
  ) {
    budget.text(text.length);
    this.#next = nextToken(text, 0);
  }

  get next(): Token {
    return this.#next;
  }

  take(): Token {
    const taken = this.#next;
    this.#next = nextToken(this.text, taken.end);
    return taken;
  }

  /** The next token when it is this sign, or this keyword in any case. */
  accept(text: string): Token | undefined {
    return this.is(text) ? this.take() : undefined;
  }

  is(text: string): boolean {
    const { type, text: found } = this.#next;
    return type === 'sign' ? found === text : type === 'word' && found.toLowerCase() === text;
  }

  expect(text: string): Token {
    return this.accept(text) ?? this.fail(`${text} is expected`);
  }

  /** Whether a parenthesis follows the next word: then the word names a function. */
  get isCall(): boolean {
    if (this.#next.type !== 'word') return false;
    const after = nextToken(this.text, this.#next.end);
    return after.type === 'sign' && after.text === '(';
  }

  /** Commas between, at least one item. */
  list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.accept(',')) items.push(item());
    return items;
  }

  /** @throws Cql2Error at the next token, which it quotes */
  fail(message: string, code: Cql2Code = 'syntax', at = this.#next.at): never {
    const found =
      this.#next.type === 'end' ? 'the end' : this.text.slice(this.#next.at, this.#next.end).slice(0, 40);
    throw new Cql2Error(code, `${message}, at ${found}.`, at);
  }
}

// Reads an element's computed style where that costs nothing: in the frame after an update, when the browser needs it anyway.
import type { LitElement, ReactiveController } from 'lit';

/**
 * Asking for a computed style makes the browser work out what every change before has done to the page, so asking between
 * the updates of several elements does that several times over. What was read in an earlier frame is used meanwhile; only
 * another colour scheme or form of the element, which its attributes tell, is read at once.
 */
export class StyleReader<Value extends object> implements ReactiveController {
  readonly #host: LitElement;
  readonly #read: (style: CSSStyleDeclaration) => Value;
  #value: Value | undefined;
  #form = '';
  #frame = 0;

  /** `read` answers texts and numbers by name; the host is updated when one of them is another in a later frame. */
  constructor(host: LitElement, read: (style: CSSStyleDeclaration) => Value) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  get value(): Value {
    if (this.#value === undefined || formOf(this.#host) !== this.#form) this.#ask();
    return this.#value!;
  }

  hostUpdated(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const before = this.#value;
      if (!this.#host.isConnected) return;
      this.#ask();
      if (before !== undefined && this.#value !== before) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#value = undefined;
  }

  /** An equal value stays the same object. */
  #ask(): void {
    const before = this.#value;
    const value = this.#read(getComputedStyle(this.#host));
    const equal =
      before && Object.entries(value).every(([name, each]) => each === before[name as keyof Value]);
    if (!equal) this.#value = value;
    this.#form = formOf(this.#host);
  }
}

function formOf(host: Element): string {
  return `${host.getAttribute('scheme')} ${host.hasAttribute('wide')} ${host.hasAttribute('narrow')}`;
}

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
    const form = formOf(this.#host);
    if (this.#value === undefined || form !== this.#form) this.#keep(this.#read(getComputedStyle(this.#host)));
    this.#form = form;
    return this.#value!;
  }

  hostUpdated(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#host.isConnected && this.#keep(this.#read(getComputedStyle(this.#host))))
        this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#value = undefined;
  }

  /** An equal value stays the same object. @returns whether it is another one */
  #keep(value: Value): boolean {
    const before = this.#value;
    if (before && Object.entries(value).every(([name, each]) => each === before[name as keyof Value]))
      return false;
    this.#value = value;
    return true;
  }
}

function formOf(host: Element): string {
  return `${host.getAttribute('scheme')} ${host.hasAttribute('wide')} ${host.hasAttribute('narrow')}`;
}

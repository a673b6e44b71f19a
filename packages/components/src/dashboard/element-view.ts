// Puts an element of the library into a page: made by its name from the allow-list, filled through its properties alone.
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementSpec } from './element-parts.js';

/** One element for a place: a map keeps what it shows while the page is drawn, and in another language of the layout. */
class ElementView extends Directive {
  #spec: ElementSpec | undefined;
  #element: HTMLElement | undefined;

  override render(spec: ElementSpec, more: Readonly<Record<string, unknown>>): unknown {
    if (this.#spec === spec && this.#element !== undefined) {
      Object.assign(this.#element, more);
      return noChange;
    }
    this.#spec = spec;
    if (this.#element === undefined) this.#element = build(spec);
    else fill(this.#element, spec);
    Object.assign(this.#element, more);
    return this.#element;
  }
}

export const elementView = directive(ElementView);

function build(spec: ElementSpec): HTMLElement {
  const element = document.createElement(spec.tag);
  element.append(...spec.inside.map(build));
  fill(element, spec);
  return element;
}

function fill(element: HTMLElement, { properties, inside }: ElementSpec): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) (element as unknown as Record<string, unknown>)[name] = value;
  }
  inside.forEach((spec, index) => fill(element.children[index] as HTMLElement, spec));
}

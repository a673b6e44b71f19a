// Puts an element of the library into a page: made by its name from the allow-list, filled through its properties alone.
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementSpec } from './element-parts.js';

/** The same spec gives the same element again, so that a map keeps its place while the page around it is drawn. */
class ElementView extends Directive {
  #spec: ElementSpec | undefined;
  #element: HTMLElement | undefined;

  override render(spec: ElementSpec, more: Readonly<Record<string, unknown>>): unknown {
    if (this.#spec === spec && this.#element !== undefined) {
      Object.assign(this.#element, more);
      return noChange;
    }
    this.#spec = spec;
    this.#element = build(spec);
    Object.assign(this.#element, more);
    return this.#element;
  }
}

export const elementView = directive(ElementView);

function build({ tag, properties, inside }: ElementSpec): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) (element as unknown as Record<string, unknown>)[name] = value;
  }
  element.append(...inside.map(build));
  return element;
}

// Sets a custom property on an element from a template: `<span ${styleProperty('--_share', '0.4')}>`.
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Goes through `style.setProperty`, which a Content Security Policy allows where it blocks a style attribute. */
class StyleProperty extends Directive {
  #last: string | undefined;

  override render(_name: string, _value: string): unknown {
    return noChange;
  }

  override update(part: ElementPart, [name, value]: [string, string]): unknown {
    // The browser takes a value that is the same for a new one, and works out styles again.
    if (value !== this.#last) (part.element as HTMLElement).style.setProperty(name, value);
    this.#last = value;
    return noChange;
  }
}

export const styleProperty = directive(StyleProperty);

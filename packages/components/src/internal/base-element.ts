// What every element shares: version, colour scheme, language and the four states.
import type { ViewState } from '@onemap/core';
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { messagesOf, type Messages } from '../locales/messages.js';
import { ViewController } from './view-controller.js';

/** What an element that shows data is doing; reflected as the attribute `state`. */
export type ElementState = 'loading' | 'empty' | 'error' | 'ready';

export abstract class OmElement extends LitElement {
  static readonly version = '0.1.0';

  /** Id of the provider (or element) in the same root whose view this element follows, when it stands outside of it. */
  @property({ reflect: true }) for?: string;

  /** `loading`, `empty`, `error` or `ready`; set by the element itself. */
  @property({ reflect: true }) state: ElementState = 'ready';

  /** The shared view: values of the provider, or this element's own. */
  protected readonly view = new ViewController(this);

  /** The view that this element follows; another element may name this one by `for`. */
  get viewState(): ViewState {
    return this.view.state;
  }

  /** The words of the current language. */
  protected get words(): Messages {
    return messagesOf(this.view.values.locale);
  }

  protected override willUpdate(_changed?: PropertyValues): void {
    this.#say('scheme', this.view.scheme);
    this.#say('lang', this.view.values.locale);
  }

  /** Written anew, even what an attribute says already makes the browser work out the styles of all that is inside. */
  #say(name: string, value: string): void {
    if (this.getAttribute(name) !== value) this.setAttribute(name, value);
  }
}

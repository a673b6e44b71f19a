// <om-query-builder>: puts a condition together out of the fields that the viewer may ask, and says it in words.
import type { PropertySchema } from '@onemap/contract';
import {
  Cql2Error,
  parseCql2Text,
  readCql2Json,
  toCql2Json,
  toCql2Text,
  type Filter,
} from '@onemap/contract/cql2';
import {
  asGroup,
  conditionOfFilter,
  filterOfCondition,
  noCondition,
  type ConditionGroup,
} from '@onemap/core/query';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { OmFilterChangeEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { stateStyles, stateView } from '../internal/state-view.js';
import { tokens } from '../styles/tokens.js';
import { groupView, type BuilderActions } from './condition-view.js';
import { addTo, removeAt, replaceAt } from './edit-condition.js';
import { queryBuilderStyles } from './query-builder.styles.js';
import { fieldsOfSchema, type QueryField } from './query-fields.js';
import { sentenceOf } from './sentence.js';
import { builderWordsOf, type BuilderWords } from './words.js';

/**
 * @summary Builds a condition over the fields of a collection: and/or groups, codes by their words, one sentence.
 * @event {OmFilterChangeEvent} om-filter-change - The user changed what is asked.
 * @csspart sentence - What is asked, in words.
 * @csspart text - The condition as CQL2 text.
 */
export class OmQueryBuilder extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, queryBuilderStyles];

  /** The fields as JSON Schema, as `GET /collections/{id}/queryables` answers them. */
  @property({ attribute: false }) queryables?: Pick<PropertySchema, 'properties'>;
  /** The condition as CQL2-JSON; null (default) asks nothing. Follows the user. */
  @property({ attribute: false }) filter: object | null = null;

  @state() private condition: ConditionGroup = noCondition;
  @state() private fault = '';
  @state() private hostFault = false;

  readonly #fields = new Memo<readonly QueryField[]>();
  /** What this element wrote itself: no reason to read it again. */
  #own: object | null = null;

  /** What is asked, in the language of the view; empty when nothing is. */
  get sentence(): string {
    return sentenceOf(this.condition, this.#language);
  }

  /** The condition as CQL2 text; null when nothing is asked, or for the rare condition that only JSON can hold. */
  get filterText(): string | null {
    return textOf(filterOfCondition(this.condition));
  }

  /**
   * Takes a condition from CQL2 text, as a user's own change of it; an empty text asks nothing.
   * @throws Cql2Error with the place of what cannot be read
   */
  setFilterText(text: string): void {
    const filter = text.trim() === '' ? null : parseCql2Text(text);
    this.#change(asGroup(conditionOfFilter(filter)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter') && this.filter !== this.#own) this.#adopt();
    this.state = this.queryables ? 'ready' : 'loading';
  }

  #adopt(): void {
    this.#own = this.filter;
    this.fault = '';
    try {
      const filter = this.filter ? readCql2Json(this.filter) : null;
      this.condition = asGroup(conditionOfFilter(filter));
      this.hostFault = false;
    } catch {
      this.hostFault = true;
    }
  }

  get #words(): BuilderWords {
    return builderWordsOf(this.view.values.locale);
  }

  get #language() {
    const { locale } = this.view.values;
    const fields = this.#fields.get([this.queryables, locale], () =>
      this.queryables ? fieldsOfSchema(this.queryables, locale) : [],
    );
    return { fields, locale };
  }

  #change(condition: ConditionGroup): void {
    const before = JSON.stringify(this.#own);
    const filter = filterOfCondition(condition);
    this.condition = condition;
    this.fault = '';
    this.hostFault = false;
    this.filter = this.#own = filter && (toCql2Json(filter) as object);
    if (JSON.stringify(this.#own) !== before)
      this.dispatchEvent(new OmFilterChangeEvent(this.#own, textOf(filter), this.sentence));
  }

  readonly #actions: BuilderActions = {
    replace: (path, item) =>
      this.#change(path.length === 0 ? asGroup(item) : replaceAt(this.condition, path, item)),
    remove: (path) => {
      this.#change(removeAt(this.condition, path));
      this.#focus('.add');
    },
    add: (path, item) => {
      this.#change(addTo(this.condition, path, item));
      this.#focusLast();
    },
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** A new condition is filled in next. */
  #focusLast(): void {
    void this.updateComplete.then(() => {
      const choices = this.renderRoot.querySelectorAll<HTMLElement>('.field-choice');
      choices[choices.length - 1]?.focus();
    });
  }

  readonly #applyText = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea');
    try {
      this.setFilterText(field?.value ?? '');
    } catch (error) {
      if (!(error instanceof Cql2Error)) throw error;
      const { offset, message } = error;
      this.fault = this.#words.readFault(typeof offset === 'number' ? offset : null, message);
      if (typeof offset === 'number') field?.setSelectionRange(offset, offset + 1);
      field?.focus();
    }
  };

  protected override render(): unknown {
    const words = this.#words;
    if (!this.queryables) return stateView({ state: 'loading', words: this.words });
    const drawing = { ...this.#language, actions: this.#actions };
    if (drawing.fields.length === 0)
      return stateView({ state: 'empty', words: this.words, emptyText: words.noFields });
    return html`<div role="group" aria-label=${words.title}>
        ${this.hostFault ? html`<p class="problem" role="alert">${words.hostFault}</p>` : nothing}
        ${groupView(this.condition, [], drawing)}
      </div>
      <p class="sentence" part="sentence" role="status">${this.sentence || words.none}</p>
      ${this.#renderText()}`;
  }

  #renderText(): TemplateResult {
    const words = this.#words;
    const textless = this.#own !== null && this.filterText === null;
    return html`<details>
      <summary>${words.text}</summary>
      <form @submit=${this.#applyText}>
        <textarea
          class="field"
          part="text"
          rows="3"
          spellcheck="false"
          aria-label=${words.text}
          aria-describedby="text-hint"
          aria-invalid=${this.fault === '' ? 'false' : 'true'}
          .value=${live(this.filterText ?? '')}
        ></textarea>
        <p class="quiet" id="text-hint">${textless ? words.textless : words.textHint}</p>
        <p class="problem" role="alert">${this.fault}</p>
        <button type="submit" class="button apply">${words.apply}</button>
      </form>
    </details>`;
  }
}

function textOf(filter: Filter | null): string | null {
  try {
    return filter && toCql2Text(filter);
  } catch {
    return null;
  }
}

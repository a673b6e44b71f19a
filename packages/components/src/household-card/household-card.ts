// <om-household-card>: one household's record, masked by role, with a way to see more for a reason.
import { yearOf, type DataSource } from '@onemap/core';
import type { Household, Reveal, RevealRequest } from '@onemap/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OmCloseEvent } from '../events/index.js';
import { archiveHref } from '../internal/archive-href.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { stateAnnouncement, stateStyles, stateView, type StateViewOptions } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import { tokens } from '../styles/tokens.js';
import { fieldText, groupNumber, villageName, type CardView } from './card-view.js';
import { family, schooling } from './family-part.js';
import { causes, helpers, policies } from './help-part.js';
import { history } from './history-part.js';
import { home } from './home-part.js';
import { RevealController, type RevealStep } from './reveal.controller.js';
import { revealForm } from './reveal-form.js';
import { withRevealed } from './revealed.js';
import { statusMark } from './status-mark.js';
import { basics, figures, typeText } from './summary-part.js';
import { cardPartsStyles } from './card-parts.styles.js';
import { householdCardStyles } from './household-card.styles.js';
import { revealFormStyles } from './reveal-form.styles.js';

/** Narrower than this, in CSS pixels, members are a list and not a table. */
const narrowBelow = 880;

/**
 * @summary A household's record: status, causes, family, schooling, policies, helpers, housing and its years.
 * @event {OmCloseEvent} om-close - The user wants the card to go away.
 * @event {OmSourceErrorEvent} om-source-error - The record could not be had.
 * @csspart base - The card.
 * @csspart title - The name of the head of the household.
 * @csspart archive - The link to the household's whole archive, where the provider has an `archive-url`.
 * @csspart reveal - The button that opens the form for masked fields.
 */
export class OmHouseholdCard extends OmElement {
  static override styles = [
    tokens,
    controlStyles,
    stateStyles,
    householdCardStyles,
    cardPartsStyles,
    revealFormStyles,
  ];

  /** Id of the household to load; default none. */
  @property({ attribute: 'household-id' }) householdId?: string;
  /** A record that the page has already; takes the place of `household-id`. */
  @property({ attribute: false }) household?: Household;
  /** A data source of its own; default the provider's. */
  @property({ attribute: false }) source?: DataSource;
  /** Year at whose end the record is shown; default the end of the view's period. */
  @property({ type: Number, attribute: 'as-of' }) asOf?: number;
  /** Shows a button that emits `om-close`; default false. */
  @property({ type: Boolean }) closable = false;

  private readonly loaded = new LoadController<Household>(this, {
    inputs: () => this.inputs(),
    load: (signal) => this.load(signal),
  });

  private readonly reveal = new RevealController(this, (request, signal) => this.ask(request, signal));
  private readonly size = new WidthController(this);
  private shownId: string | undefined;
  private lastStep: RevealStep = 'closed';

  private get dataSource(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  private get record(): Household | undefined {
    return this.household ?? this.loaded.value;
  }

  /** Moves the focus to the heading, also while the record is still loading. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.escape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.escape);
  }

  /** A revealed number never outlives the household it belongs to. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('household') && !changed.has('householdId')) return;
    const id = this.household?.id ?? this.householdId;
    if (this.shownId !== undefined && this.shownId !== id) this.reveal.close();
    this.shownId = id;
  }

  protected override updated(): void {
    const { step } = this.reveal;
    if (step === this.lastStep) return;
    const before = this.lastStep;
    this.lastStep = step;
    this.moveFocus(before, step);
  }

  /** The control that had the focus is gone after a step: the focus goes to what took its place. */
  private moveFocus(before: RevealStep, step: RevealStep): void {
    const target = { open: 'input', sending: undefined, shown: '.reveal-hide', closed: '.reveal-open' }[step];
    if (target === undefined || (before === 'sending' && step === 'open')) return;
    const focusIsHere = Boolean(this.shadowRoot?.activeElement) || document.activeElement === document.body;
    if (focusIsHere) this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  private inputs(): readonly unknown[] | undefined {
    if (this.household !== undefined || !this.householdId || this.dataSource === undefined) return undefined;
    return [this.dataSource, this.householdId, this.year()];
  }

  private year(): number | undefined {
    if (this.asOf !== undefined && Number.isInteger(this.asOf)) return this.asOf;
    const { period } = this.view.values;
    return period && yearOf(period);
  }

  private load(signal: AbortSignal): Promise<Household> {
    const asOf = this.year();
    return this.dataSource!.households.get(this.householdId!, asOf === undefined ? {} : { asOf }, { signal });
  }

  private ask(request: RevealRequest, signal: AbortSignal): Promise<Reveal> {
    return this.dataSource!.households.reveal(this.record!.id, request, { signal });
  }

  private readonly close = (): void => {
    this.dispatchEvent(new OmCloseEvent());
  };

  /** Escape takes the form away first, then the card. */
  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.reveal.step === 'open') this.reveal.close();
    else if (this.closable) this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  protected override render(): unknown {
    this.state = this.household === undefined ? this.loaded.state : 'ready';
    const { words, record } = this;
    const options = this.stateOptions();
    const view = record !== undefined && this.state === 'ready' ? this.cardView(record) : undefined;
    const announced = record && words.householdCard.loaded(record.headName, villageName(record.regionName));
    return html`<article class="base" part="base" aria-labelledby="title">
      ${this.renderHead(this.titleText(view), view)}
      ${view === undefined ? stateView(options) : this.renderRecord(view)}
      ${stateAnnouncement(options, announced)}
    </article>`;
  }

  private stateOptions(): StateViewOptions {
    const { words } = this;
    const { problem } = this.loaded;
    return {
      state: this.state,
      words,
      problem,
      emptyText: words.householdCard.empty,
      errorText: problem?.kind === 'notFound' ? words.householdCard.notFound : undefined,
      retry: () => this.loaded.retry(),
    };
  }

  private cardView(record: Household): CardView {
    const { result } = this.reveal;
    const household = result === undefined ? record : withRevealed(record, result);
    const { locale } = this.view.values;
    return { household, words: this.words, locale, narrow: this.size.width < narrowBelow };
  }

  /** One heading in every state: it may have the focus while the record is still loading. */
  private titleText(view: CardView | undefined): unknown {
    if (view === undefined) return this.words.householdCard.label;
    return fieldText(view, view.household, 'headName', view.household.headName);
  }

  private renderRecord(view: CardView): TemplateResult {
    const { household } = view;
    return html`${figures(view)} ${this.renderArchiveLink(view)} ${this.renderReveal(view)} ${causes(view)}
      ${family(view)} ${schooling(view)} ${policies(view)} ${helpers(view)} ${basics(view)} ${home(view)}
      ${history(view)}
      <footer>
        ${
          household.synthetic ? html`<span class="tag tag-synthetic">${this.words.synthetic}</span>` : nothing
        }${this.words.householdCard.source(household.source)}
      </footer>`;
  }

  private renderHead(title: unknown, view?: CardView): TemplateResult {
    return html`<div class="head">
      <div class="grow">
        <h2 id="title" part="title" tabindex="-1">${title}</h2>
        ${view === undefined ? nothing : this.renderPlace(view)}
      </div>
      ${
        this.closable
          ? html`<button
              type="button"
              class="icon-button button-plain"
              aria-label=${this.words.householdCard.close}
              @click=${this.close}
            >
              ${icon('x')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderPlace(view: CardView): TemplateResult {
    const { household, words } = view;
    const { groupNo, regionName, status } = household;
    return html`<p class="place">
        ${villageName(regionName)}${
          groupNo === null ? nothing : html` · ${words.householdCard.group(groupNumber(groupNo))}`
        }
      </p>
      <p class="pills">
        <span class="pill">${statusMark(view, status)}</span
        ><span class="tag tag-soft">${typeText(view)}</span>
      </p>`;
  }

  private renderArchiveLink({ household, words }: CardView): TemplateResult | typeof nothing {
    const href = archiveHref(this.view.values.archiveUrl, household.id);
    if (href === undefined) return nothing;
    return html`<a class="button archive" part="archive" href=${href}>${words.householdCard.archive}</a>`;
  }

  private renderReveal({ household, words }: CardView): TemplateResult | typeof nothing {
    const revealable = this.dataSource === undefined ? [] : household.revealable;
    if (household._masked.length === 0 && revealable.length === 0) return nothing;
    const { maskedNote, maskedRevealNote } = words.householdCard;
    return html`<div class="masking">
      <p class="note">${icon('lock')}${revealable.length > 0 ? maskedRevealNote : maskedNote}</p>
      ${revealable.length > 0 ? revealForm(this.reveal, revealable, words) : nothing}
    </div>`;
  }
}

// <om-household-archive>: everything that is kept of a household, year by year, with its printed card and its QR code.
import { yearOf, type DataSource } from '@onemap/core';
import type { HouseholdArchive, Reveal, RevealRequest } from '@onemap/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OmPeriodChangeEvent } from '../events/index.js';
import { cardPartsStyles } from '../household-card/card-parts.styles.js';
import { fieldText, groupNumber, villageName } from '../household-card/card-view.js';
import { family, schooling } from '../household-card/family-part.js';
import { causes, helpers, policies } from '../household-card/help-part.js';
import { history } from '../household-card/history-part.js';
import { home } from '../household-card/home-part.js';
import { householdCardStyles } from '../household-card/household-card.styles.js';
import { RevealController } from '../household-card/reveal.controller.js';
import { revealForm } from '../household-card/reveal-form.js';
import { revealFormStyles } from '../household-card/reveal-form.styles.js';
import { withRevealed } from '../household-card/revealed.js';
import { statusMark } from '../household-card/status-mark.js';
import { basics, figures, typeText } from '../household-card/summary-part.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { printAlone } from '../internal/print-alone.js';
import { stateAnnouncement, stateStyles, stateView, type StateViewOptions } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import { tokens } from '../styles/tokens.js';
import type { ArchiveView } from './archive-view.js';
import { archiveWords, type ArchiveWords } from './archive-words.js';
import { duties } from './duty-part.js';
import { dutyStyles } from './duty-part.styles.js';
import { householdArchiveStyles } from './household-archive.styles.js';
import { income } from './income-part.js';
import { LinksController } from './links.controller.js';
import { links } from './links-part.js';
import { PhotosController } from './photos.controller.js';
import { photoViewer } from './photos-part.js';
import { photosStyles } from './photos-part.styles.js';
import { printCard } from './print-card.js';
import { printCardStyles } from './print-card.styles.js';
import { activities, events, projects } from './work-part.js';
import { yearChoice } from './year-choice.js';

/** Narrower than this, in CSS pixels, members are a list and not a table. */
const narrowBelow = 880;

/**
 * @summary The whole archive of a household by year: family, causes, income by component against the line, housing,
 * policies, projects, helpers and visits, entry and exit; a one-page card for paper, and QR codes.
 * @event {OmPeriodChangeEvent} om-period-change - The user chose another year.
 * @event {OmSourceErrorEvent} om-source-error - The archive could not be had.
 * @csspart base - The archive.
 * @csspart title - The name of the head of the household.
 * @csspart print - The button that prints the card.
 * @csspart photo - The small photo of a visit, which opens it.
 * @csspart viewer - The dialog with the large photo.
 * @csspart issue - The button that makes a QR code.
 */
export class OmHouseholdArchive extends OmElement {
  static override styles = [
    tokens,
    controlStyles,
    stateStyles,
    householdCardStyles,
    cardPartsStyles,
    revealFormStyles,
    householdArchiveStyles,
    dutyStyles,
    photosStyles,
    printCardStyles,
  ];

  /** Id of the household to load; default none. */
  @property({ attribute: 'household-id' }) householdId?: string;
  /** An archive that the page has already; takes the place of `household-id`. */
  @property({ attribute: false }) archive?: HouseholdArchive;
  /** A data source of its own; default the provider's. */
  @property({ attribute: false }) source?: DataSource;
  /** Year at whose end the archive is shown; pins it. Default the end of the view's period. */
  @property({ type: Number, attribute: 'as-of' }) asOf?: number;
  /** Shows the card for paper in place of the archive; default false. */
  @property({ type: Boolean, reflect: true }) card = false;

  readonly #loaded = new LoadController<HouseholdArchive>(this, {
    inputs: () => this.#inputs(),
    load: (signal) => this.#load(signal),
    keepValue: true,
  });
  readonly #reveal = new RevealController(this, (request, signal) => this.#ask(request, signal));
  readonly #links = new LinksController(this);
  readonly #photos = new PhotosController(this);
  readonly #size = new WidthController(this);
  #shownId: string | undefined;

  get #dataSource(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  /** The newest answer of this household; while another year loads, the one before stays. */
  get #record(): HouseholdArchive | undefined {
    if (this.archive !== undefined) return this.archive;
    const { value } = this.#loaded;
    return value?.id === this.householdId ? value : undefined;
  }

  get #text(): ArchiveWords {
    return archiveWords(this.view.values.locale);
  }

  get #pinnedYear(): number | undefined {
    return this.asOf !== undefined && Number.isInteger(this.asOf) ? this.asOf : undefined;
  }

  get #year(): number | undefined {
    const { period } = this.view.values;
    return this.#pinnedYear ?? (period && yearOf(period));
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options));
  }

  /** Prints the card on one page, without the page around it. */
  async print(): Promise<void> {
    const copy = document.createElement(this.localName) as OmHouseholdArchive;
    const { archive, issued } = { archive: this.#shown, issued: this.#links };
    Object.assign(copy, { archive, card: true });
    copy.#links.issued = issued.issued;
    copy.#links.draw = issued.draw;
    copy.viewState.set({ locale: this.view.values.locale, theme: 'light' });
    await printAlone(copy, () => copy.updateComplete);
  }

  /** A revealed number never outlives the household it belongs to. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const id = this.archive?.id ?? this.householdId;
    if (this.#shownId !== undefined && this.#shownId !== id) this.#reveal.close();
    this.#shownId = id;
    const record = this.#record;
    if (this.card) return;
    this.#links.of(record?.canIssueLinks === true ? this.#dataSource?.archiveLinks : undefined, record?.id);
  }

  #inputs(): readonly unknown[] | undefined {
    if (this.archive !== undefined || !this.householdId) return undefined;
    if (this.#dataSource?.households.archive === undefined) return undefined;
    return [this.#dataSource, this.householdId, this.#year];
  }

  #load(signal: AbortSignal): Promise<HouseholdArchive> {
    const asOf = this.#year;
    const { households } = this.#dataSource!;
    return households.archive!(this.householdId!, asOf === undefined ? {} : { asOf }, { signal });
  }

  #ask(request: RevealRequest, signal: AbortSignal): Promise<Reveal> {
    return this.#dataSource!.households.reveal(this.#record!.id, request, { signal });
  }

  /** The record with what a reveal shows in it. */
  get #shown(): HouseholdArchive | undefined {
    const record = this.#record;
    const { result } = this.#reveal;
    return record === undefined || result === undefined
      ? record
      : { ...record, ...withRevealed(record, result) };
  }

  readonly #chooseYear = (year: number): void => {
    this.dispatchEvent(new OmPeriodChangeEvent({ from: String(year), to: String(year) }));
  };

  protected override render(): unknown {
    const { state } = this.#loaded;
    const shown = this.#shown;
    this.state = this.archive !== undefined ? 'ready' : state;
    const view = shown !== undefined && state !== 'error' ? this.#view(shown) : undefined;
    if (this.card && view !== undefined) return printCard(view, this.#code(view));
    const options = this.#stateOptions();
    const announced =
      view && this.state === 'ready' ? this.#text.loaded(view.household.headName, view.household.asOf) : '';
    return html`<article
      class="base ${this.#size.width < narrowBelow ? '' : 'wide'}"
      part="base"
      aria-labelledby="title"
      aria-busy=${String(this.state === 'loading')}
    >
      ${this.#renderHead(view)} ${view === undefined ? stateView(options) : this.#renderArchive(view)}
      ${stateAnnouncement(options, announced)}
    </article>`;
  }

  #stateOptions(): StateViewOptions {
    const { state, words } = this;
    const { problem } = this.#loaded;
    const text = this.#text;
    const unsupported = this.householdId && this.#dataSource && !this.#dataSource.households.archive;
    return {
      state,
      words,
      problem,
      emptyText: unsupported ? text.unsupported : text.empty,
      errorText: problem?.kind === 'notFound' ? words.householdCard.notFound : undefined,
      retry: () => this.#loaded.retry(),
    };
  }

  #view(household: HouseholdArchive): ArchiveView {
    const { locale } = this.view.values;
    const narrow = this.#size.width < narrowBelow;
    return { household, words: this.words, text: this.#text, locale, narrow };
  }

  #code({ text, household }: ArchiveView): unknown {
    const { issued, draw } = this.#links;
    return issued && draw ? draw(issued.url, text.codeOf(household.headName)) : nothing;
  }

  #renderHead(view: ArchiveView | undefined): TemplateResult {
    if (view === undefined) return html`<h2 id="title" part="title" tabindex="-1">${this.#text.label}</h2>`;
    const { household, words, text } = view;
    const { groupNo, regionName, status, years, asOf } = household;
    const canChoose = this.archive === undefined && this.#pinnedYear === undefined && years.length > 0;
    return html`<div class="head">
        <div class="grow">
          <h2 id="title" part="title" tabindex="-1">
            ${fieldText(view, household, 'headName', household.headName)}
          </h2>
          <p class="place">
            ${villageName(regionName)}${
              groupNo === null ? nothing : html` · ${words.householdCard.group(groupNumber(groupNo))}`
            }
          </p>
        </div>
        <div class="tools">
          ${canChoose ? yearChoice(years, asOf, text, this.#chooseYear) : html`<strong>${text.yearOption(asOf)}</strong>`}
          <button type="button" class="button" part="print" @click=${() => void this.print()}>
            ${text.print}
          </button>
        </div>
      </div>
      <p class="pills">
        <span class="pill">${statusMark(view, status)}</span
        ><span class="tag tag-soft">${typeText(view)}</span>
      </p>`;
  }

  #renderArchive(view: ArchiveView): TemplateResult {
    const { household, words } = view;
    const canIssue = household.canIssueLinks && this.#dataSource?.archiveLinks !== undefined;
    return html`${figures(view)} ${this.#renderReveal(view)}
      <div class="parts">
        <div class="pair">${basics(view)} ${home(view)}</div>
        ${family(view)}
        <div class="pair">${schooling(view)} ${causes(view)}</div>
        ${income(view)}
        <div class="pair">${policies(view)} ${projects(view)}</div>
        <div class="pair">
          ${activities(view, this.#photos)}
          <div>${helpers(view)} ${duties(view)}</div>
        </div>
        <div class="pair">${history(view)} ${events(view)}</div>
        ${canIssue ? links(view, this.#links) : nothing}
      </div>
      ${photoViewer(view, this.#photos)}
      <footer>
        ${
          household.synthetic ? html`<span class="tag tag-synthetic">${words.synthetic}</span>` : nothing
        }${words.householdCard.source(household.source)}
      </footer>`;
  }

  #renderReveal({ household, words }: ArchiveView): TemplateResult | typeof nothing {
    const revealable = this.#dataSource === undefined ? [] : household.revealable;
    if (household._masked.length === 0 && revealable.length === 0) return nothing;
    const { maskedNote, maskedRevealNote } = words.householdCard;
    return html`<div class="masking">
      <p class="note">${icon('lock')}${revealable.length > 0 ? maskedRevealNote : maskedNote}</p>
      ${revealable.length > 0 ? revealForm(this.#reveal, revealable, words) : nothing}
    </div>`;
  }
}

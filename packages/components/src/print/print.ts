// <om-print>: the map on a sheet of paper, to scale, as PDF, PNG or by the browser's printer.
import type { Position } from '@onemap/contract';
import type { DataSource } from '@onemap/core';
import { scaleText, type Orientation, type PaperName } from '@onemap/core/picture';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { OmCloseEvent } from '../events/index.js';
import { OmElement, type ElementState } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { saveFile } from '../internal/save-file.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { codeOf, loadOverview, type Overview } from '../overview-map/load-overview.js';
import { tokens } from '../styles/tokens.js';
import type { MapCaption } from './map-caption.js';
import { FootFocus } from './foot-focus.js';
import { MapShown } from './map-shown.js';
import { pageFile, type PrintFormat } from './page-files.js';
import { planPage, type PagePlan } from './page-plan.js';
import { buttons, fields, movedLine, unreadableNotice } from './parts.js';
import { PrintCardController } from './print-card.controller.js';
import { PrintController } from './print.controller.js';
import { printStyles } from './print.styles.js';
import { legendKey, printedLegend } from './printed-legend.js';
import { printPage } from './printed-page.js';
import { RectangleController } from './rectangle.controller.js';
import { sheetWords } from './sheet-words.js';
import { printWordsOf, type PrintWords } from './words.js';

/** What may be left out of a sheet. */
export type SheetPart = 'legend' | 'graticule' | 'northArrow' | 'summary';

export interface SheetChoice {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly scale: string;
  readonly dpi: number;
  readonly heading: string;
  readonly authorUnit: string;
  readonly without: readonly SheetPart[];
  readonly overview: boolean;
}

/** The browser prints what its printer can show, and a page of it is held as one canvas. */
const printerDpi = 200;
const pixelsPerInch = 96;
/** Milliseconds that the map has rested before a preview takes it. */
const restInMs = 300;

/**
 * @summary Prints the map around it, or the one that `for` names, to scale on A4 or A3: a preview, PDF, PNG, the printer.
 * @event {OmCloseEvent} om-close - The user wants the panel to go away.
 * @csspart base - The panel.
 * @csspart preview - The page as it will be.
 */
export class OmPrint extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, printStyles];

  /** `a4` (default) or `a3`. */
  @property() paper: PaperName = 'a4';
  /** `landscape` (default) or `portrait`. */
  @property() orientation: Orientation = 'landscape';
  /** `standard` (default): the largest official scale that shows all; `fit`: as large as it goes; or `1:50000`. */
  @property() scale = 'standard';
  /** Device pixels an inch of the files, 96 to 300; default 150. */
  @property({ type: Number }) dpi = 150;
  /** The title of the sheet; default that of the map. */
  @property() heading = '';
  /** 编制单位, the unit that has made the map. */
  @property({ attribute: 'author-unit' }) authorUnit = '';
  /** What is left out: `legend`, `graticule`, `northArrow`, `summary`; default nothing. */
  @property({ attribute: false }) without: readonly SheetPart[] = [];
  /** A small map in the corner that shows where the sheet lies in the region; default none. */
  @property({ type: Boolean }) overview = false;
  /** The middle of the sheet, `[lon, lat]` in degrees; follows the user; null (default) for that of what is shown. */
  @property({ attribute: false }) center: Position | null = null;
  /** Region of the small map, 2 to 12 digits; default the provider's; a town or a village is shown in the region above it. */
  @property() region?: string;
  /** Where its outline comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;
  /** Shows a button that asks the page to take the panel away. */
  @property({ type: Boolean }) closable = false;
  /** The day that stands on the sheet; default now. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  @state() private typed: string | null = null;
  @query('.preview') private readonly canvas!: HTMLCanvasElement | null;

  readonly #shown = new MapShown(this);
  readonly #job = new PrintController(this, () => this.#shown.paperGround);
  readonly #focus = new FootFocus();
  protected readonly card = new PrintCardController(this, {
    handle: () => (this.isConnected ? this.#shown.handle : undefined),
    close: () => this.closable && !this.#job.busy && this.dispatchEvent(new OmCloseEvent()),
  });
  readonly #outline = new LoadController<Overview>(this, {
    inputs: () => this.#outlineInputs(),
    load: (signal) => loadOverview(...this.#outlineInputs()!, signal),
    keepValue: true,
  });
  readonly #rectangle = new RectangleController(this, {
    onGrip: () => this.#job.previewing && this.#job.cancel(),
    onMove: (center) => (this.center = center),
    onReset: () => this.#reset(),
  });
  #plan: PagePlan | null = null;
  /** What the preview shows. */
  #previewed = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.slot === '' && this.closest('om-map, om-poverty-map')) this.slot = 'panel';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  /**
   * The sheet as a file, as it is shown now.
   * @throws Error (rejects) without a map or with a scale that cannot be read; the panel tells why nothing was made
   */
  async file(format: PrintFormat): Promise<Blob> {
    const plan = this.#planned();
    if (!plan) throw new Error('print: there is no map, or no scale, to print');
    let file: Blob | undefined;
    await this.#job.make(plan, this.dpi / pixelsPerInch, async (painter, { signal }) => {
      file = await pageFile(format, painter, plan, {
        ...{ dpi: this.dpi, title: plan.words.title, author: this.authorUnit, signal },
        ...{ language: this.view.values.locale, date: this.now() },
        onProgress: (share) => this.#job.progress(0.5 + share / 2),
      });
    });
    if (!file) throw new Error('print: nothing was made');
    return file;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#plan = this.#job.busy ? this.#plan : this.#planned();
    this.state = this.#stateNow();
    this.#focus.keep(this.renderRoot as ShadowRoot, () => super.update(changed));
  }

  protected override updated(): void {
    const shown = this.state === 'ready' && this.isConnected ? (this.#plan?.frames ?? []) : [];
    this.#rectangle.show(shown, this.#words.rectangle);
    if (!this.#plan || this.#previewed === this.#key || this.#job.busy) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#preview(), restInMs);
  }

  #stateNow(): ElementState {
    if (!this.#shown.outer) return 'empty';
    return this.#shown.handle?.viewState() ? 'ready' : 'loading';
  }

  get #words(): PrintWords {
    return printWordsOf(this.view.values.locale);
  }

  get #caption(): MapCaption {
    return this.#shown.captionOf(this.words.povertyMap.stop);
  }

  #outlineInputs(): [DataSource, string] | undefined {
    const source = this.source ?? this.view.values.source;
    const region = codeOf(this.region) ?? this.view.values.region;
    return this.overview && source && region ? [source, region] : undefined;
  }

  get #overview(): { shown: Overview; label: string } | null {
    const shown = this.overview ? this.#outline.value : undefined;
    return shown ? { shown, label: this.#words.overviewOf(shown.region.name) } : null;
  }

  #planned(): PagePlan | null {
    const { handle, legends, extent } = this.#shown;
    if (!handle || this.#job.atWork) return this.#plan;
    const caption = this.#caption;
    const words = this.#words;
    const { locale } = this.view.values;
    const has = (part: SheetPart): boolean => !this.without.includes(part);
    return planPage({
      ...{ handle, extent, paper: this.paper, orientation: this.orientation, center: this.center },
      ...{ sides: caption.sides, overview: this.#overview },
      scale: this.typed ?? this.scale,
      furniture: { graticule: has('graticule'), northArrow: has('northArrow') },
      legend: has('legend') ? printedLegend(legends, this.words, locale) : null,
      words: sheetWords(
        {
          ...{ caption, handle, summary: has('summary'), authorUnit: this.authorUnit, date: this.now() },
          title: this.heading === '' ? caption.title : this.heading,
          basemap: !this.#job.leavesBasemap,
        },
        words,
        this.words,
      ),
      scaleWords: (denominator) => words.scaleOf(scaleText(denominator, locale)),
    });
  }

  /** Another text for another page. */
  get #key(): string {
    const { frames, words, paper, furniture, overview } = this.#plan ?? {};
    const layers = this.#shown.handle?.map.getAllLayers() ?? [];
    return JSON.stringify([
      ...[frames?.map(({ view, label }) => [view, label]), words, paper, furniture, overview?.label],
      ...[this.view.scheme, this.#job.left, this.dpi],
      ...[layers.map((layer) => [layer.getVisible(), layer.getOpacity()]), this.without],
      legendKey(this.#shown.legends),
    ]);
  }

  async #preview(): Promise<void> {
    const view = this.#shown.handle?.map.getView();
    const { canvas } = this;
    const plan = this.#plan;
    if (!this.isConnected || !view || !plan || !canvas) return;
    const key = this.#key;
    const moving = this.#rectangle.held || view.getInteracting() || view.getAnimating();
    if (!moving && (await this.#job.preview(plan, canvas, this.dpi / pixelsPerInch))) this.#previewed = key;
    this.requestUpdate();
  }

  readonly #refresh = (): void => {
    this.#previewed = '';
    this.requestUpdate();
  };

  async #save(format: PrintFormat): Promise<void> {
    const title = this.#plan?.words.title ?? '';
    try {
      const blob = await this.file(format);
      const name = title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();
      saveFile(blob, `${name.slice(0, 80) || this.#words.title}.${format}`);
    } catch {
      // The controller has told why.
    }
  }

  async #print(): Promise<void> {
    const plan = this.#plan;
    if (!plan) return;
    const ratio = Math.min(this.dpi, printerDpi) / pixelsPerInch;
    await this.#job.make(plan, ratio, (painter) => printPage(painter, plan, this));
  }

  #reset(): void {
    this.center = null;
  }

  /** Escape stops what is made, and closes a panel that is idle. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const choosing = event.target instanceof HTMLSelectElement;
    if (event.key !== 'Escape' || choosing || (!this.#job.busy && !this.closable)) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#job.busy) this.#job.cancel();
    else this.dispatchEvent(new OmCloseEvent());
  };

  readonly #leaveOut = (): void => {
    this.#job.leaveOut();
    this.#refresh();
  };

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<section class="base" part="base" aria-label=${words.title} @keydown=${this.#onKey}>
        <div class="head">
          <h2>${words.title}</h2>
          ${
            this.closable
              ? html`<button
                  type="button"
                  class="icon-button button-plain close"
                  aria-label=${words.close}
                  @click=${() => this.dispatchEvent(new OmCloseEvent())}
                >
                  ${icon('x')}
                </button>`
              : nothing
          }
        </div>
        ${this.state === 'ready' ? this.#renderBody() : stateView(this.#stateOptions())}
      </section>
      ${stateAnnouncement(this.#stateOptions(), this.#announcement)}`;
  }

  #renderBody(): TemplateResult {
    const words = this.#words;
    const { unreadable } = this.#job;
    return html`${this.#renderPreview()} ${movedLine(words, this.center && (() => this.#reset()))}
      ${
        unreadable
          ? unreadableNotice(unreadable, words, { leaveOut: this.#leaveOut, retry: this.#refresh })
          : nothing
      }
      ${fields(
        {
          choice: this,
          ownTitle: this.#caption.title,
          locale: this.view.values.locale,
          change: (choice) => Object.assign(this, choice),
          typed: this.typed,
          badScale: this.typed !== null && this.typed !== '' && this.#plan === null,
          type: (scale) => (this.typed = scale),
        },
        words,
      )}
      <p class="quiet">${words.printHint}</p>
      <div class="foot">
        ${buttons(
          {
            job: this.#job,
            ready: this.#plan !== null && unreadable === undefined,
            locale: this.view.values.locale,
            pdf: () => void this.#save('pdf'),
            png: () => void this.#save('png'),
            print: () => void this.#print(),
          },
          words,
        )}
        ${this.#job.end ? html`<p>${words.ends[this.#job.end]}</p>` : nothing}
      </div>`;
  }

  #renderPreview(): TemplateResult {
    const words = this.#words;
    const paper = this.paper.toUpperCase();
    const scale = this.#plan?.words.scale ?? '';
    return html`<div class="page ${this.orientation}">
        <canvas
          class="preview"
          part="preview"
          role="img"
          aria-label=${words.preview(paper, words.orientations[this.orientation], scale)}
        ></canvas>
      </div>
      <div class="scale-line">
        <span>${paper} ${words.orientations[this.orientation]}</span><span>${scale}</span>
        <button
          class="icon-button refresh"
          type="button"
          aria-label=${words.refresh}
          title=${words.refresh}
          @click=${this.#refresh}
        >
          ${icon('refresh')}
        </button>
      </div>`;
  }

  #stateOptions() {
    return { state: this.state, words: this.words, emptyText: this.#words.noMap };
  }

  get #announcement(): string {
    const { end } = this.#job;
    return end ? this.#words.ends[end] : '';
  }
}

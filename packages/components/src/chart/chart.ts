// <om-chart>: a chart of a statistics answer or of plain rows, with its equal in words; the drawing is loaded when used.
import type { DataSource, TimeUnit } from '@onemap/core';
import type { ChartData, ChartType, Mark } from '@onemap/core/chart';
import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent, OmMarkChooseEvent, OmPeriodChangeEvent } from '../events/index.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { LoadController } from '../internal/load-controller.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import { tokens } from '../styles/tokens.js';
import type { ChartInput, ChartRequest, Loaded } from './chart-source.js';
import { chartStyles } from './chart.styles.js';
import { RoomController } from './room.controller.js';
import type { ChartFormat } from './export.js';
import type { Figure } from './figure.js';

/** From this width on, CSS pixels, a chart is read from across a room: its words are a step larger. */
const wallWidth = 1400;

type Drawing = typeof import('./figure.js');

interface Answer {
  readonly drawing: Drawing;
  readonly loaded: Loaded;
  readonly request: ChartRequest;
}

/**
 * @summary A chart of statistics or of plain rows: title, unit, source, keyboard, and its equal as a table.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose a region.
 * @event {OmPeriodChangeEvent} om-period-change - The user chose a year.
 * @event {OmMarkChooseEvent} om-mark-choose - The user chose a mark, of whatever kind.
 * @event {OmSourceErrorEvent} om-source-error - Data could not be had, or rows make no table.
 * @csspart base - The figure.
 * @csspart title - The finding.
 * @csspart subtitle - Subject, year, unit and denominator.
 * @csspart picture - The drawing.
 * @csspart mark - One bar, point or part.
 * @csspart table - The table.
 * @cssproperty --om-chart-hue-1 - First hue; also `-2`, `-3`, `-4`, and `--om-chart-hue-1-ink` for lines.
 */
export class OmChart extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, chartStyles];

  /** `bar` (default; several series are grouped), `stacked-bar`, `ranked-bar`, `line`, `area`, `pie`, `donut`, `pyramid`, `histogram`, `scatter`, `composition` or `sankey`. */
  @property() type: ChartType = 'bar';
  /** Plain rows, an answer about statistics, or a ready table; absent: asked of the data source. */
  @property({ attribute: false }) data?: ChartInput;
  /** Cube to ask; default that of the measure. */
  @property() cube?: string;
  /** Measure, or several separated by commas; default the provider's indicator. */
  @property() measure?: string;
  /** Region, 2 to 12 digits; default the provider's. Its children are drawn, or itself by `by`. */
  @property() region?: string;
  /** Regions to ask for instead, as the contract writes them: `620523:village`, or several separated by commas. */
  @property() regions?: string;
  /** Dimension of the categories: `region`, `time`, or a breakdown such as `householdType`. */
  @property() by?: string;
  /** Dimension of the series. */
  @property() series?: string;
  /** Years, quarters or months to ask for, separated by commas; default all, of which the period in view is drawn. */
  @property() time?: string;
  /** `year` (default), `quarter` or `month`, where the measure has them. */
  @property({ attribute: 'time-unit' }) timeUnit?: TimeUnit;
  /** Period drawn, `2016`; default the provider's, else the latest with data. */
  @property() period?: string;
  /** Replaces the title that is made from the data. */
  @property() heading?: string;
  /** Height of the picture in CSS pixels; default by its width. Kinds with a row for each category grow instead. */
  @property({ type: Number }) height?: number;
  /** Replaces the sources that an answer names, where they are too long to be read; files keep them. */
  @property() credit?: string;
  /** Fills the height that its place gives; a row of bars is then as high as there is room for. Default false. */
  @property({ type: Boolean, reflect: true }) fit = false;
  /** Whether the table is open. */
  @property({ type: Boolean, attribute: 'table-open', reflect: true }) tableOpen = false;
  /** Where data comes from; default the provider's source. */
  @property({ attribute: false }) source?: DataSource;

  @state() private failure: unknown;

  readonly #width = new WidthController(this);
  readonly #room = new RoomController(this);
  readonly #load = new LoadController<Answer>(this, {
    inputs: () => this.#inputs(),
    load: async (signal) => {
      const request = this.#request();
      const drawing = await import('./figure.js');
      return { drawing, request, loaded: await drawing.loadChart(request, signal) };
    },
    keepValue: true,
  });
  #figure: Figure | undefined;
  #table: ChartData | null = null;
  #made: readonly unknown[] = [];

  /** The drawing as an SVG file that needs nothing beside it. @throws Error while nothing is drawn */
  async toSvg(): Promise<string> {
    const { drawing, exported } = this.#drawn();
    return drawing.svgOf(exported);
  }

  /** The picture at two pixels for one, with title, notes and source. @throws Error while nothing is drawn */
  async toPng(): Promise<Blob> {
    const { drawing, exported } = this.#drawn();
    return drawing.fileOf('png', exported);
  }

  /** The table as CSV: UTF-8 with a byte order mark, all rows. @throws Error while nothing is drawn */
  async toCsv(): Promise<string> {
    const { drawing, exported } = this.#drawn();
    return drawing.csvOf(exported);
  }

  /** Hands `csv`, `svg` or `png` to the browser's downloads. @throws Error while nothing is drawn */
  async download(format: ChartFormat): Promise<void> {
    const { drawing, exported } = this.#drawn();
    drawing.saveFile(await drawing.fileOf(format, exported), drawing.fileName(exported, format));
  }

  #drawn() {
    const exported = this.state === 'ready' ? this.#figure?.exported() : undefined;
    const drawing = this.#load.value?.drawing;
    if (exported === undefined || drawing === undefined) throw new Error('chart: nothing is drawn yet');
    return { exported, drawing };
  }

  #request(): ChartRequest {
    const { region, indicator, source } = this.view.values;
    return {
      input: this.data,
      source: this.source ?? source,
      type: this.type,
      cube: this.cube || undefined,
      measure: this.measure ?? (this.type === 'composition' ? 'incomeAmount' : indicator),
      region: this.region?.padEnd(12, '0') || region,
      regions: this.regions || undefined,
      // The composition of income over the years, unless something else is named.
      by: this.by || (this.type === 'composition' ? 'time' : undefined),
      series: this.series || (this.type === 'composition' ? 'incomeComponent' : undefined),
      time: this.time || undefined,
      timeUnit: this.timeUnit || undefined,
    };
  }

  /** Nothing to load without rows, and without a source and a region. */
  #inputs(): readonly unknown[] | undefined {
    const request = this.#request();
    if (request.input !== undefined) return [request.input, request.type, request.by, request.series];
    if (request.source === undefined || (request.region ?? request.regions) === undefined) return undefined;
    return Object.values(request);
  }

  /** The last year of the period in view. */
  get #year(): string | undefined {
    if (this.period) return this.period.split('/').pop();
    return this.view.values.period?.to;
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#makeTable();
    this.state = this.#stateNow();
    super.update(changed);
  }

  /** The year moves without a new load: the table is made of what was loaded. */
  #makeTable(): void {
    const { value } = this.#load;
    const { locale } = this.view.values;
    const made = [value, this.#year, locale];
    if (made.every((each, index) => Object.is(each, this.#made[index]))) return;
    this.#made = made;
    this.failure = undefined;
    try {
      this.#table = value ? value.drawing.tableOf(value.loaded, value.request, this.#year, locale) : null;
    } catch (error) {
      this.#table = null;
      this.failure = error;
    }
  }

  #stateNow(): OmElement['state'] {
    const { state, value } = this.#load;
    if (state === 'loading' && value !== undefined && this.#table !== null) return 'ready';
    if (state !== 'ready' || value === undefined) return state;
    if (this.failure !== undefined) return 'error';
    return this.#table !== null && value.drawing.hasNumbers(this.#table) ? 'ready' : 'empty';
  }

  readonly #choose = (mark: Mark, data: ChartData): void => {
    const category = data.categories[mark.category]?.key;
    const series = data.series[mark.series]?.key;
    this.dispatchEvent(
      new OmMarkChooseEvent(
        category ?? mark.id,
        series ?? '',
        mark.value ?? data.series[mark.series]?.cells[mark.category]?.value ?? null,
      ),
    );
    const regionKey =
      data.categoryKind === 'region' ? category : data.seriesKind === 'region' ? series : undefined;
    if (data.categoryKind === 'time' && category !== undefined) {
      this.dispatchEvent(new OmPeriodChangeEvent({ from: category, to: category }));
    }
    if (regionKey !== undefined) this.dispatchEvent(new OmFeatureSelectEvent('region', regionKey));
  };

  protected override render(): unknown {
    const { value, problem } = this.#load;
    const options = {
      state: this.state,
      words: this.words,
      problem,
      retry: () => this.#load.retry(),
      emptyText: this.#emptyText(),
    };
    if (this.state !== 'ready' || !value || !this.#table)
      return html`${stateView(options)}${stateAnnouncement(options)}`;
    const width = Math.floor(this.#width.width) - 32;
    if (width < 40) return html`${stateAnnouncement(options)}`;
    const fontSize =
      parseFloat(getComputedStyle(this).fontSize) * (width < wallWidth || this.fit ? 12 / 14 : 1);
    this.#figure ??= new value.drawing.Figure(this, {
      choose: this.#choose,
      setTable: (open) => (this.tableOpen = open),
      save: (format) => void this.download(format),
    });
    return this.#figure.render(
      {
        data: this.#table,
        type: this.type,
        width,
        ...this.#heightFor(width, fontSize),
        fontSize,
        locale: this.view.values.locale,
        levels: this.words.levels,
        heading: this.heading || undefined,
        credit: this.credit || undefined,
        selected: this.view.values.selection,
        period: this.#year,
      },
      this.tableOpen,
    );
  }

  /** Below nine lines of its labels a picture is none. */
  #heightFor(width: number, fontSize: number): { height: number; fill: boolean } {
    const room = this.#room.height;
    if (this.fit && room > 0) return { height: Math.max(9 * fontSize, room), fill: true };
    const usual = Math.round(Math.min(width < wallWidth ? 460 : 560, Math.max(240, width * 0.5)));
    return { height: this.height ?? usual, fill: false };
  }

  #emptyText(): string | undefined {
    const { value, state } = this.#load;
    if (state !== 'ready' || value === undefined) return undefined;
    const words = value.drawing.chartWordsOf(this.view.values.locale);
    return this.#table === null && this.#year !== undefined ? words.noYear(this.#year) : words.allMissing;
  }
}

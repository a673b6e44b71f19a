// <om-query-results>: what a query found as a table of any length and as charts, in step with each other and the map.
import type { Direction, ResultView } from '@onemap/core/result-set';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmFeatureSelectEvent, OmResultSelectEvent, type OmMarkChooseEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { OmElement, type ElementState } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { loadProblem } from '../internal/load-problem.js';
import { NamedElement } from '../internal/named-element.js';
import { stateAnnouncement, stateStyles, stateView } from '../internal/state-view.js';
import { WidthController } from '../internal/width-controller.js';
import { numberWords } from '../query-builder/sentence.js';
import type { QueryField } from '../query-builder/query-fields.js';
import type { QuerySession } from '../query-toolbox/session.js';
import { tokens } from '../styles/tokens.js';
import { cellWriter, type CellWriter } from './cell-words.js';
import { columnsTemplate, columnWidths, shownColumns } from './columns.js';
import { ExportController } from './export.controller.js';
import { faultText } from './fault-text.js';
import { GridController } from './grid.controller.js';
import { columnMenu, exportMenu, headView, narrowingView, runningView } from './parts.js';
import { queryResultsStyles } from './query-results.styles.js';
import { countable, statisticsOf, type ResultStatistics } from './statistics.js';
import { resultWordsOf, type ResultWords } from './words.js';

/** From this width on, CSS pixels, table and chart stand side by side. */
const besideWidth = 860;
const rowHeight = 36;
/** What a chart begins with, the first one that the viewer sees. */
const mostTelling = ['mainCause', 'causeGroup', 'kind', 'townName', 'level'];

/** An element that owns a query: `<om-query-toolbox>`. */
interface SessionCarrier extends HTMLElement {
  readonly session: QuerySession;
}

/**
 * @summary The result of a query: sortable table that stays smooth at 100,000 rows, charts of the same rows, export.
 * @event {OmResultSelectEvent} om-result-select - The user chose a row.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose a household or a region.
 * @csspart table - The table.
 * @csspart row - One row.
 * @csspart chart - The chart.
 */
export class OmQueryResults extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, queryResultsStyles];

  /** Id of the `<om-query-toolbox>` in the same root whose result this is. */
  @property() toolbox?: string;
  /** The query itself, where it is not named by `toolbox`. */
  @property({ attribute: false }) session?: QuerySession;
  /** Names of the columns shown, in their order; default the most telling ones. Follows the user. */
  @property({ attribute: false }) columns?: readonly string[];
  /** Name of the field of the chart; default the first with codes. Follows the user. */
  @property({ attribute: 'chart-field' }) chartField?: string;

  @state() private tab: 'table' | 'statistics' = 'table';
  @state() private announcement = '';
  /** Whether there are charts: the first rows do not wait for them. */
  @state() private charts = false;

  readonly #width = new WidthController(this);
  readonly #carrier = new NamedElement<SessionCarrier>(this, isCarrier, () => this.requestUpdate());
  readonly #grid = new GridController(this, {
    choose: (row) => this.#chooseRow(row),
    sort: (column) => this.#sort(column),
  });
  readonly #export = new ExportController(this);
  readonly #writers = new Memo<readonly CellWriter[]>();
  readonly #statistics = new Memo<ResultStatistics | null>();
  #followed: QuerySession | undefined;
  #view: ResultView | undefined;
  #stops: (() => void)[] = [];
  #frame = 0;

  get #session(): QuerySession | undefined {
    return this.session ?? this.#carrier.element?.session;
  }

  get #words(): ResultWords {
    return resultWordsOf(this.view.values.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#carrier.forget();
    this.#follow(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.isConnected) this.#carrier.look(this.toolbox);
    this.#follow(this.#session);
    this.state = this.#stateNow();
  }

  /** Listens to the session, and to the look at its result, which another query replaces. */
  #follow(session: QuerySession | undefined): void {
    if (session === this.#followed && session?.view === this.#view) return;
    for (const stop of this.#stops) stop();
    this.#followed = session;
    this.#view = session?.view;
    const update = (): void => this.requestUpdate();
    this.#stops = session ? [session.subscribe(update)] : [];
    if (this.#view) this.#stops.push(this.#view.subscribe(update));
  }

  #stateNow(): ElementState {
    const session = this.#session;
    if (!session || session.phase === 'idle') return 'empty';
    if (session.phase === 'error') return 'error';
    if (session.count === null) return session.phase === 'cancelled' ? 'empty' : 'loading';
    return session.count === 0 ? 'empty' : 'ready';
  }

  get #fields(): readonly QueryField[] {
    return (this.#session?.asked?.fields ?? []).filter(({ type }) => type !== 'geometry');
  }

  get #shown(): readonly QueryField[] {
    return shownColumns(this.#fields, this.columns, this.#session?.asked?.collection ?? '');
  }

  protected override updated(): void {
    const session = this.#session;
    const view = session?.view;
    if (this.state !== 'ready' || !view) return;
    const shown = this.#shown;
    const { locale } = this.view.values;
    const writers = this.#writers.get([view, view.set.length, locale, ...shown], () =>
      shown.map((field) => cellWriter(field, view.set.column(field.name), locale)),
    );
    const widths = columnWidths(shown, locale);
    const grid = this.renderRoot.querySelector<HTMLElement>('.grid');
    grid?.style.setProperty('--_columns', columnsTemplate(widths));
    grid?.style.setProperty('--_table-width', `${widths.reduce((sum, width) => sum + width, 0)}px`);
    this.#grid.show({
      ...{ rows: view.rows, writers, selected: session.selected, chosen: session.selectedRow },
      ...{ noValue: this.#words.noValue, rowHeight },
    });
    if (!this.charts) this.#frame ||= requestAnimationFrame(() => setTimeout(() => (this.charts = true)));
  }

  // What the user does.

  #chooseRow(row: number): void {
    const session = this.#session;
    const id = session?.view?.set.idOf(row);
    if (!session?.asked || id === undefined) return;
    session.select(id);
    const { collection, local } = session.asked;
    this.dispatchEvent(new OmResultSelectEvent(local ? 'local' : collection, id));
    if (local || collection === 'activities') return;
    this.dispatchEvent(new OmFeatureSelectEvent(collection === 'households' ? 'household' : 'region', id));
  }

  #sort(column: number): void {
    const view = this.#session?.view;
    const field = this.#shown[column];
    if (!view || !field) return;
    const again = view.sorting?.field === field.name && view.sorting.direction === 'ascending';
    const direction: Direction = again ? 'descending' : 'ascending';
    view.sort({ field: field.name, direction });
    this.announcement = this.#words.sortedBy(field.title, this.#words[direction]);
  }

  readonly #chooseBar = (event: OmMarkChooseEvent): void => {
    event.stopPropagation();
    const view = this.#session?.view;
    const narrowing = this.#statisticsNow()?.narrowings.get(event.category);
    if (!view || !narrowing) return;
    const same = JSON.stringify(view.narrowing) === JSON.stringify(narrowing);
    view.narrow(same ? null : narrowing);
    this.announcement = this.#words.kept(numberWords(view.rows.length, this.view.values.locale));
  };

  readonly #setColumns = (names: readonly string[]): void => {
    this.columns = names;
  };

  // What is shown.

  protected override render(): unknown {
    const session = this.#session;
    const words = this.#words;
    const options = {
      ...{ state: this.state, words: this.words },
      emptyText: session && session.phase !== 'idle' && session.count === 0 ? words.nothing : words.idle,
      ...(session?.phase === 'error' && {
        problem: loadProblem(session.error),
        errorText: faultText(session.error, words, this.words),
        retry: () => void (session.asked && session.run(session.asked)),
      }),
    };
    return html`<section class="base" aria-label=${words.title}>
        ${session && this.state === 'ready' ? this.#renderReady(session) : this.#renderOther(session, options)}
      </section>
      ${stateAnnouncement(options, this.announcement || this.#countText(session))}`;
  }

  #renderOther(session: QuerySession | undefined, options: Parameters<typeof stateView>[0]): TemplateResult {
    const words = this.#words;
    return html`${
      session?.isRunning ? runningView(session, words, this.view.values.locale) : nothing
    }${stateView(options)}`;
  }

  #countText(session: QuerySession | undefined): string {
    if (!session?.asked || session.count === null) return '';
    const unit = this.#unitOf(session);
    return this.#words.found(numberWords(session.count, this.view.values.locale), unit);
  }

  #unitOf({ asked }: QuerySession): string {
    const { units, items } = this.#words;
    return units[asked?.local ? '' : (asked?.collection ?? '')] ?? items;
  }

  #renderReady(session: QuerySession): TemplateResult {
    const words = this.#words;
    const { locale } = this.view.values;
    const beside = this.#width.width >= besideWidth;
    const view = session.view!;
    const withCharts = countable(this.#fields).length > 0;
    return html`${headView({
        ...{ session, words, locale, count: this.#countText(session) },
        part: beside || !withCharts ? undefined : this.tab,
        setPart: (part) => (this.tab = part),
        menus: html`${columnMenu(this.#fields, this.#shown, words, this.#setColumns)}
        ${exportMenu(session, this.#export, this.#shown, words, locale)}`,
      })}
      ${narrowingView(view, this.#fields, words, locale, () => view.narrow(null))}
      <div class=${beside && withCharts ? 'parts beside' : 'parts'}>
        ${beside || this.tab === 'table' || !withCharts ? this.#renderTable(view, session) : nothing}
        ${withCharts && (beside || this.tab === 'statistics') ? this.#renderChart() : nothing}
      </div>`;
  }

  #renderTable(view: ResultView, session: QuerySession): TemplateResult {
    const words = this.#words;
    const shown = this.#shown;
    return html`<div
      class="grid"
      part="table"
      role="grid"
      tabindex="0"
      aria-label=${words.tableLabel(this.#countText(session))}
      aria-rowcount=${view.rows.length + 1}
      aria-colcount=${shown.length}
      @scroll=${this.#grid.onScroll}
      @keydown=${this.#grid.onKey}
      @click=${this.#grid.onClick}
    >
      <div class="header row" role="row" aria-rowindex="1">
        ${shown.map((field, column) => this.#renderHeader(field, column, view))}
      </div>
      <div class="body" role="rowgroup"><div class="rows" role="presentation"></div></div>
    </div>`;
  }

  #renderHeader({ title, unit, name, type }: QueryField, column: number, view: ResultView): TemplateResult {
    const direction = view.sorting?.field === name ? view.sorting.direction : undefined;
    return html`<div
      id="cell--1-${column}"
      class=${type === 'number' ? 'cell number' : 'cell'}
      role="columnheader"
      aria-colindex=${column + 1}
      aria-sort=${direction ?? 'none'}
      data-row="-1"
      data-column=${column}
    >
      <span>${title}${unit === '' ? nothing : html`<span class="quiet"> ${unit}</span>`}</span>
      ${icon(direction === undefined ? 'arrows-sort' : direction === 'ascending' ? 'arrow-up' : 'arrow-down')}
    </div>`;
  }

  /** The field of the chart. */
  get #counted(): QueryField | undefined {
    const offered = countable(this.#fields);
    const named = (name: string | undefined) => offered.find((field) => field.name === name);
    return (
      named(this.chartField) ?? mostTelling.map(named).find((field) => field !== undefined) ?? offered[0]
    );
  }

  /** Bars stay when they are what the rows were narrowed by, so that another one can be chosen. */
  #statisticsNow(): ResultStatistics | null {
    const session = this.#session;
    const view = session?.view;
    const field = this.#counted;
    if (!view || !field) return null;
    const rows = view.narrowing?.field === field.name ? view.allRows : view.rows;
    const { locale } = this.view.values;
    return this.#statistics.get([view, rows, field, locale, session.synthetic], () =>
      statisticsOf(view, rows, field, {
        ...{ words: this.#words, locale, unit: this.#unitOf(session), synthetic: session.synthetic },
      }),
    );
  }

  #renderChart(): TemplateResult | typeof nothing {
    if (!this.charts) return html`<div class="chart"></div>`;
    const words = this.#words;
    const statistics = this.#statisticsNow();
    const offered = countable(this.#fields);
    const chosen = this.#counted?.name;
    if (!statistics) return nothing;
    return html`<div class="chart">
      <select
        class="choice"
        aria-label=${words.chooseField}
        @change=${(event: Event) => (this.chartField = (event.target as HTMLSelectElement).value)}
      >
        ${offered.map(
          ({ name, title }) => html`<option value=${name} .selected=${name === chosen}>${title}</option>`,
        )}
      </select>
      <om-chart
        part="chart"
        .type=${statistics.type}
        .data=${statistics.chart}
        .heading=${statistics.heading}
        @om-mark-choose=${this.#chooseBar}
        @om-feature-select=${stop}
        @om-period-change=${stop}
      ></om-chart>
      ${statistics.summary === '' ? nothing : html`<p class="summary">${statistics.summary}</p>`}
    </div>`;
  }
}

const stop = (event: Event): void => event.stopPropagation();

function isCarrier(element: Element): element is SessionCarrier {
  return 'session' in element;
}

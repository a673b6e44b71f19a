// <om-region-table>: a thematic map in words and numbers, sortable, and in step with the map's selection.
import { findIndicator, formatNumber, formatUnit } from '@onemap/core';
import type { Indicator } from '@onemap/contract';
import type { Locale, Period } from '@onemap/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { OmFeatureSelectEvent } from '../events/index.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { stateStyles, stateView } from '../internal/state-view.js';
import { styleProperty } from '../internal/style-property.js';
import { tokens } from '../styles/tokens.js';
import { sortRows, type RegionColumn, type RegionRow, type SortOrder } from './region-rows.js';
import { regionTableStyles } from './region-table.styles.js';

export type { RegionRow } from './region-rows.js';

interface Column {
  readonly id: RegionColumn;
  readonly title: string;
}

/**
 * @summary The table equal of a choropleth: a row a region, with value, its parts, rank and change.
 * @event {OmFeatureSelectEvent} om-feature-select - The user chose a region.
 * @csspart table - The table.
 * @csspart row - One region.
 */
export class OmRegionTable extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, regionTableStyles];

  /** One row a region, in any order; default none. */
  @property({ attribute: false }) rows: readonly RegionRow[] = [];
  /** What the values are. */
  @property({ attribute: false }) indicator?: Indicator;
  /** The period that the values are of, both ends inclusive. */
  @property({ attribute: false }) period?: Period;
  /** 12-digit code of the row that is marked. */
  @property() selected?: string;

  /** Draws each value as a bar behind its number, from 0. */
  @property({ type: Boolean }) bars = false;
  /** Leaves out the parts of a ratio, and shows the caption to screen readers alone. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @state() private column: RegionColumn = 'rank';
  @state() private order: SortOrder = 'ascending';
  @state() private announcement = '';

  protected override willUpdate(): void {
    super.willUpdate();
    this.state = this.rows.length === 0 || this.indicator === undefined ? 'empty' : 'ready';
  }

  /** Shows the row that was chosen on the map. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected') || this.matches(':focus-within')) return;
    const row = this.renderRoot.querySelector('[aria-current]');
    if (row !== null) this.scrollTo({ top: this.scrollTop + distanceOutside(row, this) });
  }

  private sortBy({ id, title }: Column): void {
    const startsDown = id !== 'rank' && id !== 'name';
    if (this.column === id) this.order = this.order === 'ascending' ? 'descending' : 'ascending';
    else this.order = startsDown ? 'descending' : 'ascending';
    this.column = id;
    const { sorted, ascending, descending } = this.words.regionTable;
    this.announcement = sorted(title, this.order === 'ascending' ? ascending : descending);
  }

  private choose(code: string): void {
    this.dispatchEvent(new OmFeatureSelectEvent('region', code));
  }

  protected override render(): unknown {
    const { indicator, words } = this;
    const announcer = html`<div class="visually-hidden" role="status">${this.announcement}</div>`;
    if (this.state === 'empty' || indicator === undefined) {
      return html`${stateView({ state: 'empty', words, emptyText: words.regionTable.empty })}${announcer}`;
    }
    const columns = this.columns(indicator);
    return html`<table part="table">
        <caption>
          ${this.captionText(indicator)}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => this.renderHeader(column))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            sortRows(this.rows, this.column, this.order),
            (row) => row.code,
            (row) => this.renderRow(row, indicator, columns),
          )}
        </tbody>
      </table>
      ${announcer}`;
  }

  private columns(indicator: Indicator): Column[] {
    const { rank, region, change, changePoints } = this.words.regionTable;
    const { locale } = this.view.values;
    const part = (id: string | null) =>
      id === null || this.compact ? undefined : titleOf(findIndicator(id), locale);
    const numerator = part(indicator.numerator);
    const denominator = part(indicator.denominator);
    const parts: Column[] = [];
    if (numerator !== undefined) parts.push({ id: 'numerator', title: numerator });
    if (denominator !== undefined) parts.push({ id: 'denominator', title: denominator });
    const gained: Column[] = this.rows.some((row) => row.placesGained !== undefined)
      ? [{ id: 'placesGained', title: this.words.regionTable.placesGained }]
      : [];
    return [
      { id: 'rank', title: rank },
      ...gained,
      { id: 'name', title: region },
      { id: 'value', title: `${titleOf(indicator, locale)} (${formatUnit(indicator.unit, locale)})` },
      { id: 'change', title: indicator.unit === '%' && !this.compact ? changePoints : change },
      ...parts,
    ];
  }

  private captionText(indicator: Indicator): string {
    const { caption } = this.words.regionTable;
    const { locale } = this.view.values;
    return caption(titleOf(indicator, locale), this.periodText(), formatUnit(indicator.unit, locale));
  }

  private periodText(): string {
    const { year, years } = this.words.regionTable;
    if (this.period === undefined) return '—';
    const { from, to } = this.period;
    return from === to ? year(to) : years(from, to);
  }

  private renderHeader(column: Column): TemplateResult {
    const sorted = this.column === column.id;
    return html`<th
      scope="col"
      class=${column.id === 'name' ? 'name' : ''}
      aria-sort=${sorted ? this.order : nothing}
    >
      <button type="button" class="sort" @click=${() => this.sortBy(column)}>
        ${column.title}${icon(sorted && this.order === 'ascending' ? 'arrow-up' : 'arrow-down')}
      </button>
    </th>`;
  }

  private renderRow(row: RegionRow, indicator: Indicator, columns: readonly Column[]): TemplateResult {
    return html`<tr part="row" aria-current=${row.code === this.selected ? 'true' : nothing}>
      ${columns.map(({ id }) => this.renderCell(id, row, indicator))}
    </tr>`;
  }

  private renderCell(id: RegionColumn, row: RegionRow, indicator: Indicator): TemplateResult {
    if (id === 'name') {
      return html`<th scope="row" class="name">
        <button type="button" class="region" @click=${() => this.choose(row.code)}>${row.name}</button>
      </th>`;
    }
    if (id === 'value') return this.renderValue(row, indicator);
    if (id === 'change') return this.renderChange(row, indicator);
    if (id === 'placesGained') return this.renderPlaces(row.placesGained ?? null);
    const decimals = id === 'rank' ? 0 : decimalsOf(indicator[id]);
    return html`<td class="quiet">${this.number(row[id], decimals)}</td>`;
  }

  private renderValue({ status, value }: RegionRow, { decimals }: Indicator): TemplateResult {
    const { suppressed, missing } = this.words.regionTable;
    if (status === 'suppressed') return html`<td class="quiet">${suppressed}</td>`;
    if (status === 'missing' || value === null) return html`<td class="quiet">${missing}</td>`;
    return html`<td
      class="value ${this.bars ? 'with-bar' : ''}"
      ${styleProperty('--_share', `${this.shareOf(value)}%`)}
    >
      ${this.number(value, decimals)}
    </td>`;
  }

  /** Of the largest size in per cent; a negative value is as long as its size. */
  private shareOf(value: number): number {
    const largest = Math.max(...this.rows.map((row) => Math.abs(row.value ?? 0)));
    return largest === 0 ? 0 : Math.round((Math.abs(value) / largest) * 1000) / 10;
  }

  private renderPlaces(places: number | null): TemplateResult {
    const { up, down, samePlace } = this.words.regionTable;
    if (places === null) return html`<td class="quiet">—</td>`;
    if (places === 0) return html`<td class="quiet">${samePlace}</td>`;
    const amount = this.number(Math.abs(places), 0);
    return html`<td class="places">
      ${icon(places > 0 ? 'arrow-up' : 'arrow-down')}<span class="visually-hidden"
        >${places > 0 ? up : down}</span
      >${amount}
    </td>`;
  }

  private renderChange({ change }: RegionRow, { decimals, lowerIsBetter }: Indicator): TemplateResult {
    const { rise, fall, same } = this.words.regionTable;
    if (change === null) return html`<td class="quiet">—</td>`;
    if (change === 0) return html`<td class="quiet">${same}</td>`;
    const better = change < 0 === lowerIsBetter;
    return html`<td class="change ${better ? 'better' : ''}">
      ${icon(change > 0 ? 'arrow-up' : 'arrow-down')}<span class="visually-hidden"
        >${change > 0 ? rise : fall}</span
      >${this.number(Math.abs(change), decimals)}
    </td>`;
  }

  private number(value: number | null, decimals: number): string {
    return value === null ? '—' : formatNumber(value, decimals, this.view.values.locale);
  }
}

function titleOf(indicator: Indicator | undefined, locale: Locale): string {
  if (indicator === undefined) return '';
  return locale === 'en' ? (indicator.titleEn ?? indicator.title) : indicator.title;
}

function decimalsOf(id: string | null): number {
  return (id === null ? undefined : findIndicator(id)?.decimals) ?? 0;
}

/** How far a row lies above (negative) or below the visible part, in CSS pixels; scrollIntoView would move the page. */
function distanceOutside(row: Element, table: Element): number {
  const [inner, outer] = [row.getBoundingClientRect(), table.getBoundingClientRect()];
  const middle = inner.top + inner.height / 2;
  if (middle > outer.top + inner.height && inner.bottom <= outer.bottom) return 0;
  return middle - (outer.top + outer.height / 2);
}

// The panel of a legend that a theme draws itself: title, unit, what the marks mean, and the notes below.
import { css, html, nothing, type TemplateResult } from 'lit';

export interface LegendPanel {
  readonly title: string;
  /** Unit and denominator, as the second line. */
  readonly unit: string;
  readonly body: TemplateResult;
  /** One scale for all years, what is not shown and why; one line each. */
  readonly notes: readonly string[];
  /** Folds to its title and `brief`, which open it. */
  readonly narrow: boolean;
  /** For a table, which needs more room than rows; default false. */
  readonly wide?: boolean;
  /** What a folded legend still has to say: the colours with their names. */
  readonly brief?: TemplateResult;
}

export function legendPanel({
  title,
  unit,
  body,
  notes,
  narrow,
  brief,
  wide = false,
}: LegendPanel): TemplateResult {
  const head = html`<strong>${title}</strong> <span class="legend-note">${unit}</span>`;
  const rest = html`${body} ${notes.map((note) => html`<p class="legend-note">${note}</p>`)}`;
  return narrow
    ? html`<details class="legend-panel">
        <summary>${head} ${brief ? html`<span class="legend-brief">${brief}</span>` : nothing}</summary>
        ${rest}
      </details>`
    : html`<div class="legend-panel ${wide ? 'legend-wide' : ''}" role="group" aria-label=${title}>
        <div>${head}</div>
        ${rest}
      </div>`;
}

/** A mark and its name. `mark` is made by lit's `svg`, of 24 by 16 units, and hidden from readers. */
export function legendRow(mark: TemplateResult, name: string, count = ''): TemplateResult {
  return html`<li>
    <svg class="legend-mark" viewBox="0 0 24 16" aria-hidden="true">${mark}</svg>
    <span>${name}</span>
    ${count === '' ? nothing : html`<span class="legend-note legend-count">${count}</span>`}
  </li>`;
}

/** The same within a folded legend. */
export function legendBrief(mark: TemplateResult, name: string): TemplateResult {
  return html`<span
    ><svg class="legend-mark" viewBox="0 0 24 16" aria-hidden="true">${mark}</svg>${name}</span
  >`;
}

/** Goes into the styles of the element: a theme adds none of its own. */
export const legendPanelStyles = css`
  .legend-panel {
    max-width: 280px;
    padding: 12px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .legend-wide {
    max-width: 400px;
  }

  .legend-panel ul {
    margin: 4px 0;
    padding: 0;
    list-style: none;
  }

  .legend-panel li {
    display: flex;
    align-items: center;
    min-height: 24px;
  }

  .legend-table {
    margin: 8px 0 0;
    border-collapse: collapse;
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
  }

  .legend-table caption {
    text-align: start;
  }

  .legend-table th {
    padding: 0 8px 0 0;
    font-weight: 400;
    white-space: nowrap;
  }

  .legend-table td {
    padding: 0;
  }

  .legend-table .legend-cell {
    width: 100%;
    min-width: 56px;
    height: 32px;
  }

  .legend-table tfoot th {
    padding: 2px 4px 0;
  }

  .legend-table .legend-axis {
    padding-top: 2px;
    text-align: end;
  }

  .legend-panel svg {
    display: block;
    overflow: visible;
    fill: var(--_color-text);
    font-family: inherit;
    forced-color-adjust: none;
  }

  .legend-panel .legend-mark {
    flex: none;
    width: 24px;
    height: 16px;
    margin-right: 12px;
  }

  .legend-brief {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_font-xs);
  }

  .legend-brief span {
    display: inline-flex;
    align-items: center;
    margin-right: 12px;
  }

  .legend-panel .legend-brief .legend-mark {
    width: 18px;
    height: 12px;
    margin-right: 4px;
  }

  details[open] .legend-brief {
    display: none;
  }

  .legend-note {
    margin: 4px 0 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .legend-count {
    margin: 0 0 0 auto;
    padding-left: 16px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  :host([narrow]) .legend-panel {
    max-width: none;
    padding: 8px 12px;
  }
`;

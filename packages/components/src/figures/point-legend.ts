// The legend of households as points: colour, name and number of each status.
import { formatNumber } from '@onemap/core';
import type { PointColumns } from '@onemap/core/map';
import { css, html, type TemplateResult } from 'lit';
import { styleProperty } from '../internal/style-property.js';
import { statusCounts, statuses, statusPalette } from './household-points.js';
import type { Wording } from './wording.js';

export interface StatusRow {
  readonly label: string;
  readonly color: string;
  /** Number of households with its unit. */
  readonly count: string;
}

/** In the order of `statuses`, those without a household too. */
export function statusRows(
  columns: PointColumns,
  { words, locale }: Pick<Wording, 'words' | 'locale'>,
): StatusRow[] {
  const counts = statusCounts(columns);
  return statuses.map((status, index) => {
    const count = counts[index] ?? 0;
    return {
      label: words.povertyMap.status[status],
      color: statusPalette[index] ?? 'transparent',
      count: words.povertyMap.householdsOf(count, formatNumber(count, 0, locale)),
    };
  });
}

export function pointLegend(
  columns: PointColumns,
  wording: Pick<Wording, 'words' | 'locale'>,
): TemplateResult {
  const { householdLegend } = wording.words.povertyMap;
  return html`<div class="point-legend" role="group" aria-label=${householdLegend}>
    <h2>${householdLegend}</h2>
    <ul>
      ${statusRows(columns, wording).map(
        ({ label, color, count }) =>
          html`<li>
            <span class="dot" ${styleProperty('--_dot', color)}></span>
            <span class="dot-label">${label}</span>
            <span class="quiet">${count}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

export const pointLegendStyles = css`
  .point-legend {
    padding: 12px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .point-legend h2 {
    margin: 0 0 4px;
    font-size: var(--_font-s);
    font-weight: 600;
  }

  .point-legend ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .point-legend li {
    display: flex;
    align-items: center;
    min-height: 24px;
    font-variant-numeric: tabular-nums;
  }

  .point-legend .dot {
    flex: none;
    width: 12px;
    height: 12px;
    margin-right: 8px;
    border: 1px solid #ffffff;
    border-radius: 50%;
    background: var(--_dot);
    forced-color-adjust: none;
  }

  .point-legend .dot-label {
    flex: 1;
    margin-right: 24px;
  }

  .point-legend .quiet {
    color: var(--_color-text-quiet);
  }
`;

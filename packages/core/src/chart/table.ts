// The table that says the same as a picture: a row for each category, a column for each series and for parts of a ratio.
import { missingCell, type ChartCell, type ChartData } from './data.js';

export interface ChartTableColumn {
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
}

export interface ChartTableRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly ChartCell[];
}

export interface ChartTable {
  /** Title of the first column, the names of the rows. */
  readonly rowTitle: string;
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly ChartTableRow[];
}

/** Every category, also those that the picture leaves out; with a single series a ratio has its parts beside it. */
export function chartTable(data: ChartData): ChartTable {
  const { series, partTitles, categories } = data;
  const parts = series.length === 1 && partTitles !== null ? partTitles : null;
  const columns = series.map(({ label, unit, decimals }) => ({ title: label, unit, decimals }));
  if (parts) {
    columns.push(
      { title: parts.numerator, unit: '', decimals: 0 },
      { title: parts.denominator, unit: '', decimals: 0 },
    );
  }
  const { reference } = data;
  if (reference) columns.push({ title: reference.label, unit: data.unit, decimals: data.decimals });
  const rows = categories.map(({ key, label }, index) => {
    const cells = series.map(({ cells: own }) => own[index] ?? { value: null, status: 'missing' as const });
    const against = reference ? [reference.cells[index] ?? missingCell] : [];
    return { key, label, cells: [...cells, ...(parts ? partCells(cells[0]) : []), ...against] };
  });
  return { rowTitle: data.categoryTitle, columns, rows };
}

function partCells(cell: ChartCell | undefined): ChartCell[] {
  return [cell?.parts?.numerator ?? null, cell?.parts?.denominator ?? null].map((value) => ({
    value,
    status: value === null ? (cell?.status === 'suppressed' ? 'suppressed' : 'missing') : 'ok',
  }));
}

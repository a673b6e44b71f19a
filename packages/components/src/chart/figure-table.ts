// The table of a figure: the chart's own, or what its marks count where these are no cells of it.
import { chartTable, linksOf, type ChartTable } from '@onemap/core/chart';
import { rangeText, rowTitleOf, type Speech } from './sentences.js';

/** The same numbers as in the picture. */
export function figureTable(speech: Speech): ChartTable {
  if (speech.type === 'histogram') return binTable(speech);
  if (speech.type === 'sankey') return flowTable(speech);
  return { ...chartTable(speech.data), rowTitle: rowTitleOf(speech) };
}

function binTable(speech: Speech): ChartTable {
  const { marks, words, data } = speech;
  return {
    rowTitle: `${data.title} ${words.bins}`.trim(),
    columns: [{ title: words.binCount, unit: '', decimals: 0 }],
    rows: marks.map(({ id, range, value }) => ({
      key: id,
      label: rangeText(range ?? [0, 0], data.series[0] ?? data, speech),
      cells: [{ value: value ?? 0, status: 'ok' }],
    })),
  };
}

/** All flows, also those of columns that are not drawn. */
function flowTable({ data, words }: Speech): ChartTable {
  const style = data.series[0] ?? data;
  return {
    rowTitle: `${words.flowFrom} – ${words.flowTo}`,
    columns: [{ title: data.title, unit: style.unit, decimals: style.decimals }],
    rows: linksOf(data).map(({ from, to, value, category, series }) => ({
      key: `${from} ${to}`,
      label: `${data.categories[category]?.label ?? from} – ${data.series[series]?.label ?? to}`,
      cells: [{ value, status: 'ok' }],
    })),
  };
}

// The table of a figure: the chart's own, or what its marks count where these are no cells of it.
import { chartTable, type ChartTable } from '@onemap/core/chart';
import { rangeText, rowTitleOf, type Speech } from './sentences.js';

/** The same numbers as in the picture. */
export function figureTable(speech: Speech): ChartTable {
  if (speech.type === 'histogram') return binTable(speech);
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

// Ranks towns by a ratio and lays them out as text: the part of the example that asks nobody.

/** Which measures the example asks for; the ratio first, then the two numbers it is made of. */
export const measures = ['povertyIncidence', 'poorPersons', 'ruralPopulation'];

const hidden = { suppressed: '不公开', missing: '缺' };

/**
 * One row a region, highest ratio first; equal ratios share a rank, regions without one come last.
 * @param {import('@onemap/sdk').StatCube} cube
 * @param {string} year
 */
export function rankRegions(cube, year) {
  const rows = cube.keys('region').map((code) => {
    const cells = measures.map((measure) => cube.at({ region: code, time: year, measure }));
    return { code, name: cube.label('region', code), value: cells[0].value, cells };
  });
  rows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.code < b.code ? -1 : 1));
  return rows.map((row) => ({
    ...row,
    rank: row.value === null ? null : 1 + rows.findIndex((other) => other.value === row.value),
  }));
}

/** Head and rows as texts: rank, code, name, then each measure with its unit in the head. */
export function asTexts(cube, ranked) {
  const head = measures.map((id) => `${cube.label('measure', id)}(${cube.measure(id).unit})`);
  const rows = ranked.map(({ rank, code, name, cells }) => [
    rank === null ? '' : String(rank),
    code,
    name,
    ...cells.map(({ value, status }, index) =>
      value === null ? hidden[status] : value.toFixed(cube.measure(measures[index]).decimals),
    ),
  ]);
  return [['名次', '编码', '名称', ...head], ...rows];
}

/** Columns of equal width on a terminal; names to the left, numbers to the right. */
export function formatTable(texts) {
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => displayWidth(row[column]))));
  const isText = (column) => column === 1 || column === 2;
  return texts
    .map((row) =>
      row
        .map((text, column) => pad(text, widths[column], isText(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** RFC 4180, with a byte order mark so that Excel reads the Chinese. */
export function formatCsv(texts) {
  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${texts.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Cells of a terminal that a text takes: two for each Chinese or full-width character, one for others. */
export function displayWidth(text) {
  const wide =
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

function pad(text, width, left) {
  const space = ' '.repeat(width - displayWidth(text));
  return left ? text + space : space + text;
}

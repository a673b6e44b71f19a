// A table of 100,000 rows: first rows, scrolling and sorting, ours against Tabulator; both keep only rows in sight in the page.
/* global CSSStyleSheet, document, window */
import '@onemap/components/query-toolbox/register';
import { TabulatorFull as Tabulator } from 'tabulator-tables';
import tabulatorStyles from 'tabulator-tables/dist/css/tabulator.min.css?inline';

const causes = ['因病', '因残', '因学', '缺技术', '缺资金', '缺劳力'];
const names = ['name', 'village', 'cause', 'persons', 'income', 'year'];
/** As many as the runner divides the time of the main thread by. */
const steps = 60;

function randomOf(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function columnsOf(count) {
  const random = randomOf(7);
  const below = (limit) => Math.floor(random() * limit);
  const texts = (make) => Array.from({ length: count }, (_, row) => make(row));
  const numbers = (make) => Float64Array.from({ length: count }, make);
  return {
    name: texts((row) => `户 ${row + 1}`),
    village: texts(() => `村 ${below(400)}`),
    cause: texts(() => causes[below(causes.length)]),
    persons: numbers(() => 1 + below(7)),
    income: numbers(() => 1800 + below(9000)),
    year: numbers(() => 2014 + below(7)),
  };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Until the frame in which it is true has been drawn. */
async function until(isTrue) {
  while (!isTrue()) await frame();
  await frame();
}

const subjects = {
  async onemap(columns, count, place) {
    const toolbox = document.createElement('om-query-toolbox');
    const zeros = new Float64Array(count);
    toolbox.rows = { lon: zeros, lat: zeros, columns };
    const element = document.createElement('om-query-results');
    element.session = toolbox.session;
    element.style.setProperty('height', '600px');
    place.append(element);
    await toolbox.run();
    const root = () => element.shadowRoot;
    const first = (column) =>
      root().querySelector(`.rows [data-row="0"][data-column="${column}"]`)?.textContent.trim();
    await until(() => first(0));
    return {
      scroller: root().querySelector('.grid'),
      sort: () => root().querySelector('#cell--1-4').click(),
      first: () => Number(first(4)?.replace(',', '')),
    };
  },
  async tabulator(columns, count, place) {
    // Without its styles it has no height to scroll in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tabulatorStyles);
    document.adoptedStyleSheets = [sheet];
    const data = Array.from({ length: count }, (_, row) =>
      Object.fromEntries([['id', row], ...names.map((name) => [name, columns[name][row]])]),
    );
    const table = new Tabulator(place, {
      ...{ data, height: 600, layout: 'fitColumns' },
      columns: names.map((field) => ({ title: field, field })),
    });
    await new Promise((resolve) => table.on('tableBuilt', resolve));
    await until(() => place.querySelector('.tabulator-row'));
    return {
      scroller: place.querySelector('.tabulator-tableholder'),
      sort: () => table.setSort('income', 'asc'),
      first: () => Number(place.querySelector('.tabulator-row [tabulator-field="income"]')?.textContent),
    };
  },
};

let shown;
let least;

/** Milliseconds to the first rows. */
window.openTable = async (name, count) => {
  const place = document.createElement('div');
  document.body.append(place);
  const columns = columnsOf(count);
  least = Math.min(...columns.income);
  const start = performance.now();
  shown = await subjects[name](columns, count, place);
  return performance.now() - start;
};

/** Milliseconds of a step of scrolling with its frame. @throws Error for a table that does not scroll */
window.scrollTable = async () => {
  const { scroller } = shown;
  const built = performance.now();
  const room = scroller.scrollHeight - scroller.clientHeight;
  if (!(room > 0)) throw new Error('The table does not scroll.');
  for (let step = 1; step <= steps; step++) {
    scroller.scrollTop = (room * step) / steps;
    await frame();
  }
  await frame();
  return (performance.now() - built) / steps;
};

/** Milliseconds of a sort until it is drawn. */
window.sortTable = async () => {
  const { scroller, sort, first } = shown;
  scroller.scrollTop = 0;
  await frame();
  await frame();
  const before = performance.now();
  sort();
  await until(() => first() === least);
  return performance.now() - before;
};

// Flows of poverty from year to year: counted by hand from statuses, conserved between years, drawn as wide as they are.
import { describe, expect, it } from 'vitest';
import { flowsOfStatuses, flowsOfStocks, tableOfFlows, type StatusRow } from './flows.js';
import { columnsOf, layOutSankey, type FlowLink } from './sankey-layout.js';
import { sankeyScene } from './sankey.js';
import { options } from './testing.test-data.js';

/** Five households in three years: a stays poor, b leaves, c leaves and falls back, d comes in 2015, e is gone in 2016. */
const histories: Record<string, (string | null)[]> = {
  a: ['poor', 'poor', 'poor'],
  b: ['poor', 'exited', 'exited'],
  c: ['poor', 'exited', 'relapsed'],
  d: [null, 'poor', 'poor'],
  e: ['poor', 'poor', null],
};
const rows: StatusRow[] = Object.entries(histories).flatMap(([id, states]) =>
  states.flatMap((status, index) => (status === null ? [] : [{ id, year: 2014 + index, status }])),
);

const sumBy = (links: readonly FlowLink[], end: 'from' | 'to') => {
  const sums: Record<string, number> = {};
  for (const link of links) sums[link[end]] = (sums[link[end]] ?? 0) + link.value;
  return sums;
};

describe('flows of statuses', () => {
  const links = flowsOfStatuses(rows);

  it('are those counted by hand', () => {
    const asText = links.map(({ from, to, value }) => `${from} > ${to}: ${value}`);
    expect(asText.sort()).toEqual([
      '2014|absent > 2015|poor: 1',
      '2014|poor > 2015|exited: 2',
      '2014|poor > 2015|poor: 2',
      '2015|exited > 2016|exited: 1',
      '2015|exited > 2016|relapsed: 1',
      '2015|poor > 2016|absent: 1',
      '2015|poor > 2016|poor: 2',
    ]);
  });

  it('keep every household: what flows into a year flows out of it', () => {
    const [into, out] = [sumBy(links, 'to'), sumBy(links, 'from')];
    expect(into['2015|poor']).toBe(out['2015|poor']);
    expect(into['2015|exited']).toBe(out['2015|exited']);
    expect([into['2015|poor'], into['2015|exited']]).toEqual([3, 2]);
  });

  it('of nobody are none', () => {
    expect(flowsOfStatuses([])).toEqual([]);
  });
});

describe('flows of stocks', () => {
  it('hold the sums: 100 poor, 40 leave, 5 fall back, 10 are new, 75 are poor', () => {
    const links = flowsOfStocks([
      { year: '2014', poor: 100, exited: 0, relapsed: 0 },
      { year: '2015', poor: 75, exited: 40, relapsed: 5 },
    ]);
    expect(links).toEqual([
      { from: '2014|poor', to: '2015|poor', value: 60 },
      { from: '2014|poor', to: '2015|exited', value: 40 },
      { from: '2015|relapsed', to: '2015|poor', value: 5 },
      { from: '2015|identified', to: '2015|poor', value: 10 },
    ]);
    expect(sumBy(links, 'to')['2015|poor']).toBe(75);
    expect(sumBy(links, 'from')['2014|poor']).toBe(100);
  });

  it('name a decrease that no exit explains', () => {
    const links = flowsOfStocks([
      { year: '2014', poor: 100, exited: 0, relapsed: 0 },
      { year: '2015', poor: 50, exited: 40, relapsed: 0 },
    ]);
    expect(links.map(({ to, value }) => [to, value])).toEqual([
      ['2015|poor', 50],
      ['2015|exited', 40],
      ['2015|left', 10],
    ]);
    expect(sumBy(links, 'from')['2014|poor']).toBe(100);
  });

  it('do not reach over a year that is missing', () => {
    expect(
      flowsOfStocks([
        { year: '2014', poor: 100, exited: 0, relapsed: 0 },
        { year: '2016', poor: 50, exited: 50, relapsed: 0 },
      ]),
    ).toEqual([]);
  });
});

describe('the layout', () => {
  const links = flowsOfStatuses(rows);
  const size = { width: 600, height: 300, nodeWidth: 10, gap: 20 };
  const layout = layOutSankey(links, size);

  it('has a column for each year', () => {
    const columns = columnsOf(links);
    expect(['2014|poor', '2015|exited', '2016|relapsed'].map((key) => columns.get(key))).toEqual([0, 1, 2]);
  });

  it('gives nodes and ribbons the heights of their numbers, inside the picture', () => {
    const node = (key: string) => layout.nodes.find((one) => one.key === key)!;
    expect(node('2014|poor').height).toBeCloseTo(4 * node('2014|absent').height, 9);
    expect(node('2015|poor').height).toBeCloseTo(1.5 * node('2015|exited').height, 9);
    for (const { y, height } of layout.nodes) expect(y + height).toBeLessThanOrEqual(size.height + 1e-9);
    const used = layout.links
      .filter(({ from }) => from === '2014|poor')
      .reduce((sum, { height }) => sum + height, 0);
    expect(used).toBeCloseTo(node('2014|poor').height, 9);
  });

  it('lets ribbons of a node lie beside each other', () => {
    const out = layout.links.filter(({ from }) => from === '2015|exited').sort((a, b) => a.fromY - b.fromY);
    expect(out[0]!.fromY + out[0]!.height).toBeCloseTo(out[1]!.fromY, 9);
  });

  it('refuses a circle', () => {
    const circle = [
      { from: 'a', to: 'b', value: 1 },
      { from: 'b', to: 'a', value: 1 },
    ];
    expect(() => layOutSankey(circle, size)).toThrow(RangeError);
  });
});

describe('the picture', () => {
  const rest = {
    title: '',
    place: '',
    period: '',
    unit: '户',
    decimals: 0,
    denominator: null,
    partTitles: null,
  };
  const data = tableOfFlows(flowsOfStatuses(rows), ({ year, state }) => `${year} ${state}`, {
    ...rest,
    ...{ categoryTitle: '', seriesTitle: '', source: '', synthetic: true },
  });

  it('has a mark for each flow with its number', () => {
    const scene = sankeyScene(data, options);
    expect(scene.marks).toHaveLength(7);
    expect(scene.marks.reduce((sum, { value = 0 }) => sum + value, 0)).toBe(10);
  });

  it('shows the last columns where it is narrow, and says how many flows are left out', () => {
    const scene = sankeyScene(data, { ...options, width: 120 });
    expect([scene.marks.length, scene.leftOut]).toEqual([4, 3]);
  });
});

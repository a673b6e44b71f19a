// Lists, objects and figures on the command line.
import { describe, expect, it } from 'vitest';
import { householdsBackend, rowAt, runTest } from './cli.test-data.js';

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('onemap list', () => {
  it('writes one JSON object a line where a program reads', async () => {
    const { out, asked } = await runTest(['list', 'households', '--page-size', '2'], {
      answers: householdsBackend(5),
    });
    expect(jsonLines(out)).toEqual([0, 1, 2, 3, 4].map(rowAt));
    expect(asked).toEqual([
      'GET /households?limit=2',
      'GET /households?limit=2&cursor=2',
      'GET /households?limit=2&cursor=4',
    ]);
  });

  it('writes a table on a terminal, as wide as the first page', async () => {
    const { out } = await runTest(['list', 'households', '--page-size', '2'], {
      answers: householdsBackend(3),
      terminal: { out: true, note: true },
    });
    expect(out.split('\n')).toEqual([
      'id           headName  memberCount  pointLongitude  pointLatitude',
      '620523-0000  户主,0    0',
      '620523-0001  户主,1    1            105.001         34.5',
      '620523-0002  户主,2    2            105.002         34.5',
      '',
    ]);
  });

  it('writes CSV with its header once', async () => {
    const { out } = await runTest(['list', 'households', '--csv', '--page-size', '1'], {
      answers: householdsBackend(2),
    });
    expect(out).toBe(
      '\ufeffid,headName,memberCount,pointLongitude,pointLatitude\r\n620523-0000,"户主,0",0,,\r\n620523-0001,"户主,1",1,105.001,34.5\r\n',
    );
  });

  it('stops at the limit, and asks for no more than that', async () => {
    const { out, asked } = await runTest(['list', 'households', '--limit', '3'], {
      answers: householdsBackend(500),
    });
    expect(jsonLines(out)).toHaveLength(3);
    expect(asked).toEqual(['GET /households?limit=3']);
    const paged = await runTest(['list', 'households', '--limit', '3', '--page-size', '2'], {
      answers: householdsBackend(500),
    });
    expect(jsonLines(paged.out)).toHaveLength(3);
    expect(paged.asked).toHaveLength(2);
  });

  it('holds one page, however many rows there are: a slow reader is not overtaken', async () => {
    let taken = 0;
    let resume = (): void => undefined;
    const out = () =>
      new Promise<void>((resolve) => {
        taken += 1;
        resume = resolve;
      });
    const asked: string[] = [];
    const backend = householdsBackend(10_000)['GET /households'] as (request: unknown) => Response;
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(String(url));
      return backend({ query: Object.fromEntries(new URL(String(url)).searchParams) });
    };
    const running = runTest(['list', 'households', '--limit', '1000', '--page-size', '100'], { out, fetch });
    for (let page = 1; page <= 10; page += 1) {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      expect({ page, taken, asked: asked.length }).toEqual({ page, taken: page, asked: page });
      resume();
    }
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    resume();
    expect((await running).code).toBe(0);
  });

  it('sends the flags under the names of the contract', async () => {
    const flags = [
      '--region',
      '620523',
      '--as-of',
      '2016',
      '--status',
      'exited,relapsed',
      '--filter',
      'memberCount > 3',
      '--sortby=-memberCount',
      '--fields',
      'id,status',
      '--household-type',
      'general',
      '--bbox',
      '105,34,106,35',
    ];
    const { asked } = await runTest(['list', 'households', ...flags], { answers: householdsBackend(0) });
    const [path, query] = asked[0]!.split('?');
    expect(path).toBe('GET /households');
    expect(Object.fromEntries(query!.split('&').map((part) => part.split('=')))).toEqual({
      region: '620523',
      'as-of': '2016',
      status: 'exited,relapsed',
      filter: 'memberCount > 3',
      sortby: '-memberCount',
      fields: 'id,status',
      householdType: 'general',
      bbox: '105,34,106,35',
    });
  });

  it.each([
    ['620523106000', "region LIKE '620523106%'"],
    ['620523', "region LIKE '620523%'"],
    ['620500', "region LIKE '6205%'"],
    ['620523110000', "region LIKE '620523110%'"],
    ['620523110200', "region LIKE '620523110200%'"],
  ])('asks features of region %s by condition', async (region, condition) => {
    const { asked } = await runTest(['list', 'features:households', '--region', region], {
      answers: householdsBackend(0),
    });
    expect(asked).toEqual([`GET /collections/households/items?filter=${condition}`]);
  });

  it('joins the conditions on features, so that none can get out of its place', async () => {
    const flags = ['--region', '620523', '--status', "exited,x') OR (1=1", '--filter', 'a = 1 OR b = 2'];
    const { asked } = await runTest(['list', 'features:households', ...flags], {
      answers: householdsBackend(0),
    });
    expect(asked[0]).toBe(
      "GET /collections/households/items?filter=(region LIKE '620523%') AND (status IN ('exited', 'x'') OR (1=1')) AND (a = 1 OR b = 2)",
    );
  });
});

describe('onemap get', () => {
  const answers = { 'GET /households/{id}': Response.json(rowAt(1)) };

  it('writes one object, as JSON, as CSV, or a line for each field', async () => {
    const get = (...flags: string[]) =>
      runTest(['get', 'households', 'a', '--as-of', '2016', ...flags], { answers });
    const { out, asked } = await get();
    expect(JSON.parse(out)).toEqual(rowAt(1));
    expect(asked).toEqual(['GET /households/a?as-of=2016']);
    expect((await get('--csv')).out).toContain('\r\n620523-0001,"户主,1",1,105.001,34.5\r\n');
    expect((await get('--table')).out).toBe(
      'id              620523-0001\nheadName        户主,1\nmemberCount     1\npointLongitude  105.001\npointLatitude   34.5\n',
    );
  });
});

describe('onemap statistics', () => {
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: '贫困监测',
    source: '示意数据',
    id: ['region', 'time', 'measure'],
    size: [2, 2, 2],
    dimension: {
      region: {
        label: '区划',
        category: {
          index: ['620523100000', '620523101000'],
          label: { '620523100000': '大像山镇', '620523101000': '新兴镇' },
        },
      },
      time: { label: '年份', category: { index: ['2015', '2016'], label: {} } },
      measure: { label: '指标', category: { index: ['poorPersons', 'persons'], label: {} } },
    },
    value: [10, 100, null, 101, 30, 102, null, 103],
    status: { '2': 'suppressed' },
    extension: { cube: 'poverty', synthetic: true, measures: {} },
  };
  const answers = { 'GET /statistics/{cube}/data': () => Response.json(dataset) };
  const args = [
    'statistics',
    'poverty',
    '--measure',
    'poorPersons,persons',
    '--region',
    '620523:children',
    '--time',
    '2015,2016',
  ];

  it('writes a row for each region and year, and why a figure is not there', async () => {
    const { out, asked } = await runTest(args, { answers });
    expect(asked).toEqual([
      'GET /statistics/poverty/data?measure=poorPersons,persons&region=620523:children&time=2015,2016',
    ]);
    const region = (code: string, name: string) => ({ region: code, regionName: name });
    expect(jsonLines(out)).toEqual([
      {
        ...region('620523100000', '大像山镇'),
        time: '2015',
        poorPersons: 10,
        poorPersonsStatus: 'ok',
        persons: 100,
      },
      {
        ...region('620523100000', '大像山镇'),
        time: '2016',
        poorPersons: null,
        poorPersonsStatus: 'suppressed',
        persons: 101,
      },
      {
        ...region('620523101000', '新兴镇'),
        time: '2015',
        poorPersons: 30,
        poorPersonsStatus: 'ok',
        persons: 102,
      },
      {
        ...region('620523101000', '新兴镇'),
        time: '2016',
        poorPersons: null,
        poorPersonsStatus: 'missing',
        persons: 103,
      },
    ]);
  });

  it('leaves a cell of CSV empty where there is no figure', async () => {
    const { out } = await runTest([...args, '--csv'], { answers });
    expect(out.split('\r\n')[2]).toBe('620523100000,大像山镇,2016,,suppressed,101');
  });
});

// Exports: every format, masked and in scope, in the audit log before they are answered, and the creator's alone.
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Export, ExportRequest, Problem } from '@onemap/contract';
import { startTestServer, type TestServer } from '../app.test-data.js';
import { createViewer } from '../auth/viewer.js';
import { householdId, villages } from '../store/small-register.test-data.js';

let server: TestServer;
let clock = new Date('2026-03-01T00:00:00Z');
beforeAll(async () => {
  server = await startTestServer({ clock: () => clock });
});
afterAll(() => server.db.close());

const ask = (persona: string, body: unknown) =>
  server.call(persona, '/exports', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const create = async (persona: string, body: ExportRequest) =>
  (await (await ask(persona, body)).json()) as Export;
const content = async (persona: string, body: ExportRequest, query = '') => {
  const { id } = await create(persona, body);
  return server.call(persona, `/exports/${id}/content${query}`);
};
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];
const log = () =>
  server.db.write((query) =>
    query<Record<string, unknown>>("select * from audit_log where action = 'export' order by id"),
  );
const fields = ['headName', 'householdType', 'phone', 'point'];

describe('an export', () => {
  it('is described to the one who asked, and is in the log with its number of rows', async () => {
    const response = await ask('town', { collection: 'households', format: 'csv', fields, asOf: 2100 });
    const made = (await response.json()) as Export;
    expect([response.status, response.headers.get('Location')]).toEqual([
      201,
      `https://portal.example/onemap/v1/exports/${made.id}`,
    ]);
    expect(made).toEqual({
      id: expect.stringMatching(/^620523-[A-Za-z0-9_-]{22}$/) as string,
      collection: 'households',
      format: 'csv',
      fields: [
        'id',
        ...fields.filter((name) => name !== 'point' && name !== 'phone').sort(),
        'point',
        'phone',
      ],
      rowCount: 8,
      createdAt: '2026-03-01T08:00:00.000+08:00',
      expiresAt: '2026-03-02T08:00:00.000+08:00',
      links: [
        expect.objectContaining({ rel: 'self' }),
        {
          href: `https://portal.example/onemap/v1/exports/${made.id}/content`,
          rel: 'enclosure',
          type: 'text/csv',
        },
      ],
    });
    expect(await server.get('town', `/exports/${made.id}`)).toEqual(made);
    await (await server.call('town', `/exports/${made.id}/content`)).text();
    await (await server.call('town', `/exports/${made.id}/content?after=${householdId(5)}`)).text();
    expect((await log()).slice(-3)).toMatchObject([
      { object_id: made.id, region: '620523106000', detail: { step: 'request', rowCount: 8, asOf: 2020 } },
      {
        object_id: made.id,
        subject: 'persona:town',
        detail: { step: 'content', rowCount: 8, resumed: false },
      },
      { object_id: made.id, success: true, detail: { step: 'content', rowCount: 3, resumed: true } },
    ]);
  });

  it('is nobody else’s: not of another account, not of the same one in another scope', async () => {
    const { id } = await create('town', { collection: 'households', format: 'ndjson' });
    for (const persona of ['county', 'village', 'neighbour-town', 'administrator', 'householder']) {
      expect(await codeOf(await server.call(persona, `/exports/${id}`))).toEqual([404, 'export-not-found']);
      expect(await codeOf(await server.call(persona, `/exports/${id}/content`))).toEqual([
        404,
        'export-not-found',
      ]);
    }
    const moved = createViewer({
      role: 'town',
      regions: ['620523107'],
      subject: 'persona:town',
      displayName: '',
    });
    const headers = { Authorization: `Bearer ${await server.tokens.sign(moved)}` };
    const path = `/onemap/v1/exports/${id}/content`;
    expect(await codeOf(await server.app.request(path, { headers }))).toEqual([404, 'export-not-found']);
    expect((await server.call('visitor', `/exports/${id}`)).status).toBe(401);
    expect((await ask('visitor', { collection: 'regions', format: 'csv' })).status).toBe(401);
  });

  it('ends after a day, and is forgotten after another', async () => {
    const { id } = await create('town', { collection: 'villages', format: 'csv' });
    clock = new Date('2026-03-02T00:00:00Z');
    expect(await codeOf(await server.call('town', `/exports/${id}/content`))).toEqual([
      410,
      'export-expired',
    ]);
    clock = new Date('2026-03-03T00:00:00.001Z');
    await create('town', { collection: 'villages', format: 'csv' });
    expect(await codeOf(await server.call('town', `/exports/${id}`))).toEqual([404, 'export-not-found']);
  });

  it.each([
    [{ collection: 'members', format: 'csv' }],
    [{ collection: 'households', format: 'exe' }],
    [{ collection: 'households', format: 'csv', fields: ['bankAccount'] }],
    [{ collection: 'households', format: 'csv', fields: ['__proto__x'] }],
    [{ collection: 'households', format: 'csv', fields: ['constructor'] }],
    [{ collection: 'households', format: 'csv', fields: ['headName', 'headName'] }],
    [{ collection: 'households', format: 'csv', fields: [] }],
    [{ collection: 'regions', format: 'csv', mainCause: ['illness'] }],
    [{ collection: 'villages', format: 'csv', filter: { op: 'isNull', args: [{ property: 'name' }] } }],
    [{ collection: 'households', format: 'csv', region: "62' or 1=1" }],
    [{ collection: 'households', format: 'csv', where: '1=1' }],
    [[]],
  ])('is refused as %j', async (body) => {
    const before = (await log()).length;
    expect(await codeOf(await ask('town', body))).toEqual([400, 'invalid-body']);
    expect(await log()).toHaveLength(before);
  });

  it('takes no condition on what the role sees masked', async () => {
    const body = { collection: 'households', format: 'csv', householdType: ['wubao'] };
    expect(await codeOf(await ask('donor', body))).toEqual([403, 'masked-property']);
    expect((await create('town', body as ExportRequest)).rowCount).toBe(1);
  });
});

describe('the rows of an export', () => {
  const numbers = async (persona: string, extra: Partial<ExportRequest> = {}) => {
    const response = await content(persona, { collection: 'households', format: 'ndjson', ...extra });
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    return lines.map((line) => Number((JSON.parse(line) as { id: string }).id.slice(-3)));
  };

  it.each([
    ['donor', []],
    ['householder', [1]],
    ['cadre', [1, 9]],
    ['village', [1, 2, 3, 4, 5, 6]],
    ['town', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['neighbour-town', [9, 10, 11, 12]],
    ['assigned-town', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['county', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['auditor', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])('of a %s are %j', async (persona, expected) => {
    expect(await numbers(persona)).toEqual(expected);
  });

  it('follow the conditions', async () => {
    expect(await numbers('county', { region: '620523107' })).toEqual([9, 10, 11, 12]);
    expect(await numbers('county', { status: ['relapsed'] })).toEqual([9]);
    expect(await numbers('county', { status: ['exited'], asOf: 2019 })).toEqual([6, 12]);
    expect(await numbers('county', { householdType: ['wubao', 'dibaoPoor'] })).toEqual([3, 5, 11]);
    expect(await numbers('county', { mainCause: ['illness'], region: '620523106' })).toEqual([1, 4, 6, 8]);
  });

  it('lie in the drawing, in the system that it names', async () => {
    // Household n stands n thousandths of a degree north-east of its village: 2 to 4 of 大石村 are in the box.
    const inside = (bbox: number[]) => ({ op: 's_intersects', args: [{ property: 'point' }, { bbox }] });
    const filter = inside([105.302, 34.802, 105.304, 34.804]);
    expect(await numbers('county', { filter })).toEqual([2, 3, 4]);
    const lonLatSwapped = inside([34.802, 105.302, 34.804, 105.304]);
    const filterCrs = 'http://www.opengis.net/def/crs/EPSG/0/4490';
    expect(await numbers('county', { filter: lonLatSwapped, filterCrs })).toEqual([2, 3, 4]);
    const illness = { op: '=', args: [{ property: 'mainCause' }, 'illness'] };
    expect(await numbers('county', { filter: { op: 'and', args: [filter, illness] } })).toEqual([4]);
    expect(await numbers('neighbour-town', { filter })).toEqual([]);
    // The auditor sees the village's point only, so that a box cannot find a house.
    expect(await numbers('auditor', { filter })).toEqual([]);
    expect(await numbers('auditor', { filter: inside([105.3, 34.8, 105.3, 34.8]) })).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect((await log()).at(-1)!.detail).toMatchObject({ step: 'content', filtered: true });
    expect(JSON.stringify(await log())).not.toContain('s_intersects');
  });

  it.each([
    ['donor', { op: '=', args: [{ property: 'householdType' }, 'wubao'] }, [403, 'masked-property']],
    ['county', { op: '=', args: [{ property: 'speed' }, 3] }, [400, 'invalid-filter']],
    ['county', { op: '; drop table household', args: [] }, [400, 'invalid-filter']],
  ] as const)('are refused to a %s for %j', async (persona, filter, expected) => {
    const before = (await log()).length;
    const body = { collection: 'households', format: 'csv', filter };
    expect(await codeOf(await ask(persona, body))).toEqual(expected);
    expect(await log()).toHaveLength(before);
  });

  it('are masked as in the list', async () => {
    const record = async (persona: string) => {
      const response = await content(persona, {
        collection: 'households',
        format: 'ndjson',
        region: villages[0],
      });
      return JSON.parse((await response.text()).split('\n')[0]!) as unknown;
    };
    for (const persona of ['cadre', 'village', 'county', 'administrator', 'auditor']) {
      const { items } = await server.get<{ items: unknown[] }>(persona, `/households?region=${villages[0]}`);
      expect(await record(persona)).toEqual(items[0]);
    }
    expect(await record('auditor')).toMatchObject({
      headName: '张**',
      point: [105.3, 34.8],
      phone: '138****5678',
    });
  });

  it('go on after the last one received, in CSV and NDJSON only', async () => {
    const body: ExportRequest = { collection: 'households', format: 'csv', fields: ['status'] };
    const { id } = await create('town', body);
    const get = async (query: string) => (await server.call('town', `/exports/${id}/content${query}`)).text();
    const whole = await get('');
    const rest = await get(`?after=${householdId(5)}`);
    expect(rest.startsWith(householdId(6))).toBe(true);
    expect(whole.endsWith(rest)).toBe(true);
    expect(rest.split('\r\n')).toHaveLength(4);
    expect(await get(`?after=${householdId(8)}`)).toBe('');
    for (const format of ['xlsx', 'geojson'] as const)
      expect(await codeOf(await content('town', { ...body, format }, `?after=${householdId(5)}`))).toEqual([
        400,
        'invalid-parameter',
      ]);
    expect((await content('town', body, "?after=x'or'1")).status).toBe(400);
  });
});

describe('the files', () => {
  it('are CSV with a byte order mark, Chinese headings and labels', async () => {
    const response = await content('village', {
      collection: 'households',
      format: 'csv',
      fields: ['headName', 'mainCause', 'status', 'point', 'netIncomePerCapita'],
      region: '620523106201',
      status: ['exited'],
    });
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="households.csv"');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').slice(1).split('\r\n')).toEqual([
      '户编号,户主姓名,主要致贫原因,脱贫状态,人均纯收入（元）,经度,纬度',
      `${householdId(4)},张三4,因病,已脱贫,3004,105.304,34.803999999999995`,
      `${householdId(5)},张三5,缺劳力,已脱贫,3005,105.30499999999999,34.805`,
      `${householdId(6)},张三6,因病,已脱贫,3006,105.306,34.806`,
      '',
    ]);
  });

  it('are GeoJSON with the geometry that the role may see', async () => {
    const read = async (persona: string, body: Partial<ExportRequest>) =>
      (await (await content(persona, { collection: 'households', format: 'geojson', ...body })).json()) as {
        type: string;
        features: {
          id: string;
          geometry: { coordinates: unknown } | null;
          properties: Record<string, unknown>;
        }[];
      };
    const exact = await read('village', { fields: ['phone'] });
    expect(exact.type).toBe('FeatureCollection');
    expect(exact.features[0]).toEqual({
      type: 'Feature',
      id: householdId(1),
      geometry: { type: 'Point', coordinates: [105.301, 34.800999999999995] },
      properties: { id: householdId(1), phone: '138****5678', _masked: ['phone'] },
    });
    const coarse = await read('auditor', { region: villages[0] });
    expect(coarse.features.map(({ geometry }) => geometry?.coordinates)).toEqual(
      Array(6).fill([105.3, 34.8]),
    );
    expect((await read('donor', {})).features).toEqual([]);
    const outlines = await read('donor', { collection: 'villages' });
    expect(outlines.features.map(({ id }) => id)).toEqual(villages);
    expect(outlines.features[0]!.geometry).toMatchObject({ type: 'Polygon' });
  });

  it('are workbooks', async () => {
    const response = await content('town', {
      collection: 'households',
      format: 'xlsx',
      fields: ['headName', 'memberCount'],
    });
    expect(response.headers.get('Content-Type')).toContain('spreadsheetml');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const rows: unknown[] = [];
    workbook.getWorksheet('数据')!.eachRow(({ values }) => rows.push((values as unknown[]).slice(1)));
    expect(rows).toHaveLength(9);
    expect(rows.slice(0, 2)).toEqual([
      ['户编号', '户主姓名', '家庭人口'],
      [householdId(1), '张三1', 3],
    ]);
  });

  it('name regions of every level', async () => {
    const text = await (
      await content('donor', { collection: 'regions', format: 'csv', region: '620523106' })
    ).text();
    expect(text.split('\r\n')).toEqual([
      '区划编码,名称,简称,级别,上级编码,经度,纬度,面积（平方千米）',
      '620523106000,大石镇,大石,乡镇级,620523000000,105.3,34.8,10',
      '620523106201,大石村,大石,村级,620523106000,105.3,34.8,10',
      '620523106202,石坪村,石坪,村级,620523106000,105.32,34.82,10',
      '',
    ]);
  });

  it('hold no formula, whatever a name begins with', async () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '张"三",\n'];
    const rename = (name: string) =>
      server.db.write((query) =>
        query('update household set head_name = $1 where id = $2', [name, householdId(2)]),
      );
    for (const name of names) {
      await rename(name);
      const body: ExportRequest = {
        collection: 'households',
        format: 'csv',
        fields: ['headName'],
        region: villages[0],
      };
      const text = await (await content('village', body)).text();
      const cell = name.startsWith('张') ? '"张""三"",\n"' : /[\r]/.test(name) ? `"'${name}"` : `'${name}`;
      expect(text).toContain(`${householdId(2)},${cell}\r\n`);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(await (await content('village', { ...body, format: 'xlsx' })).arrayBuffer());
      const value = workbook.getWorksheet('数据')!.getRow(3).getCell(2).value;
      expect(value).toBeTypeOf('string');
      if (!name.startsWith('张')) expect(String(value).startsWith("'")).toBe(true);
    }
    await rename('张三2');
  });
});

describe('a large export', () => {
  it('is read page by page as it is taken, without skipping or repeating what was there throughout', async () => {
    await server.db.write((query) =>
      query(`insert into household (county, id, region, household_class, head_name, member_count, synthetic, source, content_hash)
        select '620523', '620523-many' || lpad(n::text, 6, '0'), '620523107201', 'poor', '李四', 1, true, '', ''
        from generate_series(1, 1990, 2) n`),
    );
    const { id, rowCount } = await create('neighbour-town', {
      collection: 'households',
      format: 'ndjson',
      fields: ['id'],
    });
    expect(rowCount).toBe(999);
    const response = await server.call('neighbour-town', `/exports/${id}/content`);
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    const chunks: string[] = [];
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      chunks.push(decoder.decode(value));
      if (chunks.length > 1) continue;
      await server.db.write((query) =>
        query(`insert into household (county, id, region, household_class, head_name, member_count, synthetic, source, content_hash)
          select '620523', '620523-many' || lpad(n::text, 6, '0'), '620523107201', 'poor', '李四', 1, true, '', ''
          from generate_series(2, 1990, 2) n`),
      );
    }
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks[0]!.split('\n')).toHaveLength(501);
    const ids = chunks
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    const odd = ids.filter((one) => one.includes('many') && Number(one.slice(-1)) % 2 === 1);
    expect(odd).toHaveLength(995);
  });
});

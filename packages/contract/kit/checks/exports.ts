// Exports: the rows of the caller's scope with the caller's masks, for the one who asked, and in the audit log.
import type { Export, HouseholdSummary } from '@onemap/contract';
import { createExport, entriesOf, post } from '../audited.js';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf, mediaTypeOf, textOf, type Exchange } from '../http/exchange.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';
import { householdsOf, townHouseholds } from '../read-list.js';

const types = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof types;

function request(probe: Probe, format: Format, more: object = {}): Record<string, unknown> {
  return { collection: 'households', format, asOf: probe.profile.year, ...more };
}

async function download(probe: Probe, as: string, body: Record<string, unknown>): Promise<Exchange> {
  const { content } = await createExport(probe, as, body);
  const exchange = await probe.get(content, { as });
  ensure(exchange.status === 200, `下载应答 200，而是 ${exchange.status}`, exchange);
  return exchange;
}

function linesOf(exchange: Exchange): HouseholdSummary[] {
  const lines = textOf(exchange)
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as HouseholdSummary);
}

const idsOf = (rows: readonly { id: string }[]): string => rows.map(({ id }) => id).join();

/** The first column of each record; the kit's own ids hold neither quotes nor commas. */
function firstColumn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(',')[0]!);
}

export const exportChecks: readonly Check[] = [
  check(
    {
      id: 'exports.create',
      layer: 'semantic',
      zh: '登记答 201，Location 与 self 相同，rowCount 等于清单的户数，有效期在后；再次读取相同',
      en: 'A registered export is a 201 with its address, row count and lifetime, and can be read again',
      why: '界面据此显示「共几行，何时过期」。',
      source: pages.exports,
    },
    async (probe) => {
      const { items } = await townHouseholds(probe);
      for (const format of Object.keys(types) as Format[]) {
        const { made, exchange } = await createExport(probe, 'town', request(probe, format));
        const self = made.links.find(({ rel }) => rel === 'self')?.href;
        ensure(self && exchange.headers.get('Location') === self, 'Location 应与 self 链接相同', exchange);
        ensure(
          made.rowCount === items.length,
          `rowCount 应为 ${items.length}，而是 ${made.rowCount}`,
          exchange,
        );
        ensure(
          Date.parse(made.expiresAt) > Date.parse(made.createdAt),
          'expiresAt 应在 createdAt 之后',
          exchange,
        );
        const again = await probe.read<Export>(self, { as: 'town' });
        ensure(JSON.stringify(again) === JSON.stringify(made), '再次读取的与登记时的不同');
      }
    },
  ),
  check(
    {
      id: 'exports.rows',
      layer: 'semantic',
      zh: 'NDJSON 的每一行与清单相同，按 id 排列；GeoJSON、CSV、XLSX 是同样的户，类型与附件名正确',
      en: 'Rows are those of the list in the order of ids, in every format',
      why: '导出的表与网页上的数不同，县里就有了两本账。',
      source: pages.exports,
    },
    async (probe) => {
      const { items } = await townHouseholds(probe);
      for (const format of Object.keys(types) as Format[]) {
        const exchange = await download(probe, 'town', request(probe, format));
        ensure(
          mediaTypeOf(exchange) === types[format],
          `${format} 的类型应为 ${types[format]}，而是 ${mediaTypeOf(exchange)}`,
          exchange,
        );
        ensure(
          /^attachment\b/.test(exchange.headers.get('Content-Disposition') ?? ''),
          '下载应带 Content-Disposition: attachment',
          exchange,
        );
        if (format === 'ndjson') ensureSameRows(linesOf(exchange), items, exchange);
        else if (format === 'geojson')
          ensure(
            idsOf(jsonOf<{ features: { id: string }[] }>(exchange).features) === idsOf(items),
            'GeoJSON 的户与清单不同',
            exchange,
          );
        else if (format === 'csv')
          ensure(
            firstColumn(textOf(exchange)).slice(1).join() === idsOf(items),
            'CSV 第一列应是与清单相同的编号',
            exchange,
          );
        else ensure(exchange.bytes[0] === 0x50 && exchange.bytes[1] === 0x4b, 'XLSX 不是 zip', exchange);
      }
    },
  ),
  check(
    {
      id: 'exports.csv',
      layer: 'static',
      zh: 'CSV 是带 BOM 的 UTF-8，中文表头',
      en: 'CSV is UTF-8 with a byte order mark and Chinese headings',
      why: '没有 BOM，Excel 打开是乱码。',
      source: pages.exports,
    },
    async (probe) => {
      const exchange = await download(probe, 'town', request(probe, 'csv'));
      const [a, b, c] = exchange.bytes;
      ensure(a === 0xef && b === 0xbb && c === 0xbf, 'CSV 应以 BOM(EF BB BF)开头', exchange);
      const heading = textOf(exchange).split(/\r?\n/)[0]!;
      ensure(
        heading.split(',').every((name) => /\p{Script=Han}/u.test(name)),
        '表头应为中文',
        exchange,
      );
    },
  ),
  check(
    {
      id: 'exports.scope',
      layer: 'privacy',
      zh: '导出只含数据范围之内的户：乡镇账号导出全县只得到自己的，导出邻镇是空的',
      en: 'An export holds only households of the scope',
      why: '一次导出就是整本名册。',
      source: pages.scope,
    },
    async (probe) => {
      const { county, neighbourTown } = probe.profile;
      const own = await townHouseholds(probe);
      for (const [region, wanted] of [
        [county, own.items],
        [neighbourTown, []],
      ] as const) {
        const exchange = await download(probe, 'town', request(probe, 'ndjson', { region }));
        const rows = linesOf(exchange);
        ensure(idsOf(rows) === idsOf(wanted), `应为 ${wanted.length} 行，而有 ${rows.length} 行`, exchange);
      }
    },
  ),
  check(
    {
      id: 'exports.mask',
      layer: 'privacy',
      zh: '导出与清单掩码相同：没有完整的电话与证件号码；管理员导出的户主是 张*，没有收入与住址',
      en: 'Exports are masked as the lists of their role',
      why: '文件离开系统以后，谁也收不回来。',
      source: pages.masking,
    },
    async (probe) => {
      const town = await download(probe, 'town', request(probe, 'ndjson'));
      const open = linesOf(town).filter(({ phone }) => phone !== null && !phone.includes('*'));
      ensure(open.length === 0, `town 的导出里有 ${open.length} 个完整的电话`, town);
      const { items } = await householdsOf(probe, 'administrator', probe.profile.town);
      const region = probe.profile.town;
      const watched = await download(probe, 'administrator', request(probe, 'ndjson', { region }));
      ensureSameRows(linesOf(watched), items, watched);
      for (const row of linesOf(watched))
        ensure(
          row.headName.includes('*') && row.netIncomePerCapita === null && row.address === null,
          `administrator 的导出里 ${row.id} 没有掩码`,
          watched,
        );
      for (const exchange of [town, watched])
        ensure(!/(?<!\d)\d{17}[\dXx](?!\d)/.test(textOf(exchange)), '导出里有完整的证件号码', exchange);
    },
  ),
  check(
    {
      id: 'exports.owner',
      layer: 'privacy',
      zh: '只有登记的账号取得到：他人答 404 export-not-found，匿名者 401',
      en: 'Only the account that asked gets it; to others it does not exist',
      why: '下载地址会被转发。',
      source: pages.exports,
    },
    async (probe) => {
      const { made, content } = await createExport(probe, 'town', request(probe, 'csv'));
      for (const path of [`/exports/${made.id}`, content]) {
        for (const as of ['neighbourTown', 'county'])
          expectProblem(await probe.get(path, { as }), 404, 'export-not-found');
        expectProblem(await probe.get(path), 401, 'authentication-required');
      }
    },
  ),
  check(
    {
      id: 'exports.resume',
      layer: 'semantic',
      zh: 'CSV 与 NDJSON 中断后以最后一行的 id 作 after 继续，不重不漏，续传没有表头',
      en: 'CSV and NDJSON go on after the last row received, without a heading',
      why: '县城的网会断；从头再来就永远下不完。',
      source: pages.exports,
    },
    async (probe) => {
      const { items } = await townHouseholds(probe);
      const after = items[Math.floor(items.length / 2) - 1]!.id;
      const rest = idsOf(items.slice(Math.floor(items.length / 2)));
      for (const format of ['csv', 'ndjson'] as const) {
        const { content } = await createExport(probe, 'town', request(probe, format));
        const exchange = await probe.get(content, { as: 'town', query: { after } });
        ensure(exchange.status === 200, `应答 200，而是 ${exchange.status}`, exchange);
        const given = format === 'csv' ? firstColumn(textOf(exchange)).join() : idsOf(linesOf(exchange));
        ensure(given === rest, `${format} 从 ${after} 之后继续的行不对`, exchange);
      }
    },
  ),
  check(
    {
      id: 'exports.refuses',
      layer: 'robustness',
      zh: '写错的登记答 400 invalid-body：没有的格式、集合、字段，多余的键；匿名者 401',
      en: 'A malformed request is refused, and nobody without a token may export',
      why: '忽略写错的字段，导出的就不是所要的。',
      source: pages.errors,
    },
    async (probe) => {
      const good = request(probe, 'csv');
      for (const bad of [
        { ...good, format: 'doc' },
        { ...good, collection: 'people' },
        { ...good, fields: ['idNumber'] },
        { ...good, fields: [] },
        { ...good, everything: true },
        { ...good, region: '62052' },
        {},
        [],
      ])
        expectProblem(await post(probe, '/exports', { as: 'town', body: bad }), 400, 'invalid-body');
      expectProblem(await post(probe, '/exports', { body: good }), 401, 'authentication-required');
    },
  ),
  check(
    {
      id: 'exports.logged',
      layer: 'privacy',
      zh: '登记与每次下载都在审计日志里，写明账号、行数，没有任何一户的内容',
      en: 'Registering and each download are in the audit log with account and row count, and nothing personal',
      why: '名册流出以后，要查得到是谁、何时、多少行。',
      source: pages.audit,
    },
    async (probe) => {
      const { items } = await townHouseholds(probe);
      const { made, content } = await createExport(probe, 'town', request(probe, 'csv'));
      const before = await entriesOf(probe, made.id);
      ensure(before.length >= 1, `登记 ${made.id} 没有留下审计记录`);
      await probe.get(content, { as: 'town' });
      const entries = await entriesOf(probe, made.id);
      ensure(entries.length > before.length, `下载 ${made.id} 没有留下审计记录`);
      for (const { action, role, success, detail } of entries) {
        ensure(action === 'export' && role === 'town' && success, '记录的 action、role、success 不对');
        ensure(detail.rowCount === items.length, `detail.rowCount 应为 ${items.length}`);
        const told = items.find(({ headName }) => JSON.stringify(detail).includes(headName));
        ensure(!told, '审计记录里有户主姓名');
      }
    },
  ),
];

function ensureSameRows(
  rows: readonly HouseholdSummary[],
  items: readonly HouseholdSummary[],
  exchange: Exchange,
): void {
  ensure(
    idsOf(rows) === idsOf(items),
    `应为 ${items.length} 户，而有 ${rows.length} 户，或次序不同`,
    exchange,
  );
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(items[index]!))
      ensure(
        JSON.stringify(row[key as keyof HouseholdSummary]) === JSON.stringify(value),
        `${row.id} 的 ${key} 在导出与清单里不同`,
        exchange,
      );
  });
}

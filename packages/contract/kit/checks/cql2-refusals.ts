// CQL2, robustness and privacy: what is not supported is refused, and no filter sees more than its caller.
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf } from '../http/exchange.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';
import { readFeatures } from '../read-features.js';

const items = '/collections/households/items';

async function refuse(
  probe: Probe,
  filter: string,
  lang?: string,
): Promise<ReturnType<typeof expectProblem>> {
  const query = { filter, 'filter-lang': lang };
  return expectProblem(await probe.get(items, { as: 'town', query }), 400, 'invalid-filter');
}

export const cql2RefusalChecks: readonly Check[] = [
  check(
    {
      id: 'cql2.unknown-property',
      layer: 'robustness',
      zh: '没有的字段答 400 invalid-filter，errors 指出参数 filter 与原因 unknown-property',
      en: 'An unknown property is refused with its place',
      why: '写错的字段名若被忽略，就答了全部。',
      source: pages.features,
    },
    async (probe) => {
      for (const filter of [
        'popu > 3',
        "memberCount > 0 AND __proto__ = 'x'",
        "constructor = 'x'",
        'idNumber IS NULL',
      ]) {
        const { errors } = await refuse(probe, filter);
        ensure(
          errors?.some(({ parameter, reason }) => parameter === 'filter' && reason === 'unknown-property'),
          `${filter}：errors 应有 parameter=filter、reason=unknown-property`,
        );
      }
    },
  ),
  check(
    {
      id: 'cql2.syntax',
      layer: 'robustness',
      zh: '不合语法答 400 invalid-filter，errors 写出出错的位置 offset',
      en: 'Bad syntax is refused with the offset',
      why: '一长串条件，不指出哪里错就只能猜。',
      source: pages.filter,
    },
    async (probe) => {
      for (const filter of [
        'memberCount >',
        '(memberCount > 3',
        'memberCount > 3)',
        "status = 'exited",
        '= 3',
        '😀',
      ]) {
        const { errors } = await refuse(probe, filter);
        ensure(
          errors?.some(({ offset }) => typeof offset === 'number' && offset >= 0 && offset <= filter.length),
          `${filter}：errors 应有 offset`,
        );
      }
      for (const filter of ['{', '[]', '{"op":"="}', '{"op":"=","args":[{"property":"memberCount"}]}'])
        await refuse(probe, filter, 'cql2-json');
    },
  ),
  check(
    {
      id: 'cql2.types',
      layer: 'robustness',
      zh: '类型不合、取值表以外的值、不支持的写法答 400 invalid-filter，绝不忽略、不转换',
      en: 'Wrong types, values outside the list and unsupported operators are refused',
      why: '忽略一个条件等于答错。',
      source: pages.filter,
    },
    async (probe) => {
      for (const filter of [
        "memberCount > '3'",
        'regionName = 3',
        "status = 'gone'",
        'memberCount + 1 > 3',
        'S_TOUCHES(geometry, POINT(105 34))',
        'S_INTERSECTS(memberCount, POINT(105 34))',
        "pg_sleep(10) = 'x'",
      ])
        await refuse(probe, filter);
      const language = await probe.get(items, {
        as: 'town',
        query: { filter: 'memberCount > 0', 'filter-lang': 'sql' },
      });
      expectProblem(language, 400, 'invalid-parameter', 'invalid-filter');
    },
  ),
  check(
    {
      id: 'cql2.hostile',
      layer: 'robustness',
      zh: '一万层括号、超长的条件、引号与 SQL 都被拒绝或只代表它们自己，其后照常应答',
      en: 'Ten thousand parentheses, huge filters and SQL do no harm',
      why: '筛选是别人写的程序，在贵方的数据库上执行。',
      source: pages.filter,
    },
    async (probe) => {
      const nested = `${'{"op":"not","args":['.repeat(5_000)}{}${']}'.repeat(5_000)}`;
      const long = {
        op: 'in',
        args: [{ property: 'memberCount' }, Array.from({ length: 60_000 }, (_, n) => n)],
      };
      for (const body of [`{"filter":${nested}}`, { filter: long }])
        expectProblem(await probe.send('POST', '/households/-/query', { as: 'town', body }), [400, 413]);
      const open = `${'('.repeat(3_000)}memberCount > 0${')'.repeat(3_000)}`;
      expectProblem(await probe.get(items, { as: 'town', query: { filter: open } }), [400, 414]);
      for (const text of ["' OR '1'='1", "'; DROP TABLE household; --", '%', '\\']) {
        const filter = `regionName = '${text.replaceAll("'", "''")}'`;
        const exchange = await probe.get(items, { as: 'town', query: { filter } });
        if (exchange.status === 400) continue;
        ensure(
          exchange.status === 200 && jsonOf<{ features: unknown[] }>(exchange).features.length === 0,
          `${filter} 应查不到，或答 400`,
          exchange,
        );
      }
      const after = await probe.get(items, { as: 'town', query: { limit: 1 } });
      ensure(after.status === 200, `其后应答 200，而是 ${after.status}`, after);
    },
  ),
  check(
    {
      id: 'cql2.masked',
      layer: 'privacy',
      zh: '按掩码的字段筛选或排序答 403 masked-property：管理员不能按收入、住址，任何人不能按电话',
      en: 'Filtering or sorting by what the caller sees masked is a 403',
      why: '问一百次「收入大于 3000 吗」，就问出了收入。',
      source: pages.access,
    },
    async (probe) => {
      for (const [as, query] of [
        ['administrator', { filter: 'netIncomePerCapita > 3000' }],
        ['administrator', { filter: "status = 'exited' OR address IS NULL" }],
        ['administrator', { sortby: 'netIncomePerCapita' }],
        ['town', { filter: "phone LIKE '138%'" }],
        ['town', { sortby: '-phone' }],
      ] as const) {
        expectProblem(await probe.get(items, { as, query }), 403, 'masked-property');
        expectProblem(await probe.get('/households', { as, query }), 403, 'masked-property');
      }
      const filter = { op: '>', args: [{ property: 'netIncomePerCapita' }, 3000] };
      const posted = await probe.send('POST', '/households/-/query', {
        as: 'administrator',
        body: { filter },
      });
      expectProblem(posted, 403, 'masked-property');
    },
  ),
  check(
    {
      id: 'cql2.scope',
      layer: 'privacy',
      zh: '任何条件都不能越出数据范围：OR、NOT、恒真的条件、POST 都如此，总数也是',
      en: 'No filter reaches beyond the scope, however it is written',
      why: '条件与范围若用 OR 相连，一个 OR 就看到全县。',
      source: pages.scope,
    },
    async (probe) => {
      const { town, neighbourTown, year } = probe.profile;
      const prefix = town.slice(0, 9);
      const own = await readFeatures(probe, 'households', { as: 'town', query: { datetime: String(year) } });
      for (const filter of [
        "memberCount >= 0 OR region <> ''",
        `NOT (region LIKE '${prefix}%')`,
        `region LIKE '${neighbourTown.slice(0, 9)}%' OR memberCount < 0`,
      ]) {
        const query = { filter, datetime: String(year) };
        const list = await readFeatures(probe, 'households', { as: 'town', query });
        const outside = list.items.filter(({ properties }) => !String(properties.region).startsWith(prefix));
        ensure(outside.length === 0, `${filter} 看到了范围之外的 ${outside.length} 户`, list.exchanges[0]);
        const matched = list.pages[0]!.numberMatched;
        ensure(
          matched === list.items.length && matched <= own.items.length,
          `${filter} 的 numberMatched(${matched})数到了范围之外`,
          list.exchanges[0],
        );
      }
      const filter = { op: 'not', args: [{ op: 'like', args: [{ property: 'region' }, `${prefix}%`] }] };
      const posted = await probe.send('POST', '/households/-/query', { as: 'town', body: { filter } });
      ensure(posted.status === 200, `应答 200，而是 ${posted.status}`, posted);
      const { numberMatched } = jsonOf<{ numberMatched: number }>(posted);
      ensure(numberMatched === 0, `POST 查询数到了范围之外的 ${numberMatched} 户`, posted);
    },
  ),
  check(
    {
      id: 'cql2.query.refuses',
      layer: 'robustness',
      zh: 'POST 查询拒绝写错的正文：不是 JSON、缺 filter、多余的键答 400，超过 1 MiB 答 413，匿名者 401',
      en: 'The query by POST refuses malformed and huge bodies',
      why: '正文没有地址那样的长度限制，须自己限制。',
      source: pages.features,
    },
    async (probe) => {
      const path = '/households/-/query';
      const filter = { op: '>', args: [{ property: 'memberCount' }, 0] };
      for (const body of [
        '{"filter":',
        '{}',
        '[]',
        { filter, everything: true },
        { filter, limit: 0 },
        { filter, asOf: 'x' },
      ])
        expectProblem(await probe.send('POST', path, { as: 'town', body }), 400, 'invalid-body');
      const unknown = { filter: { op: '>', args: [{ property: 'popu' }, 0] } };
      expectProblem(await probe.send('POST', path, { as: 'town', body: unknown }), 400, 'invalid-filter');
      const cursor = { filter, cursor: 'nonsense' };
      expectProblem(await probe.send('POST', path, { as: 'town', body: cursor }), 400, 'invalid-cursor');
      const huge = `{"filter":${JSON.stringify(filter)},"x":"${'x'.repeat(1_100_000)}"}`;
      expectProblem(await probe.send('POST', path, { as: 'town', body: huge }), 413, 'payload-too-large');
      expectProblem(await probe.send('POST', path, { body: { filter } }), 401, 'authentication-required');
    },
  ),
];

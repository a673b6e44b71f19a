// Admin: masked fields are shown for a reason only, to those who may, and the audit log tells of it and forgets nothing.
import type { AuditEntry, Household, Reveal } from '@onemap/contract';
import { entriesOf, post, reason, reveal } from '../audited.js';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf, listHeader, type Exchange } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { readWholeList } from '../read-list.js';

const revealPath = ({ profile }: Probe): string => `/households/${profile.householdInScope}/reveals`;

/** A household of the town with what the town may ask to see of it. */
async function revealable(probe: Probe): Promise<Household> {
  const household = await probe.read<Household>(`/households/${probe.profile.householdInScope}`, {
    as: 'town',
  });
  if (household.revealable.length === 0) skip('town 没有可申请查看的字段(revealable 为空)');
  return household;
}

async function revealed(
  probe: Probe,
  fields: readonly string[],
): Promise<{ shown: Reveal; exchange: Exchange }> {
  const exchange = await reveal(probe, 'town', probe.profile.householdInScope, fields);
  ensure(exchange.status === 201, `查看应答 201，而是 ${exchange.status}`, exchange);
  return { shown: jsonOf<Reveal>(exchange), exchange };
}

/** Whether a whole value is the one behind a mask: the same length of ends. */
function fits(whole: string, masked: string, head: number, tail: number): boolean {
  return whole.slice(0, head) === masked.slice(0, head) && whole.slice(-tail) === masked.slice(-tail);
}

export const adminChecks: readonly Check[] = [
  check(
    {
      id: 'admin.reveal.reason',
      layer: 'robustness',
      zh: '查看全号须写理由(4 至 200 字)与字段；缺少、过短、没有的字段答 400 invalid-body，并指出位置',
      en: 'A reveal needs fields and a reason; without them it is refused with a pointer',
      why: '没有理由的查看，审计时说不清。',
      source: pages.masking,
    },
    async (probe) => {
      await revealable(probe);
      for (const [body, pointer] of [
        [{ fields: ['phone'] }, ''],
        [{ fields: ['phone'], reason: '看' }, '/reason'],
        [{ fields: ['phone'], reason: '长'.repeat(201) }, '/reason'],
        [{ fields: [], reason }, '/fields'],
        [{ fields: ['income'], reason }, '/fields'],
        [{ reason }, ''],
        [{ fields: ['phone'], reason, all: true }, ''],
      ] as const) {
        const exchange = await post(probe, revealPath(probe), { as: 'town', body });
        const { errors } = expectProblem(exchange, 400, 'invalid-body');
        ensure(
          errors?.some((error) => error.pointer?.startsWith(pointer)),
          `errors 应有以 ${pointer || '(正文)'} 开头的 pointer`,
          exchange,
        );
      }
    },
  ),
  check(
    {
      id: 'admin.reveal.values',
      layer: 'semantic',
      zh: '查看得到的就是掩码背后的值，只给所要的字段；答复不得缓存',
      en: 'A reveal shows what is behind the mask, only of the asked fields, and may not be cached',
      why: '入户走访前要打通电话。',
      source: pages.masking,
    },
    async (probe) => {
      const household = await revealable(probe);
      for (const field of household.revealable) {
        const { shown, exchange } = await revealed(probe, [field]);
        ensure(
          listHeader(exchange, 'Cache-Control').includes('no-store'),
          '应带 Cache-Control: no-store',
          exchange,
        );
        ensure(
          shown.fields.join() === field && shown.household === household.id,
          'fields、household 不对',
          exchange,
        );
        for (const [name, tail] of [
          ['phone', 4],
          ['bankAccount', 4],
        ] as const) {
          const [whole, masked] = [shown[name], household[name]];
          if (name !== field) ensure(whole === null, `没有要 ${name}，却给了`, exchange);
          else if (masked !== null)
            ensure(
              whole !== null && !whole.includes('*') && fits(whole, masked, name === 'phone' ? 3 : 0, tail),
              `${name} 应是掩码背后的完整值`,
              exchange,
            );
        }
        if (field === 'idNumber') ensureWholeNumbers(shown, household, exchange);
      }
    },
  ),
  check(
    {
      id: 'admin.reveal.scope',
      layer: 'privacy',
      zh: '范围之外的户不能查看：404 household-not-found；匿名者 401',
      en: 'A household outside the scope cannot be revealed',
      why: '查看是最敏感的一条出路。',
      source: pages.scope,
    },
    async (probe) => {
      const { householdInScope, householdOutOfScope } = probe.profile;
      const outside = await reveal(probe, 'town', householdOutOfScope, ['phone']);
      expectProblem(outside, 404, 'household-not-found');
      const nobody = await reveal(probe, 'anonymous', householdInScope, ['phone']);
      expectProblem(nobody, 401, 'authentication-required');
    },
  ),
  check(
    {
      id: 'admin.reveal.role',
      layer: 'privacy',
      zh: '不可查看的角色答 403 reveal-not-allowed：管理员、审计员',
      en: 'Roles that only watch cannot reveal',
      why: '管系统的人不需要看人。',
      source: pages.access,
    },
    async (probe) => {
      const exchange = await reveal(probe, 'administrator', probe.profile.householdInScope, ['phone']);
      expectProblem(exchange, 403, 'reveal-not-allowed', 'forbidden');
    },
  ),
  check(
    {
      id: 'admin.reveal.logged',
      layer: 'privacy',
      zh: '每次查看都在审计日志里：账号、户、字段、理由；被拒绝的也在；记录里没有所看到的值',
      en: 'Every reveal is in the log with account, fields and reason, refused ones too, and never the values',
      why: '事后要查得到谁看了谁的号码，而日志本身不能成为名册。',
      source: pages.audit,
    },
    async (probe) => {
      const household = await revealable(probe);
      const refusals = async (): Promise<number> =>
        (await entriesOf(probe, household.id, { action: 'reveal' })).filter(
          ({ success, role }) => !success && role === 'administrator',
        ).length;
      const refusedBefore = await refusals();
      const { shown } = await revealed(probe, household.revealable);
      const refused = await reveal(probe, 'administrator', household.id, ['phone']);
      ensure(refused.status >= 400, `administrator 的查看应被拒绝，而是 ${refused.status}`, refused);
      const entries = await entriesOf(probe, household.id, { action: 'reveal' });
      const entry = entries.find(({ id }) => id === shown.id);
      ensure(entry, `审计日志里没有编号为 ${shown.id} 的查看`);
      ensure(
        entry.success && entry.role === 'town' && entry.objectType === 'household',
        '记录的 success、role、objectType 不对',
      );
      const { fields, reason: told } = entry.detail as { fields?: string[]; reason?: string };
      ensure(
        [...(fields ?? [])].sort().join() === [...household.revealable].sort().join(),
        'detail.fields 不对',
      );
      ensure(told === reason, `detail.reason 应为「${reason}」`);
      const values = [shown.phone, shown.bankAccount, ...shown.members.map(({ idNumber }) => idNumber)];
      const leaked = values.filter((value) => value !== null && JSON.stringify(entries).includes(value));
      ensure(leaked.length === 0, '审计记录里有所看到的值');
      ensure((await refusals()) > refusedBefore, '被拒绝的查看没有留下记录');
    },
  ),
  check(
    {
      id: 'admin.audit.readers',
      layer: 'privacy',
      zh: '审计日志只有管理员与审计员可读：乡镇、县答 403 forbidden，匿名者 401',
      en: 'Only those who watch may read the log',
      why: '日志写着谁在查谁。',
      source: pages.audit,
    },
    async (probe) => {
      for (const as of ['town', 'county'])
        expectProblem(await probe.get('/audit-logs', { as }), 403, 'forbidden');
      expectProblem(await probe.get('/audit-logs'), 401, 'authentication-required');
      const { items } = await probe.read<{ items: unknown[] }>('/audit-logs', { as: 'administrator' });
      ensure(Array.isArray(items), '管理员应能读取审计日志');
    },
  ),
  check(
    {
      id: 'admin.audit.append-only',
      layer: 'privacy',
      zh: '审计日志只增不改：PUT、PATCH、DELETE、POST 一律拒绝，其后记录仍在、没有变',
      en: 'The log can only grow: every writing method is refused, and the entries stay as they are',
      why: '能改的日志不是证据。',
      source: pages.audit,
    },
    async (probe) => {
      await revealable(probe);
      const { shown } = await revealed(probe, ['phone']);
      const find = async (): Promise<string> =>
        JSON.stringify(
          (await entriesOf(probe, probe.profile.householdInScope)).find(({ id }) => id === shown.id),
        );
      const before = await find();
      ensure(before !== undefined, `审计日志里没有 ${shown.id}`);
      for (const method of ['PUT', 'PATCH', 'DELETE', 'POST'])
        for (const path of ['/audit-logs', `/audit-logs/${shown.id}`]) {
          const exchange = await probe.send(method, path, {
            as: 'administrator',
            ...(method !== 'DELETE' && { body: { success: false } }),
          });
          expectProblem(exchange, [403, 404, 405]);
        }
      ensure((await find()) === before, `记录 ${shown.id} 被改动或删除了`);
    },
  ),
  check(
    {
      id: 'admin.audit.list',
      layer: 'semantic',
      zh: '审计日志由新到旧，翻页不重不漏；action、success、subject 筛选与重算的相同',
      en: 'The log goes from new to old, pages without repeats, and its filters do what they say',
      why: '一年几十万条，要找得到那一条。',
      source: pages.audit,
    },
    async (probe) => {
      await revealable(probe);
      await revealed(probe, ['phone']);
      await reveal(probe, 'administrator', probe.profile.householdInScope, ['phone']);
      const objectId = probe.profile.householdInScope;
      const all = await entriesOf(probe, objectId);
      ensure(all.length >= 2, '同一户应至少有两条记录');
      const late = all.findIndex(
        ({ at }, index) => index > 0 && Date.parse(at) > Date.parse(all[index - 1]!.at),
      );
      ensure(late < 0, `第 ${late + 1} 条比前一条新`);
      const limit = Math.max(1, Math.ceil(all.length / 4));
      const paged = await readWholeList<AuditEntry>(probe, '/audit-logs', {
        as: 'administrator',
        query: { objectId, limit },
      });
      ensure(idsOf(paged.items) === idsOf(all), `limit=${limit} 翻到底与一次读完的不同`, paged.exchanges[0]);
      const { subject } = all[0]!;
      for (const [query, wanted] of [
        [{ success: 'false' }, ({ success }: AuditEntry) => !success],
        [{ action: 'reveal' }, ({ action }: AuditEntry) => action === 'reveal'],
        [{ action: 'export,login' }, ({ action }: AuditEntry) => action === 'export' || action === 'login'],
        [{ subject }, (entry: AuditEntry) => entry.subject === subject],
      ] as const) {
        const found = await entriesOf(probe, objectId, query as never);
        const expected = all.filter(wanted as (entry: AuditEntry) => boolean);
        ensure(
          idsOf(found) === idsOf(expected),
          `${Object.entries(query).join('').replace(',', '=')} 应有 ${expected.length} 条，而有 ${found.length} 条`,
        );
      }
    },
  ),
];

const idsOf = (entries: readonly AuditEntry[]): string => entries.map(({ id }) => id).join();

function ensureWholeNumbers(shown: Reveal, { members }: Household, exchange: Exchange): void {
  const wrong = members.filter(({ id, idNumber }) => {
    if (idNumber === null) return false;
    const whole = shown.members.find((member) => member.id === id)?.idNumber;
    return !whole || !/^\d{17}[\dXx]$/.test(whole) || !fits(whole, idNumber, 3, 4);
  });
  ensure(
    wrong.length === 0,
    `成员 ${few(wrong.map(({ id }) => id))} 的证件号码不是掩码背后的完整值`,
    exchange,
  );
}

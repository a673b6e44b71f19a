// QR links: nobody can guess one, it opens the most masked view of its own household, and it ends when it is revoked.
import { randomUUID } from 'node:crypto';
import type { ArchiveLink, HouseholdArchive, IssuedArchiveLink } from '@onemap/contract';
import { entriesOf, post } from '../audited.js';
import { check, pages, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { jsonOf, listHeader, mediaTypeOf, textOf, type Exchange } from '../http/exchange.js';
import { ensure, few, skip } from '../outcome.js';
import type { Probe } from '../probe.js';
import { townHouseholds } from '../read-list.js';

const pathOf = (household: string): string => `/households/${household}/archive-links`;

async function issue(
  probe: Probe,
  household = probe.profile.householdInScope,
  body: object = {},
): Promise<{ link: IssuedArchiveLink; exchange: Exchange }> {
  const exchange = await post(probe, pathOf(household), { as: 'town', body: { expiresInDays: 1, ...body } });
  ensure(exchange.status === 201, `生成二维码应答 201，而是 ${exchange.status}`, exchange);
  return { link: jsonOf<IssuedArchiveLink>(exchange), exchange };
}

function revoke(probe: Probe, { household, id }: ArchiveLink, as = 'town'): Promise<Exchange> {
  return post(probe, `${pathOf(household)}/${id}/revocation`, { as });
}

/** Runs a check with a link, and revokes the link whatever comes of it. */
async function withLink(probe: Probe, work: (link: IssuedArchiveLink) => Promise<void>): Promise<void> {
  const { link } = await issue(probe);
  try {
    await work(link);
  } finally {
    await revoke(probe, link);
  }
}

const open = (probe: Probe, url: string): Promise<Exchange> => probe.get(url);

function tokenOf({ url }: IssuedArchiveLink): string {
  return new URL(url).pathname.replace(/^\/a\//, '');
}

export const archiveLinkChecks: readonly Check[] = [
  check(
    {
      id: 'qr.create',
      layer: 'semantic',
      zh: '生成二维码答 201 与站点根下 /a/ 的绝对网址，不得缓存；到期时间如所求；正文多余的键、过长的期限答 400',
      en: 'A link is a 201 with an absolute address below /a/ at the origin, and the lifetime that was asked for',
      why: '网址印在纸上，一个字也不能错。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const { link, exchange } = await issue(probe);
      await revoke(probe, link);
      const { origin } = new URL(probe.world.base);
      ensure(link.url.startsWith(`${origin}/a/`), `url 应在 ${origin}/a/ 之下：${link.url}`, exchange);
      ensure(
        listHeader(exchange, 'Cache-Control').includes('no-store'),
        '应带 Cache-Control: no-store',
        exchange,
      );
      const days = (Date.parse(link.expiresAt) - Date.parse(link.createdAt)) / 86_400_000;
      ensure(Math.abs(days - 1) < 0.01, `expiresInDays=1 的到期在 ${days} 天以后`, exchange);
      ensure(link.state === 'active' && link.revokedAt === null, '新的二维码应为 active', exchange);
      for (const body of [{ expiresInDays: 0 }, { expiresInDays: 100_000 }, { token: 'mine' }])
        expectProblem(await post(probe, pathOf(link.household), { as: 'town', body }), 400, 'invalid-body');
    },
  ),
  check(
    {
      id: 'qr.random',
      layer: 'privacy',
      zh: '令牌每次不同，除县编码外至少 22 个随机字符(128 位)，不含户编号',
      en: 'Tokens differ each time, and hold at least 128 bits of chance and nothing of the household',
      why: '能推算的令牌，等于把全县的档案贴在墙上。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const tokens: string[] = [];
      for (let i = 0; i < 4; i += 1) {
        const { link } = await issue(probe);
        await revoke(probe, link);
        tokens.push(tokenOf(link));
      }
      const secrets = tokens.map((token) => token.replace(/^[0-9]{6}-/, ''));
      for (const secret of secrets) {
        ensure(/^[A-Za-z0-9_-]{22,}$/.test(secret), `令牌的随机部分不足 22 个字符：${secret.length} 个`);
        ensure(!secret.includes(probe.profile.householdInScope.slice(7)), '令牌里有户编号');
      }
      ensure(new Set(secrets).size === secrets.length, '两次生成的令牌相同');
      const shared = [0, 1, 2, 3].filter(
        (at) => new Set(secrets.map((secret) => secret.slice(at * 4, at * 4 + 4))).size === 1,
      );
      ensure(shared.length === 0, '几次生成的令牌有一段始终相同，随机位数不足');
    },
  ),
  check(
    {
      id: 'qr.page',
      layer: 'semantic',
      zh: '不登录打开网址得到 200 的 HTML，没有脚本与外部资源；不得缓存、收录、嵌入，不带出来处',
      en: 'The page is plain HTML without scripts, and may not be kept, listed or framed',
      why: '任何手机都要打得开；网址就是钥匙，不能漏到别处。',
      source: pages.archiveLinks,
    },
    async (probe) =>
      withLink(probe, async ({ url }) => {
        const page = await open(probe, url);
        ensure(page.status === 200, `打开二维码应答 200，而是 ${page.status}`, page);
        ensure(mediaTypeOf(page) === 'text/html', `应为 text/html，而是 ${mediaTypeOf(page)}`, page);
        const text = textOf(page);
        ensure(!/<script|\son[a-z]+=|javascript:/i.test(text), '页面里有脚本', page);
        ensure(!/<(img|link|iframe|object|embed)\b/i.test(text), '页面里有外部资源', page);
        ensure(listHeader(page, 'Cache-Control').includes('no-store'), '应带 Cache-Control: no-store', page);
        ensure(listHeader(page, 'X-Robots-Tag').includes('noindex'), '应带 X-Robots-Tag: noindex', page);
        ensure(
          page.headers.get('Referrer-Policy') === 'no-referrer',
          'Referrer-Policy 应为 no-referrer',
          page,
        );
        const policy = page.headers.get('Content-Security-Policy') ?? '';
        ensure(
          /default-src 'none'/.test(policy) &&
            /frame-ancestors 'none'/.test(policy) &&
            !/unsafe/.test(policy),
          `Content-Security-Policy 应只放行自己的样式，并禁止嵌入：${policy}`,
          page,
        );
      }),
  ),
  check(
    {
      id: 'qr.mask',
      layer: 'privacy',
      zh: '网址打开的是匿名者的档案：没有全名、证件号码、完整电话、住址、收入与走访内容；带着令牌打开也一样',
      en: 'The page shows what the public may see, whoever opens it',
      why: '二维码贴在门上，过路的人都能扫。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const household = await probe.read<HouseholdArchive>(
        `/households/${probe.profile.householdInScope}/archive`,
        {
          as: 'town',
        },
      );
      const { headName, members, address, netIncomePerCapita, helpers, activities } = household;
      const secrets = [
        ...[headName, ...members.map(({ name }) => name)].filter((name) => !name.includes('*')),
        ...(address === null ? [] : [address]),
        ...(netIncomePerCapita === null ? [] : [String(netIncomePerCapita)]),
        ...helpers.flatMap(({ phone }) => (phone === null || phone.includes('*') ? [] : [phone])),
        ...activities.flatMap(({ content }) => (content === null ? [] : [content])),
      ];
      await withLink(probe, async ({ url }) => {
        for (const as of ['anonymous', 'town']) {
          const page = await probe.get(url, { as });
          const text = textOf(page);
          const leaked = secrets.filter((secret) => text.includes(secret));
          ensure(leaked.length === 0, `页面里有 ${leaked.length} 处应隐去的内容`, page);
          ensure(!/\d{11}|\d{17}[\dX]/.test(text.replace(/href="[^"]*"/g, '')), '页面里有完整的号码', page);
        }
      });
    },
  ),
  check(
    {
      id: 'qr.guess',
      layer: 'privacy',
      zh: '改动令牌的任何一个字符都打不开：404；换到别的户、别的县也打不开；不含任何一户的内容',
      en: 'A token with one character changed opens nothing, and none opens another household',
      why: '一张纸只对一户。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const { items } = await townHouseholds(probe);
      const other = items.find(({ id }) => id !== probe.profile.householdInScope)!;
      await withLink(probe, async (link) => {
        const { origin } = new URL(link.url);
        const token = tokenOf(link);
        const secret = token.replace(/^[0-9]{6}-/, '');
        const swapped = (at: number): string => {
          const end = token.length - secret.length + at;
          return `${token.slice(0, end)}${token[end] === 'A' ? 'B' : 'A'}${token.slice(end + 1)}`;
        };
        const guesses = [
          ...[0, 7, 15].map(swapped),
          token.slice(0, -1),
          secret.slice(0, 10),
          other.id,
          `${other.id.slice(0, 7)}${secret.slice(0, -3)}AAA`,
          link.id,
          '%00',
          '..%2Fhealthz',
        ];
        for (const guess of guesses) {
          const page = await open(probe, `${origin}/a/${guess}`);
          ensure(
            [400, 404].includes(page.status),
            `打开 /a/${guess.slice(0, 12)}… 应答 404，而是 ${page.status}`,
            page,
          );
          ensure(!textOf(page).includes(other.regionName), '打不开的页面里有户的内容', page);
        }
      });
    },
  ),
  check(
    {
      id: 'qr.revoked',
      layer: 'privacy',
      zh: '停用后网址即答 410，以原来的幂等键再要一次也打不开；再停用一次答复不变；revokeOthers 停用以前的',
      en: 'A revoked link is a 410 at once, and no repeated request brings it back',
      why: '纸丢了，停用要立刻算数。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const key = { 'Idempotency-Key': `qr-${randomUUID()}` };
      const ask = { as: 'town', body: { expiresInDays: 1 }, headers: key };
      const path = pathOf(probe.profile.householdInScope);
      const link = jsonOf<IssuedArchiveLink>(await probe.send('POST', path, ask));
      ensure((await open(probe, link.url)).status === 200, '新的二维码应打得开');
      const done = await revoke(probe, link);
      ensure(done.status === 201, `停用应答 201，而是 ${done.status}`, done);
      ensure(jsonOf<ArchiveLink>(done).state === 'revoked', '停用后 state 应为 revoked', done);
      const gone = await open(probe, link.url);
      ensure(gone.status === 410, `停用的二维码应答 410，而是 ${gone.status}`, gone);
      await probe.send('POST', path, ask);
      const again = await open(probe, link.url);
      ensure(again.status === 410, `再要一次之后，停用的二维码又打得开了：${again.status}`, again);
      const twice = jsonOf<ArchiveLink>(await revoke(probe, link));
      ensure(twice.revokedAt === jsonOf<ArchiveLink>(done).revokedAt, '再停用一次，revokedAt 不应改变');
      const [older, newer] = [
        (await issue(probe)).link,
        (await issue(probe, link.household, { revokeOthers: true })).link,
      ];
      await revoke(probe, newer);
      const old = await open(probe, older.url);
      ensure(old.status === 410, `revokeOthers 应停用以前的二维码，而是 ${old.status}`, old);
    },
  ),
  check(
    {
      id: 'qr.scope',
      layer: 'privacy',
      zh: '只能为范围内的户生成、列出、停用：范围之外 404，匿名者 401，管理员生成 403；不能借别的户停用',
      en: 'Links are issued, listed and revoked inside the scope, by those who go to the household',
      why: '能给别人的户发码，就能看别人的户。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const { householdInScope, householdOutOfScope } = probe.profile;
      const body = { expiresInDays: 1 };
      const outside = pathOf(householdOutOfScope);
      expectProblem(await post(probe, outside, { as: 'town', body }), 404, 'household-not-found');
      expectProblem(await probe.get(outside, { as: 'town' }), 404, 'household-not-found');
      const path = pathOf(householdInScope);
      expectProblem(await post(probe, path, { body }), 401, 'authentication-required');
      expectProblem(await probe.get(path), 401, 'authentication-required');
      expectProblem(await post(probe, path, { as: 'administrator', body }), 403, 'forbidden');
      const { items } = await townHouseholds(probe);
      const other = items.find(({ id }) => id !== householdInScope)!.id;
      await withLink(probe, async (link) => {
        const elsewhere = await revoke(probe, { ...link, household: other });
        expectProblem(elsewhere, 404, 'archive-link-not-found');
        expectProblem(await revoke(probe, link, 'neighbourTown'), 404, 'household-not-found');
        ensure((await open(probe, link.url)).status === 200, '别的户、别的账号停用了这一户的二维码');
      });
    },
  ),
  check(
    {
      id: 'qr.list',
      layer: 'privacy',
      zh: '清单由新到旧，有状态、到期与停用的时间，没有令牌与网址',
      en: 'The list tells the state of each link, newest first, and no token',
      why: '令牌只在生成时给一次；清单不能成为第二把钥匙。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const { link: first } = await issue(probe);
      const { link: second } = await issue(probe);
      await revoke(probe, first);
      const list = await probe.get(pathOf(first.household), { as: 'town' });
      const { items } = jsonOf<{ items: ArchiveLink[] }>(list);
      await revoke(probe, second);
      const stateOf = (id: string) => items.find((link) => link.id === id)?.state;
      ensure(stateOf(first.id) === 'revoked' && stateOf(second.id) === 'active', '清单的 state 不对', list);
      const times = items.map(({ createdAt }) => Date.parse(createdAt));
      ensure(
        times.every((at, i) => i === 0 || at <= times[i - 1]!),
        '清单应由新到旧',
        list,
      );
      const secrets = [first, second].map((link) => tokenOf(link).replace(/^[0-9]{6}-/, ''));
      const leaked = secrets.filter((secret) => textOf(list).includes(secret));
      ensure(leaked.length === 0, '清单里有令牌', list);
      ensure(!textOf(list).includes('/a/'), '清单里有网址', list);
    },
  ),
  check(
    {
      id: 'qr.reprint',
      layer: 'privacy',
      zh: '重印得到与生成时相同的网址，不得缓存，记入审计；停用后 410，别的户 404，范围之外 404，管理员 403，匿名者 401',
      en: 'A reprint is the same address again, for those who may issue, until the link ends',
      why: '门牌旧了要换一张，不必先作废；取得到网址的人，也不能比生成时多。',
      source: pages.archiveLinks,
    },
    async (probe) => {
      const { items } = await townHouseholds(probe);
      const other = items.find(({ id }) => id !== probe.profile.householdInScope)!.id;
      await withLink(probe, async (link) => {
        const path = `${pathOf(link.household)}/${link.id}/code`;
        const again = await probe.get(path, { as: 'town' });
        if (again.status === 409) {
          expectProblem(again, 409, 'archive-link-not-reprintable');
          ensure(!link.reprintable, '不能重印的二维码，reprintable 应为 false', again);
          skip('后端得不出令牌，不能重印');
        }
        ensure(again.status === 200, `重印应答 200，而是 ${again.status}`, again);
        ensure(link.reprintable, '能重印的二维码，reprintable 应为 true');
        ensure(jsonOf<IssuedArchiveLink>(again).url === link.url, '重印的网址与生成时的不同', again);
        ensure(
          listHeader(again, 'Cache-Control').includes('no-store'),
          '应带 Cache-Control: no-store',
          again,
        );
        const elsewhere = await probe.get(`${pathOf(other)}/${link.id}/code`, { as: 'town' });
        expectProblem(elsewhere, 404, 'archive-link-not-found');
        expectProblem(await probe.get(path, { as: 'neighbourTown' }), 404, 'household-not-found');
        expectProblem(await probe.get(path, { as: 'administrator' }), 403, 'forbidden');
        expectProblem(await probe.get(path), 401, 'authentication-required');
        const entries = await entriesOf(probe, link.household);
        const kept = entries.filter(({ detail }) => detail.link === link.id && detail.step === 'reprint');
        ensure(
          kept.some(({ success }) => success),
          '重印没有留下审计记录',
        );
        ensure(
          kept.some(({ success }) => !success),
          '被拒绝的重印没有留下审计记录',
        );
        await revoke(probe, link);
        const gone = await probe.get(path, { as: 'town' });
        expectProblem(gone, 410, 'archive-link-ended');
        ensure(!textOf(gone).includes('/a/'), '停用后的答复里有网址', gone);
      });
    },
  ),
  check(
    {
      id: 'qr.logged',
      layer: 'privacy',
      zh: '生成、打开、停用都在审计日志里，被拒绝的生成也在；日志里没有令牌',
      en: 'Issuing, opening and revoking a link are in the log, and the token is not',
      why: '谁发的码、何时有人扫过，事后查得到。',
      source: pages.audit,
    },
    async (probe) => {
      const { link } = await issue(probe);
      await open(probe, link.url);
      await revoke(probe, link);
      await post(probe, pathOf(link.household), { as: 'administrator', body: { expiresInDays: 1 } });
      const entries = (await entriesOf(probe, link.household)).filter(
        ({ objectType }) => objectType === 'archiveLink',
      );
      const of = entries.filter(({ detail }) => detail.link === link.id);
      const actions = of.map(({ action }) => action as string);
      const missing = ['create', 'view', 'update'].filter((action) => !actions.includes(action));
      ensure(missing.length === 0, `审计日志里没有 ${few(missing)}`);
      ensure(
        of.find(({ action }) => action === 'view')?.role === 'anonymous',
        '打开二维码的记录，role 应为 anonymous',
      );
      ensure(
        entries.some(({ success, role }) => !success && role === 'administrator'),
        '被拒绝的生成没有留下记录',
      );
      const secret = tokenOf(link).replace(/^[0-9]{6}-/, '');
      ensure(!JSON.stringify(entries).includes(secret), '审计日志里有令牌');
    },
  ),
];

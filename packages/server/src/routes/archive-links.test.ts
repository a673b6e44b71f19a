// QR links: who may issue them, what they open, and that nobody gets further with one than to its own household.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveLink, AuditLogList, IssuedArchiveLink, Problem } from '@onemap/contract';
import { now, publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { visitNote, writeSmallArchive } from '../store/small-archive.test-data.js';
import { householdId } from '../store/small-register.test-data.js';

let server: TestServer;
let time = now;
beforeAll(async () => {
  server = await startTestServer({ clock: () => time });
  await writeSmallArchive(server.db);
});
afterAll(() => server.db.close());

const pathOf = (n: number) => `/households/${householdId(n)}/archive-links`;
const post = (persona: string, path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  server.call(persona, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const issue = async (n = 1, body: unknown = {}, persona = 'town') =>
  (await (await post(persona, pathOf(n), body)).json()) as IssuedArchiveLink;
const revoke = (link: ArchiveLink, persona = 'town', n = 1) =>
  post(persona, `${pathOf(n)}/${link.id}/revocation`);
const codeOf = async (response: Response) => ((await response.json()) as Problem).code;
/** Opens an address as a phone would: no token, no cookie. */
const open = async (url: string, init?: RequestInit) => server.app.request(url.replace(publicUrl, ''), init);
const statusOf = async (url: string) => (await open(url)).status;
const tokenOf = ({ url }: IssuedArchiveLink) => url.slice(`${publicUrl}/a/`.length);

describe('a link', () => {
  it('is issued by those who go to the household, once, with an address at the origin', async () => {
    const response = await post('cadre', pathOf(1), { expiresInDays: 30 });
    expect(response.status).toBe(201);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const link = (await response.json()) as IssuedArchiveLink;
    expect(link.url).toMatch(/^https:\/\/portal\.example\/a\/620523-[A-Za-z0-9_-]{27}$/);
    expect(link).toMatchObject({
      household: householdId(1),
      state: 'active',
      createdAt: '2026-03-01T08:00:00.000+08:00',
      createdBy: 'edu.lisi',
      expiresAt: '2026-03-31T08:00:00.000+08:00',
      revokedAt: null,
    });
  });

  it('is given again for the same key, and refused without one', async () => {
    const headers = { 'Idempotency-Key': 'sheet-1' };
    const [first, again] = [
      await post('town', pathOf(2), {}, headers),
      await post('town', pathOf(2), {}, headers),
    ];
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    const { items } = await server.get<{ items: ArchiveLink[] }>('town', pathOf(2));
    expect(items).toHaveLength(1);
    const keyless = await server.app.request(`/onemap/v1${pathOf(2)}`, { method: 'POST' });
    expect(keyless.status).toBe(401);
  });

  it('is listed without its token, the ones of the past too', async () => {
    const link = await issue();
    const response = await server.call('auditor', pathOf(1));
    const text = await response.text();
    const { items } = JSON.parse(text) as { items: ArchiveLink[] };
    expect(items.find(({ id }) => id === link.id)?.state).toBe('active');
    expect(items.at(-1)).toMatchObject({ id: 'link-of-the-past', state: 'expired' });
    expect(text).not.toContain(tokenOf(link).slice(7));
  });

  it('is kept as a hash: a copy of the database opens nothing', async () => {
    const link = await issue();
    const rows = await server.db.write((query) => query('select * from archive_link'));
    expect(JSON.stringify(rows)).not.toContain(tokenOf(link).slice(7, 20));
    const [row] = rows.filter(({ id }) => id === link.id);
    expect(await statusOf(`/a/${String(row!.token_hash)}`)).toBe(404);
    expect(await statusOf(`/a/620523-${link.id}`)).toBe(404);
  });

  it('is not issued outside of the scope, nor by those who only watch', async () => {
    expect(await codeOf(await post('neighbour-town', pathOf(1)))).toBe('household-not-found');
    expect(await codeOf(await post('donor', pathOf(1)))).toBe('household-not-found');
    expect(await codeOf(await post('cadre', pathOf(2)))).toBe('household-not-found');
    expect(await codeOf(await post('administrator', pathOf(1)))).toBe('forbidden');
    expect(await codeOf(await post('householder', pathOf(1)))).toBe('forbidden');
    expect(await codeOf(await post('visitor', pathOf(1)))).toBe('authentication-required');
    expect((await server.call('neighbour-town', pathOf(1))).status).toBe(404);
  });

  it.each([{ expiresInDays: 0 }, { expiresInDays: 1097 }, { expiresInDays: 1.5 }, { token: 'mine' }])(
    'is not issued for %j',
    async (body) => {
      expect(await codeOf(await post('town', pathOf(1), body))).toBe('invalid-body');
    },
  );
});

describe('the page behind a link', () => {
  it('is small HTML that needs no script and loads nothing', async () => {
    const page = await open((await issue()).url);
    const text = await page.text();
    expect([page.status, page.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).not.toMatch(/<script|<img|<link|\son\w+=/);
    expect(new TextEncoder().encode(text).length).toBeLessThan(12_000);
    expect(page.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('X-Robots-Tag')).toBe('noindex, nofollow, noarchive');
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it('shows the household to the public, and leads those who log in to its archive', async () => {
    const text = await (await open((await issue()).url)).text();
    expect(text).toContain('张**户 · 帮扶档案');
    for (const told of [
      '大石村',
      '种植补贴',
      '李四',
      '县教育局',
      '2020-10-11 产业指导',
      '大石花椒示范园',
      '健康方面',
      '帮扶责任清单',
      '落实教育资助政策 <span class="tag">✓ 已完成</span>',
      '核查住房与饮水安全 <span class="tag">! 已逾期</span>',
      '协助销售花椒 <span class="tag">○ 未完成</span>',
    ])
      expect(text).toContain(told);
    expect(text).toContain('另有 2 名不满 14 周岁的成员');
    expect(text).toContain(`href="${publicUrl}/archive/?household=${householdId(1)}"`);
  });

  it('holds no name, number, address, income nor note, also for who is logged in', async () => {
    const { url } = await issue();
    const { accessToken } = (await (
      await server.call('visitor', '/auth/token', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"persona":"town"}',
      })
    ).json()) as { accessToken: string };
    for (const headers of [new Headers(), new Headers({ Authorization: `Bearer ${accessToken}` })]) {
      const text = await (await open(url, { headers })).text();
      for (const secret of ['张三1', '张小', '门牌1号', '13812345678', '13987654321', '3001', visitNote])
        expect(text).not.toContain(secret);
      expect(text).not.toMatch(/\d{17}[\dX]|1970-01-01|因病/);
    }
  });

  it('is of its own household only: another token, or a changed one, opens nothing', async () => {
    const [first, second] = [await issue(1), await issue(2)];
    expect(await (await open(second.url)).text()).not.toContain('种植补贴');
    const token = tokenOf(first);
    const mixed = token.slice(0, 20) + tokenOf(second).slice(20);
    const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const elsewhere = token.replace('620523', '431022');
    for (const guess of [mixed, changed, elsewhere, token.toLowerCase(), `${token}A`, householdId(1), ''])
      expect(await statusOf(`/a/${guess}`)).toBe(404);
  });

  it('answers a guess with nothing that tells one guess from another', async () => {
    const pages = await Promise.all(
      ['x', `620523-${'A'.repeat(27)}`, `620523-${'_'.repeat(27)}`].map(async (token) => open(`/a/${token}`)),
    );
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/户 · 帮扶档案/);
    expect((await open('/a/x', { method: 'POST' })).status).toBe(404);
  });
});

describe('the end of a link', () => {
  it('is its revocation, at once, and no repeated request brings it back', async () => {
    const headers = { 'Idempotency-Key': 'once' };
    const link = (await (await post('town', pathOf(1), {}, headers)).json()) as IssuedArchiveLink;
    expect(await statusOf(link.url)).toBe(200);
    expect(await (await revoke(link)).json()).toMatchObject({ state: 'revoked', revokedBy: 'persona:town' });
    const gone = await open(link.url);
    expect(gone.status).toBe(410);
    expect(await gone.text()).toContain('二维码已停用');
    await post('town', pathOf(1), {}, headers);
    expect(await statusOf(link.url)).toBe(410);
    expect(await (await revoke(link)).json()).toMatchObject({ revokedAt: '2026-03-01T08:00:00.000+08:00' });
  });

  it('comes with its day', async () => {
    const link = await issue(1, { expiresInDays: 1 });
    time = new Date(now.getTime() + 86_399_999);
    expect(await statusOf(link.url)).toBe(200);
    time = new Date(now.getTime() + 86_400_000);
    expect(await statusOf(link.url)).toBe(410);
    time = now;
  });

  it('is that of all others where a new one asks for it', async () => {
    const [older, other] = [await issue(1), await issue(2)];
    const newer = await issue(1, { revokeOthers: true });
    expect(await Promise.all([older, other, newer].map(({ url }) => statusOf(url)))).toEqual([410, 200, 200]);
  });

  it('is not brought about from outside, nor by way of another household', async () => {
    const link = await issue(1);
    expect(await codeOf(await revoke(link, 'neighbour-town'))).toBe('household-not-found');
    expect(await codeOf(await revoke(link, 'administrator'))).toBe('forbidden');
    expect(await codeOf(await revoke(link, 'town', 2))).toBe('archive-link-not-found');
    expect(await statusOf(link.url)).toBe(200);
  });
});

describe('the audit log', () => {
  it('tells who issued, opened and revoked a link, refusals too, and no token', async () => {
    const link = await issue(3);
    await open(link.url);
    await revoke(link, 'town', 3);
    await open(link.url);
    await post('administrator', pathOf(3));
    const log = await server.get<AuditLogList>('auditor', `/audit-logs?objectId=${householdId(3)}`);
    expect(log.items.map(({ action, role, success }) => [action, role, success]).reverse()).toEqual([
      ['create', 'town', true],
      ['view', 'anonymous', true],
      ['update', 'town', true],
      ['view', 'anonymous', false],
      ['create', 'administrator', false],
    ]);
    expect(JSON.stringify(log)).not.toContain(tokenOf(link).slice(7));
  });
});

describe('guessing', () => {
  it('is limited like every other request of an address', async () => {
    const few = await startTestServer({ rateLimit: { limit: 3, windowInSeconds: 60, now: () => 0 } });
    const tries: number[] = [];
    for (let i = 0; i < 4; i += 1)
      tries.push((await few.app.request(`/a/620523-${'A'.repeat(26)}${i}`)).status);
    expect(tries).toEqual([404, 404, 404, 429]);
    await few.db.close();
  });
});

describe('a code that is printed again', () => {
  const reprint = (link: ArchiveLink, persona = 'town', n = 1) =>
    server.call(persona, `${pathOf(n)}/${link.id}/code`);

  it('has the same address, which nothing keeps, and an entry in the log', async () => {
    const link = await issue();
    const response = await reprint(link, 'village');
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect(await response.json()).toEqual(link);
    expect(link.reprintable).toBe(true);
    const { items } = await server.get<AuditLogList>('auditor', `/audit-logs?objectId=${householdId(1)}`);
    const entries = items.filter(({ detail }) => detail.link === link.id && detail.step === 'reprint');
    expect(entries.map(({ action, role, success }) => [action, role, success])).toEqual([
      ['view', 'village', true],
    ]);
    expect(JSON.stringify(items)).not.toContain(tokenOf(link).slice(7));
  });

  it('is nobody’s who may not issue it, and no other household’s', async () => {
    const link = await issue();
    expect(await codeOf(await reprint(link, 'neighbour-town'))).toBe('household-not-found');
    expect(await codeOf(await reprint(link, 'town', 2))).toBe('archive-link-not-found');
    expect(await codeOf(await reprint(link, 'auditor'))).toBe('forbidden');
    expect(await codeOf(await reprint(link, 'householder'))).toBe('forbidden');
    expect(await codeOf(await reprint(link, 'visitor'))).toBe('authentication-required');
    expect(await codeOf(await reprint({ ...link, id: 'unknown-link' }))).toBe('archive-link-not-found');
  });

  it('ends with the link', async () => {
    const link = await issue(1, { expiresInDays: 1 });
    const old = await issue();
    await revoke(old);
    expect(await codeOf(await reprint(old))).toBe('archive-link-ended');
    time = new Date(now.getTime() + 24 * 3_600_000);
    expect(await codeOf(await reprint(link))).toBe('archive-link-ended');
    time = now;
    expect((await reprint(link)).status).toBe(200);
  });

  it('must be replaced where the key did not make it: from before, or of another server', async () => {
    await server.db.write((query) =>
      query(
        `insert into archive_link (county, household, region, id, token_hash, created_at, created_by, expires_at)
         select '620523', id, region, 'made-by-chance', repeat('1', 64), '2026-01-01', 'persona:town', '2027-01-01'
         from household where id = $1`,
        [householdId(1)],
      ),
    );
    const { items } = await server.get<{ items: ArchiveLink[] }>('town', pathOf(1));
    const kept = items.find(({ id }) => id === 'made-by-chance')!;
    expect([kept.state, kept.reprintable]).toEqual(['active', false]);
    const response = await reprint(kept);
    expect([response.status, await codeOf(response)]).toEqual([409, 'archive-link-not-reprintable']);
  });

  it('comes of a key that the database does not have', async () => {
    const link = await issue();
    const { makeToken } = await import('../store/archive-token.js');
    const guess = makeToken(new Uint8Array(32), householdId(1), link.id);
    expect(guess).not.toBe(tokenOf(link));
    expect(await statusOf(`/a/${guess}`)).toBe(404);
    expect(await statusOf(link.url)).toBe(200);
  });
});

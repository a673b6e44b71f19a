// Core, robustness: a token that is expired, unsigned, tampered with or made up opens nothing.
import { check, type Check } from '../check.js';
import { expectProblem } from '../expect-problem.js';
import { ensure } from '../outcome.js';
import type { Probe } from '../probe.js';

/** Tried on a path that needs a login, and on public ones: a bad token is refused, not taken for a visitor's. */
async function refuseToken(probe: Probe, token: string, ...codes: string[]): Promise<void> {
  for (const path of ['/households', '/me'])
    expectProblem(await probe.get(path, { authorization: token }), 401, ...codes);
}

export const tokenChecks: readonly Check[] = [
  check(
    {
      id: 'core.tokens.garbage',
      layer: 'robustness',
      zh: '编造的、格式不对的令牌答 401 invalid-token，公开的接口也不把它当作匿名',
      en: 'A made-up token is refused, on public paths as well',
      why: '令牌失效后悄悄变成访客，用户会以为数据没有了。',
      source: 'RFC 6750 §3.1',
    },
    async (probe) => {
      for (const token of [
        'Bearer nonsense',
        'Bearer a.b.c',
        'Bearer',
        'Basic YWRtaW46YWRtaW4=',
        'Bearer ....',
        `Bearer ${'x'.repeat(4000)}`,
      ])
        await refuseToken(probe, token, 'invalid-token');
    },
  ),
  check(
    {
      id: 'core.tokens.tampered',
      layer: 'robustness',
      zh: '改了一个字符的令牌答 401 invalid-token',
      en: 'A token with one character changed is refused',
      why: '不验签，任何人都能给自己写一个县级角色。',
      source: 'RFC 7515 §5.2',
    },
    async (probe) => {
      const token = await probe.world.tokens.of('town');
      const [head, payload, signature] = token.split('.');
      const changed = [flip(token, Math.floor(token.length / 2))];
      if (signature !== undefined && signature !== '')
        changed.push(`${head}.${payload}.${flip(signature, 3)}`, `${head}.${payload}.`);
      for (const bad of changed) await refuseToken(probe, `Bearer ${bad}`, 'invalid-token');
    },
  ),
  check(
    {
      id: 'core.tokens.unsigned',
      layer: 'robustness',
      zh: 'alg 为 none 的令牌、改写了角色与区划而未重新签名的令牌答 401 invalid-token',
      en: 'A token with alg none, or with claims rewritten, is refused',
      why: '这是最有名的 JWT 漏洞，库的缺省设置常会放过。',
      source: 'RFC 8725 §3.1',
    },
    async (probe) => {
      const [head = '', payload = '', signature = ''] = (await probe.world.tokens.of('town')).split('.');
      const claims = readPart(payload);
      const wider = encode({ ...claims, role: 'county', regions: [probe.profile.county] });
      const none = encode({ ...readPart(head), alg: 'none' });
      // A backend whose tokens are no JWT must not take one from a stranger either.
      const rewritten = claims
        ? [`${none}.${payload}.`, `${none}.${payload}.${signature}`, `${head}.${wider}.${signature}`]
        : [];
      for (const bad of [`${none}.${wider}.`, ...rewritten])
        await refuseToken(probe, `Bearer ${bad}`, 'invalid-token');
    },
  ),
  check(
    {
      id: 'core.tokens.expired',
      layer: 'robustness',
      zh: '过期的令牌答 401 token-expired(profile 的 expiredToken)',
      en: 'An expired token is refused with its own code',
      why: '离职者手里的旧令牌必须失效；前端凭这个错误码去刷新登录。',
      source: 'RFC 7519 §4.1.4',
    },
    async (probe) => refuseToken(probe, `Bearer ${await probe.world.tokens.expired()}`, 'token-expired'),
  ),
  check(
    {
      id: 'core.tokens.header-only',
      layer: 'robustness',
      zh: '令牌只从 Authorization 头取，不从网址取',
      en: 'A token is taken from the Authorization header only, never from the address',
      why: '网址会进日志、历史记录与 Referer。',
      source: 'RFC 6750 §2.3',
    },
    async (probe) => {
      const token = await probe.world.tokens.of('town');
      for (const name of ['access_token', 'token']) {
        const exchange = await probe.get('/households', { query: { [name]: token } });
        ensure(
          exchange.status === 400 || exchange.status === 401,
          `网址里的 ${name} 应被拒绝(400 或 401)，而是 ${exchange.status}`,
        );
      }
    },
  ),
];

/** Another letter at a position, so that the text keeps its alphabet. */
function flip(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

function readPart(part: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

// Faults of tokens: what should be refused is believed.
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Role } from '@onemap/contract';
import type { AppDependencies } from '../app.js';
import { createViewer, type Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import type { Fault } from './fault.js';
import { withHeaders } from './rewrite.js';

/** Believes a refused token without a look at its signature where `gullible` says so. */
function believing(
  gullible: (token: string, refusal: HttpProblem) => boolean,
): (parts: AppDependencies) => AppDependencies {
  return (parts) => ({
    ...parts,
    tokens: {
      ...parts.tokens,
      verify: async (token) => {
        try {
          return await parts.tokens.verify(token);
        } catch (error) {
          if (!(error instanceof HttpProblem) || !gullible(token, error)) throw error;
          return readClaims(token, error);
        }
      },
    },
  });
}

function readClaims(token: string, refusal: HttpProblem): Viewer {
  try {
    const { role, regions, sub } = decodeJwt<{ role: Role; regions: string[] }>(token);
    return createViewer({ role, regions, subject: sub ?? '', displayName: '' });
  } catch {
    throw refusal;
  }
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

export const tokenFaults: readonly Fault[] = [
  {
    id: 'expired-token',
    sentence: '接受过期的令牌',
    check: 'core.tokens.expired',
    break: believing((_token, { code }) => code === 'token-expired'),
  },
  {
    id: 'unsigned-token',
    sentence: '接受 alg 为 none 的令牌',
    check: 'core.tokens.unsigned',
    break: believing((token) => algorithmOf(token) === 'none'),
  },
  {
    id: 'signature-ignored',
    sentence: '不验签',
    check: 'core.tokens.tampered',
    break: believing(() => true),
  },
  {
    id: 'bad-token-is-visitor',
    sentence: '格式不对的令牌当作匿名',
    check: 'core.tokens.garbage',
    answer: (request, next) => {
      const header = request.headers.get('Authorization') ?? '';
      return next(
        /^Bearer eyJ/.test(header)
          ? request
          : withHeaders(request, (headers) => headers.delete('Authorization')),
      );
    },
  },
  {
    id: 'token-in-address',
    sentence: '从网址的 access_token 取令牌',
    check: 'core.tokens.header-only',
    answer: (request, next) => {
      const url = new URL(request.url);
      const token = url.searchParams.get('access_token');
      if (token === null) return next(request);
      url.searchParams.delete('access_token');
      return next(
        withHeaders(new Request(url, request), (headers) => headers.set('Authorization', `Bearer ${token}`)),
      );
    },
  },
];

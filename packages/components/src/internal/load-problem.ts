// What went wrong with a load, told from the error's name and status alone, so that any data source may throw it.
import type { Messages } from '../locales/messages.js';

export type LoadProblemKind =
  'unreachable' | 'timeout' | 'busy' | 'nonsense' | 'signIn' | 'forbidden' | 'notFound' | 'failed';

export interface LoadProblem {
  readonly kind: LoadProblemKind;
  /** The number under which the backend's log has the request, where it told one. */
  readonly requestId: string | undefined;
  readonly error: unknown;
}

const kindByStatus: Readonly<Record<number, LoadProblemKind>> = {
  401: 'signIn',
  403: 'forbidden',
  404: 'notFound',
  408: 'timeout',
  410: 'notFound',
  429: 'busy',
  502: 'unreachable',
  503: 'unreachable',
  504: 'timeout',
};

/** Browsers reject a failed fetch with a TypeError; a SyntaxError is an answer that is no JSON. */
const kindByName: Readonly<Record<string, LoadProblemKind>> = {
  TimeoutError: 'timeout',
  ConnectionError: 'unreachable',
  NetworkError: 'unreachable',
  TypeError: 'unreachable',
  InvalidResponse: 'nonsense',
  InvalidResponseError: 'nonsense',
  SyntaxError: 'nonsense',
};

/** Names an error for the user; whatever is thrown gets a kind. */
export function loadProblem(error: unknown): LoadProblem {
  const status = field(error, 'status');
  const name = field(error, 'name');
  const requestId = field(error, 'requestId');
  const kind =
    (typeof status === 'number' ? kindByStatus[status] : undefined) ??
    (typeof name === 'string' ? kindByName[name] : undefined) ??
    'failed';
  return { kind, requestId: typeof requestId === 'string' ? requestId : undefined, error };
}

/** One sentence that says what failed. */
export function problemText(problem: LoadProblem, words: Messages): string {
  return words.state[problem.kind];
}

function field(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined;
}

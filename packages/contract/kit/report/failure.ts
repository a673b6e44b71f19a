// What a report shows of the request and the answer behind a failure, with everything personal taken out.
import { curlLine } from '../http/curl.js';
import type { Exchange } from '../http/exchange.js';
import { redactBody, redactHeader, redactText } from '../http/redact.js';

export interface ShownExchange {
  readonly method: string;
  readonly url: string;
  readonly persona: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
  readonly curl: string;
}

const longestUrl = 600;

export function showExchange({ request, status, headers, bytes }: Exchange): ShownExchange {
  const { method, url, persona, body = '' } = request;
  const shown = (pairs: Iterable<readonly [string, string]>): Record<string, string> =>
    Object.fromEntries([...pairs].map(([name, value]) => [name, redactHeader(name, value, persona)]));
  return {
    method,
    url: redactText(url.length > longestUrl ? `${url.slice(0, longestUrl)}…` : url),
    persona,
    requestHeaders: shown(Object.entries(request.headers)),
    requestBody: redactBody(new TextEncoder().encode(body), 'application/json'),
    status,
    responseHeaders: shown(headers),
    responseBody: redactBody(bytes, headers.get('Content-Type') ?? ''),
    curl: redactText(curlLine(request)),
  };
}

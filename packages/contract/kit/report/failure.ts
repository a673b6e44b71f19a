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

/** Headers of the connection say nothing of the contract. */
const ofTheConnection = /^(connection|keep-alive|transfer-encoding|date|content-length)$/i;
const longestUrl = 600;

export function showExchange({ request, status, headers, bytes }: Exchange): ShownExchange {
  const { method, persona, body = '' } = request;
  const withoutToken = tokenRemover(request.headers);
  const withoutNames = namesOfPeople(request.url);
  const url = withoutToken(request.url);
  const shown = (pairs: Iterable<readonly [string, string]>): Record<string, string> =>
    Object.fromEntries(
      [...pairs].map(([name, value]) => [name, redactHeader(name, withoutToken(value), persona)]),
    );
  return {
    method,
    url: redactText(url.length > longestUrl ? `${url.slice(0, longestUrl)}…` : url),
    persona,
    requestHeaders: shown(Object.entries(request.headers)),
    requestBody: withoutToken(redactBody(new TextEncoder().encode(body), 'application/json')),
    status,
    responseHeaders: shown([...headers].filter(([name]) => !ofTheConnection.test(name))),
    responseBody: withoutNames(withoutToken(redactBody(bytes, headers.get('Content-Type') ?? ''))),
    curl: redactText(withoutToken(curlLine(request))),
  };
}

/** A token need not look like one: the one that was sent is taken out wherever the backend repeats it. */
function tokenRemover(headers: Readonly<Record<string, string>>): (text: string) => string {
  const [, token = ''] = /^Bearer (.{8,})$/.exec(headers.Authorization ?? '') ?? [];
  return (text) => (token === '' ? text : text.replaceAll(token, '〔令牌〕'));
}

/** Under the paths of households a name is a person's: its first character stays, of an address nothing does. */
function namesOfPeople(url: string): (text: string) => string {
  if (!/\/(households|exports)(\/|\?|$)/.test(url)) return (text) => text;
  return (text) =>
    text
      .replace(/("(?:headName|name)"\s*:\s*")([^"\\]?)[^"]*/g, '$1$2*')
      .replace(/("address"\s*:\s*")[^"]*/g, '$1〔略〕');
}

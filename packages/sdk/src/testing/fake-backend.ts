// A fetch for tests: answers from a list in order, and keeps each request as data.
export interface RecordedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  credentials: RequestCredentials | undefined;
  redirect: RequestRedirect | undefined;
  signal: AbortSignal;
}

/** A response, an error that `fetch` throws, or a promise of a response that the test settles later. */
export type Reply = Response | Error | Promise<Response>;

export interface FakeBackend {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: RecordedRequest[];
}

export function fakeBackend(...replies: Reply[]): FakeBackend {
  const requests: RecordedRequest[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    requests.push({
      method: init.method ?? 'GET',
      url: String(input),
      headers: { ...(init.headers as Record<string, string>) },
      body: init.body as string | undefined,
      credentials: init.credentials,
      redirect: init.redirect,
      signal: init.signal!,
    });
    const reply = replies.shift();
    if (reply === undefined) throw new Error(`no reply is left for ${String(input)}`);
    if (reply instanceof Error) throw reply;
    return reply;
  };
  return { fetch, requests };
}

export function jsonReply(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { ...init, headers });
}

/** A problem as RFC 9457 and the contract have it. */
export function problemReply(status: number, code: string, headers: Record<string, string> = {}): Response {
  const body = { type: `/problems/${code}`, title: `title of ${code}`, status, code, requestId: 'req-1' };
  return jsonReply(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

/** A reply that arrives when the test says so. */
export function laterReply(): { reply: Promise<Response>; arrive: (response: Response) => void } {
  let arrive: (response: Response) => void = () => undefined;
  const reply = new Promise<Response>((resolve) => {
    arrive = resolve;
  });
  return { reply, arrive };
}

/** Lets everything run that waits for promises only, timers and sockets apart. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

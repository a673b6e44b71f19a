import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../environment.js';
import { clientAddress, type TrustedProxies } from './client-address.js';

async function seen(
  trusted: TrustedProxies | undefined,
  socket: string | undefined,
  forwarded?: string,
): Promise<string | null> {
  const app = new Hono<Environment>().use(clientAddress(trusted));
  app.get('/', (c) => c.json(c.get('clientAddress') ?? null));
  const headers = new Headers(forwarded === undefined ? [] : [['X-Forwarded-For', forwarded]]);
  const bindings = socket === undefined ? undefined : { incoming: { socket: { remoteAddress: socket } } };
  return (await (await app.request('/', { headers }, bindings)).json()) as string | null;
}

describe('the client address', () => {
  it("is the socket's, whatever a header says", async () => {
    expect(await seen(undefined, '203.0.113.7')).toBe('203.0.113.7');
    expect(await seen(undefined, '203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
    expect(await seen(0, '203.0.113.7', '198.51.100.1, 198.51.100.2')).toBe('203.0.113.7');
  });

  it('is not known without a socket', async () => {
    expect(await seen(undefined, undefined)).toBeNull();
    expect(await seen(1, undefined, '198.51.100.1')).toBeNull();
  });

  it.each([
    [1, '198.51.100.1', '198.51.100.1'],
    [1, '6.6.6.6, 198.51.100.1', '198.51.100.1'],
    [2, '6.6.6.6, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
    [2, '198.51.100.1', '198.51.100.1'],
    [1, 'unknown', '10.0.0.1'],
    [1, "6.6.6.6, <script>alert('x')</script>", '10.0.0.1'],
    [1, '', '10.0.0.1'],
    [1, '198.51.100.1:4711', '198.51.100.1'],
    [1, '[2001:db8::1]:4711', '2001:db8::1'],
    [1, '2001:db8::1', '2001:db8::1'],
    [1, '::ffff:198.51.100.1', '198.51.100.1'],
  ])('behind %i proxies that say %s is %s', async (hops, forwarded, expected) => {
    expect(await seen(hops, '10.0.0.1', forwarded)).toBe(expected);
  });

  it.each([
    ['10.0.0.1', '6.6.6.6, 198.51.100.1, 10.1.2.3', '198.51.100.1'],
    ['10.0.0.1', '10.9.9.9', '10.9.9.9'],
    ['192.0.2.9', '198.51.100.1', '192.0.2.9'],
    ['fd00::1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ])('from %s, with trusted networks, that says %s is %s', async (socket, forwarded, expected) => {
    expect(await seen(['10.0.0.0/8', 'fd00::1'], socket, forwarded)).toBe(expected);
  });

  it.each([-1, 1.5, 17, NaN, ['10.0.0.0/33'], ['10.0.0'], ['all'], ['::/129'], ['10.0.0.0/x'], ['']])(
    'is not looked for with %j as the trusted proxies',
    (trusted) => {
      expect(() => clientAddress(trusted)).toThrow(RangeError);
    },
  );
});

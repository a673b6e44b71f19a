// Finds out where a request comes from: the socket's address, or what proxies that are trusted say of theirs.
import { BlockList, isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from '../environment.js';

/** How many proxies stand in front, or their addresses and networks (`10.0.0.0/8`); 0 believes no header. */
export type TrustedProxies = number | readonly string[];

/** @throws RangeError for what is no number of proxies, no address and no network */
export function clientAddress(trusted: TrustedProxies = 0): MiddlewareHandler<Environment> {
  const trusts = typeof trusted === 'number' ? countHops(trusted) : inNetworks(trusted);
  return async (c, next) => {
    // Called without a port, the app gets no bindings at all.
    const bindings = c.env as Environment['Bindings'] | undefined;
    const socket = plainAddress(bindings?.incoming?.socket.remoteAddress);
    c.set('clientAddress', walkBack(socket, c.req.header('X-Forwarded-For'), trusts));
    await next();
  };
}

/** @param hop 0 is whoever opened the socket */
type Trusts = (address: string, hop: number) => boolean;

/** Each proxy adds whom it heard from at the end of the header, so that only the end of it can be believed. */
function walkBack(
  socket: string | undefined,
  forwarded: string | undefined,
  trusts: Trusts,
): string | undefined {
  let address = socket;
  if (address === undefined || forwarded === undefined) return address;
  const named = forwarded.split(',').reverse();
  for (const [hop, text] of named.entries()) {
    if (!trusts(address, hop)) return address;
    const before = plainAddress(text.trim());
    if (before === undefined) return address;
    address = before;
  }
  return address;
}

/** Without port and brackets, and an IPv4 address as one; undefined for what is no address. */
function plainAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? text;
  const address = bare
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
  return isIP(address) === 0 ? undefined : address;
}

function countHops(hops: number): Trusts {
  if (!Number.isInteger(hops) || hops < 0 || hops > 16) throw new RangeError(`trusted proxies: ${hops}`);
  return (_address, hop) => hop < hops;
}

function inNetworks(networks: readonly string[]): Trusts {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const version = isIP(address);
    const length = bits === undefined ? (version === 4 ? 32 : 128) : Number(bits);
    const fits = /^\d{1,3}$/.test(bits ?? '0') && length <= (version === 4 ? 32 : 128);
    if (version === 0 || !fits) throw new RangeError(`trusted proxies: ${network}`);
    list.addSubnet(address, length, family(address));
  }
  return (address) => list.check(address, family(address));
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}

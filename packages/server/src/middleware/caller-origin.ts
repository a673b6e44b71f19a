// The origin that a caller has used, from the Host header: nothing of it is believed but the form of a name and a port.
import { isIPv4, isIPv6 } from 'node:net';
import type { Context } from 'hono';

/** Of a name with its dots; longer ones are none (RFC 1035). */
const longestName = 253;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** A browser reads a name that ends so as an address, in octal or hexadecimal too. */
const numeric = /^(\d+|0x[0-9a-f]*)$/;

/**
 * `http://192.168.1.5:8080` for a request with that host; undefined where there is none, or it is not the plain name or
 * address of a host with at most a port.
 */
export function callerOrigin(c: Context): string | undefined {
  const host = hostOf(c.req.header('Host'));
  if (host === undefined) return undefined;
  const scheme = c.req.url.startsWith('https:') ? 'https' : 'http';
  return `${scheme}://${host}`;
}

/** In lower case; undefined for what is no host. */
export function hostOf(text: string | undefined): string | undefined {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::([1-9]\d{0,4}))?$/.exec(text?.toLowerCase() ?? '');
  if (!found) return undefined;
  const [whole, name = '', port] = found;
  if (port !== undefined && Number(port) > 65_535) return undefined;
  const known = name.startsWith('[') ? isIPv6(name.slice(1, -1)) : isIPv4(name) || isName(name);
  return known ? whole : undefined;
}

function isName(name: string): boolean {
  const labels = name.split('.');
  const last = labels[labels.length - 1]!;
  return name.length <= longestName && labels.every((each) => label.test(each)) && !numeric.test(last);
}

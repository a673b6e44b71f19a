// Addresses: the base, path templates, query strings, origins.

export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];
export type Query = Readonly<Record<string, QueryValue>>;
export type PathValues = Readonly<Record<string, string | number>>;

/**
 * The base URL made absolute, without a slash at its end; a relative one is resolved against the page or worker.
 * @throws TypeError when that is impossible, as in Node, which has no page
 */
export function absoluteBase(baseUrl: string): string {
  const page = globalThis.document?.baseURI ?? globalThis.location?.href;
  try {
    const { origin, pathname } = new URL(baseUrl, page);
    return origin + pathname.replace(/\/+$/, '');
  } catch {
    throw new TypeError(`baseUrl: ${baseUrl} is no absolute URL, and there is no page to resolve it against`);
  }
}

/** Scheme, host and port; empty for what is no URL. */
export function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}

/**
 * Fills `{name}` in a path template, percent-encoded.
 * @throws TypeError for a value that is absent or empty, or that a browser would read as a step in the path
 */
export function fillPath(template: string, values: PathValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = String(values[name] ?? '');
    if (value === '' || value === '.' || value === '..') throw new TypeError(`${name}: a value is needed`);
    return encodeURIComponent(value);
  });
}

/**
 * `?a=1&b=2,3` or nothing: arrays joined by commas (OpenAPI `explode: false`), absent values and empty arrays left out,
 * colons kept readable.
 */
export function queryString(query: Query = {}): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? (value as readonly (string | number)[]) : [value];
    const present = values.filter((one) => one !== undefined && one !== null);
    if (present.length > 0)
      pairs.push(`${encode(name)}=${present.map((one) => encode(String(one))).join(',')}`);
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A/g, ':');
}

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
    throw new TypeError(`baseUrl: ${baseUrl} is not absolute`);
  }
}

/** Scheme, host and port. @throws TypeError for what is no absolute URL */
export function originOf(url: string): string {
  return new URL(url).origin;
}

/**
 * Fills `{name}` in a path template, percent-encoded.
 * @throws TypeError for a value that is absent or empty, or that a browser would read as a step in the path
 */
export function fillPath(template: string, values: PathValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = String(values[name] ?? '');
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${name} is empty`);
    return encodeURIComponent(value);
  });
}

/**
 * `?a=1&b=2,3` or nothing: arrays joined by commas (OpenAPI `explode: false`), absent values and empty arrays left out,
 * colons kept readable.
 */
export function queryString(query: Query = {}): string {
  let text = '';
  for (const [name, value] of Object.entries(query)) {
    const present = [value].flat().filter((one) => one !== undefined && one !== null);
    if (present.length) text += `${text ? '&' : '?'}${encode(name)}=${present.map(encode).join(',')}`;
  }
  return text;
}

function encode(value: unknown): string {
  return encodeURIComponent(String(value)).replace(/%3A/g, ':');
}

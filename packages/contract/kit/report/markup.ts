// A template tag that escapes every value, so that nothing a backend answers becomes markup of the report.

export interface Markup {
  readonly text: string;
}

/** Values are escaped, other markup is put in as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | Markup)[]): Markup {
  const filled = values.map((value) => (typeof value === 'object' ? value.text : escape(String(value))));
  return { text: parts.reduce((text, part, index) => `${text}${filled[index - 1] ?? ''}${part}`) };
}

export function join(parts: readonly Markup[]): Markup {
  return { text: parts.map(({ text }) => text).join('\n') };
}

/** Control characters and those that turn the direction of writing, which would change what a reader sees. */
// eslint-disable-next-line no-control-regex
const invisible = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

export function escape(text: string): string {
  return text
    .replace(invisible, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

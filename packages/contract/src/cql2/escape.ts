// Writing names and strings into a filter's text so that they cannot end early.

/** Words that a bare name must not be. */
export const keywords =
  /^(and|or|not|like|between|in|is|null|true|false|div|casei|accenti|date|timestamp|interval|bbox|(multi)?(point|linestring|polygon)|geometrycollection|[ast]_\w+)$/i;

/** In double quotes unless it is a plain ASCII name and no keyword. @throws TypeError for an empty name */
export function nameText(name: string): string {
  if (name === '' || hasForbidden(name)) throw new TypeError(`property: ${JSON.stringify(name)} is no name`);
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.test(name);
  return plain ? name : `"${name.replace(/"/g, '""')}"`;
}

/**
 * In single quotes. CQL2 text reads `\'` as a quote and has no escape for the backslash itself, so a string with a
 * backslash before a quote or at its end has no text that every reader takes alike.
 * @throws TypeError for such a string, NUL, or half a surrogate pair: use the JSON form
 */
export function stringText(value: string): string {
  if (/\\('|$)/.test(value) || hasForbidden(value)) {
    throw new TypeError(`value: ${JSON.stringify(value)} cannot be written as CQL2 text`);
  }
  return `'${value.replace(/'/g, "''")}'`;
}

/** Whether a text holds NUL or half a surrogate pair, which a database cannot keep. */
export function hasForbidden(text: string): boolean {
  return /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

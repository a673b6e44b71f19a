// The statements that open a reading transaction under row security, the same for every driver.
import type { ReadScope } from './db.js';

/**
 * The statements that confine a transaction. PGlite connects as a superuser, whom row security does not bind,
 * so the role is set each time; the list takes no bind parameter, so its digits are checked.
 * @throws RangeError for a prefix that is not 2 to 14 digits
 */
export function scopeStatements({ prefixes }: ReadScope): string {
  for (const prefix of prefixes) {
    if (!/^[0-9]{2,14}$/.test(prefix)) throw new RangeError(`scope: "${prefix}" is not a region prefix`);
  }
  return `set local role onemap_reader; set local app.scope = '${prefixes.join(',')}';`;
}

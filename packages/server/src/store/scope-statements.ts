// The statements that open a reading transaction under row security, the same for every driver.
import type { Query, ReadScope } from './db.js';

const prefixPattern = /^[0-9]{2,14}$/;
const householdPattern = /^[0-9]{6}-[A-Za-z0-9_-]{8,64}$/;
const hashPattern = /^[0-9a-f]{64}$/;

/**
 * The statements that confine a transaction. PGlite connects as a superuser, whom row security does not bind,
 * so the role is set each time. `set local` takes no bind parameter (and Citus passes on nothing but `set local`):
 * prefixes and ids are checked, an account is written in hexadecimal.
 * @throws RangeError for a prefix that is not 2 to 14 digits, or what is no household id or no hash
 */
export function scopeStatements(scope: ReadScope): string {
  const { prefixes, auditPrefixes = [], households = [] } = scope;
  const { pairingsOf = '', account = '', archiveToken } = scope;
  return [
    'set local role onemap_reader',
    setting('app.scope', prefixes.map(checkPrefix)),
    setting('app.audit_scope', auditPrefixes.map(checkPrefix)),
    setting('app.households', households.map(checkHousehold)),
    setting('app.pairings_of', [hexOf(pairingsOf)]),
    setting('app.account', [hexOf(account)]),
    setting('app.archive_token', archiveToken === undefined ? [] : [checkHash(archiveToken)]),
  ]
    .map((statement) => `${statement};`)
    .join(' ');
}

/**
 * Second step of a transaction whose scope names pairings: looks up the households that they lead to, and opens them.
 * Every driver calls it after `scopeStatements` and before its caller's first query.
 */
export async function openPairings(
  query: Query,
  { pairingsOf = '', households = [] }: ReadScope,
): Promise<void> {
  if (pairingsOf === '') return;
  const rows = await query<{ household: string }>(
    'select distinct household from helper where subject = scope_pairings_of() order by household',
  );
  const opened = [...households, ...rows.map(({ household }) => household)];
  await query(`${setting('app.households', opened.map(checkHousehold))}; ${setting('app.pairings_of', [])};`);
}

function setting(name: string, values: readonly string[]): string {
  return `set local ${name} = '${values.join(',')}'`;
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

function checkPrefix(prefix: string): string {
  if (!prefixPattern.test(prefix)) throw new RangeError(`scope: "${prefix}" is not a region prefix`);
  return prefix;
}

function checkHousehold(id: string): string {
  if (!householdPattern.test(id)) throw new RangeError(`scope: "${id}" is not a household id`);
  return id;
}

function checkHash(hash: string): string {
  if (!hashPattern.test(hash)) throw new RangeError('scope: not a hash');
  return hash;
}

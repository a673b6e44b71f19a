// Answers masked fields in the clear, and writes the audit entry in the same transaction first.
import { maskName, revealableFields } from '@onemap/core';
import type { Reveal, RevealRequest } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import { writeAudit, type AuditOptions } from './audit.js';
import type { Query } from './db.js';
import type { Claim, Once } from './idempotency.js';

interface Secrets {
  readonly region: string;
  readonly head_name: string;
  readonly phone: string | null;
  readonly bank_account: string | null;
}

type Refusal = 'household-not-found' | 'reveal-not-allowed';

/**
 * Null when the household is not in the viewer's scope. Refusals leave an entry too; without an entry in the log
 * nothing is answered. What was revealed before is answered again without another entry.
 * @throws HttpProblem `reveal-not-allowed` for a field that the role never sees
 */
export async function createReveal(
  once: Once,
  viewer: Viewer & { readonly ip?: string },
  household: string,
  request: RevealRequest,
  claim: Claim,
  options: AuditOptions,
): Promise<{ value: Reveal; replayed: boolean } | null> {
  const { value, replayed } = await once.run<Reveal | Refusal>(
    viewer,
    claim,
    async (query) => {
      const secrets = await readHousehold(query, household);
      const refusal = refuse(viewer, request, secrets);
      const entry = await record(query, viewer, household, request, secrets, options, refusal);
      if (refusal !== null || !secrets) return { value: refusal ?? 'household-not-found', keep: false };
      const revealed = await readSecrets(query, household, request, secrets);
      return { value: { ...entry, household, fields: request.fields, ...revealed }, keep: true };
    },
    async (query) => (await readHousehold(query, household)) !== undefined,
  );
  if (value === 'household-not-found') return null;
  if (value === 'reveal-not-allowed') throw new HttpProblem(value);
  return { value, replayed };
}

async function readHousehold(query: Query, household: string): Promise<Secrets | undefined> {
  const [secrets] = await query<Secrets>(
    'select region, head_name, phone, bank_account from household where county = $1 and id = $2',
    [household.slice(0, 6), household],
  );
  return secrets;
}

function refuse({ role }: Viewer, { fields }: RevealRequest, secrets: Secrets | undefined): Refusal | null {
  if (!secrets) return 'household-not-found';
  const allowed = revealableFields(role);
  return fields.every((field) => allowed.includes(field)) ? null : 'reveal-not-allowed';
}

async function record(
  query: Query,
  viewer: Viewer & { readonly ip?: string },
  household: string,
  { fields, reason }: RevealRequest,
  secrets: Secrets | undefined,
  options: AuditOptions,
  refusal: Refusal | null,
): Promise<{ id: string; at: string }> {
  const names = secrets ? await readNames(query, household, secrets.head_name) : [];
  const told = { fields, reason: withoutPersonalValues(reason, names), ...(refusal && { refusal }) };
  const place = { objectType: 'household', objectId: household, region: secrets?.region };
  return writeAudit(
    query,
    viewer,
    { action: 'reveal', ...place, success: refusal === null, detail: told },
    options,
  );
}

async function readNames(query: Query, household: string, head: string): Promise<string[]> {
  const members = await query<{ name: string }>(
    'select name from member where county = $1 and household = $2',
    [household.slice(0, 6), household],
  );
  return [...new Set([head, ...members.map(({ name }) => name)])].filter((name) => name.length > 1);
}

/** A reason is free text: numbers of six digits and more, and the household's own names, do not enter the log. */
export function withoutPersonalValues(text: string, names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const nameless = longestFirst.reduce((rest, name) => rest.replaceAll(name, maskName(name)), text);
  return nameless.replace(/\p{Nd}(?:[\s-]?\p{Nd}){5,}[xX]?/gu, '***');
}

type Revealed = Pick<Reveal, 'phone' | 'bankAccount' | 'members'>;

/** Fields that were not asked for are null. */
async function readSecrets(
  query: Query,
  household: string,
  { fields }: RevealRequest,
  secrets: Secrets,
): Promise<Revealed> {
  const wants = { idNumber: fields.includes('idNumber'), phone: fields.includes('phone') };
  const members =
    wants.idNumber || wants.phone
      ? await query<Reveal['members'][number]>(
          `select id, id_number as "idNumber", to_char(birth_date, 'YYYY-MM-DD') as "birthDate", phone
           from member where county = $1 and household = $2 order by ordinal, id`,
          [household.slice(0, 6), household],
        )
      : [];
  return {
    phone: wants.phone ? secrets.phone : null,
    bankAccount: fields.includes('bankAccount') ? secrets.bank_account : null,
    members: members.map(({ id, idNumber, birthDate, phone }) => ({
      id,
      idNumber: wants.idNumber ? idNumber : null,
      birthDate: wants.idNumber ? birthDate : null,
      phone: wants.phone ? phone : null,
    })),
  };
}

// Answers masked fields in the clear, and writes the audit entry in the same transaction first.
import { maskName, revealableFields } from '@onemap/core';
import type { Reveal, RevealRequest } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import { writeAudit, type AuditOptions } from './audit.js';
import type { Db, Query } from './db.js';

interface Secrets {
  readonly region: string;
  readonly head_name: string;
  readonly phone: string | null;
  readonly bank_account: string | null;
}

/**
 * Null when the household is not in the viewer's scope. Refusals leave an entry too; without an entry in the log
 * nothing is answered.
 * @throws HttpProblem `reveal-not-allowed` for a field that the role never sees
 */
export async function createReveal(
  db: Db,
  viewer: Viewer & { readonly ip?: string },
  household: string,
  request: RevealRequest,
  options: AuditOptions,
): Promise<Reveal | null> {
  const answer = await db.read(viewer, async (query) => {
    const county = household.slice(0, 6);
    const [secrets] = await query<Secrets>(
      'select region, head_name, phone, bank_account from household where county = $1 and id = $2',
      [county, household],
    );
    const allowed = revealableFields(viewer.role);
    const refusal = !secrets
      ? 'household-not-found'
      : request.fields.every((field) => allowed.includes(field))
        ? null
        : 'reveal-not-allowed';
    const names = secrets ? await readNames(query, county, household, secrets.head_name) : [];
    const entry = await writeAudit(
      query,
      viewer,
      {
        action: 'reveal',
        objectType: 'household',
        objectId: household,
        region: secrets?.region,
        success: refusal === null,
        detail: {
          fields: request.fields,
          reason: withoutPersonalValues(request.reason, names),
          ...(refusal && { refusal }),
        },
      },
      options,
    );
    if (refusal === 'reveal-not-allowed') return refusal;
    if (!secrets) return null;
    const { fields } = request;
    return {
      ...entry,
      household,
      fields,
      ...(await readSecrets(query, county, household, request, secrets)),
    };
  });
  if (answer === 'reveal-not-allowed') throw new HttpProblem(answer);
  return answer;
}

async function readNames(query: Query, county: string, household: string, head: string): Promise<string[]> {
  const members = await query<{ name: string }>(
    'select name from member where county = $1 and household = $2',
    [county, household],
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
  county: string,
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
          [county, household],
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

// Answers masked fields in the clear, and writes the audit entry in the same transaction first.
import { revealableFields } from '@onemap/core';
import type { Reveal, RevealRequest } from '@onemap/contract';
import type { Viewer } from '../auth/viewer.js';
import { HttpProblem } from '../http-problem.js';
import type { Db, Query } from './db.js';

export interface RevealOptions {
  readonly clock: () => Date;
  readonly newId: () => string;
}

interface Secrets {
  readonly phone: string | null;
  readonly bank_account: string | null;
}

/**
 * Null when the household is not in the viewer's scope; without an entry in the log nothing is answered.
 * @throws HttpProblem `reveal-not-allowed` for a field that the role never sees
 */
export async function createReveal(
  db: Db,
  viewer: Viewer,
  household: string,
  request: RevealRequest,
  { clock, newId }: RevealOptions,
): Promise<Reveal | null> {
  const county = household.slice(0, 6);
  return db.read(viewer, async (query) => {
    const [secrets] = await query<Secrets>(
      'select phone, bank_account from household where county = $1 and id = $2',
      [county, household],
    );
    if (!secrets) return null;
    const allowed = revealableFields(viewer.role);
    if (!request.fields.every((field) => allowed.includes(field)))
      throw new HttpProblem('reveal-not-allowed');
    const entry = { id: newId(), at: clock().toISOString() };
    await query(
      `insert into audit_log (county, id, at, subject, role, action, object_type, object_id, success, detail)
       values ($1, $2, $3, $4, $5, 'reveal', 'household', $6, true, $7::text::jsonb)`,
      [county, entry.id, entry.at, viewer.subject, viewer.role, household, JSON.stringify(request)],
    );
    return {
      ...entry,
      household,
      fields: request.fields,
      ...(await readSecrets(query, county, household, request, secrets)),
    };
  });
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

// Puts the plain values of a reveal into a masked record.
import type { Household, Member, Reveal } from '@onemap/contract';

/** A copy of the record with what the reveal shows; fields that were not asked for stay masked. */
export function withRevealed(household: Household, reveal: Reveal): Household {
  const shown = new Set<string>(reveal.fields);
  const owner = {
    ...(shown.has('phone') && { phone: reveal.phone }),
    ...(shown.has('bankAccount') && { bankAccount: reveal.bankAccount }),
  };
  return {
    ...household,
    ...owner,
    _masked: household._masked.filter((field) => !shown.has(field)),
    members: household.members.map((member) => revealedMember(member, reveal, shown)),
  };
}

/** The date of birth is masked and shown together with the number that holds it. */
function revealedMember(member: Member, reveal: Reveal, shown: ReadonlySet<string>): Member {
  const plain = reveal.members.find(({ id }) => id === member.id);
  if (plain === undefined) return member;
  const fields = new Set(shown.has('idNumber') ? [...shown, 'birthDate'] : shown);
  return {
    ...member,
    ...(shown.has('phone') && { phone: plain.phone }),
    ...(shown.has('idNumber') && { idNumber: plain.idNumber, birthDate: plain.birthDate }),
    _masked: member._masked.filter((field) => !fields.has(field)),
  };
}

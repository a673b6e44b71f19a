// A reveal's plain values go into the masked record, and nothing else changes.
import type { Reveal } from '@onemap/contract';
import { describe, expect, it } from 'vitest';
import { fullHousehold, householdFor } from '../internal/testing/household.js';
import { withRevealed } from './revealed.js';

const masked = householdFor('village');

const reveal = (fields: Reveal['fields']): Reveal => ({
  id: 'audit-1',
  at: '2016-05-01T09:30:00+08:00',
  household: masked.id,
  fields,
  phone: fields.includes('phone') ? fullHousehold.phone : null,
  bankAccount: fields.includes('bankAccount') ? fullHousehold.bankAccount : null,
  members: fullHousehold.members.map(({ id, idNumber, birthDate, phone }) => ({
    id,
    idNumber,
    birthDate,
    phone,
  })),
});

describe('A revealed record', () => {
  it('shows the account and leaves the phone masked', () => {
    const record = withRevealed(masked, reveal(['bankAccount']));
    expect([record.bankAccount, record.phone]).toEqual(['6228480000000001234', '139****0001']);
    expect(record._masked).toEqual(['phone']);
  });

  it('shows ID numbers together with the date of birth', () => {
    const [head] = withRevealed(masked, reveal(['idNumber'])).members;
    expect([head!.idNumber, head!.birthDate]).toEqual(['62052319680312401X', '1968-03-12']);
    expect(head!._masked).toEqual(['phone']);
  });

  it('leaves the record it came from alone', () => {
    withRevealed(masked, reveal(['idNumber', 'phone', 'bankAccount']));
    expect(masked.members[0]!.idNumber).toBe('620***********401X');
  });
});

import { describe, expect, it } from 'vitest';
import { coversRegion, scopePrefixes } from './scope.js';

describe('the data scope', () => {
  it.each(['village', 'town', 'assignedTown', 'county', 'prefecture', 'administrator', 'auditor'] as const)(
    'of a %s is its regions',
    (role) => {
      expect(scopePrefixes(role, ['620523106000', '620523107000'])).toEqual(['620523106', '620523107']);
      expect(scopePrefixes(role, [])).toEqual([]);
    },
  );

  it.each(['anonymous', 'donor', 'householder', 'cadre'] as const)('of a %s is empty', (role) => {
    expect(scopePrefixes(role, ['620523000000'])).toEqual([]);
  });

  it('names each region once and leaves out what another one holds', () => {
    expect(scopePrefixes('county', ['620523106201', '620523', '620523000000'])).toEqual(['620523']);
  });

  it('covers what lies below a prefix and nothing else', () => {
    expect(coversRegion(['620523106'], '620523106201')).toBe(true);
    expect(coversRegion(['620523106'], '620523107201')).toBe(false);
    expect(coversRegion(['620523106'], '620523')).toBe(false);
    expect(coversRegion([], '620523')).toBe(false);
    expect(coversRegion([''], '620523')).toBe(false);
  });

  it('refuses what is no region code', () => {
    expect(() => scopePrefixes('town', ['Gangu'])).toThrow(RangeError);
  });
});

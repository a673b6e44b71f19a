import { describe, expect, it } from 'vitest';
import type { HttpProblem } from '../http-problem.js';
import { readClaimMapping, viewerOfClaims } from './claim-mapping.js';

/** A 若依 portal: data scopes 1 to 5, the department's region codes, the user name as the account. */
const ruoyi = readClaimMapping(`{
  "role": { "claim": "dataScope", "values": { "1": "county", "2": "assignedTown", "3": "village", "4": "byRegion", "5": "cadre" } },
  "regions": { "claim": ["dept", "regionCodes"] },
  "subject": { "claim": "userName" },
  "displayName": { "claim": "nickName" }
}`);
const user = (dataScope: unknown, regionCodes: unknown) =>
  viewerOfClaims({ dataScope, userName: 'ry', nickName: '若依', dept: { regionCodes } }, ruoyi);
const refused = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as HttpProblem).details.errors?.[0]?.parameter;
  }
};

describe("a portal's own claims", () => {
  it.each([
    [1, '620523', 'county', ['620523']],
    ['2', '620523106,620523107', 'assignedTown', ['620523106', '620523107']],
    [3, ['620523106201'], 'village', ['620523106201']],
    [4, '620523106', 'town', ['620523106']],
    [4, '620500', 'prefecture', ['6205']],
    [4, ['620523106', 620523107000], 'assignedTown', ['620523106', '620523107']],
    [[4], ['620523106201'], 'village', ['620523106201']],
    [5, '620523106', 'cadre', []],
  ])('with data scope %j of %j are the %s of %j', (dataScope, codes, role, prefixes) => {
    const viewer = user(dataScope, codes);
    expect([viewer.role, viewer.prefixes]).toEqual([role, prefixes]);
    expect([viewer.subject, viewer.displayName]).toEqual(['ry', '若依']);
  });

  it('make a cadre of the account that pairings name', () => {
    expect(user(5, '620523')).toMatchObject({ pairingsOf: 'ry', households: [] });
  });

  it.each([
    [6, '620523', 'role'],
    ['toString', '620523', 'role'],
    [[1, 5], '620523', 'role'],
    [4, '', 'role'],
    [4, '62', 'role'],
    [4, ['620523106', '620523107201'], 'role'],
    [4, ['620523', '620502'], 'role'],
    [1, '甘谷', 'regions'],
    [1, '620523;drop', 'regions'],
  ])('with data scope %j of %j name no %s', (dataScope, codes, parameter) => {
    expect(refused(() => user(dataScope, codes))).toBe(parameter);
  });

  it('take an account with commas as one name', () => {
    const viewer = viewerOfClaims({ sub: 'cn=zhang,dc=gangu', role: 'cadre', regions: [] });
    expect(viewer.subject).toBe('cn=zhang,dc=gangu');
  });

  it('link a householder to one household', () => {
    const household = '620523-Zk3vR8mQ1xT5yB7nWc2dLe';
    const claims = { sub: 'h', role: 'householder', household };
    expect(viewerOfClaims(claims).households).toEqual([household]);
    expect(viewerOfClaims({ ...claims, role: 'cadre' }).households).toEqual([]);
    expect(
      viewerOfClaims({ ...claims, household: [household, household.replace('Z', 'Y')] }).households,
    ).toEqual([]);
  });
});

describe('a mapping', () => {
  it.each([
    '',
    '[]',
    'null',
    '{"rol": {"claim": "r"}}',
    '{"role": "r"}',
    '{"role": {}}',
    '{"role": {"claim": []}}',
    '{"role": {"claim": [1]}}',
    '{"role": {"claim": "r", "value": {}}}',
    '{"role": {"claim": "r", "values": []}}',
    '{"role": {"claim": "r", "values": {"1": "emperor"}}}',
    '{"role": {"claim": "r", "values": {"1": "anonymous"}}}',
    '{"regions": {"claim": "r", "values": {"1": 620523}}}',
  ])('is refused when it is %j', (json) => {
    expect(() => readClaimMapping(json)).toThrow(TypeError);
  });
});

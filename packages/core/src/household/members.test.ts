import { describe, expect, it } from 'vitest';
import { membersAt, minorsAt, registerYearAt } from './members.js';

describe('the register that tells of a year', () => {
  it.each([
    [2014, 2016],
    [2016, 2016],
    [2017, 2016],
    [2019, 2018],
    [2020, 2020],
    [2030, 2020],
  ])('is for the end of %i that of %i', (asOf, expected) => {
    expect(registerYearAt([2020, 2016, 2018], asOf)).toBe(expected);
  });

  it('is none where there is none', () => {
    expect(registerYearAt([], 2016)).toBeUndefined();
  });
});

const members = [
  { id: 'head', birthYear: 1968, studentStatus: null },
  { id: 'pupil', birthYear: 2005, studentStatus: 'grade8' },
  { id: 'child', birthYear: 2018, studentStatus: 'preschoolAge' },
  { id: 'unknown', birthYear: null, studentStatus: null },
];

describe('the members', () => {
  it('of an earlier register are as it told', () => {
    expect(membersAt(members, 2018, 2019)).toEqual(members);
    expect(membersAt(members, 2018, 2018)).toEqual(members);
  });

  it('of a later register are without those who were born since, and in no school', () => {
    const then = membersAt(members, 2020, 2016);
    expect(then.map(({ id, studentStatus }) => [id, studentStatus])).toEqual([
      ['head', null],
      ['pupil', null],
      ['unknown', null],
    ]);
  });

  it('under 14 are counted by the year of birth', () => {
    expect(minorsAt(members, 2018)).toBe(2);
    expect(minorsAt(members, 2019)).toBe(1);
  });
});

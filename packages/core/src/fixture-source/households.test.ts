import { describe, expect, it } from 'vitest';
import { wholeHousehold } from '../privacy/household.fixture.js';
import { householdAsOf } from './households.js';

const { id, members } = wholeHousehold;
const [head] = members;
const registers = [
  {
    household: id,
    year: 2014,
    members: [head!, { ...head!, id: 'gone', name: '张老太', relation: 'mother' }],
  },
];

describe('the members of a household from fixtures', () => {
  it('are those of the register of the year, or of the latest before it', () => {
    const of = (asOf: number) => {
      const { members: then, membersYear } = householdAsOf(wholeHousehold, asOf, registers);
      return [membersYear, then.map((member) => member.name)];
    };
    expect(of(2014)).toEqual([2014, ['张三', '张老太']]);
    expect(of(2015)).toEqual([2014, ['张三', '张老太']]);
    expect(of(2016)).toEqual([2016, ['张三', '张大宝', '张小宝']]);
  });

  it('are out of the earliest register before any, without a school', () => {
    const { members: then, membersYear } = householdAsOf(wholeHousehold, 2014);
    expect([membersYear, then.map(({ studentStatus }) => studentStatus)]).toEqual([2016, [null, null, null]]);
  });
});

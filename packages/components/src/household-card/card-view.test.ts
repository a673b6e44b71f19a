// Names of villages and groups as people say them.
import { describe, expect, it } from 'vitest';
import { groupNumber, villageName } from './card-view.js';

describe('A village', () => {
  it.each([
    ['王家川村民委员会', '王家川村'],
    ['大石村村民委员会', '大石村'],
    ['北关社区居民委员会', '北关社区'],
    ['南关居民委员会', '南关社区'],
    ['永安村', '永安村'],
  ])('%s is called %s', (name, short) => {
    expect(villageName(name)).toBe(short);
  });
});

describe('A group', () => {
  it.each([
    ['2组', '2'],
    ['第3组', '3'],
    ['5社', '5'],
    ['8', '8'],
  ])('%s has the number %s', (groupNo, number) => {
    expect(groupNumber(groupNo)).toBe(number);
  });
});

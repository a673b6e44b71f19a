// Labels of codes in both languages: own words in English, the identifier's where it says it well.
import { codeList, type CodeListName } from '@onemap/contract/codes';
import { describe, expect, it } from 'vitest';
import { englishLabels } from './code-labels.en.js';
import { labelOf } from './code-labels.js';

describe('The label of a code', () => {
  it.each([
    ['activityKind', 'skillTraining', '技能培训', 'skills training'],
    ['activityKind', 'homeVisit', '入户走访', 'home visit'],
    ['activityKind', 'consumptionAid', '消费帮扶', 'purchase of village products'],
    ['organiserKind', 'partyBranch', '党支部', 'Party branch'],
    ['organiserKind', 'villageCommittee', '村委会', 'village committee'],
  ] as const)('of %s %s is %s or %s', (list, id, chinese, english) => {
    expect([labelOf(list, id, 'zh-CN'), labelOf(list, id, 'en')]).toEqual([chinese, english]);
  });

  it('is none for what the list does not hold', () => {
    expect([labelOf('activityKind', 'party', 'en'), labelOf('activityKind', null, 'en')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is kept for codes that the contract has', () => {
    const strangers = Object.entries(englishLabels).flatMap(([list, labels]) => {
      const ids = codeList(list as CodeListName).map(({ id }) => id);
      return Object.keys(labels).filter((id) => !ids.includes(id));
    });
    expect(strangers).toEqual([]);
  });
});

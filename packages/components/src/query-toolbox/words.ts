// The words of <om-query-toolbox>, loaded with it.
import type { Locale } from '@onemap/core';

const zhCN = {
  title: '查询',
  fold: '收起',
  unfold: '展开',
  collection: '查什么',
  place: '在哪里',
  anywhere: '全部范围',
  anywhereIn: (region: string) => `${region}全部`,
  draw: '画范围、上传或缓冲',
  condition: '什么条件',
  ask: '查询',
  again: '重新查询',
  clear: '清空',
  changed: '条件、范围或年份已改动，点「重新查询」更新结果。',
  sentence: (place: string, condition: string, what: string) => {
    const where = place === '' ? '' : `${place.replace(/范围$/, '')}范围内`;
    if (condition === '') return where === '' ? `全部${what}` : `${where}的${what}`;
    return `${where === '' ? '' : `${where}，`}${condition}的${what}`;
  },
  pickedSentence: (picked: string, condition: string, what: string) =>
    condition === '' ? picked : `${picked}中，${condition}的${what}`,
  mixedSentence: (place: string, condition: string, what: string) =>
    condition === '' ? `${place}：其中的${what}` : `${place}，其中${condition}的${what}`,
  with: (place: string, picked: string) => `${place}，加上${picked}`,
  without: (place: string, picked: string) => `${place}，减去${picked}`,
  signIn: '贫困户资料只对登录的工作人员开放；未登录可以查询公开的村、区划和帮扶活动。',
  unsupported: '这个数据源不能按条件查询。',
  noSource: '还没有数据源。',
  local: '本页数据',
  results: '结果',
  badLink: '链接里的条件读不懂，已忽略。',
  common: (condition: string) => `共同条件：${condition}`,
  removeCommon: '取消',
  pickedOne: (title: string) => `点选的${title}`,
  picked: (count: number) => `点选的 ${count} 个`,
  leftOut: (place: string) =>
    `链接里没有${place === '' ? '范围' : `「${place}」`}的边线（太长，放不下），请重新画范围。`,
  tooLong: '范围的边线太长，分享的链接放不下：链接里只有条件和范围的名称。',
  picksLeftOut: '点选的里有读不懂的，或超过 100 个的，已略去。',
  notLookedUp: '链接里点选的没有查到位置，图上没有标出；查询照样包括。',
  retry: '重试',
};

export type ToolboxWords = typeof zhCN;

const en: ToolboxWords = {
  title: 'Query',
  fold: 'Fold',
  unfold: 'Unfold',
  collection: 'What',
  place: 'Where',
  anywhere: 'Everywhere',
  anywhereIn: (region) => `All of ${region}`,
  draw: 'Draw, upload or buffer',
  condition: 'Which ones',
  ask: 'Search',
  again: 'Search again',
  clear: 'Clear',
  changed: 'The question has changed; search again to update the results.',
  sentence: (place, condition, what) =>
    `${what}${place === '' ? '' : ` within ${place}`}${condition === '' ? '' : ` where ${condition}`}`,
  pickedSentence: (picked, condition, what) =>
    condition === '' ? picked : `${what} among ${picked} where ${condition}`,
  mixedSentence: (place, condition, what) =>
    `${what} within ${place}${condition === '' ? '' : ` where ${condition}`}`,
  with: (place, picked) => `${place}, with ${picked}`,
  without: (place, picked) => `${place}, without ${picked}`,
  signIn:
    'Households are for staff who have signed in; without that you can query the public villages, regions and activities.',
  unsupported: 'This data source takes no conditions.',
  noSource: 'There is no data source yet.',
  local: 'Data of this page',
  results: 'Results',
  badLink: 'The condition in the link is not readable and was left out.',
  common: (condition) => `Common condition: ${condition}`,
  removeCommon: 'Remove',
  pickedOne: (title) => `picked ${title}`,
  picked: (count) => `${count} picked`,
  leftOut: (place) =>
    `The link had no room for the outline of ${place === '' ? 'its place' : `“${place}”`}: draw it again.`,
  tooLong:
    'The outline is too long for a link: a shared link carries the condition and the name of the place only.',
  picksLeftOut: 'Some of what was picked could not be read, or was more than 100, and was left out.',
  notLookedUp:
    'What the link has picked could not be looked up and is not marked on the map; it is searched for all the same.',
  retry: 'Try again',
};

const languages: Readonly<Record<Locale, ToolboxWords>> = { 'zh-CN': zhCN, en };

export function toolboxWordsOf(locale: Locale): ToolboxWords {
  return languages[locale] ?? zhCN;
}

/** What the contract's collections are called in English; their titles are Chinese. */
export const englishCollections: Readonly<Record<string, string>> = {
  households: 'Poor households',
  villages: 'Villages',
  regions: 'Regions',
  activities: 'Assistance activities',
};

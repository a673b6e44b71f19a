// The words of <om-activity-layer>, loaded with it and not with the first page.
import type { Locale } from '@onemap/core';

const zhCN = {
  title: '帮扶活动',
  fold: '收起',
  unfold: '展开',
  summary: (period: string, region: string, count: string, reached: string) =>
    `${period}${region}帮扶活动 ${count} 次，惠及 ${reached} 户次`,
  most: (kind: string, count: string) => `；最多的是${kind}，${count} 次`,
  stop: '。',
  more: (shown: string, matched: string) => `共 ${matched} 次，图上与列表是最近的 ${shown} 次。`,
  filtered: '只有走访过符合筛选条件的户的活动。',
  none: (period: string, region: string, filtered: boolean) =>
    filtered
      ? `${period}${region}没有走访过符合筛选条件的户的活动。`
      : `${period}${region}没有帮扶活动的记录，可以换一个时间或上一级区划。`,
  noneKept: '数据源没有帮扶活动。',
  noRegion: '请先选择区划。',
  nothingChosen: '没有符合的活动，请多选几种类型。',
  kinds: '活动类型',
  allKinds: '全部类型',
  inView: '只列图上看得见的',
  listed: (count: string) => `列出 ${count} 次`,
  date: '日期',
  activity: '活动',
  place: '地点',
  showMore: (count: number) => `再列 ${count} 次`,
  here: (count: number) => `此处 ${count} 次活动`,
  back: '返回列表',
  kind: '类型',
  organiser: '组织者',
  helperUnit: '帮扶单位',
  participants: '参加人数',
  reached: '惠及户数',
  people: (count: string) => `${count} 人`,
  households: (count: string) => `${count} 户`,
  summaryLabel: '内容',
  photos: '照片',
  photo: (title: string, index: number) => `${title}，照片 ${index}`,
  visited: '走访的户',
  openHousehold: (index: number) => `打开第 ${index} 户`,
  visitedMasked: '走访的户要有该区划的权限才能看到。',
  keys: '图上的活动',
  keysHint: '方向键走到那个方向最近的活动，回车打开，加减号缩放，Esc 关闭。',
  cluster: (count: string) => `${count} 次活动，回车放大或列出`,
  opened: (title: string) => `已打开：${title}`,
  source: (source: string) => `来源：${source}`,
};

export type ActivityWords = typeof zhCN;

const en: ActivityWords = {
  title: 'Assistance activities',
  fold: 'Fold',
  unfold: 'Unfold',
  summary: (period, region, count, reached) =>
    `${region}, ${period}: ${count} activities reached households ${reached} times`,
  most: (kind, count) => `; most of them were of the kind “${kind}” (${count})`,
  stop: '.',
  more: (shown, matched) => `${matched} in all; the map and the list show the latest ${shown}.`,
  filtered: 'Only activities that reached a household of the common condition.',
  none: (period, region, filtered) =>
    filtered
      ? `No activity in ${region} in ${period} reached a household of the common condition.`
      : `No activity is recorded for ${region} in ${period}. Try another time or the region above.`,
  noneKept: 'The data source keeps no activities.',
  noRegion: 'Choose a region first.',
  nothingChosen: 'No activity matches; choose more kinds.',
  kinds: 'Kinds of activities',
  allKinds: 'All kinds',
  inView: 'Only those in view',
  listed: (count) => `${count} listed`,
  date: 'Date',
  activity: 'Activity',
  place: 'Place',
  showMore: (count) => `List ${count} more`,
  here: (count) => `${count} activities here`,
  back: 'Back to the list',
  kind: 'Kind',
  organiser: 'Organiser',
  helperUnit: 'Helping unit',
  participants: 'Participants',
  reached: 'Households reached',
  people: (count) => count,
  households: (count) => count,
  summaryLabel: 'Content',
  photos: 'Photos',
  photo: (title, index) => `${title}, photo ${index}`,
  visited: 'Households visited',
  openHousehold: (index) => `Open household ${index}`,
  visitedMasked: 'The households visited are shown to those who may see the region’s records.',
  keys: 'Activities on the map',
  keysHint:
    'Arrows go to the nearest activity in that direction, Enter opens it, plus and minus zoom, Esc closes.',
  cluster: (count) => `${count} activities; Enter zooms in or lists them`,
  opened: (title) => `Opened: ${title}`,
  source: (source) => `Source: ${source}`,
};

const languages: Readonly<Record<Locale, ActivityWords>> = { 'zh-CN': zhCN, en };

export function activityWordsOf(locale: Locale): ActivityWords {
  return languages[locale] ?? zhCN;
}

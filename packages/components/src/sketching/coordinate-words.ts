// The words of typed and shown coordinates, loaded with the elements that draw.
import type { Locale } from '@onemap/core';
import type { CoordinateForm, CoordinateProblem } from '@onemap/core/geo';

interface CoordinateWords {
  readonly title: string;
  readonly form: string;
  readonly forms: Readonly<Record<CoordinateForm, string>>;
  readonly typed: string;
  readonly add: string;
  readonly noZone: string;
  readonly problems: Readonly<Record<CoordinateProblem, string>>;
}

const zhCN: CoordinateWords = {
  title: 'CGCS2000 坐标',
  form: '坐标形式',
  forms: { degrees: '度', dms: '度分秒', zone: '3 度带', meridian: '无带号' },
  typed: '输入坐标：度、度分秒、米',
  add: '加点',
  noZone: '这里不在 25 至 45 带内',
  problems: {
    empty: '请输入坐标。',
    'not-two-numbers': '要两个数，中间用逗号或空格隔开，例如 105.34, 34.74。',
    'minutes-or-seconds': '分、秒要小于 60。',
    'same-direction': '两个数是同一个方向：要一个经度（或 Y）和一个纬度（或 X）。',
    longitude: '经度要在 -180 到 180 度之间。',
    latitude: '纬度要在 -90 到 90 度之间。',
    mixed: '一个数是度，一个数是米：请用同一种。',
    'zone-missing': '没有带号：在横坐标前加带号，或在后面写“35带”“CM 105”。',
    'zone-number': '没有这个 3 度带：带号是 25 至 45，中央经线是 75 至 135 度。',
    'outside-zone': '横坐标离中央经线太远（超过 300 公里），请核对带号。',
    northing: '纵坐标（X）要在 0 到 1000 万米之间。',
  },
};

const en: CoordinateWords = {
  title: 'CGCS2000 coordinates',
  form: 'Form of coordinates',
  forms: {
    degrees: 'Degrees',
    dms: 'DMS',
    zone: 'Zone',
    meridian: 'No zone',
  },
  typed: 'Position: degrees, DMS, metres',
  add: 'Add',
  noZone: 'Outside zones 25 to 45',
  problems: {
    empty: 'Type a position.',
    'not-two-numbers': 'Two numbers are needed, with a comma or space between them, such as 105.34, 34.74.',
    'minutes-or-seconds': 'Minutes and seconds are below 60.',
    'same-direction': 'Both numbers have the same direction: one longitude (or Y) and one latitude (or X).',
    longitude: 'A longitude is between -180 and 180 degrees.',
    latitude: 'A latitude is between -90 and 90 degrees.',
    mixed: 'One number is in degrees and one in metres: use one kind.',
    'zone-missing': 'The zone is missing: put it before the easting, or write "zone 35" or "CM 105" behind.',
    'zone-number':
      'There is no such 3-degree zone: numbers are 25 to 45, central meridians 75 to 135 degrees.',
    'outside-zone': 'The easting is more than 300 km from the central meridian: check the zone.',
    northing: 'The northing (X) is between 0 and 10,000,000 metres.',
  },
};

const languages: Readonly<Record<Locale, CoordinateWords>> = { 'zh-CN': zhCN, en };

export function coordinateWordsOf(locale: Locale): CoordinateWords {
  return languages[locale] ?? zhCN;
}

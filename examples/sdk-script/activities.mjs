// Lists assistance activities, the latest first, and counts them by month.
//   node activities.mjs
import { start } from './start.mjs';

export async function activities(om, print, region = '620523') {
  // A backend may keep no record of activities.
  if (!(await om.supports('activities'))) return print('后端没有登记帮扶活动');

  const latest = om.activities.list({ region, datetime: '2020-Q1/2020-Q3', sortby: '-date' });
  for await (const { properties } of latest) {
    const { date, regionName, title, participantCount } = properties;
    print(`${date}  ${regionName}  ${title}  ${participantCount} 人`);
  }

  const visits = om.activities.list({ region, kind: 'homeVisit' }).byPage({ maxPageSize: 1 });
  for await (const { features, numberMatched } of visits) {
    const { properties } = await om.activities.get(features[0].id);
    // Only the households that the account may see.
    print(`入户走访 ${numberMatched} 次，先看一次：看得到的户 ${properties.households.length}`);
    break;
  }

  const cube = await om.statistics.query('activities', {
    ...{ measure: 'activityCount', region, timeUnit: 'month' },
  });
  const months = cube.series('time', { measure: 'activityCount' });
  print(months.map(({ key, value }) => `${key}：${value} 次`).join('，'));
}

await start(import.meta.url, activities);

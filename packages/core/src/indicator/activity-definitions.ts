// Indicators of assistance activities: how often, with how many participants, and how many households were reached.
import type { Indicator } from '@onemap/contract';
import { count } from './define.js';

const ACTIVITIES = '帮扶活动登记，按活动日期计入所在的月、季度与年';
const activity: Partial<Indicator> = { cube: 'activities', timeUnits: ['year', 'quarter', 'month'] };

/** Whoever takes part in two activities counts twice, and so does a household that two of them reach. */
export const activityIndicators: readonly Indicator[] = [
  count('activityCount', '帮扶活动', 'Assistance activities', '次', { ...activity, source: ACTIVITIES }),
  count('participantCount', '参加活动人次', 'Participations in activities', '人次', {
    ...activity,
    source: `${ACTIVITIES}；每次活动的参加人数相加`,
  }),
  count('householdsReached', '活动惠及户次', 'Households reached by activities', '户次', {
    ...activity,
    source: `${ACTIVITIES}；每次活动的惠及户数相加`,
  }),
];

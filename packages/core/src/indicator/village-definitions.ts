// What a village has of helpers and of room for them: yearly figures that are reported, not counted from the register.
import type { Indicator } from '@onemap/contract';
import { base, count } from './define.js';

export const villageIndicators: readonly Indicator[] = [
  count('workTeamMembers', '驻村工作队员', 'Members of village work teams', '人', {
    source: '驻村工作队名册，年末在岗',
  }),
  count('leadCadres', '联系帮扶领导', 'Leaders who answer for villages', '人', {
    source: '联系帮扶名册；各村都计',
  }),
  {
    ...base,
    ...{ id: 'venueAreaM2', title: '村级活动场所面积', titleEn: 'Floor area of village venues' },
    ...{ unit: '平方米', kind: 'amount', source: '活动场所登记' },
  },
];

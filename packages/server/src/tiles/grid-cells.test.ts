import { describe, expect, it } from 'vitest';
import { addUpCells } from './grid-cells.js';

const kinds = [
  { type: 'general', from: 2018, statuses: '002' },
  { type: 'wubao', from: 2020, statuses: '3' },
  { type: null, from: null, statuses: null },
] as const;
const counted = { kinds, places: [9, 4, 9, 9], kindOf: [0, 0, 1, 2], counts: [5, 1, 2, 7] };

describe('the cells of a grid', () => {
  it('add up kinds by type and by the status of each year, in the order of places', () => {
    // 2019: five general not exited. 2020: these have exited, two wubao have relapsed, seven are on no record.
    expect(addUpCells({ typed: true, ...counted }, [2019, 2020])).toEqual([
      [4, { households: 1, general: 1, dibaoPoor: 0, dibao: 0, wubao: 0, s: '1,0,0,0;0,0,1,0' }],
      [9, { households: 14, general: 5, dibaoPoor: 0, dibao: 0, wubao: 2, s: '5,0,0,0;0,0,5,2' }],
    ]);
  });

  it('say nothing of types to a role that may not know them', () => {
    const [[, attributes]] = addUpCells({ typed: false, ...counted }, [2020]) as [[number, object]];
    expect(Object.keys(attributes)).toEqual(['households', 's']);
  });
});

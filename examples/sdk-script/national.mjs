// Reads and writes rows with the column names of the national system.
//   node national.mjs
import { fromNational, toNational } from '@onemap/sdk/national';
import { start } from './start.mjs';

export async function national(_om, print) {
  const row = { AAC001: '1234567890', AAC007: '因病', AAC012: '4', aac008: '缺劳力、缺资金', XYZ: '1' };
  const { household, left } = fromNational(row);
  print(
    `主要致贫原因 ${household.mainCause}，其他 ${household.otherCauses.join('、')}，${household.memberCount} 人`,
  );
  // Nothing is dropped in silence.
  for (const { column, reason } of left) print(`${column} 未读：${reason}`);

  const back = toNational({ household: { mainCause: 'illness', memberCount: 4 } });
  print(JSON.stringify(back));
}

await start(import.meta.url, national);

// Prints the towns of Gangu ranked by poverty incidence, as a table or as CSV.
//   node index.mjs [--base http://localhost:8787/onemap/v1] [--year 2016] [--csv]
import { parseArgs } from 'node:util';
import { createClient, isOneMapError } from '@onemap/sdk';
import { asTexts, formatCsv, formatTable, measures, rankRegions } from './ranking.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:8787/onemap/v1' },
    year: { type: 'string', default: '2016' },
    csv: { type: 'boolean', default: false },
  },
});

try {
  const client = createClient({ baseUrl: options.base, acceptLanguage: 'zh-CN' });
  const cube = await client.statistics.query('poverty', {
    measure: measures,
    region: '620523:children',
    time: options.year,
  });
  const texts = asTexts(cube, rankRegions(cube, options.year));
  if (options.csv) {
    process.stdout.write(formatCsv(texts));
  } else {
    console.log(`甘谷县各乡镇贫困发生率，${options.year} 年末\n`);
    console.log(formatTable(texts));
    console.log(`\n来源：${cube.dataset.source}`);
    if (cube.dataset.extension.synthetic) console.log('示意数据，不对应真实住户');
  }
} catch (error) {
  if (!isOneMapError(error)) throw error;
  const details = (error.problem?.errors ?? []).map(
    ({ parameter, message }) => `\n  ${parameter}: ${message}`,
  );
  console.error(`${error.name}: ${error.message}${details.join('')}`);
  if (error.requestId) console.error(`requestId: ${error.requestId}`);
  process.exitCode = 1;
}

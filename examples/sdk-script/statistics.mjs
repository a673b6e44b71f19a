// Reads a cube: one cell, a series over the years, and why a figure is not there.
//   node statistics.mjs
import { start } from './start.mjs';

const reasons = { suppressed: '不足 3 户，不公开', missing: '没有数据' };

export async function statistics(om, print) {
  for (const { id, title, measures } of await om.statistics.list()) {
    print(`${id}  ${title}：${measures.length} 个指标`);
  }

  const cube = await om.statistics.query('poverty', {
    measure: 'povertyIncidence',
    region: ['620523', '620523:children'],
  });
  // A ratio brings its numerator and its denominator along.
  const { unit, denominatorTitle } = cube.measure('povertyIncidence');
  print(`贫困发生率（${unit}，分母为${denominatorTitle}）`);

  const [latest] = [...cube.keys('time')].reverse();
  for (const region of cube.keys('region')) {
    const { value, status } = cube.at({ region, time: latest, measure: 'povertyIncidence' });
    print(`${cube.label('region', region)}  ${latest} 年  ${value?.toFixed(2) ?? reasons[status]}`);
  }

  const series = cube.series('time', { region: '620523', measure: 'poorPersons' });
  print(series.map(({ key, value }) => `${key}：${value} 人`).join('，'));
}

await start(import.meta.url, statistics);

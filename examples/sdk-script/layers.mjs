// Prints the legend of a thematic layer: the same classes for every year and every role.
//   node layers.mjs povertyIncidence
import { start } from './start.mjs';

export async function layers(om, print, id = 'povertyIncidence') {
  const all = await om.layers.list();
  const layer = all.find((each) => each.id === id);
  print(`${all.length} 个图层，其中 ${id} 为${layer.title}`);

  const { breaks, method } = await om.layers.classification(id, {
    parent: '620523',
    method: 'policy',
  });
  print(`分级方法 ${method}`);
  // Classes are closed above: 2 is in the class that ends at 2.
  const ends = ['…', ...breaks, '…'];
  for (let index = 0; index <= breaks.length; index += 1) {
    print(`(${ends[index]}, ${ends[index + 1]}]`);
  }
}

await start(import.meta.url, layers);

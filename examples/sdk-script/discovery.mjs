// Asks a backend what it is, what it can do, and what one of its error codes means.
//   node discovery.mjs
import { start } from './start.mjs';

export async function discovery(om, print) {
  const { title } = await om.discovery.landingPage();
  const { status, version } = await om.discovery.health();
  print(`${title}：${status}，版本 ${version}`);

  // A backend may implement a part of the contract.
  const { capabilities } = await om.discovery.conformance();
  print(`能力：${capabilities.join('、')}`);
  if (await om.supports('tiles')) print('可以显示户点瓦片');

  const { title: meaning, remedy } = await om.discovery.problem('invalid-cursor');
  print(`invalid-cursor：${meaning}。${remedy}`);

  const { openapi, paths } = await om.discovery.openApi();
  print(`契约：OpenAPI ${openapi}，${Object.keys(paths).length} 个地址`);
}

await start(import.meta.url, discovery);

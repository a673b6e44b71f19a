// Tells errors apart, and asks for any operation of the contract by its method and path.
//   node errors.mjs
import { isAuthenticationError, isNotFoundError, isValidationError } from '@onemap/sdk';
import { start } from './start.mjs';

export async function errors(om, print) {
  // The typed way to any operation; parameters are named as in the contract.
  const list = await om.request('GET /regions', { query: { level: 'county', limit: 1 } });
  print(`第一个县：${list.items[0].name}`);

  const calls = [
    () => om.regions.get('999999'),
    () => om.households.get('620523-nobody'),
    () => om.layers.classification('povertyIncidence', { parent: '620523', classes: 99 }),
  ];
  for (const call of calls) print(await call().then(() => '有', describe));
}

/** Each meaning has its guard, which also knows an error of a second copy of the SDK. */
function describe(error) {
  if (isNotFoundError(error)) return `没有：${error.code}`;
  if (isAuthenticationError(error)) return '请登录';
  if (isValidationError(error)) return `写错了：${error.errors.map(({ parameter }) => parameter).join('、')}`;
  // `requestId` is what an operator needs to find the request in the server's log.
  throw error;
}

await start(import.meta.url, errors);

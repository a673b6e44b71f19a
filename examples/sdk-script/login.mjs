// Logs in to the reference server's development login and prints a token for the other examples.
//   ONEMAP_TOKEN=$(node login.mjs county)
import { createClient } from '@onemap/sdk';
import { start } from './start.mjs';

/** Without a name it lists the accounts; a portal brings its own login and only needs the `auth` callback. */
export async function login(om, print, persona) {
  if (!persona) {
    for (const { id, title, role } of await om.auth.personas()) print(`${id}  ${title}  ${role}`);
    return;
  }
  const { accessToken } = await om.auth.token({ persona });
  print(accessToken);
}

/** The account behind a token, and what it may do. */
export async function whoAmI(om, print) {
  const { displayName, role, regions, permissions } = await om.me.get();
  print(`${displayName}（${role}）：${regions.join('、') || '—'}`);
  print(`权限：${permissions.join('、') || '无'}`);
}

/** A client that renews its token: the callback hears `refresh: true` once after a 401. */
export function renewing(baseUrl, readToken, renewToken, fetch) {
  return createClient({
    baseUrl,
    fetch,
    auth: ({ refresh }) => (refresh ? renewToken() : readToken()),
  });
}

await start(import.meta.url, login);

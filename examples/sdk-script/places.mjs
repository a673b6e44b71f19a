// Finds regions and places by name, pinyin or initials, and stops the search that a newer one replaces.
//   node places.mjs dsc
import { start } from './start.mjs';

export async function places(om, print, q = 'dsc') {
  for (const { name, code, level } of await om.places.search({ q, within: '620523', limit: 5 })) {
    print(`${name}  ${code}  ${level}`);
  }
}

/** For a search box: each search ends the one before it. */
export function searchBox(om) {
  let last = new AbortController();
  return async (q) => {
    last.abort();
    const { signal } = (last = new AbortController());
    try {
      return await om.places.search({ q }, { signal });
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  };
}

await start(import.meta.url, places);

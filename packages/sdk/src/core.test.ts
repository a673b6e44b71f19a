// The core alone, resources made from it, and the version of what they answer.
import { describe, expect, it } from 'vitest';
import { createCore, createHouseholds, createRegions } from './index.js';
import { fakeBackend, jsonReply, type Reply } from './testing/fake-backend.js';

const baseUrl = 'https://county.example/onemap/v1';

function coreWith(...replies: Reply[]) {
  const { fetch, requests } = fakeBackend(...replies);
  return { core: createCore({ baseUrl, fetch }), requests };
}

describe('a resource made from the core', () => {
  it('asks as the one of the whole client does', async () => {
    const { core, requests } = coreWith(jsonReply({ items: [{ code: '620523106000' }] }));
    expect(await createRegions(core).children('620523')).toEqual([{ code: '620523106000' }]);
    expect(requests.map(({ url }) => url)).toEqual([`${baseUrl}/regions/620523/children`]);
  });

  it('shares requests under way with the other resources of its core', async () => {
    const { core, requests } = coreWith(jsonReply({}));
    await Promise.all([createRegions(core).get('620523'), createRegions(core).get('620523')]);
    expect(requests).toHaveLength(1);
  });
});

describe('the etag of an answer', () => {
  it('is there for a later If-Match, and is neither copied nor sent back', async () => {
    const { core } = coreWith(jsonReply({ id: 'h' }, { headers: { etag: '"v7"' } }));
    const household = await createHouseholds(core).get('h');
    expect(household.etag).toBe('"v7"');
    expect(JSON.stringify(household)).toBe('{"id":"h"}');
    expect(Object.keys({ ...household })).toEqual(['id']);
  });

  it('is null when the server gives none', async () => {
    const { core } = coreWith(jsonReply({ id: 'h' }));
    expect((await createHouseholds(core).get('h')).etag).toBeNull();
  });
});

describe('an address that the server gave', () => {
  it('is asked as it is, with the token only at the own origin', async () => {
    const { fetch, requests } = fakeBackend(jsonReply({}), jsonReply({}));
    const core = createCore({ baseUrl, fetch, auth: () => 'my-token' });
    await core.send('GET', 'https://county.example/files/1?x=a%20b');
    await core.send('GET', 'https://elsewhere.example/files/1');
    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['https://county.example/files/1?x=a%20b', 'Bearer my-token'],
      ['https://elsewhere.example/files/1', undefined],
    ]);
  });
});

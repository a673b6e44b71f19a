// Photos of visits: their address opens that one photo for a while, and nothing else does but a role that may see it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HouseholdArchive, Photo, Problem } from '@onemap/contract';
import { now, publicUrl, startTestServer, type TestServer } from '../app.test-data.js';
import { smallPhoto, writeSmallArchive } from '../store/small-archive.test-data.js';
import { householdId } from '../store/small-register.test-data.js';

let server: TestServer;
let time = now;
beforeAll(async () => {
  server = await startTestServer({ clock: () => time });
  await writeSmallArchive(server.db);
});
afterAll(() => server.db.close());

const photosOf = async (persona: string): Promise<Photo[]> => {
  const archive = await server.get<HouseholdArchive>(persona, `/households/${householdId(1)}/archive`);
  return archive.activities.find(({ id }) => id === 'v2')!.photos;
};
const open = async (url: string) => server.app.request(url.replace(publicUrl, ''));
const bare = `/households/${householdId(1)}/photos/photo-0001`;
const codeOf = async (response: Response) => [response.status, ((await response.json()) as Problem).code];

describe('a photo in the archive', () => {
  it('has an address that opens it as a picture and nothing more', async () => {
    const [photo] = await photosOf('village');
    expect(photo).toMatchObject({ title: '花椒地', width: 1, height: 1 });
    const response = await open(photo!.href);
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(smallPhoto);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=3600',
    });
    expect((await open(photo!.thumbnail!)).status).toBe(200);
  });

  it('is not there for those who see no full name', async () => {
    expect(await photosOf('auditor')).toEqual([]);
    expect(await codeOf(await server.call('auditor', bare))).toEqual([403, 'forbidden']);
    expect((await server.call('cadre', bare)).status).toBe(200);
    expect(await codeOf(await server.call('neighbour-town', bare))).toEqual([404, 'photo-not-found']);
    expect(await codeOf(await server.call('visitor', bare))).toEqual([401, 'authentication-required']);
  });

  it('keeps its address within the hour, so that a page can be kept', async () => {
    const [first] = await photosOf('town');
    time = new Date(now.getTime() + 59 * 60_000);
    expect((await photosOf('town'))[0]).toEqual(first);
    time = now;
  });
});

describe('an address of a photo', () => {
  it('ends within two hours', async () => {
    const [photo] = await photosOf('town');
    // `now` is a full hour: the address runs for two.
    time = new Date(now.getTime() + 2 * 3_600_000 - 1);
    expect((await open(photo!.href)).status).toBe(200);
    time = new Date(now.getTime() + 2 * 3_600_000);
    expect(await codeOf(await open(photo!.href))).toEqual([401, 'authentication-required']);
    time = now;
  });

  it('opens that photo of that household alone', async () => {
    const [photo] = await photosOf('town');
    const wrong = [
      photo!.href.replace('photo-0001', 'photo-0002'),
      photo!.href.replace(householdId(1), householdId(2)),
      photo!.href.replace(/expires=\d+/, 'expires=9999999999'),
      photo!.href.replace(/signature=./, 'signature=-'),
      photo!.href.replace(/&signature=.*/, ''),
    ];
    for (const href of wrong)
      expect(await codeOf(await open(href))).toEqual([401, 'authentication-required']);
    const strange = await open(photo!.href.replace(/signature=.*/, 'signature=%00'));
    expect(strange.status).toBe(400);
  });
});

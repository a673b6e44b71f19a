// What names a thing that was picked: texts as they are, each once, a hundred at most, and nothing of another kind.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { leavesPicksOut, readablePlace, readIds, readWrittenIds, writeIds } from './picked-ids.js';
import { found, rows } from './picked-page.fixtures.js';
import type { AskedPlace } from './place-filter.js';
import type { OmQueryToolbox } from './query-toolbox.js';
import { fixtures } from './small-county.fixtures.js';
import { readUrlText, toUrlText } from './url-text.js';

afterEach(() => clear());

const hundred = Array.from({ length: 100 }, (_none, index) => `h${index}`);
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [105, 34],
      [106, 34],
      [106, 35],
      [105, 34],
    ],
  ] as [number, number][][],
};
const area = { geometry: square, words: '框内' };
const alone = (ids: unknown): AskedPlace => ({ geometry: null, words: '点选的', ids: ids as string[] });

/** None of them is a list of ids. */
const junk: readonly (readonly [string, unknown])[] = [
  ['a text', 'abc'],
  ['a number', 5],
  ['yes', true],
  ['an object', { length: 2, 0: 'a', 1: 'b' }],
  ['a map of texts', new Map([['a', 'b']])],
  ['numbers', [1, 2, NaN]],
  ['nothings', [null, undefined]],
  ['lists', [['a'], []]],
  ['objects that call themselves a text', [{ toString: () => 'a' }]],
  ['empty texts and blanks', ['', ' ', '\t']],
  ['a text of 65 characters', ['a'.repeat(65)]],
  ['control characters', ['a\u0000', 'a\nb']],
  ['a text that turns its line around', ['a\u202eb', '\u200ba']],
  ['half a character', ['\ud800']],
];

describe('A list of ids', () => {
  it.each(junk)('is none where it is %s', (_what, value) => {
    expect(readIds(value)).toBeUndefined();
    expect(leavesPicksOut(alone(value))).toBe(true);
    expect(readablePlace(alone(value))).toBeNull();
    expect(readablePlace({ ...area, ids: value as string[], without: value as string[] })).toEqual(area);
  });

  it('keeps what can be read beside what cannot, in its order, each once', () => {
    const given = ['b', 7, 'a', null, 'b', '<b>a</b>', ''];
    expect(readablePlace(alone(given))).toEqual(alone(['b', 'a', '<b>a</b>']));
    expect(leavesPicksOut(alone(given))).toBe(true);
    expect([readablePlace(alone(['a', 'b', 'a']))!.ids, leavesPicksOut(alone(['a', 'a']))]).toEqual([
      ['a', 'b'],
      false,
    ]);
  });

  it('ends after a hundred, however long it is', () => {
    expect(readIds(hundred)).toEqual(hundred);
    expect(leavesPicksOut(alone(hundred))).toBe(false);
    const million = new Array<string>(1_000_000).fill('x');
    hundred.forEach((id, index) => (million[index] = id));
    expect(readablePlace(alone(million))!.ids).toEqual(hundred);
    expect(leavesPicksOut(alone(million))).toBe(true);
  });

  it('leaves a place as it is, the same object, where all can be read', () => {
    const place = { ...area, ids: ['a'], without: ['井 1'], area };
    expect(readablePlace(place)).toBe(place);
    expect(readablePlace(area)).toBe(area);
    expect([readablePlace(alone([])), leavesPicksOut(alone([])), leavesPicksOut(null)]).toEqual([
      ...[null, false, false],
    ]);
  });
});

describe('Ids in an address', () => {
  it.each([
    [['620523-a_B', '7'], '620523-a_B,7'],
    [['井 1', 'a,b', '100%', '%2C'], '井 1,a%2Cb,100%25,%252C'],
    [['<img src=x onerror=alert(1)>', '&ids=1#'], '<img src=x onerror=alert(1)>,&ids=1#'],
  ] as const)('%j are written and read back', (ids, text) => {
    expect(writeIds(ids)).toBe(text);
    expect(readWrittenIds(text)).toEqual(ids);
    const question = { collection: 'local', filter: null, place: alone(ids) };
    expect(readUrlText(toUrlText(question))).toEqual(question);
  });

  it.each([null, '', ',', 'a,', ' a', 'a,\u0000', 'a\u202eb', 'a'.repeat(65), [...hundred, 'x'].join(',')])(
    'are none in %j',
    (text) => {
      expect(readWrittenIds(text)).toBeUndefined();
    },
  );

  it('stand for each thing once', () => {
    expect(readWrittenIds('b,a,b')).toEqual(['b', 'a']);
  });

  it('that cannot be read are told, and the rest of the link is taken', () => {
    const filter = { op: '>', args: [{ property: 'memberCount' }, 4] };
    const text = toUrlText({ collection: 'households', filter, place: null });
    expect(readUrlText(`${text}&ids=a,,b`)).toEqual({
      ...{ collection: 'households', filter, place: null, picksLeftOut: true },
    });
    const withArea = toUrlText({ collection: 'households', filter, place: area });
    expect(readUrlText(`${withArea}&without=${'a'.repeat(65)}`)).toEqual({
      ...{ collection: 'households', filter, place: area, picksLeftOut: true },
    });
  });
});

describe('A toolbox with picks of any kind', () => {
  async function toolbox(properties: Partial<OmQueryToolbox>): Promise<OmQueryToolbox> {
    const provider = await mount(
      html`<om-provider .source=${createFixtureSource(fixtures)} region="620523" period="2020"
        ><om-query-toolbox apart></om-query-toolbox
      ></om-provider>`,
    );
    const element = provider.querySelector('om-query-toolbox')!;
    Object.assign(element, properties);
    await settle();
    return element;
  }
  const note = '点选的里有读不懂的，或超过 100 个的，已略去。';

  it.each(junk)('asks and says what it asks where they are %s', async (_what, value) => {
    const element = await toolbox({ place: alone(value) });
    expect(textOf(element, '.sentence')).toBe('全部贫困户');
    expect(textOf(element, '[role=alert]')).toBe(note);
    await element.run();
    expect([element.session.phase, element.session.count]).toEqual(['done', 6]);
    expect(element.toUrlText()).toBe('collection=households');
    element.rows = rows;
    await element.run();
    expect(found(element)).toEqual(['1', '2', '3']);
  });

  it('takes markup for a text', async () => {
    const id = '<img src=x onerror="document.title=1">';
    const element = await toolbox({ place: { geometry: null, words: id, ids: [id] } });
    expect(textOf(element, '.sentence')).toBe(id);
    expect(element.shadowRoot!.querySelector('img')).toBeNull();
    await element.run();
    expect([element.session.phase, element.session.count]).toEqual(['done', 0]);
  });

  it('tells what it left out of a link, until something else is asked', async () => {
    const element = await toolbox({});
    element.readUrlText('collection=households&ids=a,,b');
    await settle();
    expect(textOf(element, '[role=alert]')).toBe(note);
    expect(await violations()).toEqual([]);
    element.readUrlText('collection=households&ids=620523-toolbox001');
    await settle();
    expect(element.shadowRoot!.querySelector('[role=alert]')).toBeNull();
    await element.run();
    expect(found(element)).toEqual(['620523-toolbox001']);
  });
});

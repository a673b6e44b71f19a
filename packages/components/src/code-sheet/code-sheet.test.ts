// <om-code-sheet>: a code for each household of a village, one after the other, and where it stopped.
import { maskHouseholdSummary, type DataSource } from '@onemap/core';
import type { HouseholdSummary, IssuedArchiveLink, Region } from '@onemap/contract';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, find, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { fullHousehold } from '../internal/testing/household.js';
import { sourceWith } from '../internal/testing/source.js';
import type { OmCodeSheet } from './code-sheet.js';
import './register.js';

const village = '620523106204';
const households: HouseholdSummary[] = ['张三', '李四', '欧阳秀兰'].map((headName, i) =>
  maskHouseholdSummary(
    { ...fullHousehold, id: `620523-household00${i + 1}`, headName },
    { role: 'town', villagePoint: null },
  ),
);
type Links = NonNullable<DataSource['archiveLinks']>;

const link = (household: string): IssuedArchiveLink => ({
  ...{
    id: `l-${household}`,
    household,
    state: 'active',
    createdBy: 'zhangwei',
    revokedAt: null,
    revokedBy: null,
    reprintable: true,
  },
  ...{ createdAt: '2026-03-01T08:00:00.000+08:00', expiresAt: '2027-03-01T08:00:00.000+08:00' },
  url: `https://portal.example/a/${household}`,
});

function source(create: Links['create'], level: Region['level'] = 'village', found = households): DataSource {
  async function* list() {
    yield* await Promise.resolve(found);
  }
  const region = { name: '永安村村民委员会', level } as Region;
  return sourceWith({
    regions: { get: () => Promise.resolve(region) },
    households: { list },
    archiveLinks: { create, list: () => Promise.resolve([]), revoke: () => Promise.reject(new Error()) },
  });
}

const sheet = (given: DataSource) =>
  mount<OmCodeSheet>(html`<om-code-sheet region=${village} .source=${given}></om-code-sheet>`);
const codes = (element: Element) => [...element.shadowRoot!.querySelectorAll('.sheet li')];

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

describe('Accessibility', () => {
  it('has nothing that axe minds, before and after', async () => {
    const element = await sheet(source((id) => Promise.resolve(link(id))));
    expect(await violations()).toEqual([]);
    find(element, '[part=make]').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(codes(element)).toHaveLength(3));
    await settle();
    expect(await violations()).toEqual([]);
  });
});

describe('the codes', () => {
  it('are made one after the other, each with its surname, place and day', async () => {
    const create = vi.fn<Links['create']>((id) => Promise.resolve(link(id)));
    const element = await sheet(source(create));
    expect(textOf(element, 'h2')).toBe('永安村档案二维码');
    expect(create).not.toHaveBeenCalled();
    find(element, '[part=make]').click();
    await vi.waitFor(() => expect(codes(element)).toHaveLength(3));
    await settle();
    expect(create.mock.calls.map(([id, request]) => [id, request])).toEqual(
      households.map(({ id }) => [id, { expiresInDays: 365, revokeOthers: false }]),
    );
    expect(codes(element)[2]!.textContent!.replace(/\s+/g, ' ').trim()).toBe(
      '欧阳**户 永安村 第 3 组 扫码查看帮扶档案 · 2027-03-01 到期',
    );
    expect(textOf(element, '[role=status]')).toBe('已有 3 / 3 户');
  });

  it('go on where they stopped, and make none twice', async () => {
    const create = vi.fn<Links['create']>((id) => Promise.resolve(link(id)));
    create
      .mockResolvedValueOnce(link(households[0]!.id))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const element = await sheet(source(create));
    find(element, '[part=make]').click();
    await vi.waitFor(() => expect(textOf(element, '.fault')).toContain('李四户没有生成'));
    expect(codes(element)).toHaveLength(1);
    expect(textOf(element, '[part=make]')).toBe('继续生成其余 2 户');
    find(element, '[part=make]').click();
    await vi.waitFor(() => expect(codes(element)).toHaveLength(3));
    expect(create.mock.calls.map(([id]) => id.slice(-1))).toEqual(['1', '2', '2', '3']);
  });

  it('are fetched to be printed again, and made only for those who have none', async () => {
    const create = vi.fn<Links['create']>((id) => Promise.resolve(link(id)));
    const given = source(create);
    const [first, second] = households.map(({ id }) => link(id));
    const known = new Map([
      [first!.household, [{ ...first!, id: 'old', state: 'revoked' as const, reprintable: false }, first!]],
      [second!.household, [{ ...second!, reprintable: false }]],
    ]);
    const code = vi.fn<NonNullable<Links['code']>>((id) => Promise.resolve(link(id)));
    const list: Links['list'] = (id) => Promise.resolve(known.get(id) ?? []);
    const element = await sheet({ ...given, archiveLinks: { ...given.archiveLinks!, list, code } });
    find(element, '[part=reprint]').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(textOf(element, '.progress')).toContain('2 户没有可以重印的码'));
    expect(codes(element)).toHaveLength(1);
    expect(code.mock.calls.map(([id, which]) => [id, which])).toEqual([[households[0]!.id, first!.id]]);
    expect(await violations()).toEqual([]);
    find(element, '[part=make]').click();
    await vi.waitFor(() => expect(codes(element)).toHaveLength(3));
    expect(create.mock.calls.map(([id]) => id.slice(-1))).toEqual(['2', '3']);
  });

  it('are printed alone', async () => {
    const element = await sheet(source((id) => Promise.resolve(link(id))));
    find(element, '[part=make]').click();
    await vi.waitFor(() => expect(codes(element)).toHaveLength(3));
    await settle();
    const seen: number[] = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      seen.push(codes(document.querySelector('body > om-code-sheet[printing]')!).length);
    });
    find(element, '[part=print]').click();
    await settle();
    expect(seen).toEqual([3]);
  });
});

describe('states', () => {
  const never: Links['create'] = () => new Promise(() => {});

  it('asks for a village, and says when there is nobody, or nobody may', async () => {
    expect(textOf(await sheet(source(never, 'county')))).toContain('请选择一个村。');
    expect(textOf(await sheet(source(never, 'village', [])))).toContain('这个区划里没有可以看到的户。');
    expect(textOf(await sheet(sourceWith({})))).toContain('这个后端不能生成二维码');
  });

  it('offers to load again after an error', async () => {
    const get = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const given = source(never);
    const element = await sheet({ ...given, regions: { ...given.regions, get } });
    expect(element.state).toBe('error');
    find(element, '[part=retry]').click();
    await settle();
    expect(get).toHaveBeenCalledTimes(2);
  });
});

// <om-household-archive>: the archive in words, by year and role; reveals, codes and the card, all by keyboard.
import type { DataSource } from '@onemap/core';
import type { ArchiveLink, ArchiveLinkRequest, HouseholdArchive, Role } from '@onemap/contract';
import { html, nothing } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { deferred, sourceWith } from '../internal/testing/source.js';
import type { OmHouseholdArchive } from './household-archive.js';
import { archiveFor, fullArchive } from './household-archive.fixture.js';
import '../provider/register.js';
import './register.js';

const { id } = fullArchive;
type Archive = NonNullable<DataSource['households']['archive']>;

const given = (role: Role, source?: DataSource) =>
  mount<OmHouseholdArchive>(
    html`<om-household-archive .archive=${archiveFor(role)} .source=${source}></om-household-archive>`,
  );
const loading = (archive: Archive | undefined, householdId: string | undefined = id) =>
  mount<OmHouseholdArchive>(
    html`<om-household-archive
      household-id=${householdId ?? nothing}
      .source=${sourceWith({ households: archive === undefined ? {} : { archive } })}
    ></om-household-archive>`,
  );
const part = (element: Element, title: string): Element => {
  const parts = [...element.shadowRoot!.querySelectorAll('.part')];
  return parts.find((each) => each.querySelector('h3')!.textContent === title)!;
};
const told = (element: Element, title: string) =>
  part(element, title).textContent!.replace(/\s+/g, ' ').trim();
const rowOf = (element: Element, name: string): string[] => {
  const rows = [...element.shadowRoot!.querySelectorAll('.income-table tr')];
  const row = rows.find((each) => each.firstElementChild!.textContent === name)!;
  return [...row.children].slice(1).map((cell) => cell.textContent!.trim());
};

const kept = (): ArchiveLink => ({
  ...{ id: 'link-1', household: '620523-household001', state: 'active', createdBy: 'zhangwei' },
  ...{ createdAt: '2026-03-01T08:00:00.000+08:00', expiresAt: '2027-03-01T08:00:00.000+08:00' },
  ...{ revokedAt: null, revokedBy: null, reprintable: true },
});

/** Links that are kept in memory. */
function links(
  more: Partial<ArchiveLink> = {},
): NonNullable<DataSource['archiveLinks']> & { asked: ArchiveLinkRequest[] } {
  const all: ArchiveLink[] = [];
  const asked: ArchiveLinkRequest[] = [];
  return {
    asked,
    list: () => Promise.resolve([...all]),
    create: (household, request = {}) => {
      asked.push(request);
      const link: ArchiveLink = { ...kept(), ...more, id: `link-${all.length + 1}`, household };
      all.unshift(link);
      return Promise.resolve({ ...link, url: 'https://portal.example/a/620523-Hq3wE6rT9yU2iO5pA8sD1fG4hJ7' });
    },
    code: (_household, wanted) => {
      const link = all.find((each) => each.id === wanted)!;
      return Promise.resolve({ ...link, url: `https://portal.example/a/620523-${wanted}` });
    },
    revoke: (_household, wanted) => {
      const link = all.find((each) => each.id === wanted)!;
      Object.assign(link, { state: 'revoked', revokedAt: '2026-03-02T08:00:00.000+08:00' });
      return Promise.resolve({ ...link });
    },
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

describe('A narrow page', () => {
  it('keeps the room around the archive', async () => {
    const element = await given('town');
    const room = () => getComputedStyle(find(element, '[part=base]')).paddingLeft;
    for (const width of ['1000px', '390px']) {
      element.style.width = width;
      await vi.waitFor(() => expect(find(element, '[part=base]').clientWidth).toBe(parseInt(width)));
      await settle();
      expect(room()).toBe('16px');
    }
  });
});

describe('Accessibility', () => {
  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme', async (theme) => {
    await mount(
      html`<om-provider theme=${theme}
        ><om-household-archive
          .archive=${archiveFor('town')}
          .source=${sourceWith({ archiveLinks: links() })}
        >
        </om-household-archive
      ></om-provider>`,
    );
    await settle();
    expect(await violations()).toEqual([]);
  });

  it('has nothing that axe minds as a card for paper', async () => {
    await mount(html`<om-household-archive card .archive=${archiveFor('town')}></om-household-archive>`);
    expect(await violations()).toEqual([]);
  });

  it.each(['loading', 'error', 'empty'])('has nothing that axe minds when %s', async (state) => {
    const archive = () =>
      state === 'error' ? Promise.reject(new Error('x')) : new Promise<HouseholdArchive>(() => {});
    const element = await loading(archive, state === 'empty' ? '' : id);
    expect(element.state).toBe(state);
    expect(await violations()).toEqual([]);
  });
});

describe('what it tells', () => {
  it('sets income by component beside the line of the year: 2,140 of 2,952 and 7,615 of 4,000', async () => {
    const element = await given('town');
    expect(rowOf(element, '工资性收入')).toEqual(['6,000', '26,000']);
    expect(rowOf(element, '生产经营性支出')).toEqual(['2,000', '3,000']);
    expect(rowOf(element, '人均纯收入')).toEqual(['2,140', '7,615']);
    expect(rowOf(element, '当年标准')).toEqual(['2,952', '4,000']);
    expect(rowOf(element, '收入 ÷ 标准')).toEqual(['72%', '190%']);
    expect(told(element, '收入与标准')).toContain(
      '2020 年人均纯收入 7,615 元，当年标准 4,000 元，为标准的 190%。',
    );
  });

  it('tells of projects, visits with photos, entry and monitoring', async () => {
    const element = await given('town');
    expect(told(element, '覆盖本户的项目')).toContain(
      '大石镇花椒示范园 产业扶贫 县农业农村局 · 2015 至 2018 年 · 项目预算 1,800,000 元',
    );
    expect(told(element, '帮扶工作纪实')).toContain('2020-10-11 产业指导 李建国 · 县水务局 查看花椒长势');
    const photo = part(element, '帮扶工作纪实').querySelector('img')!;
    expect([photo.getAttribute('src'), photo.alt]).toEqual(['/photos/v2.jpg', '2020-10-11 走访照片 1']);
    const events = told(element, '进出与监测');
    expect(events).toMatch(/2013 年 识别纳入 .*2015 年 脱贫退出 .*2016 年 返贫/);
    expect(events).toContain('2020-03-15 纳入监测 脱贫不稳定户 · 风险：因病');
  });

  it('shows the public neither amounts nor notes, and says so', async () => {
    const element = await given('anonymous');
    expect(rowOf(element, '人均纯收入')).toEqual(['保密', '保密']);
    expect(rowOf(element, '当年标准')).toEqual(['2,952', '4,000']);
    expect(rowOf(element, '收入 ÷ 标准')).toEqual(['—', '—']);
    expect(told(element, '帮扶工作纪实')).toContain('走访内容与照片按权限隐藏。');
    expect(element.shadowRoot!.querySelector('.photos, [part=issue], .reveal-open')).toBeNull();
    expect(textOf(element)).not.toMatch(/查看花椒长势|7,615|张三/);
  });

  it('speaks English', async () => {
    await mount(
      html`<om-provider locale="en"
        ><om-household-archive .archive=${archiveFor('town')}></om-household-archive
      ></om-provider>`,
    );
    const element = document.querySelector('om-household-archive')!;
    await settle();
    expect(rowOf(element, 'Net income per person')).toEqual(['2,140', '7,615']);
    expect(told(element, 'Entry, exit, monitoring')).toContain('2020-03-15 monitored');
  });
});

describe('the year', () => {
  const answer: Archive = (_id, params) =>
    Promise.resolve({ ...archiveFor('town'), asOf: params?.asOf ?? 2020 });

  it('follows the clock, and moves it', async () => {
    const archive = vi.fn(answer);
    const provider = await mount<HTMLElementTagNameMap['om-provider']>(
      html`<om-provider period="2016" .source=${sourceWith({ households: { archive } })}
        ><om-household-archive household-id=${id}></om-household-archive
      ></om-provider>`,
    );
    const element = provider.querySelector('om-household-archive')!;
    await settle();
    expect(archive.mock.calls.map(([, params]) => params)).toEqual([{ asOf: 2016 }]);
    const heard = listen('om-period-change');
    const year = find<HTMLSelectElement>(element, '.years select');
    expect([...year.options].map(({ value }) => value)).toEqual(
      [2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013].map(String),
    );
    expect(year.value).toBe('2016');
    await userEvent.selectOptions(year, '2018');
    await settle();
    expect(heard.events.map(({ period }) => period)).toEqual([{ from: '2018', to: '2018' }]);
    expect(archive.mock.lastCall![1]).toEqual({ asOf: 2018 });
    find(element, '.years button').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(archive.mock.lastCall![1]).toEqual({ asOf: 2017 });
    heard.stop();
  });

  it('is pinned by as-of', async () => {
    const archive = vi.fn(answer);
    const element = await mount<OmHouseholdArchive>(
      html`<om-household-archive
        household-id=${id}
        as-of="2015"
        .source=${sourceWith({ households: { archive } })}
      ></om-household-archive>`,
    );
    expect(archive.mock.lastCall![1]).toEqual({ asOf: 2015 });
    expect(element.shadowRoot!.querySelector('select')).toBeNull();
  });

  it('keeps the year before on the screen while another one loads', async () => {
    const next = deferred<HouseholdArchive>();
    const archive: Archive = (_id, params) => (params?.asOf === 2018 ? next.promise : answer(id, params));
    const element = await loading(archive);
    element.viewState.set({ period: { from: '2018', to: '2018' } });
    await settle();
    expect(element.state).toBe('loading');
    expect(textOf(element, 'h2')).toBe('张三');
    next.resolve({ ...archiveFor('town'), asOf: 2018 });
    await settle();
    expect(element.state).toBe('ready');
    expect(find<HTMLSelectElement>(element, '.years select').value).toBe('2018');
  });
});

describe('states', () => {
  it('asks for a household, and says when the backend has no archives', async () => {
    expect(textOf(await loading(() => Promise.resolve(fullArchive), ''))).toContain('请选择一户。');
    expect(textOf(await loading(undefined))).toContain('这个后端没有一户一档。');
  });

  it('offers to load again after an error', async () => {
    const archive = vi.fn<Archive>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    archive.mockResolvedValue(archiveFor('town'));
    const element = await loading(archive);
    expect(element.state).toBe('error');
    find(element, '[part=retry]').click();
    await settle();
    expect(element.state).toBe('ready');
  });
});

describe('a reveal', () => {
  it('shows the number for a reason, in the archive too', async () => {
    const reveal = vi.fn<DataSource['households']['reveal']>(() =>
      Promise.resolve({
        ...{ id: 'r1', at: '2026-03-01T08:00:00Z', household: id, fields: ['phone'] },
        ...{ phone: '13900000001', bankAccount: null, members: [] },
      }),
    );
    const element = await given('town', sourceWith({ households: { reveal } }));
    expect(told(element, '基本情况')).toContain('139****0001');
    find(element, '.reveal-open').click();
    await settle();
    find<HTMLInputElement>(element, 'input[value=phone]').click();
    find<HTMLTextAreaElement>(element, 'textarea').value = '入户前电话预约';
    find(element, 'form.reveal [type=submit]').click();
    await settle();
    expect(reveal.mock.calls[0]!.slice(0, 2)).toEqual([id, { fields: ['phone'], reason: '入户前电话预约' }]);
    expect(told(element, '基本情况')).toContain('13900000001');
    expect(told(element, '帮扶工作纪实')).toContain('查看花椒长势');
  });
});

describe('the QR code', () => {
  const issue = async (element: OmHouseholdArchive) => {
    find(element, '[part=issue]').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.issued svg.code')).not.toBeNull());
    await settle();
  };

  it('is made by keyboard, drawn, and listed; its address is shown', async () => {
    const archiveLinks = links();
    const element = await given('town', sourceWith({ archiveLinks }));
    expect(told(element, '档案二维码')).toContain('还没有二维码。');
    await issue(element);
    expect(archiveLinks.asked).toEqual([{ expiresInDays: 365, revokeOthers: false }]);
    expect(find(element, '.issued svg').getAttribute('aria-label')).toBe('张三户的档案二维码');
    expect(textOf(element, '.address')).toBe('https://portal.example/a/620523-Hq3wE6rT9yU2iO5pA8sD1fG4hJ7');
    expect(textOf(element, '.links')).toContain('有效 2027-03-01 到期 2026-03-01 由 zhangwei 生成');
    expect(await violations()).toEqual([]);
  });

  it('is told with the demo login that made it by its duty', async () => {
    const archiveLinks = links({ createdBy: 'persona:village' });
    const element = await given('town', sourceWith({ archiveLinks }));
    await issue(element);
    expect(textOf(element, '.links')).toContain('2026-03-01 由 村级演示账号 生成');
  });

  it('is revoked at the second press, and is no longer shown', async () => {
    const element = await given('town', sourceWith({ archiveLinks: links() }));
    await issue(element);
    find(element, '.revoke').click();
    await settle();
    expect(textOf(element, '.links')).toContain('确定停用？贴出去的码将打不开。');
    find(element, '.revoke').click();
    await settle();
    expect(textOf(element, '.links')).toContain('已停用');
    expect(element.shadowRoot!.querySelector('.issued, .revoke')).toBeNull();
  });

  it('is printed again by keyboard, as it was', async () => {
    const archiveLinks = links();
    await archiveLinks.create('620523-household001');
    const element = await given('town', sourceWith({ archiveLinks }));
    find(element, '[part=reprint]').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.issued svg.code')).not.toBeNull());
    await settle();
    expect(textOf(element, '.address')).toBe('https://portal.example/a/620523-link-1');
    expect(textOf(element, '.issued .warning')).toBe('这是原来的二维码，请打印。');
    expect(archiveLinks.asked).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('that is too old to be printed again says so', async () => {
    const old = { ...links(), list: () => Promise.resolve([{ ...kept(), reprintable: false }]) };
    const element = await given('town', sourceWith({ archiveLinks: old }));
    expect(textOf(element, '.links')).toContain('不能重印');
    expect(element.shadowRoot!.querySelector('[part=reprint]')).toBeNull();
    const { code: _none, ...silent } = { ...links(), list: () => Promise.resolve([kept()]) };
    const without = await given('town', sourceWith({ archiveLinks: silent }));
    expect(without.shadowRoot!.querySelector('[part=reprint]')).toBeNull();
    expect(textOf(without, '.links')).not.toContain('不能重印');
  });

  it('says why it was not made', async () => {
    const archiveLinks = { ...links(), create: () => Promise.reject(new TypeError('Failed to fetch')) };
    const element = await given('town', sourceWith({ archiveLinks }));
    find(element, '[part=issue]').click();
    await vi.waitFor(() => expect(textOf(element, '.part .fault')).toContain('没有做成。'));
  });

  it('is not offered to those who may not make one, nor without a backend that does', async () => {
    const auditor = await given('auditor', sourceWith({ archiveLinks: links() }));
    expect(auditor.shadowRoot!.querySelector('[part=issue]')).toBeNull();
    const without = await given('town', sourceWith({}));
    expect(without.shadowRoot!.querySelector('[part=issue]')).toBeNull();
  });
});

describe('the card', () => {
  it('holds on one A4 page with everything that it has room for, and says what is left out', async () => {
    const archive = {
      ...archiveFor('town'),
      measures: Array.from({ length: 12 }, (_, i) => ({ ...fullArchive.measures[1]!, id: `m${i}` })),
      duties: Array.from({ length: 9 }, (_, i) => ({ ...fullArchive.duties![1]!, id: `d${i}` })),
    };
    const element = await mount<OmHouseholdArchive>(
      html`<om-household-archive card .archive=${archive}></om-household-archive>`,
    );
    const card = find(element, '.card');
    expect(textOf(element)).toContain('另有 6 条，见完整档案');
    expect(textOf(element)).toContain('2013 年 识别纳入 → 2015 年 脱贫退出 → 2016 年 返贫');
    const pageHeight = ((297 - 24) / 25.4) * 96;
    expect(card.getBoundingClientRect().height).toBeLessThan(pageHeight);
  });

  it('is printed alone, with the code that was made, and leaves the page as it was', async () => {
    const element = await given('town', sourceWith({ archiveLinks: links() }));
    find(element, '[part=issue]').click();
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.issued svg')).not.toBeNull());
    const sheets = document.adoptedStyleSheets.length;
    const seen: string[] = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      const copy = document.querySelector('body > om-household-archive[printing]')!;
      seen.push(
        textOf(copy, 'h1'),
        textOf(copy, 'figcaption'),
        String(document.adoptedStyleSheets.length - sheets),
      );
    });
    find(element, '[part=print]').click();
    await settle();
    expect(seen).toEqual(['建档立卡户信息卡', '扫码查看档案', '1']);
    expect(document.querySelector('[printing]')).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });
});

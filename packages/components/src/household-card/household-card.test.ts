// <om-household-card>: the record in words, masked by role; loading, errors, revealing, all by keyboard.
import type { DataSource } from '@onemap/core';
import type { Household, Role } from '@onemap/contract';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  clear,
  find,
  frames,
  listen,
  mount,
  settle,
  textOf,
  violations,
} from '../internal/testing/fixture-page.js';
import { fullHousehold, householdFor } from '../internal/testing/household.js';
import { deferred, sourceWith } from '../internal/testing/source.js';
import type { OmHouseholdCard } from './household-card.js';
import '../provider/register.js';
import './register.js';

const id = fullHousehold.id;

const card = (household: Household, source?: DataSource) =>
  mount<OmHouseholdCard>(
    html`<om-household-card closable .household=${household} .source=${source}></om-household-card>`,
  );
const seenBy = (role: Role) => card(householdFor(role));
const part = (element: Element, title: string): string => {
  const parts = [...element.shadowRoot!.querySelectorAll('.part')];
  const found = parts.find((each) => each.querySelector('h3')!.textContent === title)!;
  return found.textContent!.replace(/\s+/g, ' ').trim();
};

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme', async (theme) => {
    await mount(
      html`<om-provider theme=${theme}
        ><om-household-card closable .household=${householdFor('village')}></om-household-card
      ></om-provider>`,
    );
    expect(await violations()).toEqual([]);
  });

  it('has nothing that axe minds with room for the table of members, and with the form open', async () => {
    await page.viewport(1280, 800);
    const element = await card(householdFor('village'), sourceWith({}));
    await frames();
    find(element, '.reveal-open').click();
    await settle();
    const cells = [...element.shadowRoot!.querySelectorAll('.scroll tbody tr:nth-child(2) > *')];
    expect(cells.map((cell) => cell.textContent!.trim())).toEqual([
      ...[
        '欧阳秀兰',
        '配偶',
        '女',
        '46 岁',
        '小学',
        '健康',
        '普通劳动力',
        '新疆石河子 3 个月',
        '620***********4023',
      ],
    ]);
    expect(await violations()).toEqual([]);
    await page.viewport(414, 896);
  });

  it.each(['loading', 'error', 'empty'])('has nothing that axe minds when %s', async (state) => {
    const get = () => (state === 'error' ? Promise.reject(new Error('x')) : new Promise<Household>(() => {}));
    const element = await mount(
      html`<om-household-card
        household-id=${state === 'empty' ? '' : id}
        .source=${sourceWith({ households: { get } })}
      ></om-household-card>`,
    );
    expect(element.getAttribute('state')).toBe(state);
    expect(await violations()).toEqual([]);
  });
});

describe('The record', () => {
  it('begins with the name, the place, the status and the type', async () => {
    const element = await seenBy('village');
    expect(textOf(element, 'h2')).toBe('张三');
    expect(textOf(element, '.place')).toBe('莽山瑶族乡永安村 · 第 3 组');
    expect(textOf(element, '.pills')).toBe('返贫低保贫困户');
  });

  it('shows three numbers with their change against 2015 and their base', async () => {
    const element = await seenBy('village');
    expect([...element.shadowRoot!.querySelectorAll('.figure')].map((figure) => textOf(figure))).toEqual([
      '家庭人口 4人 与上年持平',
      '人均纯收入 2,140元 减 880 元',
      '返贫年份 2016年 2013 年识别',
    ]);
    expect(textOf(element, '.base-line')).toContain('2016 年末数据，变化为比上年。');
  });

  it('says why the household is poor', async () => {
    const tags = [...(await seenBy('village')).shadowRoot!.querySelectorAll('.tags li')];
    expect(tags.map((tag) => tag.textContent!.trim())).toEqual(['主要因病', '因学', '缺劳力']);
  });

  it('lists the members with age at the end of the year, schooling, health, skill and work', async () => {
    const text = part(await seenBy('householder'), '家庭成员');
    expect(text).toContain('张三 户主 · 男 · 48 岁 初中 · 长期慢性病、残疾 · 弱劳动力或半劳动力');
    expect(text).toContain('欧阳秀兰 配偶 · 女 · 46 岁 小学 · 健康 · 普通劳动力 · 新疆石河子 3 个月');
    expect(text).toContain('张小雨 之女 · 女 · 10 岁 八年级在读 · 健康 · 无劳动力');
  });

  it('says which register the members are from when it is not of the shown year', async () => {
    const shown = householdFor('village');
    expect(part(await card(shown), '家庭成员')).toContain('成员与在校情况取自 2020 年的登记。');
    expect(part(await card({ ...shown, asOf: 2020 }), '家庭成员')).not.toContain('登记');
  });

  it('lists the children at school', async () => {
    expect(part(await seenBy('village'), '子女上学')).toBe(
      '子女上学 张明 17 岁 · 本科二年级 张小雨 10 岁 · 八年级',
    );
  });

  it('lists assistance newest first, with year, unit and amount in yuan', async () => {
    const text = part(await seenBy('village'), '享受政策与帮扶措施');
    expect(text).toContain('医疗扶持 2016 年 大病医疗救助，报销住院费用 县卫生健康局 12,345.60元');
    expect(text.indexOf('2016')).toBeLessThan(text.indexOf('2015'));
  });

  it('lists helpers with unit, post, phone and dates', async () => {
    const text = part(await seenBy('village'), '帮扶责任人');
    expect(text).toContain('李建国 结对干部 县水务局 · 副局长 13900000002 2014-06-01 起');
    expect(text).toContain('王芳 社会帮扶 甘谷县爱心助学会 2015-09-01 至 2017-08-31');
  });

  it('shows housing with area a person', async () => {
    expect(part(await seenBy('village'), '住房与生产生活条件')).toContain(
      '住房面积 90 平方米 人均 22.5 平方米',
    );
  });

  it('shows every year by label and number, and marks the year it is as of', async () => {
    const element = await seenBy('village');
    const rows = [...element.shadowRoot!.querySelectorAll('.history tbody tr')];
    expect(rows.map((row) => row.textContent!.replace(/\s+/g, ' ').trim())).toEqual([
      '2013 未脱贫 5 1,980',
      '2014 未脱贫 5 2,210',
      '2015 已脱贫 4 3,020',
      '2016 返贫 4 2,140',
      '2017 未脱贫 4 2,680',
      '2018 已脱贫 4 4,150',
      '2019 已脱贫 4 5,320',
      '2020 已脱贫 4 7,615',
    ]);
    expect(textOf(element, '.history [aria-current] th')).toBe('2016');
  });

  it('says that it is synthetic and where it comes from', async () => {
    expect(textOf(await seenBy('village'), 'footer')).toBe('示意数据数据：示例登记册');
  });

  it('never shows an identifier of a code list, in either language', async () => {
    const codes =
      /dibaoPoor|wubao|juniorHigh|bachelor2|weakOrHalf|brickWood|levelC|treatedTap|notExited|lackOfLabour/;
    expect(textOf(await seenBy('village'))).not.toMatch(codes);
    const provider = await mount<HTMLElement>(
      html`<om-provider locale="en"
        ><om-household-card .household=${householdFor('village')}></om-household-card
      ></om-provider>`,
    );
    const text = textOf(provider.querySelector('om-household-card')!);
    expect(text).not.toMatch(codes);
    expect(text).toContain('junior high school · long-term illness, disability · limited capacity');
    expect(text).toContain('Relapsed');
  });
});

describe('The whole archive', () => {
  const card = (archiveUrl?: string) =>
    mount<HTMLElement>(
      html`<om-provider .archiveUrl=${archiveUrl}
        ><om-household-card .household=${householdFor('village')}></om-household-card
      ></om-provider>`,
    ).then((provider) => provider.querySelector('om-household-card')!);

  it('is a link away where the portal says where it is', async () => {
    const link = find<HTMLAnchorElement>(await card('/archive/?household={id}'), '[part=archive]');
    const { id } = householdFor('village');
    expect([link.getAttribute('href'), link.textContent]).toEqual([
      `/archive/?household=${id}`,
      '打开一户一档',
    ]);
    expect(await violations()).toEqual([]);
  });

  it.each([undefined, 'javascript:alert(1)//{id}'])('has no link with %s', async (archiveUrl) => {
    expect((await card(archiveUrl)).shadowRoot!.querySelector('[part=archive]')).toBeNull();
  });
});

describe('Masking', () => {
  it('is shown with a lock and explained', async () => {
    const element = await seenBy('donor');
    expect(textOf(element, 'h2')).toBe('张*');
    expect(find(element, 'h2 .icon')).toBeTruthy();
    expect(textOf(element, '.masking')).toBe('带锁的内容按权限隐藏。');
    expect(textOf(element)).not.toContain('张三');
  });

  it('leaves the group of the cause, counts minors and withholds income', async () => {
    const element = await seenBy('donor');
    expect(part(element, '致贫原因')).toContain('健康方面（具体原因保密）');
    expect(part(element, '家庭成员')).toContain('另有 1 名不满 14 周岁的成员，按规定只公布人数。');
    expect(textOf(element, '.figure:nth-child(2)')).toBe('人均纯收入 保密');
    expect(textOf(element)).not.toContain('2,140');
  });

  it('offers no call to a masked phone', async () => {
    expect((await seenBy('donor')).shadowRoot!.querySelector('a[href^="tel:"]')).toBeNull();
  });
});

describe('Loading', () => {
  it('asks for the end of the shown year and goes from loading to ready', async () => {
    const asked: unknown[] = [];
    const answer = deferred<Household>();
    const get: DataSource['households']['get'] = (household, params) => {
      asked.push([household, params]);
      return answer.promise;
    };
    const provider = await mount<HTMLElement>(
      html`<om-provider period="2013/2016" .source=${sourceWith({ households: { get } })}
        ><om-household-card household-id=${id}></om-household-card
      ></om-provider>`,
    );
    const element = provider.querySelector('om-household-card')!;
    expect(element.state).toBe('loading');
    expect(textOf(element, '[role=status]')).toBe('正在加载…');
    answer.resolve(householdFor('village'));
    await settle();
    expect(asked).toEqual([[id, { asOf: 2016 }]]);
    expect(element.state).toBe('ready');
    expect(textOf(element, '[role=status]')).toBe('已打开莽山瑶族乡永安村张三的档案。');
  });

  it('that fails says what failed, tells the page and tries again', async () => {
    let failures = 1;
    const get = () =>
      failures-- > 0
        ? Promise.reject(Object.assign(new Error('x'), { name: 'TimeoutError', requestId: 'r-7' }))
        : Promise.resolve(householdFor('village'));
    const { events, stop } = listen('om-source-error');
    const element = await mount<OmHouseholdCard>(
      html`<om-household-card
        household-id=${id}
        .source=${sourceWith({ households: { get } })}
      ></om-household-card>`,
    );
    expect(textOf(element, '.state')).toBe('数据服务响应超时。 数据未受影响。 请求编号 r-7 重试');
    expect(events).toHaveLength(1);
    find(element, '[part=retry]').click();
    await settle();
    expect(textOf(element, 'h2')).toBe('张三');
    stop();
  });

  it('that finds nothing says that it may be out of scope', async () => {
    const get = () => Promise.reject(Object.assign(new Error('x'), { status: 404 }));
    const element = await mount<OmHouseholdCard>(
      html`<om-household-card
        household-id=${id}
        .source=${sourceWith({ households: { get } })}
      ></om-household-card>`,
    );
    expect(textOf(element, '.state-title')).toBe('没有找到这一户，或它不在当前身份的查看范围内。');
  });

  it('shows nothing of the household before while the next one loads', async () => {
    const next = deferred<Household>();
    const get = (wanted: string) => (wanted === id ? Promise.resolve(householdFor('village')) : next.promise);
    const element = await mount<OmHouseholdCard>(
      html`<om-household-card
        household-id=${id}
        .source=${sourceWith({ households: { get } })}
      ></om-household-card>`,
    );
    expect(textOf(element)).toContain('张三');
    element.householdId = '620523-another';
    await settle();
    expect(textOf(element)).not.toContain('张三');
  });
});

describe('Closing and focus', () => {
  it('by button or Escape asks the page', async () => {
    const element = await seenBy('village');
    const { events, stop } = listen('om-close');
    find(element, `[aria-label="关闭"]`).click();
    find(element, `[aria-label="关闭"]`).focus();
    await userEvent.keyboard('{Escape}');
    expect(events).toHaveLength(2);
    stop();
  });

  it('Escape takes the form away first', async () => {
    const element = await card(householdFor('village'), sourceWith({}));
    const { events, stop } = listen('om-close');
    find(element, '.reveal-open').click();
    await settle();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(events).toEqual([]);
    expect(element.shadowRoot!.querySelector('form')).toBeNull();
    stop();
  });

  it('focus() goes to the heading', async () => {
    const element = await seenBy('village');
    element.focus();
    await settle();
    expect(element.shadowRoot!.activeElement!.localName).toBe('h2');
  });

  it('the focus stays on the heading when the record arrives', async () => {
    const answer = deferred<Household>();
    const get = () => answer.promise;
    const element = await mount<OmHouseholdCard>(
      html`<om-household-card
        household-id=${id}
        .source=${sourceWith({ households: { get } })}
      ></om-household-card>`,
    );
    element.focus();
    await settle();
    expect(element.shadowRoot!.activeElement!.textContent).toBe('农户档案');
    answer.resolve(householdFor('village'));
    await settle();
    expect(element.shadowRoot!.activeElement!.textContent!.trim()).toBe('张三');
  });
});

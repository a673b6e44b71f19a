// The list of duties in <om-household-archive>: by year, each with its standing in words and an icon; none where none is kept.
import type { HouseholdArchive } from '@onemap/contract';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmHouseholdArchive } from './household-archive.js';
import { archiveFor, fullArchive } from './household-archive.fixture.js';
import '../provider/register.js';
import './register.js';

afterEach(clear);

const mounted = (archive: HouseholdArchive, locale = 'zh-CN', theme = 'light') =>
  mount(
    html`<om-provider locale=${locale} theme=${theme}
      ><om-household-archive .archive=${archive}></om-household-archive
    ></om-provider>`,
  );
const archiveIn = (provider: Element) => provider.querySelector<OmHouseholdArchive>('om-household-archive')!;
const duties = (provider: Element, title = '帮扶责任清单') =>
  [...archiveIn(provider).shadowRoot!.querySelectorAll('.part')].find(
    (part) => part.querySelector('h3')!.textContent === title,
  );
const plain = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();

describe('The list of duties', () => {
  it('is by year with what, who, by when and how it stands', async () => {
    const part = duties(await mounted(archiveFor('town')))!;
    expect([...part.querySelectorAll('h4')].map(plain)).toEqual([
      '2020 年 完成 1 / 2 条',
      '2016 年 完成 0 / 1 条',
    ]);
    expect([...part.querySelectorAll('li')].map(plain)).toEqual([
      '核查住房与饮水安全 李建国 · 期限 2020-05-31 已逾期',
      '落实教育资助政策 李建国 · 期限 2020-09-30 · 2020-09-12 完成 已完成',
      '协助销售花椒 未指定责任人 未完成',
    ]);
    const icons = [...part.querySelectorAll('.standing svg')].map((svg) => svg.innerHTML);
    expect(new Set(icons).size).toBe(3);
  });

  it('is in English where the page is', async () => {
    const part = duties(await mounted(archiveFor('town'), 'en'), 'Duties')!;
    expect([...part.querySelectorAll('.standing')].map(plain)).toEqual(['overdue', 'done', 'open']);
  });

  it('says so when it is empty, and is not there when the backend keeps none', async () => {
    const { duties: _, ...without } = fullArchive;
    expect(plain(duties(await mounted({ ...without, duties: [] }))!)).toContain('没有登记责任清单。');
    clear();
    expect(duties(await mounted(without))).toBeUndefined();
  });

  it('is on the card for paper, three of them', async () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ ...fullArchive.duties![0]!, id: `d${i}` }));
    const card = await mount(
      html`<om-household-archive card .archive=${{ ...fullArchive, duties: many }}></om-household-archive>`,
    );
    expect(textOf(card)).toMatch(/帮扶责任清单\s*另有 3 条，见完整档案/);
    expect(textOf(card)).toContain('已逾期');
  });

  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme', async (theme) => {
    await mounted(archiveFor('town'), 'zh-CN', theme);
    await settle();
    expect(await violations()).toEqual([]);
  });
});

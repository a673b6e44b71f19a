// <om-query-builder>: what is drawn, said, and written as CQL2 is one and the same condition.
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import '../provider/register.js';
import type { OmQueryBuilder } from './query-builder.js';
import './register.js';

const queryables = {
  properties: {
    householdType: {
      ...{ title: '贫困户属性', type: 'string', enum: ['general', 'dibaoPoor', 'dibao', 'wubao'] },
    },
    netIncomePerCapita: { title: '人均纯收入（元）', type: 'number' },
    memberCount: { title: '家庭人口', type: 'integer' },
    regionName: { title: '村名', type: 'string' },
    date: { title: '活动日期', type: 'string', format: 'date' },
    geometry: { title: '户的点位', format: 'geometry-point' },
    otherCauses: { title: '其他致贫原因', type: 'array', items: { type: 'string' } },
  },
};

const dibao = { op: '=', args: [{ property: 'householdType' }, 'dibao'] };
const poor = { op: '<', args: [{ property: 'netIncomePerCapita' }, 4000] };

const builder = (filter: object | null = null): Promise<OmQueryBuilder> =>
  mount<OmQueryBuilder>(
    html`<om-query-builder .queryables=${queryables} .filter=${filter}></om-query-builder>`,
  );

async function inEnglish(filter: object): Promise<OmQueryBuilder> {
  const provider = await mount(
    html`<om-provider locale="en"
      ><om-query-builder .queryables=${queryables} .filter=${filter}></om-query-builder
    ></om-provider>`,
  );
  return provider.querySelector('om-query-builder')!;
}

async function choose(element: OmQueryBuilder, selector: string, value: string, index = 0): Promise<void> {
  const field = element.shadowRoot!.querySelectorAll<HTMLInputElement>(selector)[index]!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function press(element: OmQueryBuilder, selector: string): Promise<void> {
  find(element, selector).click();
  await settle();
}

afterEach(() => clear());

describe('Accessibility', () => {
  it('has nothing that axe minds: empty, filled, in groups, kept as text, and without fields', async () => {
    const element = await builder();
    expect(await violations()).toEqual([]);
    element.filter = {
      op: 'and',
      args: [dibao, { op: 'or', args: [poor, { op: 'not', args: [dibao] }] }],
    };
    await settle();
    expect(await violations()).toEqual([]);
    element.queryables = { properties: {} };
    await settle();
    expect([textOf(element), await violations()]).toEqual(['没有可以筛选的字段。', []]);
  });

  it('puts the focus where the reader goes on: into a new condition, and back to the button', async () => {
    const element = await builder();
    await press(element, '.add');
    expect(element.shadowRoot!.activeElement?.classList.contains('field-choice')).toBe(true);
    await press(element, '.remove');
    expect(element.shadowRoot!.activeElement?.classList.contains('add')).toBe(true);
  });
});

describe('A sentence', () => {
  it.each([
    [{ op: 'and', args: [dibao, poor] }, '贫困户属性是低保户，且人均纯收入小于 4,000 元'],
    [
      {
        op: 'or',
        args: [dibao, { op: 'and', args: [poor, { op: '>', args: [{ property: 'memberCount' }, 4] }] }],
      },
      '贫困户属性是低保户，或（人均纯收入小于 4,000 元且家庭人口大于 4 人）',
    ],
    [
      { op: 'in', args: [{ property: 'householdType' }, ['dibaoPoor', 'dibao', 'wubao']] },
      '贫困户属性是低保贫困户、低保户或五保户',
    ],
    [
      { op: 'between', args: [{ property: 'netIncomePerCapita' }, 2952, 4000.5] },
      '人均纯收入在 2,952 到 4,000.5 元',
    ],
    [{ op: 'like', args: [{ property: 'regionName' }, '%大石%'] }, '村名含「大石」'],
    [{ op: 'not', args: [{ op: 'isNull', args: [{ property: 'regionName' }] }] }, '村名已填'],
    [
      { op: 't_intersects', args: [{ property: 'date' }, { interval: ['2016-01-01', '2016-03-31'] }] },
      '活动日期在 2016-01-01 至 2016-03-31',
    ],
    [{ op: '>=', args: [{ property: 'date' }, { date: '2016-05-01' }] }, '活动日期不早于 2016-05-01'],
    [{ op: 'not', args: [dibao] }, "符合〔NOT (householdType = 'dibao')〕"],
  ])('of %j is %s', async (filter, sentence) => {
    const element = await builder(filter);
    expect(element.sentence).toBe(sentence);
    expect(textOf(element, '.sentence')).toBe(sentence);
  });

  it('is English in English', async () => {
    const element = await inEnglish({ op: 'and', args: [dibao, poor] });
    expect(element.sentence).toBe(
      'Household type is household with minimum living allowance, and Net income per person is below 4,000 yuan',
    );
  });
});

describe('Building', () => {
  it('ends in the filter, its text and its sentence, and tells nothing while a value is missing', async () => {
    const element = await builder();
    const heard = listen('om-filter-change');
    await press(element, '.add');
    await choose(element, '.field-choice', 'netIncomePerCapita');
    expect([heard.events.length, textOf(element, '.sentence')]).toEqual([0, '没有条件：选出全部。']);
    await choose(element, 'input[type=number]', '4000');
    heard.stop();
    expect(heard.events.map(({ detail }) => detail)).toEqual([
      { filter: poor, text: 'netIncomePerCapita < 4000', sentence: '人均纯收入小于 4,000 元' },
    ]);
    expect(element.filter).toEqual(poor);
  });

  it('offers the fields that can be asked, codes by their words', async () => {
    const element = await builder(dibao);
    const options = [...element.shadowRoot!.querySelectorAll('.field-choice option')].map(
      (each) => each.textContent,
    );
    expect(options).toEqual(['贫困户属性', '人均纯收入', '家庭人口', '村名', '活动日期']);
    await choose(element, '.operator', 'oneOf');
    const boxes = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.code input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, true, false]);
    boxes[0]!.click();
    await settle();
    expect(element.filterText).toBe("householdType IN ('general', 'dibao')");
  });

  it('keeps values over another comparison, two for a range, none for empty', async () => {
    const element = await builder(poor);
    await choose(element, '.operator', 'between');
    await choose(element, 'input[type=number]', '5000', 1);
    expect(element.filterText).toBe('netIncomePerCapita BETWEEN 4000 AND 5000');
    await choose(element, '.operator', 'empty');
    expect(element.filterText).toBe('netIncomePerCapita IS NULL');
    expect(element.shadowRoot!.querySelector('input')).toBeNull();
  });

  it('joins in groups, and changes the joint', async () => {
    const element = await builder(dibao);
    await press(element, '.add-group');
    await choose(element, '.field-choice', 'memberCount', 1);
    await choose(element, 'input[type=number]', '5');
    expect(element.filterText).toBe("householdType = 'dibao' AND memberCount < 5");
    await choose(element, '.join', 'or');
    expect(element.filterText).toBe("householdType = 'dibao' OR memberCount < 5");
  });

  it('keeps what it cannot draw, and beside it what is added', async () => {
    const element = await builder({ op: 'not', args: [dibao] });
    expect(textOf(element, 'code')).toBe("NOT (householdType = 'dibao')");
    await press(element, '.add');
    await choose(element, '.field-choice', 'memberCount');
    await choose(element, 'input[type=number]', '3');
    expect(element.filterText).toBe("NOT (householdType = 'dibao') AND memberCount < 3");
  });

  it('says which field is not for this viewer, and lets it be removed', async () => {
    const element = await builder({ op: '=', args: [{ property: 'headName' }, '张三'] });
    expect(textOf(element, '.problem')).toContain('headName');
    await press(element, '.remove');
    expect(element.filter).toBeNull();
  });
});

describe('The text', () => {
  async function type(element: OmQueryBuilder, text: string): Promise<void> {
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    field.value = text;
    field.form!.requestSubmit();
    await settle();
  }

  it('is taken over, and tells the place of a fault without losing anything', async () => {
    const element = await builder(poor);
    find<HTMLDetailsElement>(element, 'details').open = true;
    await type(element, "memberCount >= 3 AND householdType = 'wubao'");
    expect(element.sentence).toBe('家庭人口不少于 3 人，且贫困户属性是五保户');
    await type(element, 'memberCount >=');
    expect(textOf(element, 'form .problem')).toMatch(/^第 15 个字符处读不懂/);
    expect(element.filterText).toBe("memberCount >= 3 AND householdType = 'wubao'");
    expect(await violations()).toEqual([]);
    await type(element, '');
    expect(element.filter).toBeNull();
  });

  it('keeps the condition when the page gives one that is unreadable', async () => {
    const element = await builder(poor);
    element.filter = { op: 'drop table' };
    await settle();
    expect(textOf(element, '[role=alert]')).toContain('读不懂');
    expect(element.sentence).toBe('人均纯收入小于 4,000 元');
  });
});

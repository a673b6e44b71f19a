// om-query-builder: a condition as a drawing, a sentence and CQL2 text.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, aboutElement, onStage } from './stage.js';

const queryables = {
  properties: {
    householdType: {
      ...{ title: '贫困户属性', type: 'string', enum: ['general', 'dibaoPoor', 'dibao', 'wubao'] },
    },
    netIncomePerCapita: { title: '人均纯收入（元）', type: 'number' },
    memberCount: { title: '家庭人口', type: 'integer' },
    regionName: { title: '村名', type: 'string' },
    date: { title: '活动日期', type: 'string', format: 'date' },
  },
};
const dibao = { op: '=', args: [{ property: 'householdType' }, 'dibao'] };
const poor = { op: '<', args: [{ property: 'netIncomePerCapita' }, 4000] };
const large = { op: '>', args: [{ property: 'memberCount' }, 4] };

const meta: Meta = {
  title: '组件/条件 om-query-builder',
  component: 'om-query-builder',
  args: { queryables, filter: { op: 'and', args: [dibao, poor] } },
  parameters: aboutElement('字段、比较与值，说成一句话；同一个条件也是 CQL2 文本与 JSON。'),
  render: ({ queryables: fields, filter }, context) =>
    onStage(
      html`<div class="panel">
        <om-query-builder .queryables=${fields} .filter=${filter}></om-query-builder>
      </div>`,
      context,
    ),
};

export const Two: StoryObj = { name: '两个条件' };
export const Nothing: StoryObj = { name: '没有条件', args: { filter: null } };
export const Group: StoryObj = {
  name: '条件组',
  args: { filter: { op: 'and', args: [dibao, { op: 'or', args: [poor, large] }] } },
};
export const KeptAsText: StoryObj = {
  name: '画不出的条件',
  args: { filter: { op: 'and', args: [poor, { op: 'not', args: [dibao] }] } },
  parameters: about('以文本显示，原样保留。'),
};
export const Masked: StoryObj = {
  name: '不可筛选的字段',
  args: { filter: { op: '=', args: [{ property: 'headName' }, '张三'] } },
  parameters: about('对当前身份掩码的字段：说明并请删去。'),
};
export const Days: StoryObj = {
  name: '日期',
  args: {
    filter: { op: 't_intersects', args: [{ property: 'date' }, { interval: ['2016-01-01', '2016-03-31'] }] },
  },
};
export const Waiting: StoryObj = { name: '等待字段', args: { queryables: undefined } };
export const NoFields: StoryObj = { name: '没有可筛选的字段', args: { queryables: { properties: {} } } };

// Storybook reads a story file from its default export.
export default meta;

// om-region-table: the table equal of a thematic map.
import { findIndicator } from '@onemap/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { RegionRow } from '@onemap/components';
import { html } from 'lit';
import { onStage } from './stage.js';

const row = (
  code: string,
  name: string,
  value: number,
  numerator: number,
  denominator: number,
  rank: number,
): RegionRow => ({
  code,
  name,
  value,
  status: 'ok',
  numerator,
  denominator,
  rank,
  change: -1.5,
});

const rows: readonly RegionRow[] = [
  row('620523106000', '大石镇', 12.4, 1204, 9710, 2),
  row('620523100000', '大像山镇', 1.8, 210, 11667, 3),
  row('620523207000', '白家湾乡', 23.5, 1880, 8000, 1),
  {
    code: '620523110000',
    name: '古坡镇',
    value: null,
    status: 'suppressed',
    numerator: null,
    denominator: 5120,
    rank: null,
    change: null,
  },
  {
    code: '620523107000',
    name: '礼辛镇',
    value: null,
    status: 'missing',
    numerator: null,
    denominator: null,
    rank: null,
    change: null,
  },
];

const meta: Meta = {
  title: '组件/区划表 om-region-table',
  component: 'om-region-table',
  render: (args, context) =>
    onStage(
      html`<om-region-table
        .rows=${args.rows}
        .indicator=${findIndicator('povertyIncidence')}
        .period=${{ from: '2016', to: '2016' }}
        selected=${args.selected ?? ''}
      ></om-region-table>`,
      context,
    ),
};

export const Towns: StoryObj = { name: '各乡镇', args: { rows } };
export const Selected: StoryObj = { name: '选中一行', args: { rows, selected: '620523106000' } };
export const Empty: StoryObj = { name: '没有数据', args: { rows: [] } };

// Storybook reads a story file from its default export.
export default meta;

// A layout in two languages: each reader gets one, and elements stay when the language changes.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, mount, settle, textOf } from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import '../provider/register.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmDashboard } from './dashboard.js';
import type { DashboardLayout } from './layout.js';
import { spoken } from './written-words.js';
import './register.js';

describe('Written words', () => {
  const written = {
    title: { 'zh-CN': '题', en: 'Title' },
    plain: '一样',
    deep: [{ count: 3, none: null, words: { 'zh-CN': '甲', en: 'A' } }],
  };

  it('become those of the language, however deep', () => {
    expect(spoken(written, 'en')).toEqual({
      title: 'Title',
      plain: '一样',
      deep: [{ count: 3, none: null, words: 'A' }],
    });
    expect(spoken(written, 'zh-CN').deep[0]!.words).toBe('甲');
  });

  it('are no record that has other fields, or other than text', () => {
    const records = [{ 'zh-CN': '甲', en: 'A', fr: 'A' }, { 'zh-CN': 1, en: 2 }, { en: 'A' }];
    expect(spoken(records, 'en')).toEqual(records);
  });
});

describe('A dashboard in two languages', () => {
  const layout: DashboardLayout = {
    version: 1,
    title: { 'zh-CN': '一屏', en: 'One screen' },
    pages: [
      {
        title: { 'zh-CN': '县', en: 'County' },
        areas: ['chart', 'table'],
        parts: [
          {
            ...{ area: 'chart', part: 'chart', heading: { 'zh-CN': '五批', en: 'Five batches' } },
            data: {
              ...{ rows: [{ batch: 'production', households: 130 }], x: 'batch', y: 'households' },
              ...{
                unit: '户',
                title: '户',
                labels: { production: { 'zh-CN': '发展生产', en: 'Production' } },
              },
            },
          },
          {
            ...{ area: 'table', part: 'table', title: { 'zh-CN': '表', en: 'Table' } },
            columns: [{ key: 'a', title: { 'zh-CN': '批次', en: 'Batch' } }],
            rows: [{ a: { 'zh-CN': '合计', en: 'Total' } }],
          },
        ],
      },
      { title: '二', areas: ['rank'], parts: [{ area: 'rank', part: 'ranking' }] },
    ],
  };
  afterEach(() => clear());

  it('speaks that of the provider, and keeps its elements when that changes', async () => {
    const provider = await mount<OmProvider>(
      html`<om-provider .source=${createFixtureSource(squareCounty())} region=${countyCode}>
        <om-dashboard .layout=${layout}></om-dashboard>
      </om-provider>`,
    );
    const element = provider.querySelector<OmDashboard>('om-dashboard')!;
    const chart = () => element.shadowRoot!.querySelector('om-chart');
    const seen = () => [
      textOf(element, '[part=title]'),
      textOf(element, '[role=tab]'),
      chart()?.heading,
      textOf(find(element, '.table')),
    ];
    await vi.waitFor(() => expect(seen()).toEqual(['一屏', '县', '五批', '表 批次 合计']), 10_000);
    const before = chart();
    provider.locale = 'en';
    await settle();
    await vi.waitFor(() =>
      expect(seen()).toEqual(['One screen', 'County', 'Five batches', 'Table Batch Total']),
    );
    expect(chart()).toBe(before);
    expect((chart()!.data as { labels: object }).labels).toEqual({ production: 'Production' });
  });
});

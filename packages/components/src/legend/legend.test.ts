// <om-legend>: classes closed above with their counts, one class alone on request, a bar where it is narrow.
import type { LegendModel } from '@onemap/core';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
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
import type { OmLegend } from './legend.js';
import '../provider/register.js';
import './register.js';

const entry = (
  sign: string,
  label: string,
  color: string,
  from: number | null,
  to: number | null,
  count: number,
) => ({
  ...{ sign, label, color, from, to, count },
});

const legend: LegendModel = {
  title: '贫困发生率',
  unit: '%',
  classes: [
    entry('≤ 2', '2 及以下', '#fef0d9', null, 2, 1),
    entry('2 – 3', '2 以上至 3', '#fdcc8a', 2, 3, 1),
    entry('3 – 10', '3 以上至 10', '#fc8d59', 3, 10, 6),
    entry('10 – 20', '10 以上至 20', '#e34a33', 10, 20, 5),
    entry('> 20', '20 以上', '#b30000', 20, null, 2),
  ],
  noData: { count: 0 },
  suppressed: { count: 1 },
  denominatorTitle: '农村户籍人口',
};

const buttons = (element: OmLegend) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button[aria-pressed]'),
];
const pressed = (element: OmLegend) => buttons(element).map((button) => button.getAttribute('aria-pressed'));

async function wide(level = 'town'): Promise<OmLegend> {
  return mount<OmLegend>(html`<om-legend .legend=${legend} level=${level} layout="full"></om-legend>`);
}

afterEach(() => {
  clear();
});

describe('Patterns', () => {
  it('lie over the colour of their class in an ink that stands out, as the map draws them', async () => {
    const classes = legend.classes.map((entry, index) =>
      index === 4 ? { ...entry, pattern: 'lines' } : entry,
    );
    const element = await mount<OmLegend>(
      html`<om-legend .legend=${{ ...legend, classes }} layout="full"></om-legend>`,
    );
    const patterns = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.pattern')];
    expect(patterns.map(({ className }) => className)).toEqual(['pattern lines']);
    expect(patterns[0]!.style.getPropertyValue('--_ink')).toBe('#ffffff');
    expect(patterns[0]!.closest('button')!.textContent).toContain('> 20');
    expect(getComputedStyle(patterns[0]!).backgroundImage).toContain('rgb(255, 255, 255)');
  });
});

describe('Accessibility', () => {
  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme', async (theme) => {
    await mount(
      html`<om-provider theme=${theme}
        ><om-legend .legend=${legend} layout="full" .activeClass=${1}></om-legend
      ></om-provider>`,
    );
    expect(await violations()).toEqual([]);
  });

  it('has nothing that axe minds as a bar', async () => {
    await mount(html`<om-legend .legend=${legend} layout="compact"></om-legend>`);
    expect(await violations()).toEqual([]);
  });
});

describe('What it says', () => {
  it('is title, unit with its denominator, classes from high to low with counts, gaps and the note', async () => {
    expect(textOf(await wide())).toBe(
      '贫困发生率 % · 占农村户籍人口的比例 > 20 2 个乡镇 10 – 20 5 个乡镇 3 – 10 6 个乡镇 2 – 3 1 个乡镇 ≤ 2 1 个乡镇 ' +
        '无数据 0 个乡镇 未公开（少于 3 户） 1 个乡镇 各年同一分级',
    );
  });

  it.each([
    ['quarter', 'zh-CN', '各期同一分级'],
    ['month', 'zh-CN', '各期同一分级'],
    ['month', 'en', 'Same classes in every period'],
    ['year', 'en', 'Same classes in every year'],
  ])('has a note for the unit %s in %s', async (unit, locale, note) => {
    const provider = await mount<HTMLElement>(
      html`<om-provider locale=${locale}
        ><om-legend .legend=${legend} unit=${unit} layout="full"></om-legend
      ></om-provider>`,
    );
    expect(textOf(provider.querySelector('om-legend')!, '.note')).toBe(note);
  });

  it('counts villages as villages', async () => {
    expect(textOf(await wide('village'))).toContain('> 20 2 个村');
  });

  it('is English in English', async () => {
    const provider = await mount<HTMLElement>(
      html`<om-provider locale="en"><om-legend .legend=${legend} layout="full"></om-legend></om-provider>`,
    );
    const text = textOf(provider.querySelector('om-legend')!);
    expect(text).toContain('share of: Registered rural population');
    expect(text).toContain('2 – 3 1 town ≤ 2 1 town');
    expect(text).toContain('> 20 2 towns');
  });

  it('is nothing without a legend, and the state says so', async () => {
    const element = await mount<OmLegend>(html`<om-legend></om-legend>`);
    expect([element.getAttribute('state'), textOf(element)]).toEqual(['empty', '']);
  });

  it('shows each colour of the model', async () => {
    const swatches = [...(await wide()).shadowRoot!.querySelectorAll('button .swatch')];
    expect(swatches.map((swatch) => getComputedStyle(swatch).backgroundColor)).toEqual([
      'rgb(179, 0, 0)',
      'rgb(227, 74, 51)',
      'rgb(252, 141, 89)',
      'rgb(253, 204, 138)',
      'rgb(254, 240, 217)',
    ]);
  });
});

describe('Choosing a class', () => {
  it('shows it alone, tells the page, and shows all again', async () => {
    const element = await wide();
    const { events, stop } = listen('om-class-toggle');
    buttons(element)[0]!.click();
    await settle();
    expect(pressed(element)).toEqual(['true', 'false', 'false', 'false', 'false']);
    buttons(element)[0]!.click();
    await settle();
    expect(pressed(element)).toEqual(['false', 'false', 'false', 'false', 'false']);
    expect(events.map(({ classIndex }) => classIndex)).toEqual([4, null]);
    expect(events[0]!.detail).toEqual({ classIndex: 4 });
    stop();
  });

  it('by the page itself emits nothing', async () => {
    const element = await wide();
    const { events, stop } = listen('om-class-toggle');
    element.activeClass = 0;
    await settle();
    expect(pressed(element)).toEqual(['false', 'false', 'false', 'false', 'true']);
    expect(events).toEqual([]);
    stop();
  });
});

describe('A narrow container', () => {
  const inside = (width: number) => {
    const stage = document.createElement('div');
    stage.style.setProperty('width', `${width}px`);
    const element = document.createElement('om-legend');
    element.legend = legend;
    stage.append(element);
    return { stage, element };
  };

  it('folds the list to a bar of colours, low to high, that can be unfolded by keyboard', async () => {
    const { stage, element } = inside(390);
    await mount(html`${stage}`);
    await frames();
    expect(buttons(element).map((button) => button.textContent!.trim())).toEqual([
      '≤ 2',
      '2 – 3',
      '3 – 10',
      '10 – 20',
      '> 20',
    ]);
    expect(textOf(element)).not.toContain('个乡镇');
    const fold = find(element, '[aria-expanded]');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fold.focus();
    fold.click();
    await settle();
    expect(textOf(element)).toContain('2 个乡镇');
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-expanded')).toBe('true');
  });

  it('that grows shows the list', async () => {
    const { stage, element } = inside(390);
    await mount(html`${stage}`);
    await frames();
    stage.style.setProperty('width', '800px');
    await frames();
    expect(textOf(element)).toContain('2 个乡镇');
  });
});

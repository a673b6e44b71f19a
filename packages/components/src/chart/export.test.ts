// A chart as files: numbers and words of the page in SVG and CSV, the colours in force, and pixels of bars in the PNG.
import type { ChartRows } from '@onemap/core/chart';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, find, frames, mount, settle, violations } from '../internal/testing/fixture-page.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmChart } from './chart.js';
import '../provider/register.js';
import './register.js';

const data: ChartRows = {
  rows: [
    { town: '大像山镇', poor: 100 },
    { town: '=1+1', poor: 50 },
    { town: '礼辛镇', poor: null },
  ],
  ...{ x: 'town', y: 'poor', title: '贫困户', place: '甘谷县', period: '2016', unit: '户', kind: 'region' },
  ...{ source: '示例登记册', synthetic: true },
};

async function drawn(theme = 'light'): Promise<OmChart> {
  const provider = await mount<OmProvider>(
    html`<om-provider theme=${theme}><om-chart .data=${data}></om-chart></om-provider>`,
  );
  const chart = provider.querySelector('om-chart')!;
  for (let turn = 0; turn < 100 && chart.state !== 'ready'; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await frames();
  return chart;
}

afterEach(() => {
  clear();
});

describe('SVG', () => {
  it.each([
    ['light', '#ffffff', '#0072b2'],
    ['dark', '#152433', '#5aaef0'],
  ])(
    'has the colours of the %s scheme, the words of the page and its own pattern',
    async (theme, ground, bar) => {
      const file = await (await drawn(theme)).toSvg();
      const svg = new DOMParser().parseFromString(file, 'image/svg+xml');
      expect(svg.querySelector('parsererror')).toBeNull();
      const fills = [...svg.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
      expect(fills[0] === ground || fills.includes(ground)).toBe(true);
      expect(fills.filter((fill) => fill === bar)).toHaveLength(2);
      expect(svg.documentElement.textContent).toContain('大像山镇贫困户最多，100 户');
      expect(svg.documentElement.textContent).toContain('数据：示例登记册 · 示意数据');
      expect(svg.querySelector('pattern#missing')).not.toBeNull();
    },
  );
});

describe('CSV', () => {
  it('has all rows, a mark of its encoding, no formula, and last its year and source', async () => {
    expect(await (await drawn()).toCsv()).toBe(
      "\ufeff地区,贫困户 (户)\r\n大像山镇,100\r\n'=1+1,50\r\n礼辛镇,无数据\r\n2016 年 · 数据：示例登记册 · 示意数据\r\n",
    );
  });
});

describe('PNG', () => {
  it('is painted at two pixels for one, with bars in proportion', async () => {
    const chart = await drawn();
    const blob = await chart.toPng();
    const image = await createImageBitmap(blob);
    const width = Number(find<HTMLElement>(chart, '.picture').getAttribute('width'));
    expect([blob.type, image.width]).toEqual(['image/png', 2 * (width + 40)]);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d', { willReadFrequently: true })!;
    pen.drawImage(image, 0, 0);
    const blue = rowsOfBlue(pen.getImageData(0, 0, image.width, image.height));
    const longest = Math.max(...blue);
    const half = blue.filter((count) => count > longest * 0.45 && count < longest * 0.55);
    expect(longest).toBeGreaterThan(200);
    expect(half.length).toBeGreaterThan(10);
  });
});

/** How many pixels of the first hue each row has. */
function rowsOfBlue({ data: pixels, width, height }: ImageData): number[] {
  return Array.from({ length: height }, (_, y) => {
    let count = 0;
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      if (pixels[at] === 0 && pixels[at + 1] === 0x72 && pixels[at + 2] === 0xb2) count++;
    }
    return count;
  });
}

describe('Downloading', () => {
  it('is offered in three formats by keyboard and has nothing that axe minds', async () => {
    const chart = await drawn();
    find<HTMLButtonElement>(chart, '[part=download-button]').click();
    await settle();
    const formats = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('[data-format]')];
    expect(formats.map(({ dataset }) => dataset.format)).toEqual(['csv', 'svg', 'png']);
    expect(await violations()).toEqual([]);
  });

  it('names the file by what is in it', async () => {
    const chart = await drawn();
    const names: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    await chart.download('csv');
    HTMLAnchorElement.prototype.click = click;
    expect(names).toEqual(['甘谷县 贫困户 2016.csv']);
  });

  it('is refused while nothing is drawn', async () => {
    const chart = await mount<OmChart>(html`<om-chart></om-chart>`);
    await expect(chart.toSvg()).rejects.toThrow('nothing is drawn');
  });
});

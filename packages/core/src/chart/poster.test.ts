// A chart as a file: everything that the page says stands in it, nothing from outside is needed, hostile text is text.
import { describe, expect, it } from 'vitest';
import { barScene } from './bar.js';
import { posterOf, wrapText } from './poster.js';
import { svgFile } from './svg-file.js';
import { options, tableOf } from './testing.test-data.js';

const data = tableOf([
  ['甲镇', 100],
  ['<script>alert(1)</script>"&\u0000', 200],
  ['丙镇', null],
]);
const scene = barScene(data, options);
const words = {
  title: '甲镇最高',
  subtitle: '贫困户 · 2016 年',
  notes: ['一句说明'],
  source: '数据：示例　示意数据',
};
const poster = posterOf(scene, words, 12);
const file = svgFile(poster, {
  colors: (paint) => (paint === 'surface' ? '#ffffff' : '#123456'),
  fontFamily: '"Noto Sans SC", sans-serif',
  title: words.title,
  description: '概括',
});

describe('the poster', () => {
  it('holds title, subtitle, picture, notes and source, one below the other', () => {
    const texts = poster.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
    const yOf = (text: string) => texts.find((shape) => shape.text === text)!.y;
    const order = ['甲镇最高', '贫困户 · 2016 年', '甲镇', '一句说明', '数据：示例　示意数据'].map(yOf);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[4]).toBeLessThan(poster.height);
    expect(poster.width).toBe(options.width + 40);
  });

  it('breaks long lines anywhere in Chinese and between words in English', () => {
    expect(wrapText('贫困发生率最高的乡镇', 50, 10)).toEqual(['贫困发生率', '最高的乡镇']);
    expect(wrapText('one two three', 50, 10)).toEqual(['one two', 'three']);
    expect(wrapText('', 50, 10)).toEqual([]);
  });
});

describe('the file', () => {
  it('asks nothing from outside and uses no class', () => {
    expect(file).not.toMatch(/href|class=|style=|@import|url\((?!#)/);
    expect(file.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('has hostile text as text', () => {
    expect(file).not.toContain('<script');
    expect(file).toContain('&lt;script&gt;');
    expect(file).not.toContain('\u0000');
  });

  it('brings the pattern of what is missing, and no other', () => {
    expect(file).toContain('<pattern id="missing"');
    expect(file).not.toContain('<pattern id="suppressed"');
    expect(file).toContain('fill="url(#missing)"');
  });

  it('has bars in the proportion of their values', () => {
    const widths = [...file.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*fill="#123456"/g)].map(([, width]) =>
      Number(width),
    );
    expect(Math.max(...widths) / Math.min(...widths.filter((width) => width > 10))).toBeCloseTo(2, 1);
  });
});

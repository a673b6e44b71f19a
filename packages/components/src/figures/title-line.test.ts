// The line over a picture breaks before its year, never before its unit alone.
import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { titleLine } from './title-line.js';

function rendered(title: string): { text: string; together: string | undefined } {
  const box = document.createElement('div');
  render(titleLine(title), box);
  return { text: box.textContent!, together: box.querySelector('.together')?.textContent ?? undefined };
}

describe('The title line', () => {
  it('keeps year and unit together and says what it said', () => {
    const title = '王家川村贫困发生率 · 2016 年 · %';
    expect(rendered(title)).toEqual({ text: title, together: '2016 年 · %' });
  });

  it.each(['一张图', '甘谷县 · 2016 年', ''])('leaves "%s" as it is', (title) => {
    expect(rendered(title)).toEqual({ text: title, together: undefined });
  });
});

// <om-marks>: placed, described, moved and removed by mouse and by keys; notes are text and never markup.
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import type { MarkCollection } from '../events/index.js';
import { clear, find, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import {
  clickAt,
  press,
  sketchPage,
  type as enter,
  type SketchPage,
} from '../sketching/sketch-page.fixtures.js';
import type { OmMarks } from './marks.js';
import './register.js';

const page = (): Promise<SketchPage<OmMarks>> => sketchPage(html`<om-marks></om-marks>`);

const stored = (note: string, more: object = {}): MarkCollection => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'bridge',
      geometry: { type: 'Point', coordinates: [105.34, 34.745] },
      properties: { note, ...more },
    },
  ],
});

async function add(element: OmMarks): Promise<void> {
  find(element, '.add').click();
  await settle();
}

async function write(element: OmMarks, note: string): Promise<void> {
  const field = find<HTMLTextAreaElement>(element, 'textarea');
  field.value = note;
  field.form!.requestSubmit();
  await settle();
}

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it('has nothing that axe minds: empty, adding, describing, listed, unreadable', async () => {
    const { element } = await page();
    expect([element.state, await violations()]).toEqual(['empty', []]);
    await add(element);
    expect(await violations()).toEqual([]);
    await enter(element, '105.34, 34.745');
    expect(await violations()).toEqual([]);
    await write(element, '老桥');
    expect([element.state, await violations()]).toEqual(['ready', []]);
    element.marks = { type: 'FeatureCollection', features: [{} as never] };
    await settle();
    expect([element.state, await violations()]).toEqual(['error', []]);
  });
});

describe('A mark', () => {
  it('is placed by a click, and its note is asked for', async () => {
    const stage = await page();
    const { element } = stage;
    await add(element);
    await clickAt(stage, [105.34, 34.745]);
    expect(element.shadowRoot!.activeElement?.localName).toBe('textarea');
    const heard = listen('om-marks-change');
    await write(element, '  老桥\n要修  ');
    heard.stop();
    expect(heard.events.map(({ marks }) => marks.features[0]!.properties.note)).toEqual(['老桥\n要修']);
    expect(element.marks).toEqual(heard.events[0]!.marks);
  });

  it('is placed by keys alone: the cross, Enter, and the focus comes back to the list', async () => {
    const { element } = await page();
    await add(element);
    expect(element.shadowRoot!.activeElement?.className).toBe('keys');
    await press(element, 'ArrowRight', 'ArrowUp', 'Enter');
    await write(element, '水渠');
    expect(element.marks.features).toHaveLength(1);
    expect(textOf(element, '[part=list]')).toContain('1. 水渠');
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.mark).toBe('mark-1');
  });

  it('is not placed after Escape', async () => {
    const { element } = await page();
    await add(element);
    await press(element, 'ArrowRight', 'Escape');
    expect([element.shadowRoot!.querySelector('.keys'), element.marks.features]).toEqual([null, []]);
  });

  it('is moved by a typed position in metres while its note is open', async () => {
    const { element } = await page();
    element.marks = stored('老桥');
    await settle();
    find(element, '[data-mark]').click();
    await settle();
    await enter(element, '35531135.899, 3845801.615');
    const [lon, lat] = element.marks.features[0]!.geometry.coordinates;
    expect(lon).toBeCloseTo(105.34, 7);
    expect(lat).toBeCloseTo(34.74, 7);
  });

  it('keeps what else the page has stored with it, and is removed and brought back', async () => {
    const { element } = await page();
    element.marks = stored('老桥', { author: '张*' });
    await settle();
    find(element, '[data-mark]').click();
    await settle();
    await write(element, '新桥');
    expect(element.marks.features[0]!.properties).toEqual({ note: '新桥', author: '张*' });
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    buttons.find((button) => button.getAttribute('aria-label') === '删除标注 1')!.click();
    await settle();
    expect([element.state, element.marks.features]).toEqual(['empty', []]);
    buttons.find((button) => button.textContent?.trim() === '撤销')!.click();
    await settle();
    expect(element.marks.features[0]!.properties.note).toBe('新桥');
  });
});

describe('Markup in a note', () => {
  it('is shown as it is written and never becomes an element', async () => {
    const { element } = await page();
    const note = '<img src=x onerror="alert(1)"><b>老桥</b>';
    element.marks = stored(note);
    await settle();
    find(element, '[data-mark]').click();
    await settle();
    expect(textOf(element, '[data-mark]')).toBe(`1. ${note}`);
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe(note);
    expect(element.shadowRoot!.querySelectorAll('img, b')).toHaveLength(0);
  });
});

// <om-print>: the page and its files, the scale measured on them, words in the PDF, states, keys and accessibility.
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
import type { OmMap } from '../map/map.js';
import '../marks/register.js';
import { povertyMap } from '../poverty-map/stage.fixtures.js';
import type { OmPrint } from './print.js';
import { picture, previewed, printing, printingIn, words } from './print-page.fixtures.js';

afterEach(clear);

async function choose(element: OmPrint, index: number, option: number): Promise<void> {
  const select = element.shadowRoot!.querySelectorAll('select')[index]!;
  select.selectedIndex = option;
  select.dispatchEvent(new Event('change'));
  await settle();
}

describe('The page', () => {
  it('is in its preview what it is in the file', async () => {
    const element = await printing();
    const canvas = find<HTMLCanvasElement>(element, '.preview');
    const preview = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
    const output = await picture(await element.file('png'), canvas.width);
    expect(Math.abs(output.height - canvas.height)).toBeLessThanOrEqual(1);
    let [sum, far] = [0, 0];
    const length = Math.min(preview.length, output.data.length);
    for (let at = 0; at < length; at++) {
      const difference = Math.abs(preview[at]! - output.data[at]!);
      sum += difference;
      if (difference > 96) far++;
    }
    // One is drawn small, the other is made small: only thin lines and letters differ.
    expect(sum / length).toBeLessThan(5);
    expect(far / length).toBeLessThan(0.01);
  });

  it('has 1123 x 794 pixels as A4 at 96 dpi, and says so', async () => {
    const element = await printing();
    const file = await element.file('png');
    const { width, height } = await picture(file);
    expect([width, height]).toEqual([1123, 794]);
    const bytes = new DataView(await file.arrayBuffer());
    // pHYs is the chunk after the header (8 + 25 bytes): 3780 pixels a metre are 96 dpi.
    expect([bytes.getUint32(41), bytes.getUint32(45)]).toEqual([3780, 3780]);
  });

  it('measures on paper what it is on the ground', async () => {
    const element = await printing({
      scale: '1:500000',
      without: ['graticule', 'northArrow', 'legend'],
      dpi: 192,
    });
    const { width, data } = await picture(await element.file('png'));
    const red = (x: number, y: number): boolean => {
      const at = (y * width + x) * 4;
      return data[at]! - data[at + 2]! > 40;
    };
    // A row of pixels through the northern towns, from their west to their east end.
    const row = Array.from({ length: width }, (_, x) => x).filter((x) => red(x, 690));
    const across = row[row.length - 1]! - row[0]! + 1;
    // 0.4° of longitude at 34.2° (CGCS2000: 92,167 m a degree) are 36,867 m: 73.73 mm at 1:500,000, 557 pixels at 192 dpi.
    expect(Math.abs(across - 557)).toBeLessThanOrEqual(5);
  });

  it('takes the standard scale that shows all, or the one that is typed', async () => {
    const element = await printing();
    expect(textOf(element, '.scale-line')).toContain('比例尺 1:50万');
    await choose(element, 2, 2 + 11);
    const typed = find<HTMLInputElement>(element, '.typed');
    typed.value = '1:三万';
    typed.dispatchEvent(new Event('change'));
    await settle();
    expect(textOf(element, '#bad-scale')).toBe('请写成 1:25000 或 2.5万。');
    expect(find<HTMLButtonElement>(element, '.pdf').disabled).toBe(true);
    typed.value = '30万';
    typed.dispatchEvent(new Event('change'));
    await settle();
    expect(textOf(element, '#bad-scale')).toBe('');
    expect(textOf(element, '.scale-line')).toContain('比例尺 1:30万');
  });
});

describe('The PDF', () => {
  it('holds title, scale, unit, day, source and approval number as text, on exactly A3', async () => {
    const element = await printing({ paper: 'a3', orientation: 'portrait' });
    const { text, view, title } = await words(await element.file('pdf'));
    expect(view).toEqual([0, 0, 841.89, 1190.55]);
    expect(title).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
    for (const part of [
      '方田县各乡镇贫困发生率 · 2016 年 · %',
      '比例尺 1:25万',
      '编制单位：方田县乡村振兴局',
      '制图日期：2026-11-27',
      '资料来源：示例登记册',
      '审图号：',
      '示意数据',
      '105°10′E',
    ])
      expect(text).toContain(part);
  });

  it('leaves out what is not wanted', async () => {
    const element = await printing({ without: ['legend', 'graticule', 'northArrow', 'summary'] });
    const { text } = await words(await element.file('pdf'));
    expect(text).not.toMatch(/°|占农村|最高|北/);
    expect(text).toContain('比例尺');
  });
});

describe('The panel', () => {
  it('has no problem that axe finds, in both schemes', async () => {
    for (const theme of ['light', 'dark']) {
      await printing({ closable: true }, theme);
      expect(await violations()).toEqual([]);
    }
  });

  it('stands beside the map that it names', async () => {
    const map = await povertyMap();
    map.id = 'county';
    const element = document.createElement('om-print');
    element.for = 'county';
    map.parentElement!.append(element);
    await previewed(element);
    expect(element.state).toBe('ready');
    expect(find(element, '.preview').getAttribute('aria-label')).toBe('A4 横向预览，比例尺 1:50万');
    expect(find<HTMLInputElement>(element, '.field').placeholder).toBe(
      '方田县各乡镇贫困发生率 · 2016 年 · %',
    );
  });

  it('says what to do without a map', async () => {
    const element = await mount<OmPrint>(html`<om-print></om-print>`);
    expect(element.state).toBe('empty');
    expect(textOf(element)).toContain('放在 om-map 或 om-poverty-map 里，或用 for 指明地图。');
    expect(await violations()).toEqual([]);
    await expect(element.file('pdf')).rejects.toThrow('no map');
  });

  it('has a stop for each control in the order of the eye, and Escape closes it', async () => {
    const element = await printing({ closable: true });
    const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, select, input')];
    for (const stop of stops) {
      stop.focus();
      expect(element.shadowRoot!.activeElement).toBe(stop);
    }
    expect(stops.map(({ className }) => className.split(' ').pop())).toEqual([
      ...['close', 'refresh', 'choice', 'choice', 'scale', 'choice', 'field', 'field'],
      ...['', '', '', '', '', 'pdf', 'png', 'print'],
    ]);
    const closed = listen('om-close');
    stops[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(closed.events).toHaveLength(1);
    closed.stop();
  });

  it('names a basemap without leave before anything is printed, and prints without it', async () => {
    const element = await printing();
    const map = element.closest('om-poverty-map')!.shadowRoot!.querySelector<OmMap>('om-map')!;
    await map.handle!.setBasemap({
      type: 'xyz',
      url: 'data:image/png;base64,x#{z}/{x}/{y}',
      attribution: '示例',
    });
    find(element, '.refresh').click();
    await vi.waitFor(() => find(element, '[role=alert]'), { timeout: 10_000 });
    expect(textOf(element, '.notice')).toContain('底图没有跨域许可（CORS）');
    expect(find<HTMLButtonElement>(element, '.pdf').disabled).toBe(true);
    find(element, '.leave-out').click();
    await vi.waitFor(() => expect(find<HTMLButtonElement>(element, '.pdf').disabled).toBe(false));
    expect((await element.file('png')).type).toBe('image/png');
  });

  it('stops when it is told to, and the map is the page’s again', async () => {
    const element = await printing({ dpi: 300 });
    const { map } = element.closest('om-poverty-map')!.shadowRoot!.querySelector<OmMap>('om-map')!.handle!;
    const view = map.getView();
    const file = element.file('pdf').catch(() => 'stopped');
    await element.updateComplete;
    find(element, '.cancel').click();
    expect(await file).toBe('stopped');
    await settle();
    expect(textOf(element)).toContain('已取消。');
    expect(map.getView()).toBe(view);
  });

  it('gives the map up when it leaves the page, and works again when it is back', async () => {
    const element = await printing();
    const map = element.closest('om-poverty-map')!;
    const parent = map.parentElement!;
    const file = element.file('png').catch(() => 'given up');
    map.remove();
    expect(await file).toBe('given up');
    parent.append(map);
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    await frames();
    expect(await element.file('png')).toBeInstanceOf(Blob);
  });
});

describe('With other cards', () => {
  it('is alone on a small map: they fold for it, and it asks to go when one is opened', async () => {
    const map = await povertyMap({});
    const marks = document.createElement('om-marks');
    map.append(marks);
    const element = await printingIn(map, { closable: true });
    await vi.waitFor(() => expect(marks.folded).toBeDefined());
    const heard = listen('om-close');
    marks.folded = true;
    await settle();
    marks.folded = false;
    await settle();
    expect(heard.events).toHaveLength(0);
    map.style.setProperty('width', '390px');
    await vi.waitFor(() => expect(marks.folded).toBe(true));
    marks.folded = false;
    await vi.waitFor(() => expect(heard.events.map(({ target }) => target)).toEqual([element]));
    heard.stop();
  });

  it('keeps the focus where it was pressed, also while something is made', async () => {
    const element = await printing({ closable: true });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const focused: string[] = [];
    const root = element.shadowRoot!;
    root.addEventListener('focusin', ({ target }) => focused.push((target as Element).className));
    find(element, '.png').focus();
    find(element, '.png').click();
    await vi.waitFor(() => expect(click).toHaveBeenCalledTimes(1), 20_000);
    await vi.waitFor(() => expect(focused).toEqual(['button png', 'button cancel', 'button png']));
    expect(root.activeElement?.className).toBe('button png');
    click.mockRestore();
  });
});

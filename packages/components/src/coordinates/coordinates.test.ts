// <om-coordinates>: what is read out under the mouse and in the middle, in each form; copied by button and keys; where it stands.
import type { Position } from '@onemap/contract';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { sketchPage, type SketchPage } from '../sketching/sketch-page.fixtures.js';
import type { OmCoordinates } from './coordinates.js';
import './register.js';

type Stage = SketchPage<OmCoordinates>;

async function page(): Promise<Stage> {
  const stage = await sketchPage(html`<om-coordinates></om-coordinates>`);
  const element = stage.map.querySelector('om-coordinates')!;
  stage.map.handle!.show({ center: [105.34, 34.74], zoom: 13, rotation: 0 });
  stage.map.handle!.map.renderSync();
  await vi.waitFor(() => expect(read(element)).toContain('105.34'));
  return { ...stage, element };
}

const read = (element: OmCoordinates): string => textOf(element, '.text');
const of = (element: OmCoordinates): string => textOf(element, '.of');

async function move({ map }: Stage, position: Position, pointerType = 'mouse'): Promise<void> {
  const viewport = map.handle!.map.getViewport()!;
  const { left, top } = viewport.getBoundingClientRect();
  const [x, y] = map.handle!.toPixel(position)!;
  const at = { clientX: left + x, clientY: top + y, pointerId: 1, isPrimary: true, bubbles: true };
  viewport
    .querySelector('.ol-layers, canvas')!
    .dispatchEvent(new PointerEvent('pointermove', { ...at, composed: true, pointerType }));
  await settle();
}

/** Degrees east and north of a readout. */
const degrees = (text: string): number[] =>
  [...text.matchAll(/[\d.]+(?=°)/g)].map(([value]) => Number(value));

async function choose(element: OmCoordinates, form: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, 'select');
  select.value = form;
  select.dispatchEvent(new Event('change'));
  await settle();
}

const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

/** @returns what was written to it; undefined takes it away, as on a page without https */
function withClipboard(writeText?: (text: string) => Promise<void>): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
}

afterEach(() => {
  clear();
  delete (navigator as Partial<Navigator> & { clipboard?: unknown }).clipboard;
  if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
});

describe('The readout', () => {
  it('has nothing that axe minds: with and without a clipboard, folded, without a map', async () => {
    withClipboard(() => Promise.resolve());
    const { element } = await page();
    expect([element.state, await violations()]).toEqual(['ready', []]);
    element.folded = true;
    await settle();
    expect(await violations()).toEqual([]);
    withClipboard();
    element.folded = false;
    await settle();
    expect(await violations()).toEqual([]);
    const alone = await mount<OmCoordinates>(html`<om-coordinates></om-coordinates>`);
    expect([alone.state, await violations()]).toEqual(['loading', []]);
  });

  it('follows the mouse, and goes back to the middle with it', async () => {
    const stage = await page();
    const { element, map } = stage;
    await move(stage, [105.36, 34.75]);
    expect(of(element)).toBe('指针');
    const [lon, lat] = degrees(read(element));
    // A pixel is some 15 m here: 0.0002°.
    expect(Math.abs(lon! - 105.36) + Math.abs(lat! - 34.75)).toBeLessThan(0.0004);
    map.handle!.map.getViewport()!.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await settle();
    expect([of(element), read(element)]).toEqual(['中心', '105.3400000°E 34.7400000°N']);
  });

  it('reads the middle for a finger, which moves it, and marks it by a cross', async () => {
    const stage = await page();
    const { element, map } = stage;
    await move(stage, [105.36, 34.75], 'touch');
    expect([of(element), read(element)]).toEqual(['中心', '105.3400000°E 34.7400000°N']);
    const cross = find(element, '.cross').getBoundingClientRect();
    const { left, top } = map.getBoundingClientRect();
    // The middle of 800 x 700.
    expect(Math.abs(cross.left + cross.width / 2 - left - 400)).toBeLessThan(1.1);
    expect(Math.abs(cross.top + cross.height / 2 - top - 350)).toBeLessThan(1.1);
    await move(stage, [105.36, 34.75]);
    expect(element.shadowRoot!.querySelector('.cross')).toBeNull();
  });

  it('has the check point of Gangu in every form, metres with their zone by name', async () => {
    const { element } = await page();
    const forms = [];
    for (const form of ['dms', 'zone', 'meridian']) {
      await choose(element, form);
      forms.push([of(element), read(element)]);
    }
    // By PROJ: (105.34, 34.74) is 35531135.899, 3845801.615 in EPSG:4523 and 531135.899 in EPSG:4544.
    expect(forms).toEqual([
      ['中心', '105°20′24.0000″E 34°44′24.0000″N'],
      ['中心 · 35 带', 'X 3845801.615 Y 35531135.899'],
      ['中心 · 35 带', 'X 3845801.615 Y 531135.899 (CM 105)'],
    ]);
    expect(element.getAttribute('coordinate-form')).toBe('meridian');
  });
});

describe('Copying', () => {
  it('is done by the button, and said', async () => {
    const written: string[] = [];
    withClipboard((text) => Promise.resolve(void written.push(text)));
    const { element } = await page();
    find(element, '.copy').click();
    await vi.waitFor(() =>
      expect(textOf(element, '[role=status]')).toBe('已复制 105.3400000°E 34.7400000°N'),
    );
    expect(written).toEqual(['105.3400000°E 34.7400000°N']);
  });

  it('is done by Ctrl+C on the map, of the place under the pointer, and not while something is typed', async () => {
    const written: string[] = [];
    withClipboard((text) => Promise.resolve(void written.push(text)));
    const stage = await page();
    await choose(stage.element, 'zone');
    await move(stage, [105.36, 34.75]);
    const press = (target: Element): boolean =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true, composed: true }),
      );
    const shown = read(stage.element);
    press(find(stage.map, '.viewport'));
    find(stage.map, 'button[aria-label="定位"]').click();
    await settle();
    press(find(stage.map, '.locate input'));
    await settle();
    expect(written).toEqual([shown]);
  });

  it('selects the text where the browser has no clipboard, or refuses', async () => {
    withClipboard();
    const { element } = await page();
    expect(element.shadowRoot!.querySelector('.copy')).toBeNull();
    const text = find(element, '.text');
    expect([text.tabIndex, text.title]).toEqual([0, '选中后按 Ctrl+C 复制']);
    text.focus();
    expect(getSelection()!.isCollapsed).toBe(false);
    getSelection()!.removeAllRanges();
    withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    element.requestUpdate();
    await settle();
    find(element, '.copy').click();
    await vi.waitFor(() => expect(textOf(element, '.told')).toContain('已选中'));
  });
});

describe('Its place', () => {
  it('is at the bottom right, and on a phone a folded button along the bottom', async () => {
    const { element, map } = await page();
    expect([element.slot, element.folded]).toEqual(['bottom-end', false]);
    map.style.setProperty('width', '390px');
    await vi.waitFor(() => expect([element.slot, element.folded]).toEqual(['bottom', true]));
    await settle();
    find(element, 'button').click();
    await settle();
    expect(read(element)).toContain('°E');
    const [box, around] = [element.getBoundingClientRect(), map.getBoundingClientRect()];
    expect(box.left >= around.left && box.right <= around.right).toBe(true);
  });

  it('lets go of a map that leaves the page, and follows the next', async () => {
    const { element, map } = await page();
    const parent = map.parentElement!;
    map.remove();
    parent.append(map);
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });
});

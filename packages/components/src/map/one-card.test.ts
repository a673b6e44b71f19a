// Cards on a small map: folded at first, one open at a time, in the map's panel; on a large one all as they were.
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../activity-layer/register.js';
import '../layer-list/register.js';
import '../marks/register.js';
import { clear, find, frames, mount, settle, violations } from '../internal/testing/fixture-page.js';
import type { OmProvider } from '../provider/provider.js';
import '../provider/register.js';
import type { OmMap } from './map.js';
import './register.js';

interface Card extends HTMLElement {
  folded: boolean;
}

async function page(width: number, height: number, inside = html``): Promise<OmMap> {
  const provider = await mount<OmProvider>(
    html`<om-provider locale="zh-CN"
      ><om-map>${inside}<om-activity-layer></om-activity-layer><om-layer-list></om-layer-list></om-map
    ></om-provider>`,
  );
  const map = provider.querySelector('om-map')!;
  resize(map, width, height);
  map.extent = [105.3, 34.7, 105.38, 34.78];
  await vi.waitFor(() => expect(map.handle?.map.getSize()).toEqual([width, height]), 8000);
  await frames();
  await settle();
  return map;
}

function resize(map: OmMap, width: number, height: number): void {
  map.style.setProperty('width', `${width}px`);
  map.style.setProperty('height', `${height}px`);
}

const cards = (map: OmMap): Card[] => [
  ...map.querySelectorAll<Card>('om-marks, om-activity-layer, om-layer-list'),
];
const open = (map: OmMap): string[] => cards(map).flatMap((card) => (card.folded ? [] : [card.localName]));
const toggle = async (card: Card): Promise<void> => {
  find(card, '.head [aria-expanded]').click();
  await settle();
};

afterEach(() => {
  clear();
});

describe('On a phone', () => {
  it('cards are buttons in one row, and one at a time opens as a sheet', async () => {
    const map = await page(390, 800);
    const [activities, layers] = cards(map);
    expect([open(map), activities!.slot, layers!.slot]).toEqual([[], 'bottom', 'bottom']);
    const tops = cards(map).map((card) => Math.round(card.getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
    await toggle(layers!);
    expect([open(map), layers!.slot]).toEqual([['om-layer-list'], 'panel']);
    await toggle(activities!);
    await vi.waitFor(() => expect(open(map)).toEqual(['om-activity-layer']));
    await settle();
    expect([activities!.slot, layers!.slot]).toEqual(['panel', 'bottom']);
    expect(await violations()).toEqual([]);
  });

  it('the button keeps the focus when its card goes to the sheet and back', async () => {
    const map = await page(390, 800);
    const [, layers] = cards(map);
    const button = find(layers!, '.head [aria-expanded]');
    button.focus();
    await toggle(layers!);
    expect(layers!.shadowRoot!.activeElement).toBe(button);
    await toggle(layers!);
    expect(layers!.shadowRoot!.activeElement).toBe(button);
  });

  it('a card that comes later does not take the place of the one that is read', async () => {
    const map = await page(390, 800, html`<om-marks></om-marks>`);
    expect(open(map)).toEqual(['om-marks']);
    await toggle(cards(map)[2]!);
    await vi.waitFor(() => expect(open(map)).toEqual(['om-layer-list']));
  });
});

describe('On a low map', () => {
  it('they are folded too, and open at the side', async () => {
    const map = await page(640, 400);
    const [, layers] = cards(map);
    expect([open(map), layers!.slot]).toEqual([[], 'bottom-start']);
    await toggle(layers!);
    expect([open(map), layers!.slot]).toEqual([['om-layer-list'], 'panel']);
    const [box, around] = [layers!.getBoundingClientRect(), map.getBoundingClientRect()];
    expect(box.right <= around.right && box.top >= around.top).toBe(true);
  });
});

describe('On a large map', () => {
  it('all may be open, and those that made room are open again when there is some', async () => {
    const map = await page(900, 700, html`<om-marks></om-marks>`);
    const all = ['om-marks', 'om-activity-layer', 'om-layer-list'];
    expect(open(map)).toEqual(all);
    resize(map, 390, 700);
    await vi.waitFor(() => expect(open(map).length).toBeLessThanOrEqual(1));
    resize(map, 900, 700);
    await vi.waitFor(() => expect(open(map)).toEqual(all));
  });
});

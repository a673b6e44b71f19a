// A map with <om-place-select> for its tests, and what a user does with it.
import type { Position } from '@onemap/contract';
import { html } from 'lit';
import type { SelectedPlace } from '../events/index.js';
import { find, settle } from '../internal/testing/fixture-page.js';
import { sketchPage, type as enter, type SketchPage } from '../sketching/sketch-page.fixtures.js';
import type { OmPlaceSelect } from './place-select.js';
import './register.js';

export const page = (): Promise<SketchPage<OmPlaceSelect>> =>
  sketchPage(html`<om-place-select></om-place-select>`);

export async function click(element: OmPlaceSelect, selector: string): Promise<void> {
  find(element, selector).click();
  await settle();
}

export async function push(element: OmPlaceSelect, name: string): Promise<void> {
  [...element.shadowRoot!.querySelectorAll('button')]
    .find((button) => button.textContent?.trim() === name)!
    .click();
  await settle();
}

/** West, south, east, north of the outer rings. */
export function boxOf({ geometry }: SelectedPlace): number[] {
  const positions = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as [number, number][];
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export async function search(element: OmPlaceSelect, text: string): Promise<void> {
  const form = find<HTMLFormElement>(element, 'form.region');
  (form.elements.namedItem('region') as HTMLInputElement).value = text;
  form.requestSubmit();
  await settle();
}

/** Presses, moves along the positions and lets go, by mouse or by finger. */
export async function drag(
  { map }: SketchPage<OmPlaceSelect>,
  positions: readonly Position[],
  pointerType: 'mouse' | 'touch' = 'mouse',
): Promise<void> {
  const viewport = map.handle!.map.getViewport()!;
  const { left, top } = viewport.getBoundingClientRect();
  const target = viewport.querySelector('.ol-layers, canvas')!;
  const pixels = positions.map((position) => map.handle!.toPixel(position)!);
  const fire = (type: string, [x, y]: readonly [number, number], on: EventTarget = target): void => {
    const at = { clientX: left + x, clientY: top + y, pointerId: 1, button: 0, isPrimary: true };
    on.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, composed: true, pointerType }));
  };
  fire('pointermove', pixels[0]!);
  fire('pointerdown', pixels[0]!);
  for (const pixel of pixels.slice(1)) fire('pointermove', pixel);
  fire('pointerup', pixels[pixels.length - 1]!);
  await settle();
}

export async function box(element: OmPlaceSelect, from: string, to: string): Promise<void> {
  await click(element, '[data-tool=box]');
  await enter(element, from);
  await enter(element, to);
}

// A map in a provider for the tests of elements that draw: 800 x 700 pixels around the middle of Gangu.
import type { Position } from '@onemap/contract';
import { html, type TemplateResult } from 'lit';
import { vi } from 'vitest';
import { frames, mount, settle } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import type { OmProvider } from '../provider/provider.js';
import '../map/register.js';
import '../provider/register.js';

export interface SketchPage<Wanted extends HTMLElement> {
  readonly provider: OmProvider;
  readonly map: OmMap;
  readonly element: Wanted;
}

export async function sketchPage<Wanted extends HTMLElement>(
  inside: TemplateResult,
): Promise<SketchPage<Wanted>> {
  const provider = await mount<OmProvider>(
    html`<om-provider locale="zh-CN"><om-map>${inside}</om-map></om-provider>`,
  );
  const map = provider.querySelector<OmMap>('om-map')!;
  map.style.setProperty('width', '800px');
  map.style.setProperty('height', '700px');
  map.extent = [105.3, 34.7, 105.38, 34.78];
  await frames();
  await vi.waitFor(
    () => {
      const view = map.handle?.viewState();
      if (!view || Math.abs(view.center[0] - 105.34) > 0.1) throw new Error('the map is not there yet');
    },
    { timeout: 10_000 },
  );
  await frames();
  return { provider, map, element: map.querySelector<Wanted>('om-measure, om-marks, om-place-select')! };
}

/** A click of the mouse at a place of the map. */
export async function clickAt(page: SketchPage<HTMLElement>, position: Position): Promise<void> {
  await pointAt(page, position, 'pointermove', 'pointerdown', 'pointerup');
}

/** What the mouse does at a place of the map, step by step. */
export async function pointAt(
  { map }: SketchPage<HTMLElement>,
  position: Position,
  ...steps: ('pointermove' | 'pointerdown' | 'pointerup')[]
): Promise<void> {
  const viewport = map.handle!.map.getViewport()!;
  const { left, top } = viewport.getBoundingClientRect();
  const [x, y] = map.handle!.toPixel(position)!;
  const at = { clientX: left + x, clientY: top + y, pointerId: 1, button: 0, isPrimary: true, bubbles: true };
  for (const type of steps)
    viewport
      .querySelector('.ol-layers, canvas')!
      .dispatchEvent(new PointerEvent(type, { ...at, composed: true, pointerType: 'mouse' }));
  await settle();
}

/** Keys on the cross, one after the other. */
export async function press(element: HTMLElement, ...keys: string[]): Promise<void> {
  for (const text of keys) {
    const [key, ...chord] = text.split('+').reverse();
    const cross = element.shadowRoot!.querySelector('.keys');
    if (!cross) throw new Error(`no cross for ${text}`);
    cross.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: key!,
        ctrlKey: chord.includes('Control'),
        shiftKey: chord.includes('Shift'),
        ...{ bubbles: true, composed: true, cancelable: true },
      }),
    );
    await settle();
  }
}

/** Types into the field for coordinates and presses Enter. */
export async function type(element: HTMLElement, text: string): Promise<void> {
  const form = element.shadowRoot!.querySelector<HTMLFormElement>('form.entry')!;
  (form.elements.namedItem('typed') as HTMLInputElement).value = text;
  form.requestSubmit();
  await settle();
}

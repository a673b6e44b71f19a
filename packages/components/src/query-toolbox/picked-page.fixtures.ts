// A map with a toolbox and its drawing tools open, for the tests of what is picked one by one.
import { createFixtureSource } from '@onemap/core/fixture-source';
import type { Position } from '@onemap/contract';
import type { LocalRows } from '@onemap/core/result-set';
import { html } from 'lit';
import { expect, vi } from 'vitest';
import { mount, settle, textOf } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import type { OmPlaceSelect } from '../place-select/place-select.js';
import type { OmQueryToolbox } from './query-toolbox.js';
import { fixtures } from './small-county.fixtures.js';
import '../map/register.js';
import '../place-select/register.js';
import '../provider/register.js';
import './register.js';

/** Two rows at one place, a third one by itself. */
export const rows: LocalRows = {
  ...{ lon: [105.2, 105.2, 105.3], lat: [34.75, 34.75, 34.75] },
  columns: { kind: ['井', '泉', '窖'] },
};

export async function page(own: LocalRows | undefined, source = createFixtureSource(fixtures)) {
  const provider = await mount(
    html`<om-provider .source=${own ? undefined : source} region="620523" period="2020">
      <om-map id="map" .extent=${[105, 34.6, 105.4, 34.9]}></om-map>
      <om-query-toolbox map="map" apart .rows=${own}></om-query-toolbox>
    </om-provider>`,
  );
  const map = provider.querySelector<OmMap>('om-map')!;
  map.style.setProperty('height', '500px');
  const toolbox = provider.querySelector('om-query-toolbox')!;
  await vi.waitFor(() => expect(toolbox.shadowRoot!.querySelector('summary')).not.toBeNull(), 8000);
  toolbox.shadowRoot!.querySelector('summary')!.click();
  await vi.waitFor(() => expect(toolbox.shadowRoot!.querySelector('om-place-select')).not.toBeNull(), 8000);
  const element = toolbox.shadowRoot!.querySelector<OmPlaceSelect>('om-place-select')!;
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('[data-tool=box]')).not.toBeNull(), 8000);
  await settle();
  return { stage: { provider, map, element } as never, map, toolbox, element };
}

export const tool = (element: OmPlaceSelect): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('[data-tool=thing]');
export const problem = (element: OmPlaceSelect): string => textOf(element, '.problem');
export const offered = (element: OmPlaceSelect): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-thing]')].map((each) =>
    each.textContent!.trim(),
  );
export const found = (toolbox: OmQueryToolbox): string[] =>
  Array.from(toolbox.session.view?.rows ?? [], (row) => toolbox.session.view!.set.idOf(row));

/** A place some CSS pixels to the east of another one. */
export function besides(map: OmMap, position: Position, pixels: number): Position {
  const [x, y] = map.handle!.toPixel(position)!;
  return map.handle!.toLonLat([x + pixels, y])!;
}

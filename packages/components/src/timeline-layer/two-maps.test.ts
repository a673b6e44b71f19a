// Two maps side by side under one provider, each with a theme of its own: one clock, one region, one selection.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { clear, find, frames, mount, settle, textOf } from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmTimeAxis } from '../time-axis/time-axis.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import '../provider/register.js';
import './register.js';

afterEach(() => clear());

async function twoMaps(): Promise<[OmProvider, OmTimelineLayer, OmTimelineLayer]> {
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${createFixtureSource(squareCounty())}
      region=${countyCode}
      period="2016"
      indicator="poorPersons"
    >
      <om-map><om-timeline-layer></om-timeline-layer></om-map>
      <om-map><om-timeline-layer theme="proportional"></om-timeline-layer></om-map>
    </om-provider>`,
  );
  for (const map of provider.querySelectorAll('om-map')) {
    map.style.setProperty('width', '700px');
    map.style.setProperty('height', '600px');
  }
  const [left, right] = provider.querySelectorAll('om-timeline-layer');
  await vi.waitFor(() => expect([left!.state, right!.state]).toEqual(['ready', 'ready']));
  await frames();
  return [provider, left!, right!];
}

it('stay in step, whichever of them the clock is moved on', async () => {
  const [provider, left, right] = await twoMaps();
  const titles = () => [left, right].map((layer) => /\d{4} 年/.exec(textOf(layer, '.title h2'))?.[0]);
  expect(titles()).toEqual(['2016 年', '2016 年']);
  find<OmTimeAxis>(right, 'om-time-axis').step(-1);
  await settle();
  expect([provider.period, ...titles()]).toEqual(['2015', '2015 年', '2015 年']);
  find<OmTimeAxis>(left, 'om-time-axis').step(1);
  await settle();
  expect([provider.period, ...titles()]).toEqual(['2016', '2016 年', '2016 年']);
});

it('mark the town that is chosen in the table of either', async () => {
  const [, left, right] = await twoMaps();
  for (const layer of [left, right]) find(layer, '.table-button').click();
  await settle();
  const marked = (layer: OmTimelineLayer) =>
    [...layer.renderRoot.querySelectorAll('tr[aria-current]')].map((row) =>
      row.querySelector('th')?.textContent?.trim(),
    );
  expect([marked(left), marked(right)]).toEqual([[], []]);
  const choose = [...right.renderRoot.querySelectorAll<HTMLButtonElement>('th button')].find((button) =>
    button.textContent?.includes('东山镇'),
  );
  choose!.click();
  await settle();
  expect([marked(left), marked(right)]).toEqual([['东山镇'], ['东山镇']]);
});

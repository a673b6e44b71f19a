// A result that was asked for by the code of a region is told by the region's name once that has come, and is the same result.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, listen, mount, settle, textOf } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import type { OmPrint } from '../print/print.js';
import '../map/register.js';
import '../print/register.js';
import '../provider/register.js';
import '../query-results/register.js';
import { fixtures } from './small-county.fixtures.js';
import './register.js';

afterEach(() => clear());

/** The names of regions wait until they are let go; all that is asked is counted. */
async function opened(text: string) {
  const source = createFixtureSource(fixtures);
  const names: (() => void)[] = [];
  let queries = 0;
  const slow = {
    ...source,
    regions: {
      ...source.regions,
      get: async (...args: Parameters<typeof source.regions.get>) => {
        await new Promise<void>((resolve) => names.push(resolve));
        return source.regions.get(...args);
      },
    },
    features: {
      ...source.features!,
      list: (...args: Parameters<NonNullable<typeof source.features>['list']>) => {
        queries++;
        return source.features!.list(...args);
      },
    },
  } as DataSource;
  const provider = await mount(
    html`<om-provider .source=${slow} region="620523" period="2020">
      <om-map id="map" .extent=${[105, 34.6, 105.4, 34.9]}>
        <om-print></om-print>
      </om-map>
      <om-query-toolbox id="toolbox" map="map" apart></om-query-toolbox>
      <om-query-results toolbox="toolbox"></om-query-results>
    </om-provider>`,
  );
  provider.querySelector<OmMap>('om-map')!.style.setProperty('height', '300px');
  const toolbox = provider.querySelector('om-query-toolbox')!;
  toolbox.readUrlText(text);
  await settle();
  const results = provider.querySelector('om-query-results')!;
  return { provider, toolbox, results, names, count: () => queries };
}

const stale = '.foot .quiet';

describe('The result of a region that was asked by its code', () => {
  it('is told by its name when that comes, everywhere, and is not asked for again', async () => {
    const { provider, toolbox, results, names, count } = await opened('collection=villages&region=620523107');
    await toolbox.run();
    await settle();
    const { session } = toolbox;
    const [before, view, asked] = [{ ...session }, session.view!, count()];
    expect(session.asked!.sentence).toBe('620523107000范围内的行政村');
    session.select('620523107201');
    const rows = [...view.rows];
    const told = textOf(results);
    const heard = listen('om-query-change');
    expect(names.length).toBe(1);
    names[0]!();
    await vi.waitFor(() => expect(session.asked!.sentence).toBe('安远镇范围内的行政村'));
    await settle();
    heard.stop();
    expect([count(), names.length, heard.events]).toEqual([asked, 1, []]);
    expect([session.view === view, [...session.view!.rows], session.selected]).toEqual([
      ...[true, rows, '620523107201'],
    ]);
    const { sentence: _told, unnamed: _code, ...rest } = before.asked!;
    expect(session.asked).toEqual({ ...rest, sentence: '安远镇范围内的行政村' });
    expect(session.asked!.fields).toBe(rest.fields);
    expect(textOf(results)).toBe(told);
    expect(textOf(toolbox, '.sentence')).toBe('安远镇范围内的行政村');
    expect(toolbox.shadowRoot!.querySelector(stale)).toBeNull();
    const sheet = provider.querySelector<OmPrint>('om-print')!;
    const title = (): string =>
      sheet.shadowRoot!.querySelector<HTMLInputElement>('input[type=text], input:not([type])')!.placeholder;
    await vi.waitFor(() => expect(title()).toBe('安远镇范围内的行政村'), 8000);
    expect(toolbox.toUrlText()).toBe(
      `collection=villages&region=620523107000&place=${encodeURIComponent('安远镇')}`,
    );
  });

  it('tells its own condition, and stays an earlier one, where another condition is set meanwhile', async () => {
    const { toolbox, names } = await opened('collection=villages&region=620523107&filter=areaKm2+%3E+3');
    await toolbox.run();
    toolbox.filter = { op: '>', args: [{ property: 'areaKm2' }, 5] };
    await settle();
    expect(toolbox.shadowRoot!.querySelector(stale)).not.toBeNull();
    names[0]!();
    await vi.waitFor(() =>
      expect(toolbox.session.asked!.sentence).toBe('安远镇范围内，面积大于 3 平方公里的行政村'),
    );
    await settle();
    expect(textOf(toolbox, '.sentence')).toBe('安远镇范围内，面积大于 5 平方公里的行政村');
    expect(toolbox.shadowRoot!.querySelector(stale)).not.toBeNull();
  });

  it('is named where the place was let go meanwhile, and the name is asked for once', async () => {
    const { toolbox, names } = await opened('collection=villages&region=620523107');
    await toolbox.run();
    toolbox.place = null;
    await settle();
    names[0]!();
    await vi.waitFor(() => expect(toolbox.session.asked!.sentence).toBe('安远镇范围内的行政村'));
    await settle();
    expect([names.length, toolbox.place, textOf(toolbox, '.sentence')]).toEqual([1, null, '全部行政村']);
  });

  it('is named while it is still coming', async () => {
    const { toolbox, names } = await opened('collection=villages&region=620523107');
    const phases: string[] = [];
    const stop = toolbox.session.subscribe(() => {
      if (phases.length === 0) names[0]!();
      phases.push(toolbox.session.phase);
    });
    await toolbox.run();
    stop();
    expect(phases[0]).toBe('counting');
    await vi.waitFor(() => expect(toolbox.session.asked!.sentence).toBe('安远镇范围内的行政村'));
    expect([toolbox.session.phase, toolbox.session.count]).toEqual(['done', 1]);
  });

  it('keeps the code of a region that does not exist', async () => {
    const { toolbox, names } = await opened('collection=villages&region=620999');
    await toolbox.run();
    names[0]!();
    await settle();
    expect(toolbox.session.asked!.sentence).toBe('620999000000范围内的行政村');
    expect(names).toHaveLength(1);
  });
});

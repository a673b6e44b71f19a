// What a theme is given in a test: the square county as it is loaded, at a period, with options.
import { parsePeriod, type DataSource, type TimeMode } from '@onemap/core';
import { createFixtureSource, type Fixtures } from '@onemap/core/fixture-source';
import { loadCatalogue } from '../../figures/catalogue.js';
import { loadPlace } from '../../figures/place.js';
import { ShownModel } from '../../figures/shown-model.js';
import { loadStatistics } from '../../figures/statistics.js';
import { messagesOf } from '../../locales/messages.js';
import { countyCode, squareCounty } from '../../poverty-map/square-county.fixtures.js';
import { isRefusal, type Theme, type ThemeOptions, type ThemeRequest, type ThemeView } from './theme.js';

export const noOptions: ThemeOptions = {
  ...{ dimension: undefined, chart: undefined, sizes: undefined, change: undefined, second: undefined },
  ...{ density: undefined, filter: undefined },
};

type Fact = Fixtures['datasets'][number]['facts'][number];

/** Towns of the county in map order: north-west, north-east, south-west, south-east. */
export const towns = ['990101101000', '990101100000', '990101103000', '990101102000'] as const;

/** The county with other figures of the cube of poverty. */
export function countyWith(facts: readonly Fact[]): Fixtures {
  const county = squareCounty();
  return { ...county, datasets: [{ ...county.datasets[0]!, facts: [...facts] }] };
}

interface Stage {
  readonly indicator: string;
  /** Default the county. */
  readonly region?: string;
  readonly fixtures?: Fixtures;
  readonly period?: string;
  readonly mode?: TimeMode;
  readonly options?: Partial<ThemeOptions>;
}

export interface ThemeStage {
  readonly source: DataSource;
  /** The same figures at another period. */
  at(period: string): ThemeRequest;
}

export async function themeStage(stage: Stage): Promise<ThemeStage> {
  const { indicator: id, fixtures = squareCounty(), mode = 'instant', options } = stage;
  const { region = countyCode } = stage;
  const source = createFixtureSource(fixtures);
  const { signal } = new AbortController();
  const catalogue = await loadCatalogue(source, signal);
  const indicator = catalogue.all.find((each) => each.id === id)!;
  const place = await loadPlace(source, region, signal);
  const hasChildren = place.children.length > 0;
  const query = { catalogue, indicator, region, hasChildren, method: undefined };
  const statistics = await loadStatistics(source, query, signal);
  const shown = new ShownModel();
  return {
    source,
    at: (text) => {
      const time = { mode, period: parsePeriod(text) };
      const model = shown.get({ place, statistics }, { words: messagesOf('zh-CN'), locale: 'zh-CN', time })!;
      return { model, catalogue, time, options: { ...noOptions, ...options } };
    },
  };
}

/** The view of a theme at a period, everything loaded. @throws Error where the theme refuses */
export async function viewOf<Extra, Drawing>(
  theme: Theme<Extra, Drawing>,
  stage: Stage,
): Promise<ThemeView<Drawing>> {
  const { source, at } = await themeStage(stage);
  const request = at(stage.period ?? '2016');
  const refusal = theme.refusal?.(request);
  if (refusal) throw new Error(refusal.text);
  const extra = (await theme.load?.(source, request, new AbortController().signal)) as Extra;
  const view = theme.view({ ...request, extra, scheme: 'light' });
  if (isRefusal(view)) throw new Error(view.text);
  return view;
}

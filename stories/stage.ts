// The stage of every story: a provider on offline fixtures, in the language and theme of the toolbar.
import type { DataSource } from '@onemap/core';
import { createFixtureSource, type Fixtures, type FixtureSourceOptions } from '@onemap/core/fixture-source';
import type { Parameters, StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import gangu from '@onemap/contract/fixtures/gangu.json';
import ganguActivities from '@onemap/contract/fixtures/gangu-activities.json';
import ganguPublic from '@onemap/contract/fixtures/gangu-public.json';
import './stage.css';

/** What the reference server answered for Gangu: the county, its towns, and the villages and households of one town. */
const county = gangu as unknown as Fixtures;
const { activities, datasets: months } = ganguActivities as unknown as Pick<
  Fixtures,
  'activities' | 'datasets'
>;
export const fixtures: Fixtures = { ...county, datasets: [...county.datasets, ...months], activities };
const { datasets } = ganguPublic as unknown as Pick<Fixtures, 'datasets'>;

/** The same county seen by a visitor: no household, and no cell under 3 households. */
export const visitor: Fixtures = {
  ...county,
  datasets: [...datasets, ...months],
  me: { role: 'anonymous', regions: [], displayName: '访客', permissions: [] },
  households: [],
  tiles: {},
};

export function ganguSource(options: FixtureSourceOptions = {}, seenBy: Fixtures = fixtures): DataSource {
  return createFixtureSource(seenBy, options);
}

interface Stage {
  readonly source?: DataSource;
  readonly region?: string;
  readonly period?: string;
  readonly indicator?: string;
}

/** Wraps the story in a provider; `content` is placed in a box of the story's size. */
export function onStage(
  content: TemplateResult,
  { globals }: Pick<StoryContext, 'globals'>,
  { source = ganguSource(), region = '620523', period = '2016', indicator = 'povertyIncidence' }: Stage = {},
): TemplateResult {
  const theme = globals.theme === 'dark' ? 'dark' : 'light';
  return html`
    <om-provider
      .source=${source}
      .locale=${globals.locale === 'en' ? 'en' : 'zh-CN'}
      .theme=${theme}
      region=${region}
      period=${period}
      indicator=${indicator}
    >
      <div class="stage ${theme}">${content}</div>
    </om-provider>
  `;
}

/** What the docs page says of a story. */
export function about(story: string): Parameters {
  return { docs: { description: { story } } };
}

/** What the docs page says of an element, above its stories. */
export function aboutElement(component: string): Parameters {
  return { docs: { description: { component } } };
}

/** A fixture source that never answers. */
export const never = (): (() => void) => () => undefined;

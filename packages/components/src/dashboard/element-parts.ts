// The parts that are elements of the library: their tags, and which property takes what stands in the layout.
import type { DashboardPart, PartName } from './layout.js';
import type { Spoken } from './written-words.js';

type SpokenPart = Spoken<DashboardPart>;

export interface ElementSpec {
  /** Of the allow-list: a layout never names a tag itself. */
  readonly tag: ElementTag;
  /** Written as they are, never as markup or attributes; undefined takes the element's own default back. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What stands inside of it. */
  readonly inside: readonly ElementSpec[];
}

export type ElementTag =
  'om-poverty-map' | 'om-timeline-layer' | 'om-chart' | 'om-indicator-cards' | 'om-ranking' | 'om-ticker';

type Specify = {
  readonly [Name in PartName]?: (part: Extract<SpokenPart, { part: Name }>) => ElementSpec;
};

const specify: Specify = {
  map: ({ region, indicator, period, classification, breaks, lowestLevel, timeline, marks = [] }) => ({
    tag: 'om-poverty-map',
    properties: {
      ...{ region, indicator, period, classification, breaks, ...(lowestLevel && { lowestLevel }) },
      ...(timeline && { className: 'timed' }),
    },
    inside: timeline
      ? [{ tag: 'om-timeline-layer', properties: { region, indicator, period, breaks, marks }, inside: [] }]
      : [],
  }),
  chart: ({
    type = 'bar',
    heading,
    credit,
    data,
    cube,
    measure,
    region,
    regions,
    by,
    series,
    time,
    period,
  }) => ({
    tag: 'om-chart',
    properties: { type, heading, credit, data, cube, measure, region, regions, by, series, time, period },
    inside: [],
  }),
  cards: ({ indicators, targets = {}, cube, region, period }) => ({
    tag: 'om-indicator-cards',
    properties: { ...(indicators && { indicators: indicators.join(',') }), targets, cube, region, period },
    inside: [],
  }),
  ranking: ({ region, indicator, period }) => ({
    tag: 'om-ranking',
    properties: { region, indicator, period, compact: true },
    inside: [],
  }),
  ticker: ({ items, synthetic = false, region, period }) => ({
    tag: 'om-ticker',
    properties: { items, synthetic, region, period },
    inside: [],
  }),
};

/** Undefined for a part that the dashboard draws itself. */
export function elementSpec(part: SpokenPart): ElementSpec | undefined {
  const make = specify[part.part] as ((part: SpokenPart) => ElementSpec) | undefined;
  return make?.(part);
}

/** Every tag that a page needs, each once. */
export function tagsOf(parts: readonly SpokenPart[]): ElementTag[] {
  const found = new Set<ElementTag>();
  const add = ({ tag, inside }: ElementSpec): void => {
    found.add(tag);
    inside.forEach(add);
  };
  for (const part of parts) {
    const spec = elementSpec(part);
    if (spec) add(spec);
  }
  return [...found];
}

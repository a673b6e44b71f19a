// What a map says in words, read where a reader reads it, to be taken along to paper.
import type { OmMap } from '../map/map.js';
import type { OmQueryToolbox } from '../query-toolbox/query-toolbox.js';

export interface MapCaption {
  readonly title: string;
  readonly summary: string;
  /** Where the figures come from. */
  readonly source: string;
  /** 审图号 of the outlines, or null. */
  readonly approvalNumber: string | null;
  /** Source and approval number in one sentence of an element's own; empty for none. */
  readonly credits: string;
  readonly synthetic: boolean;
  /** What the sides of a comparison are called; none without one. */
  readonly sides: readonly string[];
}

type Told = Pick<MapCaption, 'title' | 'summary' | 'credits' | 'sides'>;

/**
 * A layer, or a comparison, with words of its own speaks for the map.
 * @param within finds elements in the map and their trees
 * @param stop what stands between title and summary
 */
export function captionOf(
  outer: Element | undefined,
  map: OmMap | null,
  within: (selector: string) => readonly HTMLElement[],
  stop: string,
): MapCaption {
  const speaking = [
    ...within('om-timeline-layer').map((layer) => ofFigures(layer, stop)),
    ...within('om-swipe-compare').map(ofComparison),
    ...(outer?.localName === 'om-poverty-map' ? [ofFigures(outer, stop)] : []),
    ...queriesOf(outer, within).map(ofQuery),
  ];
  const told = speaking.find(({ title }) => title !== '') ?? silent;
  return {
    ...told,
    source: map?.dataSource ?? '',
    approvalNumber: map?.approvalNumber ?? null,
    synthetic: map?.synthetic === true || within('.tag-synthetic').length > 0,
  };
}

const silent: Told = { title: '', summary: '', credits: '', sides: [] };

/** Said to those who do not see it: the whole title, also where a narrow map has a short one, and the summary. */
function ofFigures({ shadowRoot }: Element, stop: string): Told {
  const said = textOf(shadowRoot?.querySelector('[role=status]'));
  const end = said.indexOf(stop);
  if (end < 0) return silent;
  return {
    title: said.slice(0, end),
    summary: said.slice(end + stop.length).trim(),
    credits: textOf(shadowRoot?.querySelector('.title .quiet')),
    sides: [],
  };
}

/** Both sides by name; the sentence for those who do not see them tells their days. */
function ofComparison({ shadowRoot }: HTMLElement): Told {
  const sides = [...(shadowRoot?.querySelectorAll('[part~=label] strong') ?? [])].map(textOf);
  return {
    title: sides.filter((side) => side !== '').join(' / '),
    summary: textOf(shadowRoot?.querySelector('[role=status]')),
    credits: textOf(shadowRoot?.querySelector('.bar .quiet')),
    sides,
  };
}

/** Toolboxes in the map, and those beside it that name it. */
function queriesOf(
  outer: Element | undefined,
  within: (selector: string) => readonly HTMLElement[],
): OmQueryToolbox[] {
  const { id = '' } = outer ?? {};
  const root = outer?.getRootNode() as ParentNode | undefined;
  const beside = id === '' ? [] : [...(root?.querySelectorAll<OmQueryToolbox>('om-query-toolbox') ?? [])];
  const inside = within('om-query-toolbox') as readonly OmQueryToolbox[];
  return [...inside, ...beside.filter((toolbox) => toolbox.map === id)];
}

/** What the map shows is what was asked, not what the toolbox has been changed to since. */
function ofQuery({ session }: Partial<OmQueryToolbox>): Told {
  return { ...silent, title: session?.asked?.sentence ?? '' };
}

/** The text of an element itself, without what its tags and buttons say. */
function textOf(element: Element | null | undefined): string {
  const texts = [...(element?.childNodes ?? [])].filter((node) => node instanceof Text);
  return texts
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

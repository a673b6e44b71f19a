// What a map says in words, read where a reader reads it, to be taken along to paper.
import type { OmMap } from '../map/map.js';

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
}

type Told = Pick<MapCaption, 'title' | 'summary' | 'credits'>;

/** A layer, or a comparison, with words of its own speaks for the map; `within` finds elements in it and their trees. */
export function captionOf(
  outer: Element | undefined,
  map: OmMap | null,
  within: (selector: string) => readonly HTMLElement[],
): MapCaption {
  const own = outer?.shadowRoot?.querySelector('.title-card');
  const speaking = [
    ...within('om-timeline-layer').map(ofLayer),
    ...within('om-swipe-compare').map(ofComparison),
    {
      title: textOf(own?.querySelector('[part~=title]')),
      summary: textOf(own?.querySelector('[part~=summary]')),
      credits: '',
    },
  ];
  const told = speaking.find(({ title }) => title !== '') ?? { title: '', summary: '', credits: '' };
  return {
    ...told,
    source: map?.dataSource ?? '',
    approvalNumber: map?.approvalNumber ?? null,
    synthetic: map?.synthetic === true || within('.tag-synthetic').length > 0,
  };
}

function ofLayer({ shadowRoot }: HTMLElement): Told {
  const card = shadowRoot?.querySelector('.title');
  return {
    title: textOf(card?.querySelector('h2')),
    summary: textOf(card?.querySelector('h2 + p')),
    credits: textOf(card?.querySelector('.quiet')),
  };
}

/** Both sides by name; the sentence for those who do not see them tells their days. */
function ofComparison({ shadowRoot }: HTMLElement): Told {
  const sides = [...(shadowRoot?.querySelectorAll('[part~=label] strong') ?? [])].map(textOf);
  return {
    title: sides.filter((side) => side !== '').join(' / '),
    summary: textOf(shadowRoot?.querySelector('[role=status]')),
    credits: textOf(shadowRoot?.querySelector('.bar .quiet')),
  };
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

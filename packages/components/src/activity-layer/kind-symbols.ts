// One symbol a kind of activity: four hues for four families, three shapes in each, so that no two look alike in grey.
import type { ActivityKind } from '@onemap/contract';
import { categoryColors } from '@onemap/core';
import { symbolCorners, symbolExtent, type MapSymbol, type SymbolPaint } from '@onemap/core/map';
import { html, svg, type TemplateResult } from 'lit';

type KindShape = 'disc' | 'square' | 'triangle' | 'diamond';

interface KindSign {
  readonly shape: KindShape;
  readonly color: string;
}

const [calls = '', work = '', lessons = '', care = ''] = categoryColors;
const others = '#8a96a3';

const signs: Readonly<Record<ActivityKind, KindSign>> = {
  homeVisit: { shape: 'disc', color: calls },
  policyLecture: { shape: 'square', color: calls },
  partyDay: { shape: 'triangle', color: calls },
  industrySupport: { shape: 'disc', color: work },
  employmentService: { shape: 'square', color: work },
  consumptionAid: { shape: 'triangle', color: work },
  skillTraining: { shape: 'disc', color: lessons },
  distanceEducation: { shape: 'square', color: lessons },
  schoolAid: { shape: 'triangle', color: lessons },
  medicalService: { shape: 'disc', color: care },
  donation: { shape: 'square', color: care },
  volunteerService: { shape: 'triangle', color: care },
  other: { shape: 'diamond', color: others },
};

/** In the order of the legend: families together. */
export const kindOrder = Object.keys(signs) as readonly ActivityKind[];

const radius = 7;
const swatchSize = 20;
/** Room for the number inside, in CSS pixels. */
const [smallestCluster, largestCluster] = [15, 32];

/** A backend may know a kind that this version does not. */
function signOf(kind: ActivityKind): KindSign {
  return signs[kind] ?? signs.other;
}

export function kindSymbol(kind: ActivityKind): MapSymbol {
  const { shape, color } = signOf(kind);
  return { shape, radius, parts: [{ share: 1, paint: plain(color) }], value: '' };
}

/** A ring of the families' shares around the number; its area grows with the number once there is room for it. */
export function clusterSymbol(kinds: readonly ActivityKind[]): MapSymbol {
  const counts = new Map<string, number>();
  for (const kind of kindOrder) {
    const count = kinds.filter((one) => signOf(one) === signs[kind]).length;
    if (count > 0) counts.set(signs[kind].color, (counts.get(signs[kind].color) ?? 0) + count);
  }
  const size = 5 * Math.sqrt(kinds.length);
  return {
    shape: 'donut',
    radius: Math.min(largestCluster, Math.max(smallestCluster, size)),
    parts: [...counts].map(([color, count]) => ({ share: count / kinds.length, paint: plain(color) })),
    value: '',
    inside: String(kinds.length),
  };
}

function plain(color: string): SymbolPaint {
  return { color, pattern: 'plain' };
}

/** The symbol of a kind in words' company: decorative. */
export function kindSwatch(kind: ActivityKind): TemplateResult {
  const sign = signOf(kind);
  const corners = symbolCorners({ shape: sign.shape, radius: 6 });
  const half = swatchSize / 2;
  const [, rise] = symbolExtent({ shape: sign.shape, radius: 6 });
  return html`<svg
    class="swatch"
    viewBox=${`${-half} ${-half} ${swatchSize} ${swatchSize}`}
    aria-hidden="true"
    focusable="false"
  >
    ${
      corners
        ? svg`<polygon points=${corners.map((corner) => corner.join(',')).join(' ')} fill=${sign.color} />`
        : svg`<circle r=${rise} fill=${sign.color} />`
    }
  </svg>`;
}

// The map as one tab stop: a hidden list of options that the arrow keys visit by their place on the map.
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nearestIn, type Direction } from '../figures/map-order.js';
import type { MapOption } from './options.js';

export interface KeyActions {
  /** The option at `index` becomes the active one. */
  readonly visit: (index: number) => void;
  readonly open: (index: number) => void;
  /** Answers false where there is nothing to go back from. */
  readonly back: () => unknown;
}

export interface ListHandlers {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** @returns whether the key was taken */
export function actOnKey(
  key: string,
  options: readonly MapOption[],
  active: number,
  { visit, open, back }: KeyActions,
): boolean {
  if (key === 'Escape') return back() !== false;
  if (options.length === 0) return false;
  const target = targetOf(key, options, active);
  if (target !== null) visit(target);
  else if ((key === 'Enter' || key === ' ') && active >= 0) open(active);
  else return key in directions;
  return true;
}

function targetOf(key: string, options: readonly MapOption[], active: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return options.length - 1;
  const direction = directions[key];
  if (!direction) return null;
  if (active < 0) return 0;
  const positions = options.map(({ position }) => position);
  return nearestIn(direction, positions, active);
}

/** Options on either side of the active one that are in the list: ten thousand would hold up the first picture. */
const neighbours = 2;

/** The hidden list, of the active option and its neighbours; `active` is -1 when nothing is visited yet. */
export function optionList(
  options: readonly MapOption[],
  active: number,
  label: string,
  handlers: ListHandlers,
): TemplateResult {
  const first = Math.max(0, active - neighbours);
  const listed = options.slice(first, Math.max(0, active) + neighbours + 1);
  return html`<div
    class="keys"
    part="keys"
    role="listbox"
    tabindex="0"
    aria-label=${label}
    aria-activedescendant=${active >= 0 ? `option-${active}` : ''}
    @keydown=${handlers.onKey}
    @focus=${handlers.onFocus}
    @blur=${handlers.onBlur}
  >
    ${repeat(
      listed,
      ({ id }) => id,
      ({ text }, index) =>
        html`<div
          id="option-${first + index}"
          role="option"
          aria-posinset=${first + index + 1}
          aria-setsize=${options.length}
          aria-selected=${first + index === active ? 'true' : 'false'}
        >
          ${text}
        </div>`,
    )}
  </div>`;
}

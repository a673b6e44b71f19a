// The parts around the picture: camera buttons, places to fly to, the exaggeration, and what stands there without WebGL.
import { cameraSteps, type CameraStep, type TerrainRefusal } from '@onemap/core/terrain';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, type IconName } from '../internal/icons.js';
import type { Bookmark } from './bookmarks.controller.js';
import type { TerrainWords } from './words.js';

export const exaggerations = { least: 1, most: 5, step: 0.5 } as const;

const buttons = [
  ['zoomIn', 'plus'],
  ['zoomOut', 'minus'],
  ['turnLeft', 'rotate'],
  ['turnRight', 'rotate-clockwise'],
  ['tiltUp', 'chevron-down'],
  ['tiltDown', 'chevron-up'],
] as const satisfies readonly (readonly [keyof typeof cameraSteps, IconName])[];

export function cameraButtons(
  words: TerrainWords,
  move: (step: CameraStep) => void,
  faceNorth: () => void,
): TemplateResult {
  return html`<div class="camera" part="camera" role="group" aria-label=${words.camera}>
    ${buttons.map(
      ([name, shape]) =>
        html`<button
          type="button"
          class="icon-button"
          data-step=${name}
          aria-label=${words[name]}
          title=${words[name]}
          @click=${() => move(cameraSteps[name])}
        >
          ${icon(shape)}
        </button>`,
    )}
    <button
      type="button"
      class="icon-button"
      aria-label=${words.north}
      title=${words.north}
      @click=${faceNorth}
    >
      ${icon('arrow-up')}
    </button>
  </div>`;
}

export interface PlaceOptions {
  readonly words: TerrainWords;
  readonly own: Bookmark | undefined;
  readonly children: readonly Bookmark[];
  readonly grandchildren: readonly Bookmark[];
  readonly child: string | undefined;
  readonly grandchild: string | undefined;
  readonly fly: (level: 'own' | 'child' | 'grandchild', bookmark: Bookmark) => void;
}

/** County, town, village: a button for the whole, and a choice at each level below. */
export function placeChoices(options: PlaceOptions): TemplateResult | typeof nothing {
  const { words, own, children, grandchildren, child, grandchild, fly } = options;
  if (!own) return nothing;
  return html`<div class="places" part="places" role="group" aria-label=${words.bookmarks}>
    <button type="button" class="button" data-place="own" @click=${() => fly('own', own)}>
      ${icon('home')}${words.whole(own.name)}
    </button>
    ${choice(words, children, child, (bookmark) => fly('child', bookmark))}
    ${choice(words, grandchildren, grandchild, (bookmark) => fly('grandchild', bookmark))}
  </div>`;
}

function choice(
  words: TerrainWords,
  bookmarks: readonly Bookmark[],
  chosen: string | undefined,
  fly: (bookmark: Bookmark) => void,
): TemplateResult | typeof nothing {
  const [first] = bookmarks;
  if (!first || first.level === 'group') return nothing;
  const named: Readonly<Record<string, string>> = words.choose;
  const label = named[first.level] ?? words.choose.other;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const found = bookmarks.find(({ code }) => code === value);
    if (found) fly(found);
  };
  return html`<select class="button" data-place=${first.level} aria-label=${label} @change=${choose}>
    <option value="" disabled ?selected=${chosen === undefined}>${label}</option>
    ${bookmarks.map(
      ({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`,
    )}
  </select>`;
}

export function exaggerationSlider(
  words: TerrainWords,
  times: number,
  text: string,
  change: (times: number) => void,
): TemplateResult {
  return html`<label class="exaggeration" part="exaggeration">
    <span>${words.exaggeration} <strong>${words.times(text)}</strong></span>
    <input
      type="range"
      min=${exaggerations.least}
      max=${exaggerations.most}
      step=${exaggerations.step}
      .value=${live(String(times))}
      aria-valuetext=${words.times(text)}
      @input=${(event: Event) => change(Number((event.target as HTMLInputElement).value))}
    />
  </label>`;
}

/** What stands in the place of the picture. */
export function refusedView(
  words: TerrainWords,
  reason: TerrainRefusal,
  flatHref: string | undefined,
  retry: () => void,
): TemplateResult {
  return html`<div class="refused" part="refused">
    <div class="state">
      <span class="state-icon">${icon('map')}</span>
      <p>${words.refused[reason]}</p>
      <p class="ways">
        ${
          flatHref
            ? html`<a class="button button-primary" href=${flatHref}>${icon('map')}${words.toFlat}</a>`
            : nothing
        }
        ${
          reason === 'context-lost'
            ? html`<button type="button" class="button" part="again" @click=${retry}>
                ${icon('refresh')}${words.again}
              </button>`
            : nothing
        }
      </p>
    </div>
    <slot name="flat"></slot>
  </div>`;
}

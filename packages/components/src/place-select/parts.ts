// The parts of the card: tools, how a further area joins, the distance, what is selected.
import type { Combination } from '@onemap/core/shape';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceTool, PlaceWords } from './words.js';

export const placeTools: readonly PlaceTool[] = [
  ...(['thing', 'click', 'box', 'polygon', 'freehand', 'circle', 'point', 'line'] as const),
  ...(['region', 'upload'] as const),
];
export const combinations: readonly Combination[] = ['new', 'add', 'subtract', 'intersect'];

export interface ToolsView {
  readonly tool: PlaceTool | null;
  /** Whether things can be picked one by one. */
  readonly hasThings: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canClear: boolean;
  readonly start: (tool: PlaceTool) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
}

export function tools(view: ToolsView, words: PlaceWords): TemplateResult {
  const step = (label: string, enabled: boolean, act: () => void) =>
    html`<button class="button button-plain" type="button" ?disabled=${!enabled} @click=${act}>
      ${label}
    </button>`;
  return html`<div class="tools choice-of-tool" role="group" aria-label=${words.title}>
      ${placeTools
        .filter((tool) => tool !== 'thing' || view.hasThings)
        .map(
          (tool) =>
            html`<button
              class="button"
              type="button"
              data-tool=${tool}
              aria-pressed=${view.tool === tool ? 'true' : 'false'}
              @click=${() => view.start(tool)}
            >
              ${words.tools[tool]}
            </button>`,
        )}
    </div>
    <div class="tools steps">
      ${step(words.undo, view.canUndo, view.undo)} ${step(words.redo, view.canRedo, view.redo)}
      ${step(words.clear, view.canClear, view.clear)}
    </div>`;
}

export function combinationChoice(
  chosen: Combination,
  choose: (how: Combination) => void,
  words: PlaceWords,
): TemplateResult {
  return html`<fieldset class="combination">
    <legend class="quiet">${words.combination}</legend>
    <div class="tools">
      ${combinations.map(
        (how) =>
          html`<button
            class="button"
            type="button"
            data-how=${how}
            aria-pressed=${how === chosen ? 'true' : 'false'}
            @click=${() => choose(how)}
          >
            ${words.combinations[how]}
          </button>`,
      )}
    </div>
  </fieldset>`;
}

export function metersField(
  meters: number,
  invalid: boolean,
  change: (meters: number) => void,
  words: PlaceWords,
): TemplateResult {
  return html`<label class="line meters">
    <span>${words.meters}</span>
    <input
      class="field"
      name="meters"
      type="number"
      min="1"
      max="200000"
      step="any"
      .value=${String(meters)}
      aria-invalid=${invalid ? 'true' : 'false'}
      @change=${({ target }: Event) => change((target as HTMLInputElement).valueAsNumber)}
      @keydown=${(event: KeyboardEvent) => event.key !== 'Escape' && event.stopPropagation()}
    />
  </label>`;
}

export interface SelectedView {
  readonly words: string;
  readonly area: readonly [string, string];
}

export function selectedBlock(view: SelectedView | null, words: PlaceWords): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const [area, others] = view.area;
  return html`<div class="selected" part="selected">
    <h3>${words.selected}</h3>
    <p>${view.words}</p>
    <p class="value">${area}</p>
    <p class="quiet">${others}</p>
  </div>`;
}

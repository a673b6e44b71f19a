// The blocks of the printing panel: fields of the sheet, what could not be printed, and the buttons.
import { orientations, paperNames, printResolutions, scaleLadder, scaleText } from '@onemap/core/picture';
import type { Locale } from '@onemap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/icons.js';
import type { PrintController, UnreadableLayers } from './print.controller.js';
import type { SheetChoice, SheetPart } from './print.js';
import type { PrintWords } from './words.js';

export interface FieldsView {
  readonly choice: SheetChoice;
  /** The title that stands where the reader types none. */
  readonly ownTitle: string;
  readonly locale: Locale;
  readonly change: (choice: Partial<SheetChoice>) => void;
  /** The scale that is typed, or null while one of the list is chosen. */
  readonly typed: string | null;
  readonly badScale: boolean;
  readonly type: (scale: string | null) => void;
}

export const sheetParts: readonly SheetPart[] = ['legend', 'graticule', 'northArrow', 'summary'];

export function fields(view: FieldsView, words: PrintWords): TemplateResult {
  const { choice, change } = view;
  return html`<div class="fields">
    ${picker(
      words.paper,
      choice.paper,
      paperNames,
      (name) => name.toUpperCase(),
      (paper) => change({ paper }),
    )}
    ${picker(
      words.orientation,
      choice.orientation,
      orientations,
      (each) => words.orientations[each],
      (orientation) => change({ orientation }),
    )}
    ${scaleField(view, words)}
    ${picker(
      words.resolution,
      choice.dpi,
      printResolutions.includes(choice.dpi) ? printResolutions : [...printResolutions, choice.dpi],
      words.dpi,
      (dpi) => change({ dpi }),
    )}
    ${textField(words.heading, choice.heading, view.ownTitle, (heading) => change({ heading }))}
    ${textField(words.authorUnit, choice.authorUnit, '', (authorUnit) => change({ authorUnit }))}
    <fieldset>
      <legend>${words.show}</legend>
      ${sheetParts.map(
        (part) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${live(!choice.without.includes(part))}
              @change=${() => change({ without: toggled(choice.without, part) })}
            />${words.parts[part]}
          </label>`,
      )}
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(choice.overview)}
          @change=${() => change({ overview: !choice.overview })}
        />${words.overview}
      </label>
    </fieldset>
  </div>`;
}

/** Where the sheet's place is changed, and the way back to the map's own; null where it is there. */
export function movedLine(words: PrintWords, reset: (() => void) | null): TemplateResult {
  if (!reset) return html`<p class="quiet hint">${words.rectangleHint}</p>`;
  return html`<p class="quiet hint">
    ${words.moved}
    <button class="button reset" type="button" @click=${reset}>${words.reset}</button>
  </p>`;
}

function toggled(without: readonly SheetPart[], part: SheetPart): SheetPart[] {
  return without.includes(part) ? without.filter((each) => each !== part) : [...without, part];
}

function picker<Value extends string | number>(
  label: string,
  value: Value,
  values: readonly Value[],
  wordsOf: (value: Value) => string,
  change: (value: Value) => void,
): TemplateResult {
  const onChange = (event: Event): void => {
    change(values[(event.target as HTMLSelectElement).selectedIndex] ?? value);
  };
  return html`<label class="field-row">
    <span>${label}</span>
    <select class="choice" @change=${onChange}>
      ${values.map((each) => html`<option .selected=${live(each === value)}>${wordsOf(each)}</option>`)}
    </select>
  </label>`;
}

/** Automatic, filling, the ladder, and one that is typed. */
function scaleField({ choice, locale, change, typed, badScale, type }: FieldsView, words: PrintWords) {
  const steps = scaleLadder.map((step) => ({ value: `1:${step}`, text: scaleText(step, locale) }));
  const values = [
    { value: 'standard', text: words.standard },
    { value: 'fit', text: words.fit },
    ...steps,
    { value: 'typed', text: words.typed },
  ];
  const shown = typed === null ? choice.scale : 'typed';
  const onChange = (event: Event): void => {
    const { value } = values[(event.target as HTMLSelectElement).selectedIndex]!;
    type(value === 'typed' ? '' : null);
    if (value !== 'typed') change({ scale: value });
  };
  return html`<label class="field-row">
      <span>${words.scale}</span>
      <select class="choice scale" @change=${onChange}>
        ${values.map(({ value, text }) => html`<option .selected=${live(value === shown)}>${text}</option>`)}
      </select>
    </label>
    ${
      typed === null
        ? nothing
        : html`<label class="field-row">
              <span>${words.typed}</span>
              <input
                class="field typed"
                .value=${live(typed)}
                placeholder=${words.typedExample}
                aria-invalid=${badScale ? 'true' : 'false'}
                aria-describedby="bad-scale"
                autocomplete="off"
                @change=${(event: Event) => type((event.target as HTMLInputElement).value)}
              />
            </label>
            <p class="problem" id="bad-scale" role="alert">${badScale ? words.badScale : ''}</p>`
    }`;
}

function textField(
  label: string,
  value: string,
  placeholder: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<label class="field-row">
    <span>${label}</span>
    <input
      class="field"
      maxlength="80"
      .value=${live(value)}
      placeholder=${placeholder}
      autocomplete="off"
      @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())}
    />
  </label>`;
}

/** Which layers may not be printed, and the way on without them. */
export function unreadableNotice(
  { basemap, names }: UnreadableLayers,
  words: PrintWords,
  { leaveOut, retry }: { readonly leaveOut: () => void; readonly retry: () => void },
): TemplateResult {
  const named = basemap
    ? [words.basemap]
    : names.map((name) => (name === null ? words.unnamed : words.layer(name)));
  return html`<div class="notice" role="alert">
    <p>${icon('alert-triangle')} ${words.unreadable([...new Set(named)].join('、'))}</p>
    <div class="tools">
      <button class="button leave-out" type="button" @click=${leaveOut}>${words.leaveOut}</button>
      <button class="button button-plain" type="button" @click=${retry}>${words.retry}</button>
    </div>
  </div>`;
}

export interface ButtonsView {
  readonly job: PrintController;
  readonly ready: boolean;
  readonly locale: Locale;
  readonly pdf: () => void;
  readonly png: () => void;
  readonly print: () => void;
}

export function buttons({ job, ready, pdf, png, print }: ButtonsView, words: PrintWords): TemplateResult {
  if (job.busy) {
    const percent = `${Math.round((job.share ?? 0) * 100)}%`;
    return html`<div class="tools">
      <progress max="1" .value=${job.share ?? 0} aria-label=${words.making(percent)}></progress>
      <span>${words.making(percent)}</span>
      <button class="button cancel" type="button" @click=${() => job.cancel()}>${words.cancel}</button>
    </div>`;
  }
  return html`<div class="tools">
    <button class="button button-primary pdf" type="button" ?disabled=${!ready} @click=${pdf}>
      ${words.pdf}
    </button>
    <button class="button png" type="button" ?disabled=${!ready} @click=${png}>${words.png}</button>
    <button class="button print" type="button" ?disabled=${!ready} @click=${print}>${words.print}</button>
  </div>`;
}

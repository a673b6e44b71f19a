// The blocks of the measuring card: tools, the live value, the table of segments, the list of results.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MeasureMode } from '../events/index.js';
import { icon } from '../internal/icons.js';
import type { Figure } from './measure-book.js';
import type { Measures } from './measures.js';
import { azimuthText, furtherText, lengthText, mainText, type Wording } from './wording.js';

export interface ToolsView {
  /** The kind that is being drawn, or null. */
  readonly drawing: MeasureMode | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canClear: boolean;
  readonly start: (mode: MeasureMode) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
}

export const measureModes: readonly MeasureMode[] = ['distance', 'area', 'azimuth'];

export function tools(view: ToolsView, { words }: Wording): TemplateResult {
  const step = (label: string, enabled: boolean, act: () => void) =>
    html`<button class="button button-plain" type="button" ?disabled=${!enabled} @click=${act}>
      ${label}
    </button>`;
  return html`<div class="tools" role="group" aria-label=${words.title}>
      ${measureModes.map(
        (mode) =>
          html`<button
            class="button"
            type="button"
            data-mode=${mode}
            aria-pressed=${view.drawing === mode ? 'true' : 'false'}
            @click=${() => view.start(mode)}
          >
            ${words.modes[mode]}
          </button>`,
      )}
    </div>
    <div class="tools steps">
      ${step(words.undo, view.canUndo, view.undo)} ${step(words.redo, view.canRedo, view.redo)}
      ${step(words.clear, view.canClear, view.clear)}
    </div>`;
}

export interface FigureView {
  readonly figure: Figure;
  readonly measures: Measures;
  readonly drawing: boolean;
  /** Which position the keys hold, or null. */
  readonly selected: number | null;
  readonly canRemove: boolean;
  readonly select: (index: number) => void;
  readonly removePosition: (index: number) => void;
  readonly finish: () => void;
  readonly cancel: () => void;
  readonly resume: () => void;
}

export function figureBlock(view: FigureView, wording: Wording): TemplateResult {
  const { figure, measures, drawing } = view;
  const { words } = wording;
  const button = (label: string, act: () => void) =>
    html`<button class="button" type="button" @click=${act}>${label}</button>`;
  return html`<div class="figure" part="figure">
    <p class="value">${mainText(figure.mode, measures, wording)}</p>
    <p class="quiet">${furtherText(figure.mode, measures, wording)}</p>
    ${measures.crossing ? html`<p class="problem" role="alert">${words.crossing}</p>` : nothing}
    <div class="tools">
      ${drawing ? html`${button(words.finish, view.finish)}${button(words.cancel, view.cancel)}` : nothing}
      ${!drawing && figure.mode !== 'azimuth' ? button(words.resume, view.resume) : nothing}
    </div>
    ${figure.positions.length > 0 ? segmentTable(view, wording) : nothing}
  </div>`;
}

function segmentTable(view: FigureView, wording: Wording): TemplateResult {
  const { figure, measures } = view;
  const { words } = wording;
  const closing = measures.segments[figure.positions.length - 1];
  return html`<table class="segments">
    <caption>
      ${words.segments}${words.between}${words.points(figure.positions.length)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.point}</th>
        <th scope="col" class="number">${words.segment}</th>
        <th scope="col" class="number">${words.total}</th>
        <th scope="col" class="number">${words.azimuth}</th>
        <th scope="col"><span class="visually-hidden">${words.cancel}</span></th>
      </tr>
    </thead>
    <tbody>
      ${figure.positions.map((_, index) => pointRow(view, index, wording))}
      ${
        closing
          ? html`<tr>
              <th scope="row">${words.closing}</th>
              ${segmentCells(closing, wording)}
              <td></td>
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}

function pointRow(view: FigureView, index: number, wording: Wording): TemplateResult {
  const { words } = wording;
  const number = index + 1;
  return html`<tr aria-current=${view.selected === index ? 'true' : nothing}>
    <th scope="row">
      <button
        class="point"
        type="button"
        aria-label=${words.edit(number)}
        title=${words.edit(number)}
        @click=${() => view.select(index)}
      >
        ${number}
      </button>
    </th>
    ${segmentCells(view.measures.segments[index - 1], wording)}
    <td class="number">
      <button
        class="point"
        type="button"
        aria-label=${words.removePoint(number)}
        title=${words.removePoint(number)}
        ?disabled=${!view.canRemove}
        @click=${() => view.removePosition(index)}
      >
        ${icon('x')}
      </button>
    </td>
  </tr>`;
}

function segmentCells(segment: Measures['segments'][number] | undefined, wording: Wording): TemplateResult {
  const texts = segment
    ? [
        lengthText(segment.lengthMeters, wording),
        lengthText(segment.totalMeters, wording),
        azimuthText(segment.azimuthDegrees, wording),
      ]
    : ['', '', ''];
  return html`${texts.map((text) => html`<td class="number">${text}</td>`)}`;
}

export interface ResultsView {
  readonly figures: readonly (readonly [Figure, Measures])[];
  readonly current: string | null;
  readonly choose: (id: string) => void;
  readonly remove: (id: string) => void;
}

export function resultList(view: ResultsView, wording: Wording): TemplateResult | typeof nothing {
  if (view.figures.length === 0) return nothing;
  const { words } = wording;
  return html`<h3>${words.results}</h3>
    <ul class="list" part="results">
      ${repeat(
        view.figures,
        ([{ id }]) => id,
        ([figure, measures], index) => {
          const name = `${index + 1}. ${words.modes[figure.mode]}`;
          return html`<li aria-current=${figure.id === view.current ? 'true' : nothing}>
            <button class="name" type="button" @click=${() => view.choose(figure.id)}>
              ${name} ${mainText(figure.mode, measures, wording)}
            </button>
            <button
              class="icon-button button-plain"
              type="button"
              aria-label=${words.remove(name)}
              title=${words.remove(name)}
              @click=${() => view.remove(figure.id)}
            >
              ${icon('x')}
            </button>
          </li>`;
        },
      )}
    </ul>`;
}

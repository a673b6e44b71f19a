// The figure inside <om-chart>: title, picture, tip, source line, table, and what the pointer and the keyboard do.
import type { Locale } from '@onemap/core';
import {
  drawChart,
  hasNumbers,
  markAt,
  nextMark,
  type ChartData,
  type ChartType,
  type Mark,
  type Picture,
} from '@onemap/core/chart';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { styleProperty } from '../internal/style-property.js';
import type { Messages } from '../locales/messages.js';
import { pictureView } from './picture-view.js';
import type { ChartFormat, Exported } from './export.js';
import { footView } from './figure-foot.js';
import { figureTable } from './figure-table.js';
import { headlineOf, summaryOf } from './headline.js';
import { markName, markSentence } from './mark-words.js';
import { subtitleOf, type Speech } from './sentences.js';
import { rowStep, tableView } from './table-view.js';
import { chartWordsOf } from './words.js';

export { loadChart, tableOf } from './chart-source.js';
export { saveFile } from '../internal/save-file.js';
export { fileName, fileOf, svgOf, csvOf } from './export.js';
export { chartWordsOf, hasNumbers };

export interface FigureInputs {
  readonly data: ChartData;
  readonly type: ChartType;
  /** CSS pixels inside the figure. */
  readonly width: number;
  readonly height: number;
  /** Whether rows take the height too, and not only what they need. */
  readonly fill: boolean;
  readonly fontSize: number;
  readonly locale: Locale;
  readonly levels: Messages['levels'];
  readonly heading: string | undefined;
  readonly credit: string | undefined;
  /** Key of the category or series that is selected in the view. */
  readonly selected: string | undefined;
  readonly period: string | undefined;
}

export interface FigureActions {
  readonly choose: (mark: Mark, data: ChartData) => void;
  readonly setTable: (open: boolean) => void;
  readonly save: (format: ChartFormat) => void;
}

type Host = ReactiveControllerHost & HTMLElement;

export class Figure {
  readonly #host: Host;
  readonly #actions: FigureActions;
  #inputs: FigureInputs | undefined;
  #picture: Picture | undefined;
  #active: string | undefined;
  #pointed: Mark | undefined;
  #spoken = '';
  #rows = rowStep;
  #filesOpen = false;

  constructor(host: Host, actions: FigureActions) {
    this.#host = host;
    this.#actions = actions;
  }

  render(inputs: FigureInputs, tableOpen: boolean): TemplateResult {
    const picture = this.#pictureOf(inputs);
    const speech = this.#speech(inputs);
    const { words } = speech;
    return html`<figure class="base" part="base">
      <figcaption>
        <h2 part="title">${inputs.heading ?? headlineOf(speech)}</h2>
        <p class="subtitle" part="subtitle">${subtitleOf(speech)}</p>
      </figcaption>
      <div class="stage" @pointermove=${this.#point} @pointerleave=${this.#leave} @focusout=${this.#leave}>
        ${this.#pictureView(picture, speech)} ${this.#tip(speech)}
      </div>
      ${notesOf(picture, speech).map((note) => html`<p class="note">${note}</p>`)}
      ${footView({ ...inputs.data, source: inputs.credit ?? inputs.data.source }, words, {
        tableOpen,
        filesOpen: this.#filesOpen,
        setTable: this.#actions.setTable,
        setFiles: (open) => {
          this.#filesOpen = open;
          this.#host.requestUpdate();
        },
        save: this.#actions.save,
      })}
      ${tableOpen ? this.#table(speech) : nothing}
      <div class="visually-hidden" role="status">${this.#spoken}</div>
    </figure>`;
  }

  /** What is on the page, to be written as a file; undefined before anything is drawn. */
  exported(): Exported | undefined {
    const [inputs, picture] = [this.#inputs, this.#picture];
    if (inputs === undefined || picture === undefined) return undefined;
    const speech = this.#speech(inputs);
    const { heading, fontSize } = inputs;
    const notes = notesOf(picture, speech);
    return { element: this.#host, scene: picture.scene, speech, heading, notes, fontSize };
  }

  #pictureOf(inputs: FigureInputs): Picture {
    const same =
      this.#inputs !== undefined &&
      (Object.keys(inputs) as (keyof FigureInputs)[]).every((key) =>
        Object.is(inputs[key], this.#inputs?.[key]),
      );
    if (this.#picture !== undefined && same) return this.#picture;
    if (this.#inputs?.data !== inputs.data) this.#rows = rowStep;
    this.#inputs = inputs;
    const words = chartWordsOf(inputs.locale);
    this.#picture = drawChart(inputs.type, inputs.data, { ...inputs, words });
    const { marks } = this.#picture.scene;
    if (!marks.some(({ id }) => id === this.#active)) this.#active = marks[0]?.id;
    this.#pointed = marks.find(({ id }) => id === this.#pointed?.id);
    return this.#picture;
  }

  #speech({ data, locale, levels }: FigureInputs): Speech {
    return {
      ...{ data, locale, levels, words: chartWordsOf(locale) },
      type: this.#picture?.type ?? 'bar',
      marks: this.#picture?.scene.marks ?? [],
    };
  }

  #pictureView({ scene }: Picture, speech: Speech) {
    const { data } = speech;
    return pictureView(scene, `${summaryOf(speech)}${speech.words.keys}${speech.words.stop}`, {
      nameOf: (mark) => markName(speech, mark),
      isSelected: (mark) => this.#isSelected(mark, data),
      choosable: true,
      active: this.#active,
      onFocus: (mark) => this.#visit(mark, speech),
      onChoose: (mark) => this.#choose(mark),
      onKey: (event, mark) => this.#key(event, mark),
    });
  }

  #isSelected({ category, series }: Mark, data: ChartData): boolean {
    const { selected, period } = this.#inputs!;
    const keys = [data.categories[category]?.key, data.series[series]?.key].filter(
      (key) => key !== undefined,
    );
    if (data.categoryKind === 'region' || data.seriesKind === 'region')
      return selected !== undefined && keys.includes(selected);
    return data.categoryKind === 'time' && period !== undefined && keys[0] === period;
  }

  #tip(speech: Speech): TemplateResult | typeof nothing {
    const mark = this.#pointed;
    if (mark === undefined) return nothing;
    const { box } = mark;
    const left = Math.max(
      0,
      Math.min(box.x + box.width / 2 - 60, speech.data ? (this.#inputs?.width ?? 0) - 180 : 0),
    );
    const below = box.y + box.height + 6;
    return html`<div
      class="tip"
      aria-hidden="true"
      ${styleProperty('--_tip-x', `${Math.round(left)}px`)}
      ${styleProperty('--_tip-y', `${Math.round(below)}px`)}
    >
      ${markSentence(speech, mark)}
    </div>`;
  }

  #table(speech: Speech): TemplateResult {
    const { words, locale } = speech;
    return tableView(figureTable(speech), {
      caption: words.tableCaption(subtitleOf(speech)),
      locale,
      words,
      shown: this.#rows,
      showMore: () => {
        this.#rows += rowStep;
        this.#host.requestUpdate();
      },
    });
  }

  readonly #point = (event: PointerEvent): void => {
    const frame = this.#host.shadowRoot?.querySelector('.picture')?.getBoundingClientRect();
    const { marks } = this.#picture?.scene ?? { marks: [] };
    const shape = (event.target as Element).closest<SVGElement>('.mark');
    const near = frame && markAt(marks, event.clientX - frame.left, event.clientY - frame.top);
    const mark = marks.find(({ id }) => id === shape?.dataset.id) ?? near;
    if (mark?.id === this.#pointed?.id) return;
    this.#pointed = mark;
    this.#host.requestUpdate();
  };

  readonly #leave = (): void => {
    if (this.#pointed === undefined) return;
    this.#pointed = undefined;
    this.#host.requestUpdate();
  };

  #visit(mark: Mark, speech: Speech): void {
    this.#active = mark.id;
    this.#pointed = mark;
    this.#spoken = markSentence(speech, mark);
    this.#host.requestUpdate();
  }

  #choose(mark: Mark): void {
    this.#active = mark.id;
    if (this.#inputs) this.#actions.choose(mark, this.#inputs.data);
  }

  #key(event: KeyboardEvent, mark: Mark): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(mark);
      return;
    }
    if (!/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(event.key) || !this.#picture) return;
    event.preventDefault();
    const next = nextMark(this.#picture.scene, mark, event.key);
    if (next !== undefined)
      this.#host.shadowRoot?.querySelector<SVGElement>(`[data-id="${next.id}"]`)?.focus();
  }
}

function notesOf({ scene, type, refusal, otherUnits }: Picture, { data, words }: Speech): string[] {
  const notes: string[] = [];
  if (refusal !== null) notes.push(words.refused[refusal]);
  if (otherUnits > 0) notes.push(words.otherUnits(otherUnits));
  if (scene.leftOut > 0 && type === 'sankey') notes.push(words.leftOutFlows(scene.leftOut));
  else if (scene.leftOut > 0) {
    const all = type === 'line' ? data.series.length : data.categories.length;
    notes.push(type === 'line' ? words.leftOutLines(all) : words.leftOut(all - scene.leftOut, all));
  }
  const stacked = type === 'stacked-bar' || type === 'composition';
  if (stacked && data.series.some(({ cells }) => cells.some(({ value }) => (value ?? 0) < 0)))
    notes.push(words.net);
  if (data.reference && type === 'line') notes.push(words.reference(data.reference.label));
  if (data.multiple && type !== 'composition' && refusal !== 'multiple') notes.push(words.multiple);
  return notes;
}

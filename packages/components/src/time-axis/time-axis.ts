// <om-time-axis>: the common clock: an axis with its histogram and events that is dragged, typed at and played.
import {
  advance,
  clampRange,
  createTimeAxis,
  periodInUnit,
  periodOf,
  rangeOf,
  timeModes,
  type Moment,
  type Period,
  type StepRange,
  type TimeAxis,
  type TimeMode,
  type TimeUnit,
} from '@onemap/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OmModeChangeEvent, OmPeriodChangeEvent, OmPlayChangeEvent } from '../events/index.js';
import { Memo } from '../figures/memo.js';
import { pinnedPeriod } from '../figures/view-choice.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon, type IconName } from '../internal/icons.js';
import { WidthController } from '../internal/width-controller.js';
import { tokens } from '../styles/tokens.js';
import { layOutAxis, type AxisLayout, type AxisMark } from './axis-layout.js';
import { histogram, markButton, sliderHandle } from './axis-parts.js';
import { momentText, periodText } from './axis-words.js';
import { DragController, type HandleName } from './drag.controller.js';
import { stepByKey } from './keys.js';
import { PlaybackController } from './playback.controller.js';
import { timeAxisStyles } from './time-axis.styles.js';

const speeds = [0.5, 1, 2, 4] as const;
const timeUnits: readonly TimeUnit[] = ['year', 'quarter', 'month'];
/** Narrower than this, in CSS pixels, the axis has a line of its own. */
const narrowBelow = 640;
/** Narrower than this, at the usual size of type, the axis takes the room of the words beside the year. */
const snugBelow = 1040;
const usualTextSize = 14;
const histogramHeight = 30;
const signWidth = 7;

/**
 * @summary The common clock: years, quarters or months with a histogram and events; play, drag, keys.
 * @event {OmPeriodChangeEvent} om-period-change - Another period is shown: the user chose it, or a play went on.
 * @event {OmModeChangeEvent} om-mode-change - The user chose another way to look at time.
 * @event {OmPlayChangeEvent} om-play-change - A play began or ended.
 * @csspart base - The panel.
 * @csspart track - The axis itself.
 * @csspart handle - What is dragged.
 */
export class OmTimeAxis extends OmElement {
  static override styles = [tokens, controlStyles, timeAxisStyles];

  /** Moments with data, `2016`, `2016-Q3` or `2016-08`, all of one unit; those between them are shown as missing. */
  @property({ attribute: false }) moments: readonly Moment[] = [];
  /** Units that the facts have, of which the reader chooses one; the others stand there disabled. Empty: no choice. */
  @property({ attribute: false }) units: readonly TimeUnit[] = [];
  /** Period shown, `2016` or `2013/2016`; pins it. Default the provider's, else the last one with data. */
  @property() period?: string;
  /** `instant`, `range` from one moment to another, or `cumulative` from the first one on; pins it. Default the provider's. */
  @property() mode?: TimeMode;
  /** Steps a second of a play: 0.5, 1 (default), 2 or 4. */
  @property({ type: Number }) speed = 1;
  /** Whether a play begins again at its end. */
  @property({ type: Boolean }) loop = false;
  /** Whether there is little height, so that the axis goes without its histogram. */
  @property({ type: Boolean, reflect: true }) low = false;
  /** What the histogram shows by moment; null where there is none. */
  @property({ attribute: false }) values: Readonly<Record<Moment, number | null>> = {};
  /** Events on the axis: policies, inspections, large projects. */
  @property({ attribute: false }) marks: readonly AxisMark[] = [];
  /** The value of a moment in words, for screen readers and below the year. */
  @property({ attribute: false }) describe?: (period: Period) => string;
  /** Settles when the shown period is drawn; a play waits for it. */
  @property({ attribute: false }) ready?: () => Promise<unknown>;

  readonly #width = new WidthController(this);
  readonly #playback = new PlaybackController(this, {
    advance: () => this.#advance(),
    ready: () => this.ready?.(),
    speed: () => (speeds.includes(this.speed as never) ? this.speed : 1),
  });
  readonly #drag = new DragController(this, {
    positions: () => this.#layout.positions,
    handleAt: (index) => this.#handleNear(index),
    move: (handle, index) => this.#moveHandle(handle, index),
  });
  readonly #axis = new Memo<TimeAxis>();
  readonly #layouts = new Memo<AxisLayout>();
  #trackWidth = 0;
  /** How much larger type is than usual. */
  #scale = 1;

  /** Whether a play is on. */
  get playing(): boolean {
    return this.#playback.playing;
  }

  /** Plays from the shown period on, from the start where it is the last. */
  play(): void {
    if (this.axis.steps.length < 2) return;
    if (!this.loop && this.#range.to === this.axis.steps.length - 1) this.#show(this.#startOf(this.#range));
    this.#playback.start();
    this.dispatchEvent(new OmPlayChangeEvent(true));
  }

  pause(): void {
    if (!this.#playback.playing) return;
    this.#playback.stop();
    this.dispatchEvent(new OmPlayChangeEvent(false));
  }

  /** Goes so many steps on, back when negative, and no further than the ends. */
  step(by: number): void {
    const { from, to } = this.#range;
    this.#choose({ from: from + by, to: to + by });
  }

  /** The steps of the given moments. A moment of another form leaves the axis empty. */
  get axis(): TimeAxis {
    return this.#axis.get([this.moments], () => {
      try {
        return createTimeAxis(this.moments);
      } catch {
        return createTimeAxis([]);
      }
    });
  }

  get #mode(): TimeMode {
    return timeModes.find((mode) => mode === this.mode) ?? this.view.values.mode;
  }

  get #range(): StepRange {
    return rangeOf(this.axis, this.#mode, pinnedPeriod(this.period, this.view.values));
  }

  get #layout(): AxisLayout {
    const { axis, marks, values } = this;
    const scale = this.#scale;
    return this.#layouts.get([axis, marks, values, this.#trackWidth, scale], () =>
      layOutAxis({
        axis,
        marks,
        width: this.#trackWidth,
        values: axis.steps.map(({ moment, missing }) => (missing ? null : (values[moment] ?? null))),
        histogramHeight: histogramHeight * scale,
        signWidth: signWidth * scale,
        scale,
      }),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.state = this.axis.steps.length === 0 ? 'empty' : 'ready';
    this.toggleAttribute('narrow', this.#width.width > 0 && this.#width.width < narrowBelow);
    this.#scale = parseFloat(getComputedStyle(this).fontSize) / usualTextSize || 1;
    this.toggleAttribute('snug', this.#width.width < snugBelow * this.#scale);
    if (this.state === 'empty') this.pause();
  }

  /** The track takes what the buttons leave; its width is known after the first layout. */
  protected override updated(): void {
    const width = this.renderRoot.querySelector('.track')?.clientWidth ?? 0;
    if (width === this.#trackWidth) return;
    this.#trackWidth = width;
    requestAnimationFrame(() => this.requestUpdate());
  }

  protected override render(): unknown {
    if (this.state === 'empty') return nothing;
    return html`<div class="base" part="base" role="group" aria-label=${this.words.timeAxis.label}>
      ${this.#renderStart()} ${this.#renderTrack()} ${this.#renderEnd()}
    </div>`;
  }

  #renderStart(): TemplateResult {
    const words = this.words.timeAxis;
    const { playing } = this;
    const period = periodOf(this.axis, this.#range);
    const note = this.#playback.waiting ? words.waiting : this.#valueText(period);
    return html`<div class="start">
      ${this.#button('player-skip-back', words.previous, () => this.step(-1))}
      ${this.#button(
        playing ? 'player-pause' : 'player-play',
        playing ? words.pause : words.play,
        () => (playing ? this.pause() : this.play()),
        'play',
      )}
      ${this.#button('player-skip-forward', words.next, () => this.step(1))}
      <div class="now ${this.#mode === 'instant' ? '' : 'long'}">
        <span class="period">${periodText(this.words, this.#mode, period)}</span>
        <span class="note ${this.#playback.waiting ? 'waiting' : ''}" role="status">${note}</span>
      </div>
    </div>`;
  }

  #renderTrack(): TemplateResult {
    const layout = this.#layout;
    const range = this.#range;
    const names: readonly HandleName[] = this.#mode === 'range' ? ['from', 'to'] : ['to'];
    return html`<div
      class="track ${this.#drag.held ? 'held' : ''}"
      part="track"
      @pointerdown=${this.#onTrackDown}
      @keydown=${this.#onKey}
    >
      ${histogram(layout, range, this.#scale)}
      ${layout.marks.map((mark) =>
        markButton(mark, `${momentText(this.words, mark.moment)} ${mark.label}`, () => this.#showMark(mark)),
      )}
      ${names.map((name) => this.#renderHandle(name, layout, range))}
    </div>`;
  }

  #renderHandle(name: HandleName, { positions }: AxisLayout, range: StepRange): TemplateResult {
    const index = range[name];
    const { moment } = this.axis.steps[index]!;
    const words = this.words.timeAxis;
    const period = name === 'from' ? { from: moment, to: moment } : periodOf(this.axis, range);
    const text = [momentText(this.words, moment), this.#valueText(period)].filter((part) => part !== '');
    return sliderHandle({
      name,
      x: positions[index] ?? 0,
      index,
      last: this.axis.steps.length - 1,
      label: this.#mode !== 'range' ? words.label : name === 'from' ? words.from : words.to,
      valueText: text.join(words.comma),
    });
  }

  #renderEnd(): TemplateResult {
    const words = this.words.timeAxis;
    return html`<div class="end">
      ${this.#renderUnits()}
      <select
        class="mode"
        aria-label=${words.mode}
        ?hidden=${this.mode !== undefined}
        @change=${this.#onMode}
      >
        ${timeModes.map(
          (mode) =>
            html`<option value=${mode} ?selected=${mode === this.#mode}>${words.modes[mode]}</option>`,
        )}
      </select>
      <select class="speed" aria-label=${words.speed} @change=${this.#onSpeed}>
        ${speeds.map(
          (speed) =>
            html`<option value=${speed} ?selected=${speed === this.speed}>
              ${words.speedOf(String(speed))}
            </option>`,
        )}
      </select>
      <button
        type="button"
        class="icon-button loop"
        aria-label=${words.loop}
        title=${words.loop}
        aria-pressed=${this.loop ? 'true' : 'false'}
        @click=${() => (this.loop = !this.loop)}
      >
        ${icon('repeat')}
      </button>
    </div>`;
  }

  #renderUnits(): TemplateResult | typeof nothing {
    if (this.units.length === 0) return nothing;
    const words = this.words.timeAxis;
    return html`<select class="unit" aria-label=${words.unit} @change=${this.#onUnit}>
      ${timeUnits.map(
        (unit) =>
          html`<option
            value=${unit}
            ?selected=${unit === this.axis.unit}
            ?disabled=${!this.units.includes(unit)}
          >
            ${words.units[unit]}
          </option>`,
      )}
    </select>`;
  }

  #button(name: IconName, label: string, act: () => void, kind = ''): TemplateResult {
    return html`<button
      type="button"
      class="icon-button ${kind}"
      aria-label=${label}
      title=${label}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  }

  #valueText(period: Period): string {
    if (this.axis.steps.some(({ moment, missing }) => missing && moment === period.to))
      return this.words.noData;
    return this.describe?.(period) ?? '';
  }

  #advance(): boolean {
    const next = advance(this.axis, this.#mode, this.#range, this.loop);
    if (next) this.#show(next);
    else this.dispatchEvent(new OmPlayChangeEvent(false));
    return next !== null;
  }

  #startOf({ from, to }: StepRange): StepRange {
    return clampRange(this.axis, this.#mode, { from: 0, to: this.#mode === 'range' ? to - from : 0 });
  }

  /** What the user does himself ends a play. */
  #choose(range: StepRange): void {
    this.pause();
    this.#show(clampRange(this.axis, this.#mode, range));
  }

  #show(range: StepRange): void {
    const { from, to } = this.#range;
    if (range.from === from && range.to === to) return;
    this.dispatchEvent(new OmPeriodChangeEvent(periodOf(this.axis, range)));
  }

  #moveHandle(name: HandleName, index: number): void {
    const { from, to } = this.#range;
    if (name === 'from') this.#choose({ from: Math.min(index, to), to });
    else this.#choose({ from: this.#mode === 'range' ? Math.min(from, index) : index, to: index });
  }

  #handleNear(index: number): HandleName {
    const { from, to } = this.#range;
    return this.#mode === 'range' && Math.abs(index - from) < Math.abs(index - to) ? 'from' : 'to';
  }

  #showMark({ moment }: AxisMark): void {
    this.#moveHandle('to', rangeOf(this.axis, 'instant', { from: moment, to: moment }).to);
  }

  readonly #onTrackDown = (event: PointerEvent): void => this.#drag.begin(event);

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === ' ' && event.target instanceof HTMLElement && event.target.matches('.handle')) {
      event.preventDefault();
      return this.playing ? this.pause() : this.play();
    }
    const handle = (event.target as HTMLElement).dataset.handle as HandleName | undefined;
    const index = handle && stepByKey(event.key, this.#range[handle], this.axis);
    if (!handle || index === undefined) return;
    event.preventDefault();
    this.#moveHandle(handle, index);
  };

  readonly #onMode = (event: Event): void => {
    this.dispatchEvent(new OmModeChangeEvent((event.target as HTMLSelectElement).value as TimeMode));
  };

  /** The same time in another unit: whoever owns the period brings the moments of that unit. */
  readonly #onUnit = (event: Event): void => {
    const unit = (event.target as HTMLSelectElement).value as TimeUnit;
    this.pause();
    this.dispatchEvent(new OmPeriodChangeEvent(periodInUnit(periodOf(this.axis, this.#range), unit)));
  };

  readonly #onSpeed = (event: Event): void => {
    this.speed = Number((event.target as HTMLSelectElement).value);
  };
}

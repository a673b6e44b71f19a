// <om-legend>: what the colours of a map mean, with the number of regions in each class.
import { formatNumber, patternInk } from '@onemap/core';
import type { LegendClass, LegendModel } from '@onemap/core';
import type { RegionLevel, TimeUnit } from '@onemap/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { OmClassToggleEvent } from '../events/index.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/first-icons.js';
import { styleProperty } from '../internal/style-property.js';
import { WidthController } from '../internal/width-controller.js';
import { tokens } from '../styles/tokens.js';
import { legendStyles } from './legend.styles.js';
import { unitText } from './unit-text.js';

/** Narrower than this, in CSS pixels, the list would hide half of a map. */
const compactBelow = 480;

/**
 * @summary Title, unit, classes with closed and open ends, counts, no data and the denominator of a thematic map.
 * @event {OmClassToggleEvent} om-class-toggle - The user chose one class, or all of them again.
 * @csspart base - The panel.
 * @csspart title - The name of the indicator.
 * @csspart class - One class.
 */
export class OmLegend extends OmElement {
  static override styles = [tokens, controlStyles, legendStyles];

  /** What to show; nothing is drawn without it. */
  @property({ attribute: false }) legend?: LegendModel;
  /** Level of the regions that are counted; default `town`. */
  @property() level: RegionLevel = 'town';
  /** What the classes are the same for: each `year` (default), or each `quarter` or `month`. */
  @property() unit: TimeUnit = 'year';
  /** The only class that is shown, 0 for the lowest; null (default) for all. */
  @property({ attribute: false }) activeClass: number | null = null;
  /** One more line below the classes, on how the colours are to be read; default none. */
  @property() note = '';
  /** `auto` (default): a bar of colours when the parent is narrower than 480 px; or always `full` or `compact`. */
  @property() layout: 'auto' | 'full' | 'compact' = 'auto';

  @state() private unfolded = false;

  private readonly container = new WidthController(this, parentOf);

  protected override willUpdate(): void {
    super.willUpdate();
    this.state = this.legend === undefined ? 'empty' : 'ready';
  }

  private get narrow(): boolean {
    if (this.layout !== 'auto') return this.layout === 'compact';
    return this.container.width > 0 && this.container.width < compactBelow;
  }

  private toggle(index: number): void {
    this.activeClass = this.activeClass === index ? null : index;
    this.dispatchEvent(new OmClassToggleEvent(this.activeClass));
  }

  private readonly fold = (): void => {
    this.unfolded = !this.unfolded;
  };

  protected override render(): unknown {
    const { legend } = this;
    if (legend === undefined) return nothing;
    const folded = this.narrow && !this.unfolded;
    return html`<div
      role="group"
      class="base ${folded ? 'compact' : ''}"
      part="base"
      aria-label="${this.words.legend.label} ${legend.title}"
    >
      <div class="head">
        <div class="heading">
          <h2 part="title">${legend.title}</h2>
          <p class="unit">${unitText(legend, this.words, this.view.values.locale)}</p>
        </div>
        ${this.narrow ? this.renderFold() : nothing}
      </div>
      ${folded ? this.renderBar(legend) : this.renderList(legend)}
      ${this.note === '' ? nothing : html`<p class="note">${this.note}</p>`}
    </div>`;
  }

  private renderFold(): TemplateResult {
    const { expand, collapse } = this.words.legend;
    return html`<button
      type="button"
      class="icon-button fold"
      aria-expanded=${this.unfolded ? 'true' : 'false'}
      aria-label=${this.unfolded ? collapse : expand}
      @click=${this.fold}
    >
      ${icon(this.unfolded ? 'chevron-down' : 'chevron-up')}
    </button>`;
  }

  private renderBar(legend: LegendModel): TemplateResult {
    return html`<div class="bar" role="group" aria-label=${this.words.legend.filterHint}>
      ${legend.classes.map(
        (entry, index) =>
          html`<button
            type="button"
            part="class"
            class=${this.classNames(index)}
            aria-pressed=${this.activeClass === index ? 'true' : 'false'}
            title=${this.countText(entry.count)}
            @click=${() => this.toggle(index)}
          >
            ${renderSwatch(entry)}${entry.sign}
          </button>`,
      )}
    </div>`;
  }

  /** Highest class first, as the eye reads a scale. */
  private renderList(legend: LegendModel): TemplateResult {
    const rows = legend.classes.map((entry, index) => this.renderClass(entry, index)).reverse();
    const { words } = this;
    return html`<ul aria-label=${words.legend.filterHint}>
        ${rows} ${renderGap('swatch-none', words.noData, this.countText(legend.noData.count))}
        ${
          legend.suppressed.count > 0
            ? renderGap('swatch-suppressed', words.legend.suppressed, this.countText(legend.suppressed.count))
            : nothing
        }
      </ul>
      <p class="note">${this.unit === 'year' ? words.legend.note : words.legend.noteParts}</p>`;
  }

  private renderClass(entry: LegendClass, index: number): TemplateResult {
    return html`<li>
      <button
        type="button"
        part="class"
        class="class ${this.classNames(index)}"
        aria-pressed=${this.activeClass === index ? 'true' : 'false'}
        title=${entry.label}
        @click=${() => this.toggle(index)}
      >
        ${renderSwatch(entry)}
        <span class="label">${entry.sign}</span>
        <span class="count">${this.countText(entry.count)}</span>
      </button>
    </li>`;
  }

  private classNames(index: number): string {
    return this.activeClass === null || this.activeClass === index ? '' : 'faded';
  }

  private countText(count: number): string {
    return this.words.legend.regionCount(formatNumber(count, 0, this.view.values.locale), this.level);
  }
}

function renderSwatch({ color, pattern }: LegendClass): TemplateResult {
  if (pattern === undefined) return html`<span class="swatch" ${styleProperty('--_swatch', color)}></span>`;
  return html`<span class="swatch" ${styleProperty('--_swatch', color)}>
    <span class="pattern ${pattern}" ${styleProperty('--_ink', patternInk(color))}></span>
  </span>`;
}

function renderGap(swatch: string, label: string, count: string): TemplateResult {
  return html`<li class="class">
    <span class="swatch ${swatch}"></span>
    <span class="label">${label}</span>
    <span class="count">${count}</span>
  </li>`;
}

function parentOf(host: HTMLElement): Element | null {
  if (host.parentElement !== null) return host.parentElement;
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

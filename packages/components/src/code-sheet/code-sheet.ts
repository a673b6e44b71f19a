// <om-code-sheet>: the QR codes of a village's households on sheets to print and cut.
import { maskName, type DataSource } from '@onemap/core';
import type { HouseholdSummary, Region } from '@onemap/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { regionCode } from '../figures/view-choice.js';
import { groupNumber, villageName } from '../household-card/card-view.js';
import { dayOf } from '../household-archive/archive-view.js';
import { validities } from '../household-archive/links-part.js';
import { OmElement } from '../internal/base-element.js';
import { controlStyles } from '../internal/control.styles.js';
import { icon } from '../internal/icons.js';
import { LoadController } from '../internal/load-controller.js';
import { problemText } from '../internal/load-problem.js';
import { printAlone } from '../internal/print-alone.js';
import { stateAnnouncement, stateStyles, stateView, type StateViewOptions } from '../internal/state-view.js';
import { tokens } from '../styles/tokens.js';
import { codeSheetStyles } from './code-sheet.styles.js';
import { SheetController } from './sheet.controller.js';
import { sheetWords, type SheetWords } from './sheet-words.js';

interface Village {
  readonly region: Region;
  readonly households: readonly HouseholdSummary[];
}

/**
 * @summary The archive QR codes of a village: issues a link for each household and lays the codes out for printing.
 * @event {OmSourceErrorEvent} om-source-error - The list of households could not be had.
 * @csspart make - The button that issues the links.
 * @csspart reprint - The button that fetches the codes from before.
 * @csspart print - The button that prints the sheet.
 */
export class OmCodeSheet extends OmElement {
  static override styles = [tokens, controlStyles, stateStyles, codeSheetStyles];

  /** Village whose households get codes, 12 digits; pins it. Default the provider's region. */
  @property() region?: string;
  /** A data source of its own; default the provider's. */
  @property({ attribute: false }) source?: DataSource;

  readonly #loaded = new LoadController<Village>(this, {
    inputs: () => this.#inputs(),
    load: (signal) => this.#load(signal),
    isEmpty: ({ households }) => households.length === 0,
  });
  readonly #sheet = new SheetController(this);
  #shown: Village | undefined;

  get #dataSource(): DataSource | undefined {
    return this.source ?? this.view.values.source;
  }

  get #region(): string | undefined {
    return regionCode(this.region) ?? this.view.values.region;
  }

  get #text(): SheetWords {
    return sheetWords(this.view.values.locale);
  }

  get #able(): boolean {
    return this.#dataSource?.archiveLinks !== undefined && this.#dataSource.households.list !== undefined;
  }

  /** Prints the codes alone, as many pages as they need. */
  async print(): Promise<void> {
    const copy = document.createElement(this.localName) as OmCodeSheet;
    copy.#shown = this.#loaded.value;
    copy.#sheet.issued = this.#sheet.issued;
    copy.#sheet.draw = this.#sheet.draw;
    copy.viewState.set({ locale: this.view.values.locale, theme: 'light' });
    await printAlone(copy, () => copy.updateComplete);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { value } = this.#loaded;
    if (value === this.#shown || this.hasAttribute('printing')) return;
    this.#shown = value;
    this.#sheet.forget();
  }

  #inputs(): readonly unknown[] | undefined {
    const region = this.#region;
    if (this.hasAttribute('printing') || region === undefined || !this.#able) return undefined;
    return [this.#dataSource, region];
  }

  async #load(signal: AbortSignal): Promise<Village> {
    const { regions, households } = this.#dataSource!;
    const code = this.#region!;
    const region = await regions.get(code, {}, { signal });
    const found: HouseholdSummary[] = [];
    // A town's households are several thousand: nobody cuts so many codes from one sheet.
    if (region.level === 'village' || region.level === 'group')
      for await (const household of households.list!({ region: code }, { signal })) found.push(household);
    return { region, households: found };
  }

  protected override render(): unknown {
    const village = this.#shown;
    if (this.hasAttribute('printing') && village) return this.#renderSheet(village);
    this.state = this.#loaded.state;
    const options = this.#stateOptions();
    if (this.state !== 'ready' || village === undefined)
      return html`<h2>${this.#text.label}</h2>
        ${stateView(options)} ${stateAnnouncement(options)}`;
    return html`<h2>${this.#text.title(villageName(village.region.name))}</h2>
      ${this.#renderForm(village)} ${this.#renderSheet(village)}
      ${stateAnnouncement(options, this.#progress(village))}`;
  }

  #stateOptions(): StateViewOptions {
    const { state, words } = this;
    const text = this.#text;
    const source = this.#dataSource;
    const known = this.#loaded.value;
    const isVillage = known?.region.level === 'village' || known?.region.level === 'group';
    const emptyText = isVillage ? text.noHouseholds : source && !this.#able ? text.unsupported : text.empty;
    return { state, words, emptyText, problem: this.#loaded.problem, retry: () => this.#loaded.retry() };
  }

  #progress({ households }: Village): string {
    const done = this.#sheet.issued.size;
    return done > 0 ? this.#text.progress(done, households.length) : '';
  }

  #renderForm(village: Village): TemplateResult {
    const text = this.#text;
    const { issued, busy, failure } = this.#sheet;
    const left = village.households.length - issued.size;
    const send = (event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      void this.#sheet.make(this.#dataSource!.archiveLinks!, village.households, {
        expiresInDays: Number(data.get('days')),
        revokeOthers: data.get('revokeOthers') !== null,
      });
    };
    return html`<p class="quiet">${text.count(village.households.length)}。${text.note}</p>
      <form @submit=${send}>
        <label
          >${text.validity}
          <select name="days">
            ${validities.map(
              (days) => html`<option value=${days} ?selected=${days === 365}>${text.days(days)}</option>`,
            )}
          </select></label
        >
        <label class="check"><input type="checkbox" name="revokeOthers" />${text.revokeOthers}</label>
        <button type="submit" class="button button-primary" part="make" ?disabled=${busy || left === 0}>
          ${left === 0 ? text.made : issued.size === 0 ? text.make(left) : text.goOn(left)}
        </button>
        ${
          this.#dataSource?.archiveLinks?.code === undefined
            ? nothing
            : html`<button
                type="button"
                class="button"
                part="reprint"
                ?disabled=${busy || left === 0}
                @click=${() => void this.#sheet.reprint(this.#dataSource!.archiveLinks!, village.households)}
              >
                ${this.#sheet.fetching ? text.reprinting : text.reprint}
              </button>`
        }
        <button
          type="button"
          class="button"
          part="print"
          ?disabled=${busy || issued.size === 0}
          @click=${() => void this.print()}
        >
          ${text.print}
        </button>
      </form>
      <p class="progress">
        ${this.#progress(village)} ${this.#sheet.fetched && left > 0 ? text.missing(left) : nothing}
      </p>
      <p class="fault" role="alert">
        ${
          failure === undefined
            ? nothing
            : html`${icon('alert-triangle')}${text.failed(failure.household.headName)}${problemText(failure.problem, this.words)}`
        }
      </p>`;
  }

  #renderSheet({ region, households }: Village): TemplateResult {
    return html`<ul class="sheet">
      ${households.map((household) => this.#renderCode(region, household))}
    </ul>`;
  }

  /** The sheet hangs on a door: the surname is enough there. */
  #renderCode(region: Region, { id, headName, groupNo }: HouseholdSummary): TemplateResult | typeof nothing {
    const text = this.#text;
    const { issued, draw } = this.#sheet;
    const link = issued.get(id);
    if (link === undefined || draw === undefined) return nothing;
    const name = maskName(headName);
    const place = [villageName(region.name), groupNo === null ? '' : text.group(groupNumber(groupNo))];
    return html`<li>
      ${draw(link.url, text.codeOf(name))}
      <strong>${text.family(name)}</strong>
      <span>${place.filter(Boolean).join(' ')}</span>
      <span class="quiet">${text.scan} · ${text.until(dayOf(link.expiresAt))}</span>
    </li>`;
  }
}

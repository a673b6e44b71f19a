// A file of the user's as a selection; its readers are loaded when one is chosen.
import type { Locale } from '@onemap/core';
import type { ShapeFileError } from '@onemap/core/shape-file';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatNumber } from '@onemap/core';
import type { PlaceDesk } from './place-desk.js';
import { uploadWordsOf, type UploadWords } from './upload-words.js';

const accepted = '.json,.geojson,.zip,.kml,.kmz,application/geo+json,application/zip';
/** Of latitude, which is all that a hint needs. */
const metersPerDegree = 111_000;
/** A name is the user's own, but may be long. */
const longestName = 40;

export class UploadChoice {
  readonly #host: ReactiveControllerHost;
  readonly #desk: PlaceDesk;
  readonly #locale: () => Locale;
  #reading = false;
  #problem = '';
  #notes: readonly string[] = [];
  /** Counts the files: what an earlier one answers late is not taken. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, desk: PlaceDesk, locale: () => Locale) {
    this.#host = host;
    this.#desk = desk;
    this.#locale = locale;
  }

  render(): TemplateResult | typeof nothing {
    if (this.#desk.panel !== 'upload') return nothing;
    const words = this.#words;
    return html`<div class="upload">
      <label class="button file">
        <input class="visually-hidden" type="file" name="file" accept=${accepted} @change=${this.#onChange} />
        ${words.choose}
      </label>
      <p class="quiet">${words.kinds}</p>
      <p role="status">${this.#reading ? words.reading : this.#notes.join(' ')}</p>
      <p class="problem" role="alert">${this.#problem}</p>
    </div>`;
  }

  get #words(): UploadWords {
    return uploadWordsOf(this.#locale());
  }

  readonly #onChange = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#read(file, input);
  };

  async #read(file: File, input: HTMLInputElement): Promise<void> {
    const turn = ++this.#turn;
    [this.#reading, this.#problem, this.#notes] = [true, '', []];
    this.#host.requestUpdate();
    try {
      const { readShapeFile } = await import('@onemap/core/shape-file');
      const { geometry, skipped, toleranceDegrees } = await readShapeFile(file);
      if (turn !== this.#turn) return;
      const words = this.#words;
      this.#notes = [
        ...(skipped > 0 ? [words.skipped(skipped)] : []),
        ...(toleranceDegrees > 0 ? [words.simplified(this.#metersText(toleranceDegrees))] : []),
      ];
      this.#desk.join(() => geometry, words.from(file.name.slice(0, longestName)));
    } catch (error) {
      if (turn === this.#turn) this.#problem = this.#problemText(error);
    }
    if (turn !== this.#turn) return;
    this.#reading = false;
    // The same file may be chosen again when it has been mended.
    input.value = '';
    this.#host.requestUpdate();
  }

  #metersText(degrees: number): string {
    return formatNumber(Math.max(0.1, degrees * metersPerDegree), 1, this.#locale());
  }

  #problemText(error: unknown): string {
    const { reasons, unread } = this.#words;
    const { name, reason, detail } = error as Partial<ShapeFileError>;
    return name === 'ShapeFileError' && reason ? reasons[reason](detail ?? '') : unread;
  }
}

// What a layer can be taken away as: the methods' files and the menu's, made by code that is loaded when somebody asks.
import { rangeOf, type Locale, type Period, type TimeMode } from '@onemap/core';
import type { BasemapConfig } from '@onemap/core/map';
import type { TemplateResult } from 'lit';
import { axisOf } from '../figures/shown-span.js';
import type { OmElement } from '../internal/base-element.js';
import { saveFile } from '../internal/save-file.js';
import { blankColors } from '../map/map.controller.js';
import { webmType } from '../picture-file/webm-type.js';
import { pictureWordsOf } from '../picture-file/words.js';
import { ExportController, type ExportFormat } from './export.controller.js';
import { exportMenu } from './export-menu.js';
import type { ExportScene, PlayOptions, StillOptions } from './exports.js';
import type { MomentShot } from './moments.js';

/** What the layer tells of itself when somebody wants a file. */
export interface ExportSource {
  readonly scene: Omit<ExportScene, 'element' | 'basemap' | 'blankColors'>;
  readonly shot: MomentShot;
  readonly mode: TimeMode;
  readonly period: Period | undefined;
  /** What the layer shows in another period; undefined where it shows nothing. */
  readonly shotAt: (period: Period) => MomentShot | undefined;
}

export class LayerExports {
  readonly #host: OmElement;
  readonly #source: () => ExportSource | undefined;
  readonly #menu: ExportController;

  constructor(host: OmElement, source: () => ExportSource | undefined) {
    this.#host = host;
    this.#source = source;
    this.#menu = new ExportController(host, {
      make: ({ format, basemap }, work) =>
        format === 'png' ? this.still({ basemap, ...work }) : this.play({ format, basemap, ...work }),
      save: (blob, format) => this.#save(blob, format),
    });
  }

  /** @throws Error (rejects) while nothing is drawn */
  async still(options?: StillOptions): Promise<Blob> {
    const { shot, scene } = this.#ready();
    const { stillOf } = await import('./exports.js');
    return stillOf(this.#complete(scene), shot, options);
  }

  /** @throws Error (rejects) while nothing is drawn */
  async play(options?: PlayOptions): Promise<Blob> {
    const { shot, scene, mode, period, shotAt } = this.#ready();
    const { playOf, playedPeriods } = await import('./exports.js');
    const axis = axisOf(shot.model.statistics);
    const periods = playedPeriods(axis, mode, rangeOf(axis, mode, period));
    const shots = periods.map(shotAt).filter((each) => each !== undefined);
    return playOf(this.#complete(scene), shots.length > 0 ? shots : [shot], options);
  }

  /** @param plays whether there is more than one step */
  menu(locale: Locale, plays: boolean): TemplateResult {
    return exportMenu({
      ...{ exports: this.#menu, words: pictureWordsOf(locale), plays },
      recordsWebm: webmType() !== undefined,
    });
  }

  #ready(): ExportSource {
    const source = this.#source();
    if (!source) throw new Error('timeline-layer: nothing is drawn yet');
    return source;
  }

  #complete(scene: ExportSource['scene']): ExportScene {
    const map = this.#host.closest<HTMLElement & { basemap?: BasemapConfig }>('om-map, om-poverty-map');
    return {
      ...scene,
      element: this.#host,
      basemap: map?.basemap ?? { type: 'blank' },
      blankColors: blankColors(this.#host),
    };
  }

  async #save(blob: Blob, format: ExportFormat): Promise<void> {
    const { shot } = this.#ready();
    const { fileName } = await import('./exports.js');
    saveFile(blob, fileName(shot, format));
  }
}

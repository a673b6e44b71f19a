// What is loaded, joined for the moment: each part is made again only when what it is made of has changed.
import type { PointColumns } from '@onemap/core/map';
import { statusPalette } from '../figures/household-points.js';
import { Memo } from '../figures/memo.js';
import { householdOptions, regionOptions, type MapOption } from './options.js';
import { ShownModel, type Reader } from '../figures/shown-model.js';
import { ShownPoints } from '../figures/shown-points.js';
import type { SurfaceModel } from '../map/surface.controller.js';
import { surfaceModel } from '../figures/surface-model.js';
import { thematicStyle } from '../figures/thematic-style.js';
import { dimmedRegions, type ViewModel } from '../figures/view-model.js';
import type { VillageFiguresController } from '../figures/village-figures.controller.js';

export interface Appearance {
  readonly scheme: 'light' | 'dark';
  readonly fontFamily: string;
  /** Of the element's text, CSS pixels. */
  readonly textSize: number;
  readonly wide: boolean;
}

export class ShownView {
  readonly #data: VillageFiguresController;
  readonly #model = new ShownModel();
  readonly #points = new ShownPoints();
  readonly #options = new Memo<readonly MapOption[]>();
  readonly #drawn = new Memo<SurfaceModel>();
  readonly #dimmed = new Memo<ReadonlySet<string>>();

  constructor(data: VillageFiguresController) {
    this.#data = data;
  }

  /** Undefined before the first load, after a failed one, and where there is no year to show. */
  model(reader: Reader): ViewModel | undefined {
    return this.#model.get(this.#data.shown, reader);
  }

  /** The households of the shown village in the shown year, or null. */
  points(model: ViewModel): PointColumns | null {
    return this.#points.get(this.#data.households, model);
  }

  /** Index of a household's point, or null. */
  pointOf(household: string | undefined): number | null {
    const index = household === undefined ? undefined : this.#data.households?.ids.indexOf(household);
    return index === undefined || index < 0 ? null : index;
  }

  options(model: ViewModel): readonly MapOption[] {
    const columns = this.points(model);
    const { households } = this.#data;
    return this.#options.get([model, columns], () =>
      columns && households ? householdOptions(households, columns, model) : regionOptions(model),
    );
  }

  drawn(model: ViewModel, { scheme, fontFamily, textSize, wide }: Appearance): SurfaceModel {
    const points = this.points(model);
    return this.#drawn.get([model, points, scheme, fontFamily, textSize, wide], () =>
      surfaceModel(
        model,
        { points, palette: statusPalette },
        thematicStyle(scheme, fontFamily, wide, textSize),
        scheme,
      ),
    );
  }

  /** Regions that fade; the layer draws anew when it gets another set. */
  dimmed(model: ViewModel, activeClass: number | null): ReadonlySet<string> {
    return this.#dimmed.get([model, activeClass], () => dimmedRegions(model, activeClass));
  }
}

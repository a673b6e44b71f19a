// Loads place and figures of a region, and in a village its households; a year loads nothing.
import type { ViewState } from '@onemap/core';
import type { ElementState } from '../internal/base-element.js';
import { LoadController } from '../internal/load-controller.js';
import { inTime } from './answer.js';
import { FiguresController, isVillage, type FigureHost, type FigureInputs } from './figures.controller.js';
import { mayReadHouseholds, type HouseholdPoints } from './household-points.js';

export class VillageFiguresController extends FiguresController {
  readonly #households: LoadController<HouseholdPoints>;
  readonly #wanted: () => boolean;
  readonly #view: () => ViewState;

  /** `wanted` tells whether households are drawn at all; asked with every update. */
  constructor(
    host: FigureHost & { readonly viewState: ViewState },
    inputs: () => FigureInputs,
    wanted: () => boolean = () => true,
  ) {
    super(host, inputs);
    this.#view = () => host.viewState;
    this.#wanted = wanted;
    this.#households = new LoadController(host, {
      inputs: () => this.#householdInputs(),
      load: (signal) => inTime(signal, (inner) => this.#loadHouseholds(inner)),
    });
  }

  get households(): HouseholdPoints | undefined {
    return this.#households.value;
  }

  get householdState(): ElementState {
    return this.#households.state;
  }

  /** Loads again what failed. */
  override retry(): void {
    super.retry();
    if (this.#households.state === 'error') this.#households.retry();
  }

  /** Whether the viewer may read the households of the region that is asked for. */
  get readsHouseholds(): boolean {
    const { region } = this.inputs();
    const me = this.catalogue?.me;
    return me !== undefined && region !== undefined && isVillage(region) && mayReadHouseholds(me, region);
  }

  #householdInputs(): readonly unknown[] | undefined {
    const { source, region } = this.inputs();
    const place = this.place;
    if (!source || !place?.bbox || place.region.code !== region) return undefined;
    if (!this.#wanted() || !this.readsHouseholds) return undefined;
    return [source, place, this.#view().values.filter];
  }

  async #loadHouseholds(signal: AbortSignal): Promise<HouseholdPoints> {
    const place = this.place!;
    const source = this.inputs().source!;
    const { loadHouseholds } = await import('./household-tiles.js');
    const { filter } = this.#view().values;
    const points = await loadHouseholds(source, place.region.code, place.bbox!, signal);
    if (!filter) return points;
    const { matchingPoints } = await import('./matching-households.js');
    return matchingPoints(points, source, filter, signal);
  }
}

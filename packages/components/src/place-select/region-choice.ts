// Regions for a selection: loads those that are searched for and the outlines that a click may take, and shows both.
import type { BoundaryCollection, Position, RegionLevel } from '@onemap/contract';
import type { ViewValues } from '@onemap/core';
import { areaOf, polygonsOf } from '@onemap/core/shape';
import type { ReactiveControllerHost, TemplateResult, nothing } from 'lit';
import { OmSourceErrorEvent } from '../events/index.js';
import { LoadController } from '../internal/load-controller.js';
import type { PlaceDesk } from './place-desk.js';
import { findRegions, levelsBelow, outlineAt, outlinesIn, type FoundRegion } from './region-outlines.js';
import { levelChoice, regionBlock } from './region-parts.js';
import type { PlaceWords } from './words.js';

type Host = ReactiveControllerHost & HTMLElement & { level?: RegionLevel };

export class RegionChoice {
  readonly #host: Host;
  readonly #desk: PlaceDesk;
  readonly #view: () => ViewValues;
  readonly #found: LoadController<readonly FoundRegion[]>;
  readonly #outlines: LoadController<BoundaryCollection>;
  #query = '';

  constructor(host: Host, desk: PlaceDesk, view: () => ViewValues) {
    this.#host = host;
    this.#desk = desk;
    this.#view = view;
    this.#found = new LoadController<readonly FoundRegion[]>(host, {
      inputs: () => {
        const { source } = view();
        return source && desk.panel === 'region' && this.#query ? [source, this.#query] : undefined;
      },
      load: (signal) => findRegions(view().source!, this.#query, signal),
    });
    this.#outlines = new LoadController<BoundaryCollection>(host, {
      inputs: () => {
        const { source, region } = view();
        const asked = source && region !== undefined && desk.book.page.tool === 'click';
        return asked ? [source, region, host.level] : undefined;
      },
      load: (signal) => outlinesIn(view().source!, view().region!, host.level, signal),
    });
  }

  /** Takes the region under a position. */
  pick(position: Position): void {
    const { value, state } = this.#outlines;
    const outline = value && outlineAt(value, position);
    if (outline) this.#join(outline, 'click');
    else if (state === 'loading') this.#desk.fail('outlines');
    else this.#desk.fail(state === 'error' ? 'source' : 'no-region');
  }

  render(
    words: PlaceWords,
    levels: Readonly<Record<RegionLevel, string>>,
  ): TemplateResult | typeof nothing | undefined {
    const { region, source } = this.#view();
    if (this.#desk.book.page.tool === 'click' && region !== undefined) {
      const choose = (level: RegionLevel | undefined): void => void (this.#host.level = level);
      return levelChoice(levelsBelow(region), this.#host.level, levels, choose, words);
    }
    if (this.#desk.panel !== 'region') return undefined;
    const view = {
      found: this.#found.state === 'error' ? [] : this.#found.value,
      hasOwn: source !== undefined && region !== undefined,
      search: (query: string): void => {
        this.#query = query;
        this.#host.requestUpdate();
      },
      take: ({ code }: FoundRegion) => void this.#take(code),
      takeOwn: () => void this.#take(region!),
    };
    return regionBlock(view, words);
  }

  /** Takes a whole region by its code. */
  async #take(code: string): Promise<void> {
    try {
      const outlines = await this.#view().source?.regions.boundary(code);
      const [outline] = outlines?.features ?? [];
      if (outline) this.#join(outline);
      else this.#desk.fail('no-outline');
    } catch (error) {
      this.#desk.fail('source');
      this.#host.dispatchEvent(new OmSourceErrorEvent(error));
    }
  }

  #join({ id, geometry, properties }: BoundaryCollection['features'][number], tool?: 'click'): void {
    this.#desk.join(() => areaOf(polygonsOf(geometry)), properties.name, id, tool);
  }
}

// What a picture is given: content, colours and room, the same objects as long as nothing in them has changed.
import type {
  ElevationSource,
  TerrainContent,
  TerrainImagery,
  TerrainPoint,
  TerrainStyle,
} from '@onemap/core/terrain';
import type { HouseholdPoints } from '../figures/household-points.js';
import { Memo } from '../figures/memo.js';
import type { ViewModel } from '../figures/view-model.js';
import { quietColorOf, terrainColors, terrainContent } from './terrain-content.js';
import { terrainPoints } from './terrain-points.js';
import type { TerrainInputs } from './terrain.controller.js';

/** What the cards cover of the picture, CSS pixels. */
const widePadding = { top: 40, right: 64, bottom: 24, left: 340 };
const narrowPadding = { top: 120, right: 40, bottom: 56, left: 40 };

export interface ShownState {
  /** Whose font the picture has. */
  readonly element: Element;
  readonly model: ViewModel;
  readonly scheme: 'light' | 'dark';
  readonly activeClass: number | null;
  readonly selected: string | null;
  readonly households: HouseholdPoints | undefined;
  readonly elevation: ElevationSource | undefined;
  readonly imagery: TerrainImagery | undefined;
  readonly exaggeration: number;
  readonly workerUrl: string | undefined;
  readonly isNarrow: boolean;
}

export class ShownTerrain {
  readonly #content = new Memo<TerrainContent>();
  readonly #points = new Memo<TerrainPoint[]>();
  readonly #style = new Memo<TerrainStyle>();
  readonly #inputs = new Memo<TerrainInputs>();

  /** Undefined for a region whose place is not known. */
  get(state: ShownState): TerrainInputs | undefined {
    const { model, elevation, imagery, exaggeration, workerUrl, isNarrow } = state;
    const { bbox } = model.place;
    if (!bbox) return undefined;
    const [content, style] = [this.#contentOf(state), this.#styleOf(state)];
    return this.#inputs.get(
      [bbox, content, style, elevation, imagery, exaggeration, workerUrl, isNarrow],
      () => ({
        ...{ bbox, content, style, elevation, imagery, exaggeration, workerUrl },
        padding: isNarrow ? narrowPadding : widePadding,
      }),
    );
  }

  #contentOf({ model, scheme, activeClass, selected, households }: ShownState): TerrainContent {
    const points = this.#points.get([households, model.year], () => terrainPoints(households, model.year));
    return this.#content.get([model, activeClass, selected, scheme, points], () =>
      terrainContent(model, { activeClass, selected, points, quietColor: quietColorOf(scheme) }),
    );
  }

  #styleOf({ element, scheme }: ShownState): TerrainStyle {
    const { fontFamily, fontSize } = getComputedStyle(element);
    return this.#style.get([scheme, fontFamily, fontSize], () =>
      terrainColors(scheme, fontFamily, parseFloat(fontSize)),
    );
  }
}

// The layer of themes that draw a symbol for each region: kept on the map, told what is new.
import type { BoundaryFeature } from '@onemap/contract';
import {
  SymbolLayer,
  type MapHandle,
  type MapSymbol,
  type PixelPosition,
  type SymbolStyle,
  type ThematicStyle,
} from '@onemap/core/map';
import type { ThemeHit, ThemeLayer } from '../theme.js';

export interface SymbolDrawing {
  /** One place each; the same list keeps its positions. */
  readonly regions: readonly BoundaryFeature[];
  /** One a region, null for none. */
  readonly symbols: readonly (MapSymbol | null)[];
}

/** Above the fills, whenever either is added. */
const zIndex = 1;

export class SymbolThemeLayer implements ThemeLayer<SymbolDrawing> {
  #handle: MapHandle | undefined;
  #layer: SymbolLayer | undefined;
  #regions: readonly BoundaryFeature[] | undefined;
  #style: ThematicStyle | undefined;

  attach(handle: MapHandle | undefined): void {
    if (handle === this.#handle) return;
    if (this.#layer) {
      this.#handle?.map.removeLayer(this.#layer);
      this.#layer.dispose();
    }
    this.#handle = handle;
    this.#regions = this.#style = undefined;
    this.#layer = handle && new SymbolLayer({ zIndex, properties: { role: 'theme' } });
    if (handle && this.#layer) handle.map.addLayer(this.#layer);
  }

  draw({ regions, symbols }: SymbolDrawing, style: ThematicStyle): void {
    if (style !== this.#style) this.#layer?.setStyle(symbolStyle(style));
    if (regions !== this.#regions) this.#layer?.setPlaces(regions.map(placeOf));
    this.#style = style;
    this.#regions = regions;
    this.#layer?.setSymbols(symbols);
  }

  clear(): void {
    if (this.#regions === undefined) return;
    this.#regions = undefined;
    this.#layer?.setPlaces([]);
  }

  highlight(hit: ThemeHit | null): void {
    this.#layer?.setHighlight(hit?.region ?? null);
  }

  hitAt(pixel: PixelPosition): ThemeHit | null {
    const hit = this.#layer?.symbolAt(pixel);
    return hit ? { region: hit.id, part: hit.part } : null;
  }
}

function placeOf({ id, properties: { center, shortName } }: BoundaryFeature) {
  return { id, position: center, name: shortName };
}

/** Names stand on the quiet ground: in its own colours, not in those for names over bright fills. */
function symbolStyle(style: ThematicStyle): SymbolStyle {
  const { accent, fontFamily, fontSize, hover, halo, parentBorder } = style;
  const labels = { labelText: hover, labelHalo: halo, fontFamily, fontSize };
  return { ...labels, accent, outline: '#ffffff', line: parentBorder };
}

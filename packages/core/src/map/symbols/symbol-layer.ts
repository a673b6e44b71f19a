// A map layer of symbols: circles, pies and bars of a size, one for each region, drawn on a canvas of its own.
import Layer, { type Options } from 'ol/layer/Layer.js';
import Source from 'ol/source/Source.js';
import { drawingOrder } from './symbol-scene.js';
import { SymbolRenderer } from './symbol-renderer.js';
import type { MapSymbol, SymbolHit, SymbolPlace, SymbolStyle } from './symbol-model.js';

/** The layer writes it, the renderer reads it. */
export interface SymbolState {
  places: readonly SymbolPlace[];
  /** Counts up with every other set of places. */
  placesVersion: number;
  symbols: readonly (MapSymbol | null)[];
  order: readonly number[];
  highlighted: number;
  style: SymbolStyle;
}

export const lightSymbolStyle: SymbolStyle = {
  outline: '#ffffff',
  line: '#51606f',
  accent: '#0b57a8',
  labelText: '#1c2a33',
  labelHalo: '#ffffff',
  fontFamily: 'sans-serif',
  fontSize: 12,
};

/**
 * An OpenLayers layer of symbols. Places are projected once; other symbols at the same places, as a year step brings
 * them, are drawn in the next frame without touching positions.
 */
export class SymbolLayer extends Layer<Source, SymbolRenderer> {
  readonly #state: SymbolState = {
    ...{ places: [], placesVersion: 0, symbols: [], order: [], highlighted: -1, style: lightSymbolStyle },
  };

  constructor(options: Omit<Options<Source>, 'source' | 'render'> = {}) {
    super({ ...options, source: new Source({ state: 'ready' }) });
  }

  /** Replaces the places; all are without symbol until they get one. */
  setPlaces(places: readonly SymbolPlace[]): void {
    this.#state.places = places;
    this.#state.placesVersion++;
    this.setSymbols(places.map(() => null));
  }

  /**
   * @param symbols one a place, null for none
   * @throws RangeError for another number of them
   */
  setSymbols(symbols: readonly (MapSymbol | null)[]): void {
    const { places } = this.#state;
    if (symbols.length !== places.length)
      throw new RangeError(`symbols: ${symbols.length} for ${places.length} places`);
    this.#state.symbols = symbols;
    this.#state.order = drawingOrder(symbols);
    this.#repaint();
  }

  setStyle(style: SymbolStyle): void {
    this.#state.style = style;
    this.#repaint();
  }

  /** Rings one symbol, which is then on top; null and an unknown id ring none. */
  setHighlight(id: string | null): void {
    const index = id === null ? -1 : this.#state.places.findIndex((place) => place.id === id);
    if (index === this.#state.highlighted) return;
    this.#state.highlighted = index;
    this.#repaint();
  }

  /** Id and part of the symbol on top at a pixel of the map (CSS pixels), or null; null while hidden. */
  symbolAt([x, y]: readonly [number, number]): { readonly id: string; readonly part: number | null } | null {
    if (!this.getVisible() || !this.hasRenderer()) return null;
    const hit: SymbolHit | null = this.getRenderer()?.symbolAt(x, y) ?? null;
    return hit && { id: this.#state.places[hit.place]!.id, part: hit.part };
  }

  override createRenderer(): SymbolRenderer {
    return new SymbolRenderer(this, this.#state);
  }

  #repaint(): void {
    if (this.hasRenderer()) this.getRenderer()?.repaint();
    this.changed();
  }
}

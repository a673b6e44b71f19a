// The picture of a theme on the map of the element inside: fills, symbols, highlights and the card of what is pointed at.
import type { Bbox } from '@onemap/contract';
import type { MapHandle, ThematicStyle } from '@onemap/core/map';
import type { ReactiveControllerHost } from 'lit';
import type { RegionFigure } from '../figures/region-figures.js';
import type { HouseholdPoints } from '../figures/household-points.js';
import { Memo } from '../figures/memo.js';
import { placeSurface, quietFills, type Picture } from '../figures/surface-model.js';
import { thematicStyle } from '../figures/thematic-style.js';
import type { ViewModel } from '../figures/view-model.js';
import { zoomByKey } from '../map/pan-keys.js';
import { SurfaceController, type SurfaceModel } from '../map/surface.controller.js';
import { householdOptions, type MapOption } from '../poverty-map/options.js';
import { placeCard } from '../poverty-map/parts.js';
import { VisitController } from '../poverty-map/visit.controller.js';
import { themeOptions } from './parts.js';
import type { ThemeController } from './theme.controller.js';
import type { ClassLegend, ThemeGround, ThemeHit, ThemeView } from './themes/theme.js';

export interface Shot {
  readonly model: ViewModel;
  readonly view: ThemeView;
  /** Those that are the points of the view, in a village. */
  readonly households?: HouseholdPoints | undefined;
  readonly scheme: 'light' | 'dark';
  /** The class that the legend filters by, or null. */
  readonly activeClass: number | null;
  /** 12-digit code. */
  readonly selected: string | undefined;
}

/** A shot, or what is known of one. */
export type Drawn = Partial<Shot> & Pick<Shot, 'scheme'>;

interface Actions {
  readonly choose: (kind: MapOption['kind'], id: string) => void;
  readonly back: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

const noDimmed: ReadonlySet<string> = new Set();

export class PictureController {
  readonly visit: VisitController;
  readonly #host: Host;
  readonly #theme: ThemeController;
  readonly #surface: SurfaceController;
  readonly #style = new Memo<ThematicStyle>();
  readonly #drawn = new Memo<SurfaceModel>();
  readonly #dimmed = new Memo<ReadonlySet<string>>();
  readonly #listed = new Memo<readonly MapOption[]>();
  #shot: Pick<Shot, 'model' | 'view' | 'households'> | undefined;
  /** Fills of a play on its way to the next moment, or null. */
  #onTheWay: readonly (string | null)[] | null = null;
  /** The extent that this picture has given to its map. */
  #extent: Bbox | undefined;

  constructor(host: Host, theme: ThemeController, { choose, back }: Actions) {
    this.#host = host;
    this.#theme = theme;
    this.visit = new VisitController(host, {
      options: () => this.options,
      open: ({ kind, id }) => choose(kind, id),
      back,
      zoom: (event) => this.#surface.handle !== undefined && zoomByKey(event, this.#surface.handle),
    });
    this.#surface = new SurfaceController(host, {
      symbolAt: (pixel) => theme.hitAt(pixel)?.region ?? null,
      onHover: (hit) => this.visit.hover(hit),
      // A finger has no hover: its tap shows the card as well.
      onPick: (hit) => {
        if (hit.touch) this.visit.hover(hit.region === null ? null : hit);
        const household = hit.point === null ? undefined : this.#shot?.households?.ids[hit.point];
        if (household !== undefined) choose('household', household);
        else if (hit.region !== null) choose('region', hit.region);
      },
    });
  }

  /** Whether the reader has hidden it. */
  get hidden(): boolean {
    return this.#surface.hidden;
  }

  /** What the keys visit, in map order. */
  get options(): readonly MapOption[] {
    const shot = this.#shot;
    if (!shot) return [];
    const { model, view, households } = shot;
    const { points } = view.ground;
    return this.#listed.get([model, view, households], () =>
      households && points ? householdOptions(households, points, model) : themeOptions(model, view),
    );
  }

  /** The symbol or the region under the pointer, else the region that the keys have gone to. */
  get hit(): ThemeHit | null {
    const { hovered } = this.visit;
    const symbol = hovered && this.#theme.hitAt(hovered.pixel);
    if (symbol) return symbol;
    const region = hovered ? hovered.region : this.visit.active(this.options, false)?.id;
    return region ? { region, part: null } : null;
  }

  /** What is going to be drawn: options and hits belong to it from now on. */
  prepare(shot: Pick<Shot, 'model' | 'view' | 'households'> | undefined): void {
    this.#shot = shot;
  }

  /** Paints other fills than the shown moment's, or its own again with null; the words stay as they are. */
  paint(fills: readonly (string | null)[] | null, handle: MapHandle | undefined, drawn: Drawn): void {
    this.#onTheWay = fills;
    this.draw(handle, drawn);
  }

  /**
   * Without a view the place is shown by its outlines: what is still loading, or refused, has a ground. Without a model
   * nothing is drawn; without a map everything is freed.
   */
  draw(handle: MapHandle | undefined, { model, view, scheme, ...shot }: Drawn): void {
    const { fontFamily } = getComputedStyle(this.#host);
    const style = this.#style.get([scheme, fontFamily], () => thematicStyle(scheme, fontFamily, false));
    this.#surface.attach(handle);
    this.#theme.draw(handle, style, scheme);
    if (!model || !handle) return this.#surface.clear();
    this.#surface.setPointRadius(view?.ground.pointRadius);
    this.#showPlace(model);
    this.#surface.draw(
      this.#drawn.get([view ?? model.place, style, this.#onTheWay], () => {
        const picture = pictureOf(view?.ground ?? quietGround(model, scheme));
        const colors = (view && this.#onTheWay) ?? picture.colors;
        return placeSurface(model.place, { ...picture, colors }, style, scheme);
      }),
    );
    this.#highlight(model, view?.legend, shot);
  }

  #highlight(
    { children }: ViewModel,
    legend: ThemeView['legend'] | undefined,
    { activeClass = null, ...shot }: Pick<Partial<Shot>, 'activeClass' | 'selected'>,
  ): void {
    const { hit } = this;
    const selected = shot.selected ?? null;
    const dimmed = this.#dimmed.get([legend, activeClass], () =>
      legend?.kind === 'classes' && activeClass !== null
        ? regionsOutside(children, legend, activeClass)
        : noDimmed,
    );
    this.#surface.highlight({ hovered: hit?.region ?? null, selected, dimmed });
    this.#theme.highlight(hit ?? (selected === null ? null : { region: selected, part: null }));
    this.#placeTip(hit);
  }

  #placeTip(hit: ThemeHit | null): void {
    const tip = this.#host.shadowRoot?.querySelector<HTMLElement>('.tip');
    const { handle } = this.#surface;
    const option = this.options.find(({ id }) => id === hit?.region);
    const pixel = this.visit.hovered?.pixel ?? (option && handle?.toPixel(option.position));
    const [width, height] = handle?.map.getSize() ?? [];
    if (tip && pixel && width && height) placeCard(tip, pixel, { width, height });
  }

  /** A map without an extent of its own takes the region's, and shows it clear of what stands over it. */
  #showPlace({ place }: ViewModel): void {
    const map = this.#host.closest('om-map');
    if (!map || !place.bbox || (map.extent !== undefined && map.extent !== this.#extent)) return;
    this.#extent = place.bbox;
    map.extent = place.bbox;
  }
}

const noPalette: readonly (string | null)[] = [];

/** The fills of a theme for the surface. */
export function pictureOf({ points, pointPalette, ...fills }: ThemeGround): Picture {
  return { ...fills, points: points ?? null, pointPalette: pointPalette ?? noPalette };
}

function quietGround({ children }: ViewModel, scheme: 'light' | 'dark'): ThemeGround {
  return { colors: children.map(() => quietFills[scheme]), labels: [] };
}

function regionsOutside(
  children: readonly RegionFigure[],
  { classes }: ClassLegend,
  active: number,
): ReadonlySet<string> {
  return new Set(children.filter((_, index) => classes[index] !== active).map(({ code }) => code));
}

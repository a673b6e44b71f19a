// Things under a click or a cross: the nearest one is picked, several at one place are offered, and nothing is told.
import { ContextConsumer } from '@lit/context';
import type { Bbox, Position } from '@onemap/contract';
import type { MapHandle } from '@onemap/core/map';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { OmSourceErrorEvent } from '../events/index.js';
import type { PlaceDesk } from './place-desk.js';
import { isShownIn, thingsContext, type Thing, type ThingFinder } from './things.js';
import type { PlaceWords } from './words.js';

/** CSS pixels around a click in which a thing is meant; a finger needs more than a mouse. */
const reach = { fine: 12, coarse: 24 } as const;
/** Things closer than this lie at one place: nobody could click one of them alone. */
const samePlace = 3;
const mostOffered = 20;

export class ThingChoice {
  readonly #host: LitElement;
  readonly #desk: PlaceDesk;
  readonly #map: () => MapHandle | undefined;
  readonly #finder: ContextConsumer<typeof thingsContext, LitElement>;
  /** Those that lie at one place, until one is picked. */
  #offered: readonly Thing[] = [];
  #abort: AbortController | undefined;
  /** What was picked last, in words. */
  spoken = '';

  constructor(host: LitElement, desk: PlaceDesk, map: () => MapHandle | undefined) {
    this.#host = host;
    this.#desk = desk;
    this.#map = map;
    this.#finder = new ContextConsumer(host, { context: thingsContext, subscribe: true });
  }

  get isOffered(): boolean {
    return Boolean(this.finder);
  }

  get finder(): ThingFinder | null | undefined {
    return this.#finder.value;
  }

  /** Forgets what is offered, as another tool was taken. */
  reset(): void {
    this.#abort?.abort();
    this.#offered = [];
    this.spoken = '';
  }

  /** @param coarse whether a finger pointed there */
  async pick(position: Position, coarse: boolean, words: PlaceWords): Promise<void> {
    const { finder } = this;
    const handle = this.#map();
    this.reset();
    if (!finder || !handle) return;
    const abort = (this.#abort = new AbortController());
    const distance = coarse ? reach.coarse : reach.fine;
    try {
      const found = await finder.find(boxAround(handle, position, distance), abort.signal);
      if (abort.signal.aborted) return;
      this.#take(nearest(handle, position, found, distance), words);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#desk.fail('things');
      this.#host.dispatchEvent(new OmSourceErrorEvent(error));
    }
  }

  render(words: PlaceWords): TemplateResult | typeof nothing {
    const { finder } = this;
    if (this.#offered.length === 0 || !finder) return nothing;
    const isPicked = (thing: Thing): boolean => isShownIn(finder, thing);
    return html`<p class="quiet">${words.several(this.#offered.length)}</p>
      <ul class="list things" part="found">
        ${this.#offered.slice(0, mostOffered).map(
          (thing) =>
            html`<li>
              <button
                class="name"
                type="button"
                data-thing=${thing.id}
                aria-pressed=${isPicked(thing) ? 'true' : 'false'}
                @click=${() => this.#toggle([thing], words)}
              >
                ${thing.title}
              </button>
            </li>`,
        )}
      </ul>
      <button
        class="button all-things"
        type="button"
        @click=${() =>
          this.#toggle(
            this.#offered.filter((thing) => !isPicked(thing)),
            words,
          )}
      >
        ${words.pickAll}
      </button>`;
  }

  #take(things: readonly Thing[], words: PlaceWords): void {
    if (things.length === 0) return this.#desk.fail('no-thing');
    if (things.length === 1) return this.#toggle(things, words);
    this.#offered = things;
    this.#desk.act(() => undefined);
    this.spoken = words.several(things.length);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[data-thing]')?.focus(),
    );
  }

  #toggle(things: readonly Thing[], words: PlaceWords): void {
    const { finder } = this;
    if (!finder || things.length === 0) return;
    const [first] = things;
    const how = this.#desk.combination;
    const isTaken = how === 'subtract' && this.#desk.book.page.place !== null;
    this.spoken = (isShownIn(finder, first!) ? words.letGo : isTaken ? words.takenOne : words.pickedOne)(
      things.map(({ title }) => title).join(words.between),
    );
    const place = finder.toggle(things, how);
    this.#desk.act(() => this.#desk.book.pick(place));
    this.#host.requestUpdate();
  }
}

function boxAround(handle: MapHandle, position: Position, distance: number): Bbox {
  const [x, y] = handle.toPixel(position) ?? [0, 0];
  const corners = [-distance, distance].flatMap((dx) =>
    [-distance, distance].map((dy) => handle.toLonLat([x + dx, y + dy]) ?? position),
  );
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The nearest one within reach and all that lie at its place, nearest first. */
function nearest(
  handle: MapHandle,
  position: Position,
  things: readonly Thing[],
  distance: number,
): readonly Thing[] {
  const [x, y] = handle.toPixel(position) ?? [0, 0];
  const measured = things
    .map((thing) => {
      const [tx, ty] = (thing.position && handle.toPixel(thing.position)) ?? [Infinity, Infinity];
      return { thing, tx, ty, far: Math.hypot(tx - x, ty - y) };
    })
    .filter(({ far }) => far <= distance)
    .sort((a, b) => a.far - b.far);
  const [first] = measured;
  if (!first) return [];
  const isThere = ({ tx, ty }: typeof first): boolean =>
    Math.hypot(tx - first.tx, ty - first.ty) <= samePlace;
  return measured.filter(isThere).map(({ thing }) => thing);
}

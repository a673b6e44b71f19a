// The whole view of a provider as a text: written when something has changed and come to rest, and brought back.
import {
  leftOutOf,
  readView,
  writeView,
  type SharedView,
  type ViewState,
  type ViewValues,
} from '@onemap/core';
import { parseCql2Text, readCql2Json, toCql2Json, toCql2Text } from '@onemap/contract/cql2';
import type { OmSwipeCompare } from '../swipe-compare/swipe-compare.js';
import { ViewMap } from './view-map.js';

/** An element with a state of its own that belongs into a permalink, as a text; empty for the default. */
export interface ViewPart extends HTMLElement {
  viewPart: string;
}

interface Callbacks {
  /** @param leftOut keys of what is too long for the text */
  readonly onChange: (text: string, leftOut: readonly string[]) => void;
}

/** Milliseconds without a change before the text is told: a drag is one change. */
const restTime = 300;
const changes = ['om-swipe-change', 'om-kinds-change', 'om-layers-change', 'om-view-part-change'];

export class Permalink {
  readonly #root: HTMLElement;
  readonly #state: ViewState;
  readonly #callbacks: Callbacks;
  readonly #map: ViewMap;
  readonly #endings: (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: string | undefined;
  #leftOut = '';

  constructor(root: HTMLElement, state: ViewState, callbacks: Callbacks) {
    this.#root = root;
    this.#state = state;
    this.#callbacks = callbacks;
    this.#map = new ViewMap(root, this.#later);
    // What a page shows by itself is no change.
    this.#told = this.text;
    for (const type of changes) root.addEventListener(type, this.#later);
    this.#endings = [
      state.subscribe(this.#later),
      () => this.#map.dispose(),
      ...changes.map((type) => () => root.removeEventListener(type, this.#later)),
    ];
  }

  /** The view as it is now. */
  get text(): string {
    return writeView(this.#view());
  }

  #view(): SharedView {
    const { region, indicator, period, mode, selection, filter } = this.#state.values;
    const parts = this.#parts().map((part) => [part.localName, part.viewPart] as const);
    return {
      ...{ region, indicator, period, selection, mode: mode === 'instant' ? undefined : mode },
      ...(filter === undefined ? {} : { filter: filterText(filter) }),
      ...this.#map.view,
      ...{ swipe: this.#swipe(), parts: Object.fromEntries(parts.filter(([, text]) => text !== '')) },
    };
  }

  /** @returns the pieces that were not understood */
  restore(text: string): readonly string[] {
    const { view, unread: unreadPieces } = readView(text);
    const filter = view.filter === undefined ? undefined : filterOf(view.filter);
    const unread = filter === null ? [...unreadPieces, `f=${view.filter!.slice(0, 76)}`] : unreadPieces;
    const waits = view.region !== undefined && view.region !== this.#state.values.region;
    this.#state.set({ ...sharedOf(view), ...(filter ? { filter } : {}) });
    this.#map.restore(view, waits);
    this.#restoreSwipe(view);
    for (const [tag, part] of Object.entries(view.parts ?? {})) this.#restorePart(tag, part);
    this.#told = this.text;
    return unread;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const end of this.#endings.splice(0)) end();
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), restTime);
  };

  #tell(): void {
    const view = this.#view();
    const [text, leftOut] = [writeView(view), leftOutOf(view)];
    const [before, leftBefore] = [this.#told, this.#leftOut];
    this.#told = text;
    this.#leftOut = leftOut.join();
    if (text !== before || this.#leftOut !== leftBefore) this.#callbacks.onChange(text, leftOut);
  }

  #parts(): ViewPart[] {
    return [...this.#root.querySelectorAll<ViewPart>('*')].filter((element) => 'viewPart' in element);
  }

  #swipe(): SharedView['swipe'] {
    const state = this.#root.querySelector<OmSwipeCompare>('om-swipe-compare')?.swipeState;
    if (!state) return undefined;
    const { left, right, ...rest } = state;
    return { ...rest, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
  }

  #restoreSwipe({ swipe }: SharedView): void {
    const element = this.#root.querySelector<OmSwipeCompare>('om-swipe-compare');
    if (swipe && element) Object.assign(element, swipe);
  }

  /** An element that is loaded late has no such property before. */
  #restorePart(tag: string, text: string): void {
    const element = this.#root.querySelector<ViewPart>(tag);
    if (!element) return;
    void customElements.whenDefined(tag).then(() => {
      if ('viewPart' in element) element.viewPart = text;
    });
  }
}

/** Undefined for one that has no text. */
function filterText(filter: object): string | undefined {
  try {
    return toCql2Text(readCql2Json(filter));
  } catch {
    return undefined;
  }
}

/** Null for a text that is no condition. */
function filterOf(text: string): object | null {
  try {
    return toCql2Json(parseCql2Text(text)) as object;
  } catch {
    return null;
  }
}

/** What is absent from a text stays as the page has it; how a period is read goes with it. */
function sharedOf({ region, indicator, period, mode, selection }: SharedView): Partial<ViewValues> {
  return {
    ...(region === undefined ? {} : { region }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(period === undefined ? {} : { period, mode: mode ?? 'instant' }),
    ...(selection === undefined ? {} : { selection }),
  };
}

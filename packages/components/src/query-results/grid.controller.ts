// A table of any length of which only the rows in sight are in the page: scrolling, keys, and which cell is active.
import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CellWriter } from './cell-words.js';
import { rowAtScroll, scrollForRow, shownRows, virtualHeight } from './row-window.js';

export interface GridInputs {
  readonly rows: Uint32Array;
  readonly writers: readonly CellWriter[];
  readonly selected: string | null;
  /** The row of what is selected, or -1. */
  readonly chosen: number;
  readonly noValue: string;
  /** CSS pixels. */
  readonly rowHeight: number;
}

export interface GridActions {
  choose(row: number): void;
  sort(column: number): void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

export class GridController implements ReactiveController {
  /** Place in the rows, -1 for the header, and column of the active cell. */
  active = { row: 0, column: 0 };
  readonly #host: Host;
  readonly #actions: GridActions;
  #inputs: GridInputs | undefined;
  #frame = 0;

  constructor(host: Host, actions: GridActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  get #scroller(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('.grid') ?? null;
  }

  /** Goes on from `updated`: the frame of the table is there, its rows are drawn into it. */
  show(inputs: GridInputs): void {
    const before = this.#inputs;
    this.#inputs = inputs;
    const last = inputs.rows.length - 1;
    this.active = {
      row: Math.min(this.active.row, last),
      column: Math.min(this.active.column, Math.max(0, inputs.writers.length - 1)),
    };
    this.#draw();
    if (before?.selected !== inputs.selected && inputs.selected !== null) this.#reveal(inputs);
  }

  readonly onScroll = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const inputs = this.#inputs;
    if (!inputs || event.altKey || event.metaKey) return;
    const to = this.#target(event, inputs);
    if (to) this.#goTo(to.row, to.column);
    else if (event.key === 'Enter' || event.key === ' ') this.#act(inputs);
    else return;
    event.preventDefault();
  };

  readonly onClick = (event: Event): void => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!cell) return;
    const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)];
    this.active = { row, column };
    if (this.#inputs) this.#act(this.#inputs);
    this.#draw();
  };

  #target({ key, ctrlKey }: KeyboardEvent, { rows, writers }: GridInputs) {
    const { row, column } = this.active;
    const [lastRow, lastColumn] = [rows.length - 1, writers.length - 1];
    const page = Math.max(1, this.#visible() - 1);
    const targets: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageDown: [row + page, column],
      PageUp: [Math.max(row === -1 ? -1 : 0, row - page), column],
      Home: ctrlKey ? [0, 0] : [row, 0],
      End: ctrlKey ? [lastRow, lastColumn] : [row, lastColumn],
    };
    const target = Object.prototype.hasOwnProperty.call(targets, key) ? targets[key] : undefined;
    return (
      target && {
        row: Math.max(-1, Math.min(lastRow, target[0])),
        column: Math.max(0, Math.min(lastColumn, target[1])),
      }
    );
  }

  #act({ rows }: GridInputs): void {
    const { row, column } = this.active;
    if (row < 0) this.#actions.sort(column);
    else if (row < rows.length) this.#actions.choose(rows[row]!);
  }

  #visible(): number {
    const { rowHeight = 36 } = this.#inputs ?? {};
    return Math.floor(((this.#scroller?.clientHeight ?? 0) - rowHeight) / rowHeight);
  }

  #goTo(row: number, column: number): void {
    this.active = { row, column };
    if (row >= 0) this.#scrollTo(row);
    this.#draw();
    this.#cell(row, column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** No further than needed. */
  #scrollTo(row: number): void {
    const scroller = this.#scroller;
    if (!scroller || !this.#inputs) return;
    const room = { height: scroller.clientHeight, rowHeight: this.#inputs.rowHeight };
    const count = this.#inputs.rows.length;
    scroller.scrollTop = scrollForRow(row, scroller.scrollTop, count, room);
  }

  /** A row that was chosen on the map comes into sight, unless the reader is in the table. */
  #reveal({ rows, chosen }: GridInputs): void {
    if (this.#host.renderRoot.querySelector('.grid:focus')) return;
    const row = rows.indexOf(chosen);
    if (row < 0) return;
    this.active = { ...this.active, row };
    this.#scrollTo(row);
    this.#draw();
  }

  #cell(row: number, column: number): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#cell-${row}-${column}`);
  }

  #draw(): void {
    const inputs = this.#inputs;
    const scroller = this.#scroller;
    const body = scroller?.querySelector<HTMLElement>('.body');
    const place = body?.querySelector<HTMLElement>('.rows');
    if (!inputs || !scroller || !body || !place) return;
    const { rows, rowHeight } = inputs;
    const room = { height: scroller.clientHeight, rowHeight };
    const first = rowAtScroll(scroller.scrollTop, rows.length, room);
    const shown = shownRows(first, rows.length, room);
    body.style.setProperty('--_body-height', `${virtualHeight(rows.length, rowHeight)}px`);
    place.style.setProperty('--_rows-top', `${scroller.scrollTop - (first - shown.from) * rowHeight}px`);
    const drawn: TemplateResult[] = [];
    for (let row = shown.from; row < shown.to; row++) drawn.push(this.#rowView(row, inputs));
    render(drawn, place);
    this.#markActive(scroller);
  }

  #markActive(scroller: HTMLElement): void {
    const { row, column } = this.active;
    scroller.querySelector('.active')?.classList.remove('active');
    const cell = this.#cell(row, column);
    cell?.classList.add('active');
    if (cell) scroller.setAttribute('aria-activedescendant', cell.id);
    else scroller.removeAttribute('aria-activedescendant');
  }

  #rowView(place: number, { rows, writers, chosen, noValue }: GridInputs): TemplateResult {
    const row = rows[place]!;
    const isChosen = row === chosen;
    return html`<div
      class="row"
      part="row"
      role="row"
      aria-rowindex=${place + 2}
      aria-selected=${isChosen ? 'true' : 'false'}
    >
      ${writers.map(({ field, text }, column) => {
        const words = text(row);
        return html`<div
          id="cell-${place}-${column}"
          class=${field.type === 'number' ? 'cell number' : 'cell'}
          role="gridcell"
          aria-colindex=${column + 1}
          data-row=${place}
          data-column=${column}
          title=${words.length > 10 ? words : nothing}
        >
          ${words === '' ? html`<span class="quiet">${noValue}</span>` : words}
        </div>`;
      })}
    </div>`;
  }
}

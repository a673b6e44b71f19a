// The smaller blocks of the layer: title with its table, the card beside the pointer, and why a theme is not shown.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ViewModel } from '../figures/view-model.js';
import { icon } from '../internal/icons.js';
import type { MapOption } from '../poverty-map/options.js';
import type { ThemeName, ThemeRefusal, ThemeTable, ThemeView } from './themes/theme.js';

export interface TitleCard {
  readonly model: ViewModel;
  readonly view: ThemeView;
  readonly narrow: boolean;
  readonly tableOpen: boolean;
  readonly toggleTable: () => void;
  readonly choose: (region: string) => void;
  /** 12-digit code of the row that is marked. */
  readonly selected: string | undefined;
}

/** In a plain map nothing else says what is shown and whence it is; stands at its top left. */
export function titleCard(card: TitleCard): TemplateResult {
  const { model, view, narrow, tableOpen } = card;
  const { place, statistics } = model;
  const { words } = model.wording;
  const approval = `${words.mapApproval} ${place.approvalNumber ?? '——'}`;
  return html`<div class="title">
    <h2>${narrow ? view.shortTitle : view.title}</h2>
    <p>${narrow ? view.shortSummary : view.summary}</p>
    <p class="quiet">
      ${statistics.synthetic ? html`<span class="tag tag-synthetic">${words.synthetic}</span>` : nothing}
      ${approval} · ${words.map.dataFrom(statistics.source)}
      ${
        view.table.rows.length > 0
          ? html`<button
              type="button"
              class="button button-plain table-button"
              aria-expanded=${tableOpen ? 'true' : 'false'}
              @click=${card.toggleTable}
            >
              ${icon('table')}${words.povertyMap.table}
            </button>`
          : nothing
      }
    </p>
    ${tableOpen ? themeTable(view.table, card) : nothing}
  </div>`;
}

/** In a poverty map the title is that map's; the table stands above the axis. */
export function guestTable(card: TitleCard): TemplateResult | typeof nothing {
  if (!card.tableOpen) return nothing;
  return html`<div class="title guest">${themeTable(card.view.table, card)}</div>`;
}

function themeTable(
  { caption, columns, rows }: ThemeTable,
  { model, choose, selected }: TitleCard,
): TemplateResult {
  return html`<div class="table" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${model.wording.words.regionTable.region}</th>
          ${columns.map((column) => html`<th scope="col" class="number">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ code }) => code,
          ({ code, name, cells }) =>
            html`<tr aria-current=${code === selected ? 'true' : nothing}>
              <th scope="row">
                <button type="button" class="region" @click=${() => choose(code)}>${name}</button>
              </th>
              ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Says why, and has a button for a theme that can show the indicator; `words` are those of the buttons. */
export function refusalNotice(
  { text, offer }: ThemeRefusal,
  words: Readonly<Partial<Record<ThemeName, string>>>,
  accept: (theme: ThemeName) => void,
): TemplateResult {
  return html`<div class="notice">
    <div class="state" part="state">
      <span class="state-icon">${icon('info-circle')}</span>
      <p>${text}</p>
      ${
        offer
          ? html`<button type="button" class="button" part="offer" @click=${() => accept(offer)}>
              ${words[offer] ?? offer}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Place it with `placeCard`. */
export function tipCard([name, ...lines]: readonly string[]): TemplateResult | typeof nothing {
  if (name === undefined) return nothing;
  return html`<div class="tip" part="tip">
    <strong>${name}</strong>
    ${lines.map((line) => html`<div>${line}</div>`)}
  </div>`;
}

/** The regions as the keys visit them, each with what its symbol says. */
export function themeOptions({ children, place, wording }: ViewModel, view: ThemeView): MapOption[] {
  return children.map(({ code }, index) => ({
    kind: 'region',
    id: code,
    position: place.children[index]!.properties.center,
    get text() {
      return view.tell({ region: code, part: null }).join(wording.words.povertyMap.comma);
    },
    point: -1,
  }));
}

// The vertices of the selection: one after the other, added and taken out.
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceWords } from './words.js';

export interface EditView {
  readonly editing: boolean;
  readonly selected: number | null;
  readonly count: number;
  readonly most: number;
  readonly toggle: () => void;
  readonly select: (vertex: number) => void;
  readonly remove: () => void;
  readonly split: () => void;
}

export function editBlock(view: EditView, words: PlaceWords): TemplateResult {
  const { selected, count, editing } = view;
  const button = (label: string, act: () => void, disabled = false) =>
    html`<button class="button" type="button" ?disabled=${disabled} @click=${act}>${label}</button>`;
  if (count > view.most) return html`<p class="quiet">${words.editTooMany}</p>`;
  const step = (way: number): void => {
    const from = selected ?? (way > 0 ? -1 : 0);
    view.select((from + way + count) % count);
  };
  return html`<div class="tools">
      <button
        class="button"
        type="button"
        data-edit
        aria-pressed=${editing ? 'true' : 'false'}
        @click=${view.toggle}
      >
        ${editing ? words.editDone : words.edit}
      </button>
    </div>
    ${
      editing
        ? html`<p class="quiet" id="edit-hint">${words.editHint}</p>
            <p class="vertex">${words.vertex(selected === null ? 0 : selected + 1, count)}</p>
            <div class="tools">
              ${button(words.previous, () => step(-1))} ${button(words.next, () => step(1))}
              ${button(words.splitEdge, view.split, selected === null)}
              ${button(words.removeVertex, view.remove, selected === null)}
            </div>`
        : nothing
    }`;
}

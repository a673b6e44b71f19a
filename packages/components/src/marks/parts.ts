// The list of marks, and the form in which a note is written.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MarkFeature } from '../events/index.js';
import { icon } from '../internal/icons.js';
import { longestNote } from './mark-features.js';
import type { MarkWords } from './words.js';

interface ListView {
  readonly marks: readonly MarkFeature[];
  /** Id of the mark whose note is open, or null. */
  readonly editing: string | null;
  readonly words: MarkWords;
  readonly go: (mark: MarkFeature) => void;
  readonly open: (id: string) => void;
  readonly remove: (id: string) => void;
}

export function markList(view: ListView): TemplateResult | typeof nothing {
  if (view.marks.length === 0) return nothing;
  return html`<ul class="list" part="list">
    ${repeat(
      view.marks,
      ({ id }) => id,
      (mark, index) => markRow(view, mark, index),
    )}
  </ul>`;
}

function markRow(
  { editing, words, go, open, remove }: ListView,
  mark: MarkFeature,
  index: number,
): TemplateResult {
  const name = words.unnamed(index + 1);
  const act = (label: string, picture: TemplateResult | string, run: () => void) =>
    html`<button class="button button-plain" type="button" aria-label=${label} title=${label} @click=${run}>
      ${picture}
    </button>`;
  return html`<li aria-current=${mark.id === editing ? 'true' : nothing}>
    <button
      class="name"
      type="button"
      data-mark=${mark.id}
      title=${words.edit(name)}
      .textContent=${`${index + 1}. ${mark.properties.note || name}`}
      @click=${() => open(mark.id)}
    ></button>
    ${act(`${words.go} ${name}`, icon('current-location'), () => go(mark))}
    ${act(words.remove(name), icon('x'), () => remove(mark.id))}
  </li>`;
}

interface NoteView {
  readonly mark: MarkFeature;
  readonly index: number;
  readonly words: MarkWords;
  readonly save: (id: string, note: string) => void;
  readonly close: () => void;
}

export function noteForm({ mark, index, words, save, close }: NoteView): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('note') as HTMLTextAreaElement;
    save(mark.id, field.value);
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
  };
  return html`<form class="note" @submit=${onSubmit}>
    <label for="note">${words.note(words.unnamed(index + 1))}</label>
    <textarea
      id="note"
      name="note"
      class="field"
      rows="2"
      maxlength=${longestNote}
      .value=${mark.properties.note}
      @keydown=${onKey}
    ></textarea>
    <div class="tools">
      <button class="button button-primary" type="submit">${words.save}</button>
      <button class="button" type="button" @click=${close}>${words.cancel}</button>
    </div>
    <p class="quiet">${words.moveHint}</p>
  </form>`;
}

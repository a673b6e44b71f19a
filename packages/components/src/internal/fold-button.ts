// The button at the head of a card that folds it to its title.
import { html, type TemplateResult } from 'lit';
import { icon } from './first-icons.js';

export interface FoldButton {
  readonly folded: boolean;
  readonly words: { readonly fold: string; readonly unfold: string };
  /** Where the card opens to: a card at the bottom edge grows upwards. */
  readonly opens: 'up' | 'down';
  readonly toggle: () => void;
}

export function foldButton({ folded, words, opens, toggle }: FoldButton): TemplateResult {
  const label = folded ? words.unfold : words.fold;
  return html`<button
    class="icon-button button-plain"
    type="button"
    aria-expanded=${folded ? 'false' : 'true'}
    aria-label=${label}
    title=${label}
    @click=${toggle}
  >
    ${icon((opens === 'up') === folded ? 'chevron-up' : 'chevron-down')}
  </button>`;
}

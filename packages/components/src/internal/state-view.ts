// The designed blocks for loading, empty and error, the same in every element.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { ElementState } from './base-element.js';
import { icon } from './first-icons.js';
import { problemText, type LoadProblem } from './load-problem.js';

export interface StateViewOptions {
  state: ElementState;
  words: Messages;
  problem?: LoadProblem;
  /** What is missing and what to do. */
  emptyText?: string;
  /** Takes the place of the problem's own sentence. */
  errorText?: string;
  /** Runs on 重试; without it there is no button. */
  retry?: () => void;
}

/** The block for a state other than `ready`; nothing for `ready`. */
export function stateView(options: StateViewOptions): TemplateResult | typeof nothing {
  if (options.state === 'loading') return loadingView(options.words);
  if (options.state === 'empty') return emptyView(options);
  return options.state === 'error' ? errorView(options) : nothing;
}

/**
 * The same state as one polite sentence for a screen reader; keep it in the page in every state, since a live region
 * that comes together with its text is often not read. `ready` is what to say then, default nothing.
 */
export function stateAnnouncement(options: StateViewOptions, ready = ''): TemplateResult {
  return html`<div class="visually-hidden" role="status">${sentence(options, ready)}</div>`;
}

function sentence(options: StateViewOptions, ready: string): string {
  const { state, words, emptyText } = options;
  if (state === 'loading') return words.state.loading;
  if (state === 'empty') return emptyText ?? words.state.empty;
  if (state === 'error') return failure(options);
  return ready;
}

function failure({ words, problem, errorText }: StateViewOptions): string {
  return errorText ?? (problem ? problemText(problem, words) : words.state.failed);
}

function loadingView(words: Messages): TemplateResult {
  return html`<div class="state state-loading" part="state">
    <span class="visually-hidden">${words.state.loading}</span>
    <span class="skeleton skeleton-title"></span>
    <span class="skeleton"></span>
    <span class="skeleton"></span>
    <span class="skeleton skeleton-short"></span>
  </div>`;
}

function emptyView({ words, emptyText }: StateViewOptions): TemplateResult {
  return html`<div class="state" part="state">
    <span class="state-icon">${icon('info-circle')}</span>
    <p>${emptyText ?? words.state.empty}</p>
  </div>`;
}

function errorView(options: StateViewOptions): TemplateResult {
  const { words, problem, retry } = options;
  return html`<div class="state state-error" part="state">
    <span class="state-icon">${icon('alert-triangle')}</span>
    <p class="state-title">${failure(options)}</p>
    <p>
      ${words.state.dataIsSafe}
      ${problem?.requestId ? html`<span class="state-id">${words.state.requestId} ${problem.requestId}</span>` : nothing}
    </p>
    ${
      retry
        ? html`<button type="button" class="button" part="retry" @click=${retry}>
            ${icon('refresh')}${words.state.retry}
          </button>`
        : nothing
    }
  </div>`;
}

/** Goes after `tokens` and `controlStyles`. The skeleton waits 150 ms, so that a quick answer does not flash. */
export const stateStyles = css`
  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    padding: 24px 16px;
    color: var(--_color-text-quiet);
    text-align: center;
  }

  .state p {
    max-width: 32em;
    margin: 0 0 12px;
  }

  .state-icon {
    margin-bottom: 8px;
    font-size: var(--_font-xl);
    line-height: 1;
  }

  .state-error .state-icon {
    color: var(--_color-warning);
  }

  .state-title {
    color: var(--_color-text);
    font-weight: 600;
  }

  .state .state-title {
    margin-bottom: 4px;
  }

  .state-id {
    display: block;
    font-size: var(--_font-xs);
    overflow-wrap: anywhere;
  }

  .state-loading {
    align-items: stretch;
    animation: om-appear 200ms 150ms ease-out backwards;
  }

  .skeleton {
    display: block;
    height: 14px;
    margin-bottom: 12px;
    background: var(--_color-border);
    border-radius: var(--_radius);
  }

  .skeleton-title {
    width: 50%;
    height: 22px;
  }

  .skeleton-short {
    width: 70%;
  }

  @keyframes om-appear {
    from {
      opacity: 0;
    }
  }
`;

// The status of a household in one year: a label beside a shape, so that no colour has to be told from another.
import type { ExitStatus } from '@onemap/contract';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CardView } from './card-view.js';
import { codeText } from './card-view.js';

/** Square, half circle, ring with a tick, triangle; a dash for a year outside of the register. */
const shapes: Readonly<Record<ExitStatus, SVGTemplateResult>> = {
  notExited: svg`<rect x="2" y="2" width="8" height="8" fill="currentColor" />`,
  preExit: svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />
    <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />`,
  exited: svg`<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.5" />
    <path d="M3.6 6.2l1.7 1.7l3.2 -3.4" fill="none" stroke="currentColor" stroke-width="1.5" />`,
  relapsed: svg`<path d="M6 1.5l5 9h-10z" fill="currentColor" />`,
};

const outside = svg`<path d="M2.5 6h7" stroke="currentColor" stroke-width="1.5" />`;

export function statusMark(view: CardView, status: ExitStatus | null): TemplateResult {
  const label =
    status === null ? view.words.householdCard.notRegistered : codeText(view, 'exitStatus', status);
  return html`<span class="status status-${status ?? 'none'}"
    ><svg class="mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      ${status === null ? outside : shapes[status]}</svg
    >${label}</span
  >`;
}

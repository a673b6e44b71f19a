// What is shown in place of a dashboard whose layout has a mistake: what is wrong, and where.
import { html, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { LayoutFault } from './read-layout.js';
import { pathText, type Mistake, type Shape } from './shape.js';
import type { DashboardWords } from './words.js';

export function mistakeView(mistake: Mistake<LayoutFault>, words: DashboardWords): TemplateResult {
  return html`<div class="state state-error" part="state">
    <span class="state-icon">${icon('alert-triangle')}</span>
    <p class="state-title">${words.brokenLayout}</p>
    <p class="mistake">${faultText(mistake.fault, words)}</p>
    <p>${words.place} <code>${placeText(mistake, words)}</code></p>
    <p>${words.fix}</p>
  </div>`;
}

/** The same in one sentence. */
export function mistakeSentence(mistake: Mistake<LayoutFault>, words: DashboardWords): string {
  return `${words.brokenLayout}: ${placeText(mistake, words)} ${faultText(mistake.fault, words)}`;
}

function placeText({ path, fault }: Mistake<LayoutFault>, words: DashboardWords): string {
  return fault.what === 'no-json' ? words.lineColumn(fault.line, fault.column) : pathText(path);
}

function faultText(fault: LayoutFault, { faults, kinds }: DashboardWords): string {
  switch (fault.what) {
    case 'no-json':
      return faults.noJson;
    case 'type':
      return faults.type(kindText(fault.expected, kinds));
    case 'unknown-field':
      return faults.unknownField(fault.field, fault.known.join(' '));
    case 'missing-field':
      return faults.missingField(fault.field);
    case 'not-one-of':
      return faults.notOneOf(fault.value, fault.known.join(' '));
    case 'too-few':
      return faults.tooFew(fault.limit);
    case 'too-many':
      return faults.tooMany(fault.limit);
    case 'out-of-range':
      return faults.outOfRange(fault.least, fault.most);
    case 'pattern':
      return faults.pattern(fault.value);
    case 'uneven-rows':
      return faults.unevenRows(fault.expected, fault.found);
    case 'no-rectangle':
      return faults.noRectangle(fault.area);
    case 'unknown-area':
      return faults.unknownArea(fault.area);
    case 'taken-area':
      return faults.takenArea(fault.area);
    case 'empty-area':
      return faults.emptyArea(fault.area);
    case 'wrong-count':
      return faults.wrongCount(fault.expected);
  }
}

function kindText(shape: Shape, kinds: DashboardWords['kinds']): string {
  if (shape.kind === 'either') return kinds[shape.what];
  if (shape.kind === 'map' || shape.kind === 'variant') return kinds.record;
  if (shape.kind === 'one-of') return shape.values.join(' ');
  return kinds[shape.kind];
}

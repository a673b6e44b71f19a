// The choice of units: one for lengths, one for areas, each with the one that fits as its default.
import type { AreaUnit, LengthUnit } from '@onemap/core/geo';
import { html, type TemplateResult } from 'lit';
import type { Wording } from './wording.js';

interface Chosen {
  readonly length: (unit: LengthUnit | undefined) => void;
  readonly area: (unit: AreaUnit | undefined) => void;
}

export function unitChoice({ words, lengthUnit, areaUnit }: Wording, chosen: Chosen): TemplateResult {
  return html`<div class="tools units">
    ${unitBox(words.lengthUnit, words.units, lengthUnit, words.automatic, chosen.length)}
    ${unitBox(words.areaUnit, words.areaUnits, areaUnit, words.automatic, chosen.area)}
  </div>`;
}

function unitBox<Unit extends string>(
  label: string,
  names: Readonly<Record<Unit, string>>,
  unit: Unit | undefined,
  automatic: string,
  choose: (unit: Unit | undefined) => void,
): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    choose(value === '' ? undefined : (value as Unit));
  };
  return html`<label class="quiet">
    ${label}
    <select class="choice" @change=${onChange}>
      <option value="" ?selected=${unit === undefined}>${automatic}</option>
      ${(Object.keys(names) as Unit[]).map(
        (name) => html`<option value=${name} ?selected=${name === unit}>${names[name]}</option>`,
      )}
    </select>
  </label>`;
}

// How a household lives: housing, water, road and land.
import { html, nothing, type TemplateResult } from 'lit';
import { codeText, notFilled, numberText, section, term, type CardView } from './card-view.js';

export function home(view: CardView): TemplateResult {
  const { household, words } = view;
  const text = words.householdCard;
  return section(
    text.housing,
    html`<dl class="terms">
      ${term(text.housingArea, housingArea(view))}
      ${term(text.houseStructure, codeText(view, 'houseStructure', household.houseStructure))}
      ${term(text.dangerHouse, codeText(view, 'dangerHouseLevel', household.dangerHouseLevel))}
      ${term(text.water, codeText(view, 'drinkingWater', household.drinkingWater))}
      ${term(text.road, codeText(view, 'roadType', household.roadType))}
      ${term(text.farmland, land(view, household.farmlandMu))}
      ${term(text.woodland, land(view, household.woodlandMu))}
    </dl>`,
  );
}

function housingArea(view: CardView): TemplateResult {
  const { housingAreaM2, memberCount } = view.household;
  const text = view.words.householdCard;
  if (housingAreaM2 === null) return notFilled(view);
  const share = memberCount > 0 ? text.perPerson(numberText(view, housingAreaM2 / memberCount, 1)) : nothing;
  return html`${numberText(view, housingAreaM2, 1)} ${text.squareMeters} <span class="quiet">${share}</span>`;
}

function land(view: CardView, mu: number | null): TemplateResult {
  if (mu === null) return notFilled(view);
  return html`${numberText(view, mu, 2)} ${view.words.householdCard.mu}`;
}

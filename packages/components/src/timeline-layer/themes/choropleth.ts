// The theme of plain classes: what every map shows first, and what a theme of changes shows of its own figures.
import { fillsOf } from '../../figures/surface-model.js';
import { regionLabels, type ViewModel } from '../../figures/view-model.js';
import type { Theme, ThemeView } from './theme.js';
import { valueTable, valueTeller } from './value-words.js';

export const choropleth: Theme = { view: ({ model }) => classesView(model) };

/** Fills by class, with the words of the model. */
export function classesView(model: ViewModel): ThemeView {
  const { children, legend, title, shortTitle, summary, shortSummary } = model;
  return {
    ...{ kind: 'view', title, shortTitle, summary, shortSummary },
    ground: { colors: fillsOf(model), labels: regionLabels(model) },
    legend: { kind: 'classes', model: legend, classes: children.map(({ classIndex }) => classIndex) },
    table: valueTable(model),
    tell: valueTeller(model),
  };
}

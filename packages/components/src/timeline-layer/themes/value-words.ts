// A theme of one value a region in words: its table, and what stands beside the pointer.
import type { ViewModel } from '../../figures/view-model.js';
import { baseText, changeText, indicatorTitle, valueText } from '../../figures/wording.js';
import { cellNumber, unitTitle } from './theme-words.js';
import type { ThemeTable } from './theme.js';

/** In map order. */
export function valueTable({ children, wording, title }: ViewModel): ThemeTable {
  return {
    caption: title,
    columns: [unitTitle(wording)],
    rows: children.map(({ code, name, cell }) => ({ code, name, cells: [cellNumber(wording, cell)] })),
  };
}

/** Name, value with unit and period, change and parts; empty for an unknown region. */
export function tellValue({ children, wording, periodText }: ViewModel, region: string): string[] {
  const figure = children.find(({ code }) => code === region);
  if (!figure) return [];
  const value = `${indicatorTitle(wording)} ${valueText(wording, figure.cell)} · ${periodText}`;
  const more = [changeText(wording, figure.cell, figure.before), baseText(wording, figure)];
  return [figure.name, value, ...more.filter((line) => line !== '')];
}

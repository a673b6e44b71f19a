// A theme of one value a region in words: its table, and what stands beside the pointer.
import type { ViewModel } from '../../figures/view-model.js';
import { baseText, changeText, indicatorTitle, valueText } from '../../figures/wording.js';
import { cellNumber, unitTitle } from './theme-words.js';
import type { ThemeTable, ThemeView } from './theme.js';

/** In map order. */
export function valueTable({ children, wording, title }: ViewModel): ThemeTable {
  return {
    caption: title,
    columns: [unitTitle(wording)],
    rows: children.map(({ code, name, cell }) => ({ code, name, cells: [cellNumber(wording, cell)] })),
  };
}

/** Answers name, value with unit and period, change and parts of a region; empty for an unknown one. */
export function valueTeller({ children, wording, periodText }: ViewModel): ThemeView['tell'] {
  const figures = new Map(children.map((figure) => [figure.code, figure]));
  return ({ region }) => {
    const figure = figures.get(region);
    if (!figure) return [];
    const value = `${indicatorTitle(wording)} ${valueText(wording, figure.cell)} · ${periodText}`;
    const more = [changeText(wording, figure.cell, figure.before), baseText(wording, figure)];
    return [figure.name, value, ...more.filter((line) => line !== '')];
  };
}

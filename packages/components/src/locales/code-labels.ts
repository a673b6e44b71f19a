// The label of a code in the reader's language; a code never reaches the screen itself.
import { codeLabel, type CodeListName } from '@onemap/contract/codes';
import type { Locale } from '@onemap/core';
import { englishLabels } from './code-labels.en.js';

/** Undefined for null and for a code that the list does not hold. */
export function labelOf(list: CodeListName, id: string | null, locale: Locale): string | undefined {
  if (id === null) return undefined;
  const chinese = codeLabel(list, id);
  if (chinese === undefined || locale === 'zh-CN') return chinese;
  return englishLabels[list]?.[id] ?? prettified(id);
}

/** `juniorHigh` to `junior high`. */
function prettified(id: string): string {
  return id.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
}

// The field's code lists: identifier on the wire, Chinese label on the screen.
import { codeLists } from './generated/code-lists.js';

/** One entry of a code list; `national` is its number in the national registration form. */
export interface CodeEntry {
  readonly id: string;
  readonly national: string;
  readonly zh: string;
  readonly group?: string;
  readonly aliases?: readonly string[];
}

export type CodeListName = keyof typeof codeLists;

/** All entries of a list, in the order of the national form. */
export function codeList(name: CodeListName): readonly CodeEntry[] {
  return codeLists[name];
}

/** The Chinese label of an identifier, or undefined when the list does not hold it. */
export function codeLabel(name: CodeListName, id: string): string | undefined {
  return codeList(name).find((entry) => entry.id === id)?.zh;
}

/** The entry whose label or alias equals `label` (surrounding white space ignored), or undefined. */
export function codeByLabel(name: CodeListName, label: string): CodeEntry | undefined {
  const wanted = label.trim();
  return codeList(name).find((entry) => entry.zh === wanted || (entry.aliases?.includes(wanted) ?? false));
}

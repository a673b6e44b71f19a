// The code lists: what travels, what is shown, and what an import recognises.
import { describe, expect, it } from 'vitest';
import { codeByLabel, codeLabel, codeList, type CodeListName } from './codes.js';
import { codeLists } from './generated/code-lists.js';
import { openApi31 } from './openapi.js';

const names = Object.keys(codeLists) as CodeListName[];
const { schemas } = openApi31.components as { schemas: Record<string, { enum?: string[] }> };
const idsOf = (name: CodeListName) => codeList(name).map((entry) => entry.id);

describe('the code lists', () => {
  it('have as many entries as the national form', () => {
    const sizes = {
      cause: 14,
      relation: 28,
      education: 6,
      studentStatus: 25,
      labourSkill: 5,
      ethnicGroup: 56,
    };
    for (const [name, size] of Object.entries(sizes))
      expect(codeList(name as CodeListName), name).toHaveLength(size);
  });

  it.each(names)('%s: identifiers are unique, and a label or alias means one entry only', (name) => {
    const ids = idsOf(name);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-zA-Z][a-zA-Z0-9]*$/);
    const labels = codeList(name).flatMap((entry) => [entry.zh, ...(entry.aliases ?? [])]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each([
    ['cause', 'Cause'],
    ['householdType', 'HouseholdType'],
    ['exitStatus', 'ExitStatus'],
    ['householdClass', 'HouseholdClass'],
    ['activityKind', 'ActivityKind'],
    ['organiserKind', 'OrganiserKind'],
  ] as const)('%s is the same as %s of the contract', (list, schema) => {
    expect(idsOf(list)).toEqual(schemas[schema]?.enum);
  });

  it('put every cause into a group of the contract', () => {
    const groups = new Set(codeList('cause').map((entry) => entry.group));
    expect([...groups].sort()).toEqual([...(schemas.CauseGroup?.enum ?? [])].sort());
  });
});

describe('a code', () => {
  it('has a Chinese label', () => {
    expect(codeLabel('cause', 'illness')).toBe('因病');
    expect(codeLabel('exitStatus', 'exited')).toBe('已脱贫');
    expect(codeLabel('cause', 'weather')).toBeUndefined();
  });

  it('is found by its label or an alias, white space around it ignored', () => {
    expect(codeByLabel('cause', '缺劳力')?.id).toBe('lackOfLabour');
    expect(codeByLabel('cause', ' 缺劳动力\n')?.id).toBe('lackOfLabour');
    expect(codeByLabel('householdType', '扶贫低保户')?.id).toBe('dibaoPoor');
  });

  it('is not found by its number, as other orders of the list exist', () => {
    expect(codeByLabel('cause', '1')).toBeUndefined();
    expect(codeByLabel('cause', '')).toBeUndefined();
  });
});

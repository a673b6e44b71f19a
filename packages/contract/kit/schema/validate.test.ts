// The kit's reader of JSON Schema agrees with ajv on every schema of the contract, on its examples and on spoiled ones.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApi31 } from '@onemap/contract/openapi';
import { annotations, keywords, lookUp, schemaFaults, type Schema } from './validate.js';

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(openApi31, 'contract');
const { schemas } = openApi31.components as { schemas: Record<string, Schema> };

const valid = (name: string, value: unknown): boolean =>
  ajv.getSchema(`contract#/components/schemas/${name}`)!(value) as boolean;
const own = (name: string, value: unknown): string[] => schemaFaults(openApi31, schemas[name]!, value);

/** The value with one part at a time taken out or replaced by another type. */
function spoiled(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [null, 'spoiled', -7.5, true, [], {}];
  const entries = Object.entries(value).slice(0, 12);
  return entries.flatMap(([key, part]) => {
    const with_ = (changed: unknown): unknown =>
      Array.isArray(value)
        ? value.map((each, index) => (String(index) === key ? changed : each))
        : { ...value, [key]: changed };
    const { [key as never]: _gone, ...rest } = value as Record<string, unknown>;
    return [
      ...(Array.isArray(value) ? [[...value, ...value, ...value]] : [rest]),
      ...spoiled(part).slice(0, 20).map(with_),
    ];
  });
}

/** Every keyword in the schemas of the document, names of properties left out. */
function keywordsIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) schema.forEach((each) => keywordsIn(each, found));
  else if (typeof schema === 'object' && schema !== null) {
    for (const [keyword, value] of Object.entries(schema)) {
      found.add(keyword);
      if (keyword === 'properties') Object.values(value as object).forEach((each) => keywordsIn(each, found));
      else if (!annotations.has(keyword) && keyword !== 'enum' && keyword !== 'const')
        keywordsIn(value, found);
    }
  }
  return found;
}

describe("the kit's reader of schemas", () => {
  it('knows every keyword that the contract uses', () => {
    const used = [...keywordsIn(Object.values(schemas))];
    expect(used.filter((keyword) => !keywords.has(keyword) && !annotations.has(keyword))).toEqual([]);
    expect(used).toContain('oneOf');
  });

  it.each(Object.keys(schemas))('judges %s like ajv', (name) => {
    const { example } = schemas[name]!;
    if (example === undefined) return;
    expect(own(name, example)).toEqual([]);
    for (const value of [...spoiled(example), null, [], 'x', 3])
      expect(own(name, value).length === 0, JSON.stringify(value).slice(0, 300)).toBe(valid(name, value));
  });

  it('says where and what', () => {
    const region = { ...(schemas.Region!.example as object), code: 12, level: 'hamlet' };
    expect(own('Region', region)).toEqual([
      '/code 应为 string，而是 integer',
      '/level 不在取值表中："hamlet"',
    ]);
    expect(own('Region', {})).toContain('/childCount 缺少');
  });

  it('refuses a reference that leads nowhere', () => {
    expect(() => lookUp(openApi31, '#/components/schemas/Nothing')).toThrow(RangeError);
  });
});

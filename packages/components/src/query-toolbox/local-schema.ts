// The fields of rows of a page's own that come without a description: their names, and numbers or texts.
import type { PropertySchema } from '@onemap/contract';
import type { LocalRows } from '@onemap/core/result-set';

export function schemaOfRows(rows: LocalRows | undefined): Pick<PropertySchema, 'properties'> {
  const entries = Object.entries(rows?.columns ?? {}).map(([name, values]) => {
    const first = values instanceof Float64Array ? 0 : values.find((value) => value !== null);
    return [name, { title: name, type: typeof first === 'number' ? 'number' : 'string' }];
  });
  return { properties: Object.fromEntries(entries) as PropertySchema['properties'] };
}

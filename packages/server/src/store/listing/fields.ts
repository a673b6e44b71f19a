// The choice of properties by `fields`.
import { invalidParameter } from '../../http-problem.js';
import { propertyOf, type ListedProperties } from './listed-property.js';

/**
 * A masked property may be chosen: it is answered as masked as without the choice.
 * @throws HttpProblem `invalid-parameter` for a name that no item has
 */
export function checkFields(fields: readonly string[] | undefined, properties: ListedProperties): void {
  const unknown = fields?.find((name) => name !== 'id' && !propertyOf(properties, name));
  if (unknown !== undefined)
    throw invalidParameter('fields', `没有字段 ${JSON.stringify(unknown.slice(0, 40))}`);
}

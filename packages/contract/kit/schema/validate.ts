// Holds a JSON value against a schema of the contract (JSON Schema 2020-12, the keywords that the contract uses).

export interface Schema {
  readonly [keyword: string]: unknown;
}

type Test = (schema: Schema, value: unknown, at: string, ask: Ask) => string[];
type Ask = (schema: Schema, value: unknown, at: string) => string[];

/** Keywords that say nothing about whether a value is valid here. */
export const annotations: ReadonlySet<string> = new Set(
  'description title example examples default deprecated format readOnly writeOnly discriminator xml externalDocs $comment'.split(
    ' ',
  ),
);

/** Faults of one array after which its other entries are not looked at. */
const enough = 100;

const tests: Readonly<Record<string, Test>> = {
  type: ({ type }, value, at) => {
    const wanted = [type].flat() as string[];
    const fits = wanted.some(
      (name) => name === typeOf(value) || (name === 'number' && typeOf(value) === 'integer'),
    );
    return fits ? [] : [`${at} 应为 ${wanted.join(' 或 ')}，而是 ${typeOf(value)}`];
  },
  const: ({ const: wanted }, value, at) =>
    same(wanted, value) ? [] : [`${at} 应为 ${JSON.stringify(wanted)}，而是 ${brief(value)}`],
  enum: ({ enum: wanted }, value, at) =>
    (wanted as unknown[]).some((each) => same(each, value)) ? [] : [`${at} 不在取值表中：${brief(value)}`],
  pattern: ({ pattern }, value, at) =>
    typeof value !== 'string' || new RegExp(pattern as string, 'u').test(value)
      ? []
      : [`${at} 不合格式 ${String(pattern)}：${brief(value)}`],
  minLength: ({ minLength }, value, at) =>
    typeof value !== 'string' || [...value].length >= Number(minLength)
      ? []
      : [`${at} 少于 ${String(minLength)} 个字符`],
  maxLength: ({ maxLength }, value, at) =>
    typeof value !== 'string' || [...value].length <= Number(maxLength)
      ? []
      : [`${at} 多于 ${String(maxLength)} 个字符`],
  minimum: ({ minimum }, value, at) =>
    typeof value !== 'number' || value >= Number(minimum) ? [] : [`${at} 小于 ${String(minimum)}：${value}`],
  maximum: ({ maximum }, value, at) =>
    typeof value !== 'number' || value <= Number(maximum) ? [] : [`${at} 大于 ${String(maximum)}：${value}`],
  exclusiveMinimum: ({ exclusiveMinimum }, value, at) =>
    typeof value !== 'number' || value > Number(exclusiveMinimum)
      ? []
      : [`${at} 须大于 ${String(exclusiveMinimum)}`],
  exclusiveMaximum: ({ exclusiveMaximum }, value, at) =>
    typeof value !== 'number' || value < Number(exclusiveMaximum)
      ? []
      : [`${at} 须小于 ${String(exclusiveMaximum)}`],
  minItems: ({ minItems }, value, at) =>
    !Array.isArray(value) || value.length >= Number(minItems) ? [] : [`${at} 少于 ${String(minItems)} 项`],
  maxItems: ({ maxItems }, value, at) =>
    !Array.isArray(value) || value.length <= Number(maxItems) ? [] : [`${at} 多于 ${String(maxItems)} 项`],
  uniqueItems: ({ uniqueItems }, value, at) =>
    uniqueItems !== true ||
    !Array.isArray(value) ||
    new Set(value.map((item) => JSON.stringify(item))).size === value.length
      ? []
      : [`${at} 有重复的项`],
  prefixItems: ({ prefixItems }, value, at, ask) =>
    Array.isArray(value)
      ? (prefixItems as Schema[]).flatMap((each, index) =>
          index < value.length ? ask(each, value[index], `${at}/${index}`) : [],
        )
      : [],
  items: ({ items, prefixItems }, value, at, ask) => {
    const from = Array.isArray(prefixItems) ? prefixItems.length : 0;
    const faults: string[] = [];
    for (let index = from; Array.isArray(value) && index < value.length && faults.length < enough; index += 1)
      faults.push(...ask(items as Schema, value[index], `${at}/${index}`));
    return faults;
  },
  required: ({ required }, value, at) =>
    isObject(value)
      ? (required as string[]).filter((key) => !(key in value)).map((key) => `${at}/${key} 缺少`)
      : [],
  properties: ({ properties }, value, at, ask) =>
    isObject(value)
      ? Object.entries(properties as Record<string, Schema>).flatMap(([key, each]) =>
          key in value ? ask(each, value[key], `${at}/${key}`) : [],
        )
      : [],
  additionalProperties: ({ additionalProperties: rest, properties = {} }, value, at, ask) => {
    if (!isObject(value) || rest === true) return [];
    const extra = Object.keys(value).filter((key) => !(key in (properties as object)));
    return extra.flatMap((key) =>
      rest === false ? [`${at}/${key} 多余`] : ask(rest as Schema, value[key], `${at}/${key}`),
    );
  },
  propertyNames: ({ propertyNames }, value, at, ask) =>
    isObject(value)
      ? Object.keys(value).flatMap((key) => ask(propertyNames as Schema, key, `${at}/${key}`))
      : [],
  minProperties: ({ minProperties }, value, at) =>
    !isObject(value) || Object.keys(value).length >= Number(minProperties)
      ? []
      : [`${at} 少于 ${String(minProperties)} 个键`],
  maxProperties: ({ maxProperties }, value, at) =>
    !isObject(value) || Object.keys(value).length <= Number(maxProperties)
      ? []
      : [`${at} 多于 ${String(maxProperties)} 个键`],
  allOf: ({ allOf }, value, at, ask) => (allOf as Schema[]).flatMap((each) => ask(each, value, at)),
  anyOf: ({ anyOf }, value, at, ask) => alternatives(anyOf as Schema[], value, at, ask, (count) => count > 0),
  oneOf: ({ oneOf }, value, at, ask) =>
    alternatives(oneOf as Schema[], value, at, ask, (count) => count === 1),
  not: ({ not }, value, at, ask) => (ask(not as Schema, value, at).length > 0 ? [] : [`${at} 不应如此`]),
};

/** Every keyword that the validator acts on. */
export const keywords: ReadonlySet<string> = new Set([...Object.keys(tests), '$ref']);

/**
 * @param document where `$ref` (`#/…`) leads
 * @returns one sentence for each fault with its JSON pointer; empty when the value is valid
 */
export function schemaFaults(document: unknown, schema: Schema, value: unknown): string[] {
  const ask: Ask = (each, item, at) => {
    const { $ref } = each;
    const referred = typeof $ref === 'string' ? ask(lookUp(document, $ref), item, at) : [];
    const own = Object.keys(each).flatMap((keyword) => tests[keyword]?.(each, item, at, ask) ?? []);
    return [...referred, ...own];
  };
  return [...new Set(ask(schema, value, ''))];
}

function alternatives(
  schemas: readonly Schema[],
  value: unknown,
  at: string,
  ask: Ask,
  fits: (count: number) => boolean,
): string[] {
  const answers = schemas.map((each) => ask(each, value, at));
  if (fits(answers.filter((faults) => faults.length === 0).length)) return [];
  const closest = [...answers]
    .filter((faults) => faults.length > 0)
    .sort((a, b) => depthOf(b) - depthOf(a))[0];
  return closest ?? [`${at} 同时符合多种结构`];
}

/** The alternative whose first fault lies deepest is the one that was meant. */
function depthOf(faults: readonly string[]): number {
  return Math.max(...faults.map((fault) => fault.split(' ')[0]!.split('/').length));
}

/** @throws RangeError for a reference that leads nowhere */
export function lookUp(document: unknown, reference: string): Schema {
  const found = reference
    .replace(/^#\//, '')
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document);
  if (!isObject(found)) throw new RangeError(`$ref: ${reference} is not in the document`);
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

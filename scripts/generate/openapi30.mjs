// Rewrites an OpenAPI 3.1 document as 3.0, for clients (GDAL, the OGC test suite) that read only that.

/** Keywords whose value is data, not a schema. */
const dataKeywords = new Set(['example', 'examples', 'enum', 'default', 'const']);

/**
 * @returns a deep copy in OpenAPI 3.0: nullable instead of type null, enum instead of const, items instead of
 * prefixItems. A reference that may be null is written out, since 3.0 knows no null beside a reference.
 */
export function toOpenApi30(document) {
  const copy = convert(document, document);
  copy.openapi = '3.0.3';
  delete copy.info.summary;
  const { identifier, ...license } = copy.info.license ?? {};
  if (identifier) copy.info.license = { ...license, url: `https://spdx.org/licenses/${identifier}.html` };
  return copy;
}

function convert(node, document) {
  if (Array.isArray(node)) return node.map((item) => convert(item, document));
  if (node === null || typeof node !== 'object') return node;
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') out[key] = convertEach(value, document);
    else out[key] = dataKeywords.has(key) ? value : convert(value, document);
  }
  return withoutNullType(withoutTuple(withoutConst(withoutNullAlternative(out, document))));
}

/** The keys are names here, so that a property may be called `example` or `default`. */
function convertEach(schemas, document) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, convert(schema, document)]),
  );
}

function withoutConst(schema) {
  if (!('const' in schema)) return schema;
  const { const: only, ...rest } = schema;
  return { type: typeof only, ...rest, enum: [only] };
}

/** 3.0 has one schema for all items; different ones become alternatives. */
function withoutTuple(schema) {
  if (!Array.isArray(schema.prefixItems)) return schema;
  const { prefixItems, ...rest } = schema;
  const distinct = [...new Map(prefixItems.map((item) => [JSON.stringify(item), item])).values()];
  return { ...rest, items: distinct.length === 1 ? distinct[0] : { anyOf: distinct } };
}

function withoutNullType(schema) {
  if (!Array.isArray(schema.type)) return schema;
  const types = schema.type.filter((type) => type !== 'null');
  const nullable = types.length < schema.type.length ? { nullable: true } : {};
  if (types.length === 1) return { ...schema, type: types[0], ...nullable };
  const { type: _types, ...rest } = schema;
  return { ...rest, anyOf: types.map((type) => ({ type, ...nullable })) };
}

function withoutNullAlternative(schema, document) {
  const key = ['oneOf', 'anyOf'].find((name) => schema[name]?.some?.((option) => option.type === 'null'));
  if (key === undefined) return schema;
  const { [key]: options, ...rest } = schema;
  const others = options
    .filter((option) => option.type !== 'null')
    .map((option) => nullable(option, document));
  return others.length === 1 ? { ...others[0], ...rest } : { ...rest, [key]: others };
}

function nullable(schema, document) {
  const { $ref, ...rest } = schema;
  if ($ref !== undefined) return nullable(convert(lookUp($ref, document), document), document);
  return { ...rest, nullable: true, ...(rest.enum && { enum: [...rest.enum, null] }) };
}

function lookUp(reference, document) {
  const target = reference
    .slice(2)
    .split('/')
    .reduce((node, key) => node?.[key], document);
  if (target === undefined) throw new RangeError(`$ref: ${reference} leads nowhere`);
  return target;
}

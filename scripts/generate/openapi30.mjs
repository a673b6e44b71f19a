// Rewrites an OpenAPI 3.1 document as 3.0, for clients (GDAL, the OGC test suite) that read only that.
const isNull = (schema) => schema && schema.type === 'null';

/** @returns a deep copy in OpenAPI 3.0: nullable instead of type null, enum instead of const, no prefixItems */
export function toOpenApi30(document) {
  const copy = convert(document);
  copy.openapi = '3.0.3';
  delete copy.info.summary;
  if (copy.info.license) delete copy.info.license.identifier;
  return copy;
}

function convert(node) {
  if (Array.isArray(node)) return node.map(convert);
  if (node === null || typeof node !== 'object') return node;
  const out = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, convert(value)]));
  if ('const' in out) {
    out.enum = [out.const];
    delete out.const;
    out.type ??= 'string';
  }
  if ('prefixItems' in out) {
    out.items = out.prefixItems[0];
    delete out.prefixItems;
  }
  if (Array.isArray(out.type)) {
    const types = out.type.filter((type) => type !== 'null');
    if (types.length < out.type.length) out.nullable = true;
    out.type = types[0];
  }
  for (const key of ['oneOf', 'anyOf']) {
    if (!Array.isArray(out[key]) || !out[key].some(isNull)) continue;
    const rest = out[key].filter((schema) => !isNull(schema));
    delete out[key];
    Object.assign(out, rest.length === 1 ? { allOf: rest, nullable: true } : { [key]: rest, nullable: true });
  }
  return out;
}

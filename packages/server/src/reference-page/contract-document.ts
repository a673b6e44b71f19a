// Reads the OpenAPI document for its page: operations by tag, references resolved, schemas as short texts.

export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SchemaObject;
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly additionalProperties?: boolean | SchemaObject;
}

export interface ParameterObject {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: SchemaObject;
}

export interface BodyObject {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: SchemaObject }>>;
}

export interface OperationObject {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: BodyObject;
  readonly responses?: Readonly<Record<string, BodyObject>>;
}

export interface PlacedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface ContractDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags: readonly Tag[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, SchemaObject>> };
}

/** The operations of a tag in the order of the document. */
export function operationsOf({ paths }: ContractDocument, tag: string): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId, tags }]) => operationId !== undefined && tags?.[0] === tag)
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** What a reference points at; anything else is answered as it is. @throws RangeError for a reference to nothing */
export function resolveReference<T extends { readonly $ref?: string }>(
  document: ContractDocument,
  node: T,
): T {
  if (node.$ref === undefined) return node;
  const found = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | undefined)?.[key], document);
  if (found === undefined) throw new RangeError(`$ref: ${node.$ref} is not in the document`);
  return resolveReference(document, found as T);
}

/** `Region` for `#/components/schemas/Region`, undefined for what is written in place. */
export function schemaName({ $ref }: SchemaObject): string | undefined {
  return $ref === undefined ? undefined : /^#\/components\/schemas\/([A-Za-z0-9]+)$/.exec($ref)?.[1];
}

/** Properties of a schema with those of its `allOf` parts; a later part holds over an earlier one. */
export function propertiesOf(
  document: ContractDocument,
  schema: SchemaObject,
): { name: string; schema: SchemaObject; required: boolean }[] {
  const own = resolveReference(document, schema);
  const inherited = (own.allOf ?? []).flatMap((part) => propertiesOf(document, part));
  const required = new Set(own.required ?? []);
  const direct = Object.entries(own.properties ?? {}).map(([name, property]) => ({
    name,
    schema: property,
    required: required.has(name),
  }));
  return [...new Map([...inherited, ...direct].map((property) => [property.name, property])).values()];
}

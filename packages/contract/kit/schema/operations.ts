// Finds the operation of the contract behind a request, and what it promises to answer.
import { openApi31 } from '@onemap/contract/openapi';
import { lookUp, schemaFaults, type Schema } from './validate.js';

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template below the base, `/regions/{code}`. */
  readonly path: string;
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
}

interface ResponseObject {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

const httpMethods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

/** Every operation of the contract that this kit belongs to. */
export const operations: readonly Operation[] = Object.entries(
  openApi31.paths as Record<string, Record<string, Record<string, unknown>>>,
).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => httpMethods.has(method))
    .map(([method, raw]) => ({
      id: String(raw.operationId),
      method: method.toUpperCase(),
      path,
      responses: raw.responses as Operation['responses'],
      parameters: ((raw.parameters ?? []) as { $ref?: string; name: string; in: string }[]).map((each) =>
        each.$ref === undefined
          ? each
          : (lookUp(openApi31, each.$ref) as unknown as { name: string; in: string }),
      ),
    })),
);

const matchers = operations.map((operation) => ({ operation, pattern: toPattern(operation.path) }));

function toPattern(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${escaped}$`);
}

/** Literal paths win over templates: `/households/-/query` is not a household. @param path below the base */
export function operationOf(method: string, path: string): Operation | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  const found = matchers.filter(({ operation, pattern }) => operation.method === asked && pattern.test(path));
  return found.sort((a, b) => holes(a.operation.path) - holes(b.operation.path))[0]?.operation;
}

function holes(template: string): number {
  return template.split('{').length - 1;
}

/** The media types that the contract names for a status; undefined for a status without content. */
export function promisedTypes({ responses }: Operation, status: number): string[] | undefined {
  const content = responseOf(responses, status)?.content;
  return content && Object.keys(content);
}

/** What the contract has against an answer's JSON; empty when nothing or when it gives no schema. */
export function answerFaults(
  { responses }: Operation,
  status: number,
  mediaType: string,
  value: unknown,
): string[] {
  const content = responseOf(responses, status)?.content ?? {};
  const type = Object.keys(content).find((name) => name.split(';')[0] === mediaType);
  const schema = type === undefined ? undefined : content[type]?.schema;
  return schema === undefined ? [] : schemaFaults(openApi31, schema, value);
}

function responseOf(responses: Operation['responses'], status: number): ResponseObject | undefined {
  const found = responses[String(status)] ?? (status >= 400 ? responses.default : undefined);
  return found?.$ref === undefined ? found : (lookUp(openApi31, found.$ref) as ResponseObject);
}

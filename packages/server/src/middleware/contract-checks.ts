// Checks paths, queries and bodies against the OpenAPI document, so that the contract is written once.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { openApi31 } from '@onemap/contract/openapi';
import type { ProblemErrors } from '../http-problem.js';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly items?: Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** The schema with its reference resolved, to coerce by its type. */
  readonly schema: Schema;
  readonly validate: ValidateFunction;
}

export interface Operation {
  readonly method: string;
  /** Path template below the root, `/regions/{code}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly validateBody: ValidateFunction | undefined;
}

interface RawParameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}
interface RawOperation {
  operationId?: string;
  parameters?: RawParameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

const documentId = 'onemap:openapi';
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(openApi31, documentId);

/** Every operation of the contract by its id. */
export const operations: ReadonlyMap<string, Operation> = readOperations();

function readOperations(): Map<string, Operation> {
  const result = new Map<string, Operation>();
  const paths = openApi31.paths as Record<string, Record<string, RawOperation>>;
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId) result.set(operation.operationId, readOperation(path, method, operation));
    }
  }
  return result;
}

function readOperation(
  path: string,
  method: string,
  { parameters = [], requestBody }: RawOperation,
): Operation {
  const body = requestBody?.content['application/json']?.schema;
  return {
    path,
    method: method.toUpperCase(),
    parameters: parameters.map((given) =>
      readParameter(given.$ref ? (lookUp(given.$ref) as RawParameter) : given),
    ),
    validateBody: body && compile(body),
  };
}

function readParameter({ name, in: place, required = false, schema }: RawParameter): Parameter {
  return { name, in: place, required, schema: resolve(schema), validate: compile(schema) };
}

function compile(schema: Schema): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${documentId}#`)));
}

function resolve(schema: Schema): Schema {
  return schema.$ref ? resolve(lookUp(schema.$ref) as Schema) : schema;
}

function lookUp(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], openApi31);
}

/** What the contract has against a body, with JSON pointers; empty when it has nothing. */
export function bodyProblems(operationId: string, value: unknown): ProblemErrors {
  const validate = operations.get(operationId)?.validateBody;
  if (!validate) throw new RangeError(`operationId: ${operationId} has no body in the contract`);
  return validate(value) ? [] : (validate.errors ?? []).map(describeError);
}

function describeError({ instancePath, message, params }: ErrorObject): ProblemErrors[number] {
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  return {
    pointer: extra === undefined ? instancePath : `${instancePath}/${extra}`,
    message: message ?? 'invalid',
  };
}

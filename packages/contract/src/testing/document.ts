// Reads the OpenAPI document for the tests: its operations, parameters and schemas.
import { openApi31 } from '../openapi.js';

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  explode?: boolean;
  schema: { type?: string; minimum?: number; maximum?: number; default?: number; example?: unknown };
}

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  parameters?: Parameter[];
  responses: Record<string, { $ref?: string; content?: Record<string, unknown> }>;
}

export interface Schema {
  type?: string | string[];
  properties?: Record<string, unknown>;
  allOf?: unknown[];
  example?: unknown;
}

export const { paths, components, tags } = openApi31 as unknown as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
  tags: { name: string }[];
};

/** Each with `name`, for example `GET /regions`. */
export const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    ...operation,
  })),
);

/** The parameters of all operations, references followed. */
export const parameters = operations.flatMap(({ name, parameters: own = [] }) =>
  own.map((parameter) => {
    const shared = parameter.$ref?.split('/').pop();
    return { operation: name, ...(shared === undefined ? parameter : components.parameters[shared]!) };
  }),
);

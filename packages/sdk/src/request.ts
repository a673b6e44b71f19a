// The typed escape hatch: any operation of the contract by its method and path.
import type { paths } from '@onemap/contract';
import type { Core } from './core.js';
import { invalidResponse } from './errors/invalid-response.js';
import type { CallOptions } from './options.js';
import type { PathValues, Query } from './url.js';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Operation = { parameters: object; responses: object };

type OperationsOf<Path extends keyof paths> = {
  [M in Method]: paths[Path][M] extends Operation ? `${Uppercase<M>} ${Path}` : never;
}[Method];

/** `GET /regions/{code}` and so on: every operation of the contract. */
export type OperationKey = { [Path in keyof paths]: OperationsOf<Path> }[keyof paths];

type OperationAt<Key> = Key extends `${infer M} ${infer Path extends keyof paths}`
  ? Lowercase<M> extends keyof paths[Path]
    ? paths[Path][Lowercase<M>]
    : never
  : never;

type Part<Owner, Name extends string> = Name extends keyof Owner ? Owner[Name] : undefined;
type BodyOf<Op> = Op extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : undefined;
type Content<Answer> = Answer extends { content: infer Types } ? Types : never;
type JsonKey<Types> = Extract<keyof Types, `${string}/json` | `${string}+json`>;
/** Where there is plain JSON it is what we ask for; beside other JSON, such as GeoJSON, the server may choose bytes. */
type BodyIn<Types> = 'application/json' extends keyof Types
  ? Types['application/json']
  : Types[JsonKey<Types>] | ([Exclude<keyof Types, JsonKey<Types>>] extends [never] ? never : ArrayBuffer);
type AnswerOf<Responses> =
  | {
      [Status in keyof Responses & (200 | 201)]: BodyIn<Content<Responses[Status]>>;
    }[keyof Responses & (200 | 201)]
  | (204 extends keyof Responses ? null : never);

/** What an operation answers: the JSON body, bytes for other types, null for 204. */
export type OperationAnswer<Key extends OperationKey> =
  OperationAt<Key> extends { responses: infer Responses } ? AnswerOf<Responses> : never;

type Given<Name extends string, Value> = [Value] extends [undefined]
  ? { [K in Name]?: undefined }
  : undefined extends Value
    ? { [K in Name]?: Value }
    : { [K in Name]: Value };

type ParametersOf<Key extends OperationKey> = OperationAt<Key> extends { parameters: infer P } ? P : object;

/** The values of an operation's path, query and body, and the options of the call. */
export type OperationArguments<Key extends OperationKey> = CallOptions &
  Given<'path', Part<ParametersOf<Key>, 'path'>> &
  Given<'query', Part<ParametersOf<Key>, 'query'>> &
  Given<'body', BodyOf<OperationAt<Key>>>;

/** Values are sent as they are named in the contract (`as-of`, not `asOf`). */
export type RequestFunction = <Key extends OperationKey>(
  operation: Key,
  ...call: object extends OperationArguments<Key> ? [OperationArguments<Key>?] : [OperationArguments<Key>]
) => Promise<OperationAnswer<Key>>;

interface LooseArguments extends CallOptions {
  path?: PathValues;
  query?: Query;
  body?: unknown;
}

export function createRequest(core: Core): RequestFunction {
  const request = async (operation: string, call: LooseArguments = {}): Promise<unknown> => {
    const [method = '', template = ''] = operation.split(' ');
    const answer = await core.send(method, template, call, call);
    if (answer.status === 204) return null;
    const type = answer.headers.get('content-type') ?? '';
    if (/[/+]json\b/.test(type)) return core.object(answer);
    if (type.includes('html')) throw invalidResponse('The answer is a page, not data', answer.status);
    return answer.body;
  };
  return request as RequestFunction;
}

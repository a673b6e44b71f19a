// The contract's OpenAPI document cut down to the paths of chosen classes: what a backend may serve as its own.
import { openApi30, openApi31 } from '@onemap/contract/openapi';
import type { Capability } from './check.js';
import { classOfPath } from './checks/class-paths.js';

/** @param server absolute address of the API's root, for `servers`; default as in the contract */
export function classDocument(
  version: '3.0' | '3.1',
  classes: readonly Capability[],
  server?: string,
): Record<string, unknown> {
  const document = version === '3.0' ? openApi30 : openApi31;
  const paths = Object.entries(document.paths as Record<string, unknown>).filter(([path]) =>
    (classes as readonly (string | undefined)[]).includes(classOfPath(path)),
  );
  return {
    ...document,
    ...(server !== undefined && { servers: [{ url: server }] }),
    paths: Object.fromEntries(paths),
  };
}

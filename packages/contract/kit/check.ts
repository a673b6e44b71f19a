// What a check is: one requirement with its source, and the function that puts a backend to the test.
import type { Probe } from './probe.js';

/** Capability classes in the order in which a team would build them; each stands on `core`. */
export const capabilities = [
  'core',
  'stats',
  'tiles',
  'features',
  'cql2',
  'archive',
  'qr',
  'exports',
  'admin',
  'activities',
  'imagery',
  'elevation',
] as const;
export type Capability = (typeof capabilities)[number];

/** What kind of promise a check tests, from the outside in. */
export const layers = ['static', 'schema', 'semantic', 'privacy', 'robustness'] as const;
export type Layer = (typeof layers)[number];

export interface CheckText {
  /** Begins with the class: `core.paging.complete`. Never renamed: reports and issue trackers refer to it. */
  readonly id: `${Capability}.${string}`;
  readonly layer: Layer;
  /** The requirement in one sentence. */
  readonly zh: string;
  readonly en: string;
  /** What goes wrong in the field when it is broken, in Chinese. */
  readonly why: string;
  /** URI of an OGC requirement, section of an RFC, or page of the contract. */
  readonly source: string;
  /** A skipped mandatory check is no pass; a recommended one may be skipped or failed. Default true. */
  readonly mandatory?: boolean;
  /** True for a mandatory check on an account that a profile need not have: without it, it may be skipped. */
  readonly skippable?: boolean;
}

export interface Check extends CheckText {
  readonly capability: Capability;
  readonly mandatory: boolean;
  /** @throws CheckFailure when the backend breaks the requirement, CheckSkipped when the profile does not allow to tell */
  run(probe: Probe): Promise<void>;
}

/** Completes the text of a check; its class is the first word of its id. */
export function check(text: CheckText, run: Check['run']): Check {
  const capability = text.id.slice(0, text.id.indexOf('.')) as Capability;
  return { ...text, capability, mandatory: text.mandatory ?? true, run };
}

/** Pages of the contract's documentation that checks refer to. */
export const pages = {
  conventions: 'docs/contract/README.md#约定',
  scope: 'docs/contract/README.md#登录与数据范围',
  masking: 'docs/contract/README.md#掩码',
  paging: 'docs/contract/README.md#分页',
  caching: 'docs/contract/README.md#缓存与跨域',
  errors: 'docs/contract/errors.md',
  asOf: 'docs/contract/core.md#九一户的档案',
  order: 'docs/contract/core.md#五错误',
  statistics: 'docs/contract/statistics.md',
  filter: 'docs/contract/filter.md',
  features: 'docs/contract/features.md',
  activities: 'docs/contract/activities.md',
  access: 'docs/contract/access.md',
  exports: 'docs/contract/access.md#导出',
  audit: 'docs/contract/access.md#审计',
  tiles: 'docs/contract/tiles.md',
  imagery: 'docs/contract/imagery.md',
  elevation: 'docs/contract/elevation.md',
  archive: 'docs/contract/archive.md',
  archiveLinks: 'docs/contract/archive.md#二维码',
  classes: 'docs/contract/conformance.md#能力类',
  openapi: 'packages/contract/openapi.yaml',
} as const;

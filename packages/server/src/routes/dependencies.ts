// What the routes are made of; everything that could differ between two runs is passed in.
import type { Context } from 'hono';
import type { DevAccount } from '../auth/personas.js';
import type { Tokens } from '../auth/tokens.js';
import type { Environment } from '../environment.js';
import type { ElevationCatalogue } from '../elevation/elevation-catalogue.js';
import type { Imagery } from '../imagery/catalogue.js';
import type { Store } from '../store/store.js';

export interface RouteDependencies {
  readonly store: Store;
  readonly tokens: Tokens;
  /** The accounts of the dev login; undefined switches it off. */
  readonly accounts?: () => Promise<readonly DevAccount[]>;
  /** Absolute address of the API's root, without a slash at the end: what is kept or printed begins with it. */
  readonly root: string;
  /** The same as the caller of a request knows it: the links and templates of its answer begin with it. */
  readonly rootFor: (c: Context<Environment>) => string;
  readonly version: string;
  /** Absent where there is none. */
  readonly imagery?: Imagery;
  /** Absent where there is none. */
  readonly elevation?: ElevationCatalogue;
  /** Told of each tile whether it was kept already. */
  readonly onTileCache?: (hit: boolean) => void;
}

// What a seeded fault is: one defect of the contract, planted on purpose to prove that the conformance kit sees it.
import type { AppDependencies } from '../app.js';

export type Answer = (request: Request) => Promise<Response>;

export interface Fault {
  readonly id: string;
  /** What the server does wrong, in one sentence. */
  readonly sentence: string;
  /** The check of the kit that must fail. */
  readonly check: string;
  /** Breaks the store or the tokens. */
  readonly break?: (dependencies: AppDependencies) => AppDependencies;
  /** Breaks what goes in or comes out. */
  readonly answer?: (request: Request, next: Answer) => Promise<Response>;
}

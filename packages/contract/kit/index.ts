// The conformance kit as a library: run the checks of the contract against any backend, and write the reports.
export { capabilities, layers } from './check.js';
export type { Capability, Check, Layer } from './check.js';
export { allChecks } from './checks/all-checks.js';
export { readProfile } from './profile/profile.js';
export type { Profile, TokenSource } from './profile/profile.js';
export { htmlReport } from './report/html.js';
export { jsonReport } from './report/json.js';
export { junitReport } from './report/junit.js';
export { badgeOf, classTitles, layerTitles, summarize } from './report/summary.js';
export type { Badge, ClassSummary, Verdict } from './report/summary.js';
export { runConformance } from './run.js';
export type { CheckResult, RunOptions, RunResult } from './run.js';

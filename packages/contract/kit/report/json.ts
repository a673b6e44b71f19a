// The report as JSON, for programs.
import type { RunResult } from '../run.js';
import { showExchange } from './failure.js';
import { firstStepOf } from './first-step.js';
import { badgeOf, summarize } from './summary.js';

export function jsonReport(run: RunResult): string {
  const firstStep = firstStepOf(run);
  const report = {
    kit: 'onemap-conformance',
    base: run.base,
    startedAt: run.startedAt,
    passed: run.passed,
    partial: run.partial,
    badge: badgeOf(run),
    requests: run.requests,
    ...(firstStep !== undefined && { firstStep }),
    classes: summarize(run),
    results: run.results.map(({ check, outcome, milliseconds, message, exchange, others = [] }) => ({
      id: check.id,
      class: check.capability,
      layer: check.layer,
      mandatory: check.mandatory,
      requirement: { zh: check.zh, en: check.en },
      source: check.source,
      outcome,
      milliseconds,
      ...(message !== undefined && { message }),
      ...(outcome === 'failed' && exchange && { exchange: showExchange(exchange) }),
      ...(others.length > 0 && { comparedWith: others.map(showExchange) }),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

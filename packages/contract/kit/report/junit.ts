// The report as JUnit XML, which continuous integration systems read: one suite a class, one case a check.
import { isFulfilled, type CheckResult, type RunResult } from '../run.js';
import { showExchange } from './failure.js';
import { summarize } from './summary.js';

export function junitReport(run: RunResult): string {
  const summaries = summarize(run);
  const suites = summaries.map(({ capability, verdict }) => {
    const own = run.results.filter(({ check }) => check.capability === capability);
    const untested = verdict === 'untested';
    return element(
      'testsuite',
      {
        name: `onemap.${capability}`,
        ...countsOf(own, untested ? 1 : 0),
        timestamp: run.startedAt.replace(/\.\d+Z$/, ''),
        hostname: new URL(run.base).host,
      },
      [...own.map(testCase), ...(untested ? [untestedCase(capability)] : [])],
    );
  });
  const untested = summaries.filter(({ verdict }) => verdict === 'untested').length;
  const all = element(
    'testsuites',
    { name: 'onemap-conformance', ...countsOf(run.results, untested) },
    suites,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`;
}

function testCase(result: CheckResult): string {
  const { check, outcome, milliseconds, message = '', exchange } = result;
  const attributes = {
    classname: `onemap.${check.capability}.${check.layer}`,
    name: `${check.id} ${check.zh}`,
    time: seconds(milliseconds),
  };
  if (outcome === 'passed') return element('testcase', attributes, []);
  if (outcome === 'skipped') {
    // A skipped mandatory check is no pass, and a report that only counts failures must say so.
    const kind = isFulfilled(result) ? 'skipped' : 'failure';
    return element('testcase', attributes, [element(kind, { message: `未能检查：${message}` }, [])]);
  }
  const kind = check.mandatory ? 'failure' : 'skipped';
  return element('testcase', attributes, [
    element(kind, { message, ...(kind === 'failure' && { type: check.source }) }, [
      escape(details(check.en, exchange)),
    ]),
  ]);
}

/** A class without checks is a failure here: a suite of nothing would be read as green. */
function untestedCase(capability: string): string {
  return element(
    'testcase',
    { classname: `onemap.${capability}`, name: `${capability}.untested`, time: '0.000' },
    [element('failure', { message: `没有可用的检查，能力类 ${capability} 不算达标` }, [])],
  );
}

function details(requirement: string, exchange: CheckResult['exchange']): string {
  if (!exchange) return requirement;
  const { method, url, persona, status, responseBody, curl } = showExchange(exchange);
  return `${requirement}\n\n${method} ${url} (${persona})\n${status}\n${responseBody}\n\n${curl}\n`;
}

function countsOf(results: readonly CheckResult[], untested: number): Record<string, string> {
  const failures = results.filter((result) => !isFulfilled(result)).length + untested;
  const skipped = results.filter((result) => result.outcome !== 'passed' && isFulfilled(result)).length;
  const time = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return {
    tests: String(results.length + untested),
    failures: String(failures),
    errors: '0',
    skipped: String(skipped),
    time: seconds(time),
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly string[],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  if (content.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>\n${content.join('\n')}\n</${name}>`;
}

/** Characters that XML 1.0 cannot hold, lone surrogates among them, become a question mark. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '?')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

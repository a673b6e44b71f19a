// The report as one HTML page for the team that mends the backend: Chinese, no script, nothing loaded from elsewhere.
import { isFulfilled, type CheckResult, type RunResult } from '../run.js';
import { showExchange } from './failure.js';
import { firstStepOf } from './first-step.js';
import { html, join, type Markup } from './markup.js';
import { reportStyles } from './styles.js';
import { badgeOf, classTitles, layerTitles, summarize, type ClassSummary, type Verdict } from './summary.js';

export function htmlReport(run: RunResult): string {
  const summaries = summarize(run);
  const failed = inOrderOfRepair(run.results.filter(({ outcome }) => outcome === 'failed'));
  const skipped = run.results.filter(({ outcome }) => outcome === 'skipped');
  return `<!doctype html>
${
  html`<html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>一张图后端一致性报告 · ${new URL(run.base).host}</title>
      <style>
        ${reportStyles}
      </style>
    </head>
    <body>
      <main>
        ${heading(run)} ${classTable(summaries)}
        ${
          failed.length > 0
            ? html`<section aria-labelledby="failed">
                <h2 id="failed">未通过（${failed.length}）</h2>
                ${failed.length > 3 ? indexOf(failed) : html``} ${join(failed.map(failedCheck))}
              </section>`
            : html``
        }
        ${skipped.length > 0 ? skippedSection(skipped) : html``} ${passedSection(run, summaries)} ${footer()}
      </main>
    </body>
  </html>`.text
}
`;
}

/** What the run comes to, in one or two sentences. */
function verdictOf(run: RunResult): string {
  const passed = run.results.filter(({ outcome }) => outcome === 'passed').length;
  const open = run.results.filter((result) => !isFulfilled(result)).length;
  if (run.passed)
    return run.partial
      ? `所选的 ${passed} 项检查达到要求。只查了一部分，不能说明任何一类达标。`
      : `必须的检查全部达到要求，共通过 ${passed} 项。`;
  return [
    ...(open > 0 ? [`还有 ${open} 项必须的检查没有通过。先改隐私，再改语义，其余随后。`] : []),
    ...(run.untested.length > 0 ? [`${run.untested.join('、')} 没有可用的检查，不算达标。`] : []),
    ...(run.results.length === 0 ? ['一项检查也没有做。'] : []),
  ].join('');
}

/** What leaks first, then what is wrong, then what is untidy. */
const repairOrder = ['privacy', 'semantic', 'schema', 'static', 'robustness'];

function inOrderOfRepair(failed: readonly CheckResult[]): CheckResult[] {
  const rank = ({ check }: CheckResult): number =>
    repairOrder.indexOf(check.layer) + (check.mandatory ? 0 : repairOrder.length);
  return [...failed].sort((a, b) => rank(a) - rank(b));
}

function indexOf(failed: readonly CheckResult[]): Markup {
  const rows = failed.map(({ check }) => html`<li><a href="#${check.id}">${check.zh}</a></li>`);
  return html`<ol class="index">
    ${join(rows)}
  </ol>`;
}

/** Clocks in China show UTC+8. @param instant ISO 8601, UTC */
function beijingTime(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${shifted.slice(0, 19).replace('T', ' ')} 北京时间`;
}

function heading(run: RunResult): Markup {
  const firstStep = firstStepOf(run);
  return html`<header>
    <p class="kind">一张图后端一致性报告</p>
    <h1>
      ${run.passed ? '通过' : '未通过'}<span class="badge ${run.passed ? 'good' : 'bad'}"
        >${badgeOf(run)}</span
      >
    </h1>
    <p class="verdict">${verdictOf(run)}</p>
    ${firstStep === undefined ? html`` : html`<p class="verdict"><b>先改这一项：</b>${firstStep}</p>`}
    <dl class="facts">
      <div>
        <dt>被测地址</dt>
        <dd><code>${run.base}</code></dd>
      </div>
      <div>
        <dt>时间</dt>
        <dd>${beijingTime(run.startedAt)}</dd>
      </div>
      <div>
        <dt>请求</dt>
        <dd>${run.requests} 次</dd>
      </div>
    </dl>
  </header>`;
}

const states: Readonly<Record<Verdict, { readonly look: string; readonly text: string }>> = {
  met: { look: 'good', text: '✓ 达标' },
  unmet: { look: 'bad', text: '✗ 未达标' },
  untested: { look: 'warn', text: '– 没有检查' },
  partial: { look: 'warn', text: '– 只查了一部分' },
};

function classTable(summaries: readonly ClassSummary[]): Markup {
  const rows = summaries.map(
    ({ capability, title, passed, failed, skipped, verdict }) =>
      html`<tr>
        <th scope="row">${title}<span class="id">${capability}</span></th>
        <td><span class="state ${states[verdict].look}">${states[verdict].text}</span></td>
        <td class="number">${passed}</td>
        <td class="number ${failed > 0 ? 'bad' : ''}">${failed}</td>
        <td class="number ${skipped > 0 ? 'warn' : ''}">${skipped}</td>
        <td class="bar">${bar(passed, failed, skipped)}</td>
      </tr>`,
  );
  return html`<section aria-labelledby="classes">
    <h2 id="classes">能力类</h2>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">类</th>
            <th scope="col">结论</th>
            <th scope="col" class="number">通过</th>
            <th scope="col" class="number">未过</th>
            <th scope="col" class="number">未查</th>
            <td class="bar"></td>
          </tr>
        </thead>
        <tbody>
          ${join(rows)}
        </tbody>
      </table>
    </div>
    <p class="quiet">
      「未查」是因为测试资料缺少所需的账号或数据；必须的检查未查，不算通过。「没有检查」的类声明了或要求了，但本工具没有检查可用，也不算达标。
    </p>
  </section>`;
}

function bar(passed: number, failed: number, skipped: number): Markup {
  const total = Math.max(1, passed + failed + skipped);
  const part = (x: number, width: number, kind: string): Markup =>
    html`<rect
      x="${((100 * x) / total).toFixed(2)}"
      y="0"
      width="${((100 * width) / total).toFixed(2)}"
      height="8"
      class="${kind}"
    />`;
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${part(0, passed, 'good')}${part(passed, failed, 'bad')}${part(passed + failed, skipped, 'warn')}
  </svg>`;
}

function failedCheck({ check, message = '', exchange, others = [] }: CheckResult): Markup {
  return html`<article class="failed" id="${check.id}">
    <h3>${check.zh}</h3>
    <p class="tags">
      <code>${check.id}</code><span>${classTitles[check.capability]}</span
      ><span class="${check.layer === 'privacy' ? 'strong' : ''}">${layerTitles[check.layer]}</span
      >${check.mandatory ? html`` : html`<span>建议</span>`}
    </p>
    <p class="observed"><b>观察到</b>${message}</p>
    <p class="why"><b>为什么要紧</b>${check.why}</p>
    ${exchange ? exchangeMarkup(exchange) : html``}
    ${join(
      others.map(
        (other) =>
          html`<p class="label">与之比较的请求</p>
            ${exchangeMarkup(other)}`,
      ),
    )}
    <p class="source"><b>依据</b>${sourceMarkup(check.source)}</p>
    <p class="english" lang="en"><b>In English:</b> ${check.en}.</p>
  </article>`;
}

function exchangeMarkup(exchange: NonNullable<CheckResult['exchange']>): Markup {
  const { method, url, persona, requestHeaders, requestBody, status, responseHeaders, responseBody, curl } =
    showExchange(exchange);
  const lines = (headers: Readonly<Record<string, string>>): string =>
    Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');
  const who = persona === 'anonymous' ? '匿名' : persona;
  return html`<div class="exchange">
    <p class="label">重现</p>
    <pre class="curl"><code>${curl}</code></pre>
    <div class="pair">
      <div>
        <p class="label">发出（${who}）</p>
        <pre><code>${[`${method} ${url}`, lines(requestHeaders), requestBody].filter((part) => part !== '').join('\n')}</code></pre>
      </div>
      <div>
        <p class="label">得到 ${status}</p>
        <pre><code>${[lines(responseHeaders), responseBody].filter((part) => part !== '').join('\n\n')}</code></pre>
      </div>
    </div>
  </div>`;
}

function sourceMarkup(source: string): Markup {
  const rfc = /^RFC (\d+)(?: §([\d.]+))?/.exec(source);
  const address = rfc
    ? `https://www.rfc-editor.org/rfc/rfc${rfc[1]}${rfc[2] ? `#section-${rfc[2]}` : ''}`
    : /^https?:/.test(source)
      ? source
      : undefined;
  return address === undefined ? html`<code>${source}</code>` : html`<a href="${address}">${source}</a>`;
}

function skippedSection(skipped: readonly CheckResult[]): Markup {
  const rows = skipped.map(
    ({ check, message = '' }) =>
      html`<li>
        <code>${check.id}</code
        >${check.mandatory && !check.skippable ? html`<span class="warn">必须</span>` : html``}<br />${check.zh}<br /><span
          class="quiet"
          >${message}</span
        >
      </li>`,
  );
  return html`<section aria-labelledby="skipped">
    <h2 id="skipped">未能检查（${skipped.length}）</h2>
    <ul class="list">
      ${join(rows)}
    </ul>
  </section>`;
}

function passedSection(run: RunResult, summaries: readonly ClassSummary[]): Markup {
  const groups = summaries
    .filter(({ passed }) => passed > 0)
    .map(({ capability, title, passed }) => {
      const own = run.results.filter(
        ({ check, outcome }) => check.capability === capability && outcome === 'passed',
      );
      return html`<details>
        <summary>${title}<span class="quiet">${passed} 项</span></summary>
        <ul class="list">
          ${join(own.map(({ check }) => html`<li>${check.zh}<br /><code>${check.id}</code></li>`))}
        </ul>
      </details>`;
    });
  return html`<section aria-labelledby="passed">
    <h2 id="passed">已通过</h2>
    ${join(groups)}
  </section>`;
}

function footer(): Markup {
  return html`<footer>
    <p>报告里的令牌、完整证件号码与电话已略去，正文只留开头。<code>$TOKEN_…</code> 请换成相应账号的令牌。</p>
    <p lang="en">
      Conformance report of the OneMap backend contract. Tokens and personal numbers are left out.
    </p>
  </footer>`;
}

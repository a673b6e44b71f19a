// The command line of `onemap-conformance`.
import { parseArgs } from 'node:util';
import { capabilities, type Capability } from './check.js';

export interface KitOptions {
  readonly base: string;
  /** Absent only where `makeProfile` or `openapi` asks for something else than a run. */
  readonly profile?: string;
  readonly classes?: readonly Capability[];
  readonly only?: readonly string[];
  /** Report kinds and the files they go to. */
  readonly reports: readonly { readonly kind: 'junit' | 'html' | 'json'; readonly file: string }[];
  readonly timeoutInMs?: number;
  readonly makeProfile: boolean;
  /** Write the OpenAPI document of the classes in place of a run. */
  readonly openapi?: '3.0' | '3.1';
  readonly out?: string;
}

export const usage = `onemap-conformance --base <地址> --profile <文件> [选项]
  --base <地址>        后端接口的根，例如 https://portal.example/onemap/v1
  --profile <文件>     测试资料(JSON)，见 docs/contract/conformance.md
  --classes <类,类>    要检查的能力类，缺省为 profile 所列，再缺省为 /conformance 所声明:${capabilities.join(' ')}
  --timeout <秒>       一个请求至多等多久，缺省 30;总时间至多 45 分钟
  --only <编号,编号>   只做这些检查
  --report <种类=文件> 报告:junit=…,html=…,json=…，可重复
  --make-profile       尽量自动找出测试资料，写到 --out(缺省为标准输出);有 --profile 就以其中的账号登录
  --openapi <版本>     写出 3.0 或 3.1 的 OpenAPI 文本，只含 --classes 各类(缺省 core)的路径，写到 --out;后端可以原样发出
  --list               列出全部检查
  --help               显示本说明
退出码:0 全部必须的检查通过;1 有未通过或未查的;2 命令或测试资料有误`;

/** @throws TypeError for an unknown option, RangeError for a value that is not understood */
export function parseOptions(args: readonly string[]): KitOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      profile: { type: 'string' },
      classes: { type: 'string' },
      only: { type: 'string' },
      report: { type: 'string', multiple: true, default: [] },
      'make-profile': { type: 'boolean', default: false },
      out: { type: 'string' },
      openapi: { type: 'string' },
      timeout: { type: 'string' },
    },
  });
  const { base, profile, classes, only, out, openapi, timeout } = values;
  if (base === undefined || !/^https?:\/\//.test(base))
    throw new RangeError('--base 须为 http 或 https 的地址');
  if (openapi !== undefined && openapi !== '3.0' && openapi !== '3.1')
    throw new RangeError('--openapi 须为 3.0 或 3.1');
  if (profile === undefined && !values['make-profile'] && openapi === undefined)
    throw new RangeError('--profile 须给出');
  return {
    base: base.replace(/\/+$/, ''),
    makeProfile: values['make-profile'],
    reports: values.report.flatMap((text) => text.split(',')).map(readReport),
    ...(profile !== undefined && { profile }),
    ...(classes !== undefined && { classes: list('--classes', classes).map(readClass) }),
    ...(only !== undefined && { only: list('--only', only) }),
    ...(openapi !== undefined && { openapi }),
    ...(timeout !== undefined && { timeoutInMs: readSeconds(timeout) * 1000 }),
    ...(out !== undefined && { out }),
  };
}

/** @throws RangeError for a list of nothing, which would test nothing and seem to pass */
function list(option: string, text: string): string[] {
  const entries = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (entries.length === 0) throw new RangeError(`${option} 没有列出任何一项`);
  return entries;
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^[0-9]+$/.test(text) || seconds < 1 || seconds > 600)
    throw new RangeError('--timeout 须为 1 至 600 的整数');
  return seconds;
}

function readClass(name: string): Capability {
  const known = capabilities.find((each) => each === name);
  if (known === undefined)
    throw new RangeError(`--classes：没有「${name}」这一类，有 ${capabilities.join(' ')}`);
  return known;
}

function readReport(text: string): KitOptions['reports'][number] {
  const [, kind, file] = /^(junit|html|json)=(.+)$/.exec(text.trim()) ?? [];
  if (kind === undefined || file === undefined)
    throw new RangeError(`--report ${text}：须写成 junit=文件、html=文件 或 json=文件`);
  return { kind: kind as 'junit' | 'html' | 'json', file };
}

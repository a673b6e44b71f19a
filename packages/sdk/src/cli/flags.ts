// The flags of the command line: which there are, and how their texts become values.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

const connectionFlags = { 'base-url': text, 'token-file': text, timeout: text, help: yes };
const layoutFlags = { json: yes, csv: yes, table: yes };
/** Each list takes some of these. */
const selectionFlags = {
  ...{ filter: text, fields: text, sortby: text, region: text, 'as-of': text, bbox: text },
  ...{ status: text, 'household-type': text, 'main-cause': text },
  ...{ kind: text, 'organiser-kind': text, datetime: text },
  ...{ parent: text, level: text, q: text, within: text },
  ...{ action: text, subject: text, success: text, from: text, to: text },
};

const flagsOf = {
  list: { ...connectionFlags, ...layoutFlags, ...selectionFlags, 'page-size': text, limit: text },
  get: { ...connectionFlags, ...layoutFlags, 'as-of': text, fields: text },
  statistics: {
    ...{ ...connectionFlags, ...layoutFlags },
    ...{ measure: text, region: text, time: text, 'time-unit': text, 'household-type': text },
  },
  export: {
    ...connectionFlags,
    ...selectionFlags,
    'page-size': text,
    format: text,
    out: text,
    restart: yes,
    force: yes,
  },
} satisfies Record<string, NonNullable<ParseArgsConfig['options']>>;

/** Whether a flag says which rows. */
export function selects(flag: string): boolean {
  return Object.keys(selectionFlags).includes(flag);
}

export type CommandName = keyof typeof flagsOf;

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

export interface CommandLine {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly flags: Flags;
}

export function isCommand(name: string): name is CommandName {
  return Object.keys(flagsOf).includes(name);
}

/** @throws UsageError for an unknown flag or one without its value */
export function readCommandLine(command: CommandName, args: readonly string[]): CommandLine {
  if (args.some((each) => /^--token(=|$)/.test(each)))
    throw new UsageError(
      '令牌不能写在命令行里，别的用户看得到；请用 ONEMAP_TOKEN 或 --token-file\nA token on the command line is visible to others: use ONEMAP_TOKEN or --token-file',
    );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: flagsOf[command],
      allowPositionals: true,
      strict: true,
    });
    return { command, words: positionals, flags: values as Flags };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  if (value === '') throw new UsageError(`--${name} 是空的 / is empty`);
  return typeof value === 'string' ? value : undefined;
}

/** The parts between commas. */
export function listFlag(flags: Flags, name: string): string[] | undefined {
  return textFlag(flags, name)?.split(',');
}

/** @throws UsageError for what is no whole number of at least `least` */
export function numberFlag(flags: Flags, name: string, least = 1): number | undefined {
  const value = textFlag(flags, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value) || Number(value) < least)
    throw new UsageError(
      `--${name} ${value}：须是不小于 ${least} 的整数 / a whole number of at least ${least}`,
    );
  return Number(value);
}

/** @throws UsageError unless the value is one of those allowed */
export function choiceFlag<Choice extends string>(
  flags: Flags,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = textFlag(flags, name);
  const choice = choices.find((each) => each === value);
  if (value !== undefined && choice === undefined)
    throw new UsageError(`--${name} ${value}：${choices.join('、')} 之一 / one of ${choices.join(', ')}`);
  return choice;
}

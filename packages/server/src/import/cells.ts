// Turns text cells into values, and notes what is wrong with them.
import { codeByLabel } from '@onemap/contract/codes';
import type { CodeListName } from '@onemap/contract/codes';
import { maskBankAccount, maskIdNumber, maskName, maskPhone, normalizeRegionCode } from '@onemap/core';
import { tableColumns } from './columns.js';
import type { Column } from './columns.js';
import type { TableKind } from './header.js';
import type { RowError } from './report.js';
import { replacementCharacter } from '../store/row-text.js';
import { cellOf } from './stage.js';
import type { StagedRow } from './stage.js';

/** In UTF-16 units; no field of the national forms comes near. */
const longestText = 2000;
/** A trillion: the money of a province in yuan and the persons of the nation stay far below. */
const largestNumber = 1e12;
/** What an integer column holds. */
const largestCount = 2_147_483_647;
export type CellError = Omit<RowError, 'file'>;

/** Reads one row's cells; every problem goes to `errors`, and the value is null then. Empty cells are null. */
export class CellReader {
  readonly errors: CellError[];

  /** Without `errors` of an earlier reader of the same row, texts that cannot be kept are reported at once. */
  constructor(
    private readonly kind: TableKind,
    private readonly staged: StagedRow,
    errors?: CellError[],
  ) {
    this.errors = errors ?? [];
    if (!errors) this.refuseUnreadable();
  }

  private refuseUnreadable(): void {
    const { cells, columns } = this.staged;
    if (cells.every((text) => text.length <= longestText && !text.includes(replacementCharacter))) return;
    for (const [name, at] of columns) {
      if (cells[at]!.length > longestText) this.fail(name, 'too-long', `超过 ${longestText} 个字符`);
      else if (cells[at]!.includes(replacementCharacter))
        this.fail(name, 'unreadable-text', '含有控制字符或乱码');
    }
  }

  get row(): number {
    return this.staged.row;
  }

  text(name: string): string | null {
    return cellOf(this.staged, name) || null;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === null) this.fail(name, 'missing-value', '必填项为空');
    return value ?? '';
  }

  number(name: string): number | null {
    const text = this.text(name);
    if (text === null) return null;
    if (!/^-?\d+(\.\d+)?$/.test(text)) return this.fail(name, 'not-a-number', '不是数字');
    const value = Number(text);
    return Math.abs(value) <= largestNumber ? value : this.fail(name, 'too-large', '数值过大');
  }

  /** A number of 0 or more. */
  amount(name: string): number | null {
    const value = this.number(name);
    return value !== null && value < 0 ? this.fail(name, 'negative', '不能为负数') : value;
  }

  count(name: string): number | null {
    const value = this.amount(name);
    if (value !== null && !Number.isInteger(value)) return this.fail(name, 'not-a-whole-number', '应为整数');
    return value !== null && value > largestCount ? this.fail(name, 'too-large', '数值过大') : value;
  }

  /** A year from 1949 to 2100; `201808` and `2018-08-31` are taken as 2018. */
  year(name: string): number | null {
    const text = this.text(name);
    if (text === null) return null;
    const year = Number(/^(\d{4})(年|\d{2}|\d{4}|[-/.]\d{1,2}([-/.]\d{1,2})?)?$/.exec(text)?.[1]);
    return year >= 1949 && year <= 2100 ? year : this.fail(name, 'not-a-year', '不是有效年度');
  }

  /** `YYYY-MM-DD` from `20140301`, `2014-03-01` or `2014/3/1`. */
  date(name: string): string | null {
    const text = this.text(name);
    if (text === null) return null;
    const match = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(text);
    const iso = match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : '';
    const date = new Date(`${iso}T00:00:00Z`);
    const sound = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && iso !== '';
    return sound ? iso : this.fail(name, 'not-a-date', '不是有效日期');
  }

  /** The identifier behind a Chinese label. */
  label(name: string, list: CodeListName): string | null {
    const text = this.text(name);
    return text === null ? null : this.identifier(name, list, text);
  }

  /** Identifiers behind labels that are divided by ; 、 or a comma. */
  labels(name: string, list: CodeListName): string[] {
    const parts = (this.text(name) ?? '').split(/[;,、\uff1b\uff0c]/).map((part) => part.trim());
    return parts.filter(Boolean).flatMap((part) => this.identifier(name, list, part) ?? []);
  }

  yesNo(name: string): boolean | null {
    const text = this.text(name);
    if (text === null) return null;
    if (text === '是' || text === '否') return text === '是';
    return this.fail(name, 'unknown-code', '应填「是」或「否」', text);
  }

  /** The 12-digit code. */
  region(name = 'region'): string | null {
    const text = this.text(name);
    if (text === null) return this.fail(name, 'missing-value', '必填项为空');
    try {
      return normalizeRegionCode(text);
    } catch {
      return this.fail(name, 'region-format', '区划代码应为 2、4、6、9 或 12 位数字');
    }
  }

  fail(name: string, code: string, reason: string, value = this.text(name) ?? ''): null {
    const column = tableColumns[this.kind].find((known) => known.name === name);
    this.errors.push({
      row: this.row,
      column: column?.labels[0] ?? name,
      value: masked(value, column),
      code,
      reason,
    });
    return null;
  }

  private identifier(name: string, list: CodeListName, text: string): string | null {
    const entry = codeByLabel(list, text) ?? (list === 'sex' ? codeByLabel(list, `${text}性`) : undefined);
    return entry ? entry.id : this.fail(name, 'unknown-code', '不在编码表中', text);
  }
}

function masked(value: string, column: Column | undefined): string {
  if (value === '') return '';
  if (column?.personal === 'name') return maskName(value);
  if (column?.personal === 'idNumber') return maskIdNumber(value);
  if (column?.personal === 'phone') return maskPhone(value);
  return column?.personal === 'account' ? maskBankAccount(value) : value.slice(0, 80);
}

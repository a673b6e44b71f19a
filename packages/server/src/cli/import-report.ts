// An import's report as a table for people.
import type { FileReport, ImportReport } from '../import/index.js';

/** Errors shown a file; the rest are in the JSON report. */
const shownErrors = 20;

export function describeReport(report: ImportReport): string {
  const header = ['文件', '种类', '行', '新增', '更新', '未变', '拒绝', '错误'];
  const rows = report.files.map((file) => [file.file, file.kind ?? '?', ...counts(file)]);
  return [...alignColumns([header, ...rows]), ...report.files.flatMap(describeErrors), outcome(report)].join(
    '\n',
  );
}

function outcome({ files, committed, dryRun }: ImportReport): string {
  if (dryRun) return '试运行，没有写入。';
  if (!committed) return '有错误，全部没有写入。';
  return files.some(({ inserted, updated }) => inserted + updated > 0) ? '已写入。' : '没有可写入的内容。';
}

function counts(file: FileReport): string[] {
  return [file.rows, file.inserted, file.updated, file.unchanged, file.rejected, file.errorCount].map(String);
}

function describeErrors({ file, errors, errorCount }: FileReport): string[] {
  const lines = errors.slice(0, shownErrors).map(({ row, column, value, reason }) => {
    const where = [`${file} 第 ${row} 行`, column, value && `「${value}」`].filter(Boolean).join(' ');
    return `  ${where}：${reason}`;
  });
  return errorCount > shownErrors
    ? [...lines, `  ${file} 另有 ${errorCount - shownErrors} 个错误，见 --report`]
    : lines;
}

/** Chinese characters are two columns wide on a terminal. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const width = (text: string) =>
    [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => width(row[i]!))));
  return rows.map((row) =>
    row
      .map((text, i) => text + ' '.repeat(widths[i]! - width(text)))
      .join('  ')
      .trimEnd(),
  );
}

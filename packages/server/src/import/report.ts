// What an import did: counts a file, and each bad row with its column, value and reason.

export type ImportKind =
  | 'divisions'
  | 'boundaries'
  | 'indicators'
  | 'published'
  | 'register'
  | 'history'
  | 'helpers'
  | 'measures'
  | 'visits'
  | 'projects'
  | 'monitoring'
  | 'duties'
  | 'activities';

/** In the order in which kinds depend on each other: regions before households before what belongs to them. */
export const importKinds: readonly ImportKind[] = [
  'divisions',
  'boundaries',
  'indicators',
  'published',
  'register',
  'history',
  'helpers',
  'measures',
  'visits',
  'projects',
  'monitoring',
  'duties',
  'activities',
];

/** One thing wrong. `row` counts the header as 1, or features of a map file from 1; `value` is masked where personal. */
export interface RowError {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  /** A stable word for programs, such as `id-check-digit`. */
  readonly code: string;
  /** For people, in Chinese. */
  readonly reason: string;
}

/** Records are regions, households, years of a household, helpers, measures, activities or figures, by the kind of file. */
export interface FileReport {
  readonly file: string;
  readonly kind: ImportKind | null;
  /** Data rows read, without the header. */
  rows: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  errorCount: number;
  /** The first of the errors, at most `maxErrors`. */
  readonly errors: RowError[];
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  /** Whether anything was kept: false for a dry run, and for all-or-nothing with an error. */
  readonly committed: boolean;
  readonly dryRun: boolean;
  readonly errorCount: number;
}

/** Errors kept a file; all are counted. */
export const maxErrors = 1000;

export function createFileReport(file: string, kind: ImportKind | null): FileReport {
  return {
    file,
    kind,
    rows: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    errorCount: 0,
    errors: [],
  };
}

export function addError(report: FileReport, error: Omit<RowError, 'file'>): void {
  report.errorCount++;
  if (report.errors.length < maxErrors) report.errors.push({ file: report.file, ...error });
}

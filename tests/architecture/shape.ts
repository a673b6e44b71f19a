// The other rules of the house that a machine can hold: folder names, file sizes, index files, declared dependencies.
import ts from 'typescript';
import { importsOf } from './imports.js';

const vague = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'lib', 'misc']);

export const longestFile = 400;

/** @returns the folders whose name says nothing about what is in them */
export function vagueFolders(folders: readonly string[]): string[] {
  return folders.filter((folder) => vague.has(folder.slice(folder.lastIndexOf('/') + 1)));
}

/**
 * @param decisions the text of all decision records: a file named there in backticks may be longer
 * @returns a sentence when the file has more than 400 lines and is neither generated nor excused
 */
export function tooLong(path: string, text: string, decisions: string): string | undefined {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length <= longestFile || /generated/i.test(lines[0] ?? '')) return undefined;
  if (decisions.includes(`\`${path}\``)) return undefined;
  return `${path} has ${lines.length} lines: split it, or give the reason in docs/decisions`;
}

/** @returns what stands in an index file beside imports of types, named re-exports and names for types */
export function indexProblems(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => !isReExport(statement))
    .map((statement) => {
      const { line } = source.getLineAndCharacterOfPosition(statement.getStart(source));
      return `${path}:${line + 1} an index file holds named re-exports only`;
    });
}

function isReExport(statement: ts.Statement): boolean {
  if (ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement))
    return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return (
    ts.isExportDeclaration(statement) && !!statement.exportClause && ts.isNamedExports(statement.exportClause)
  );
}

/** @returns a sentence for each package that a file imports and its package.json does not declare */
export function undeclared(path: string, text: string, dependencies: ReadonlySet<string>): string[] {
  return importsOf(path, text)
    .filter(({ specifier }) => !/^(\.|node:)/.test(specifier))
    .map(({ specifier, line }) => ({ name: packageName(specifier), line }))
    .filter(({ name }) => !dependencies.has(name))
    .map(({ name, line }) => `${path}:${line} imports ${name}, which its package.json does not declare`);
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

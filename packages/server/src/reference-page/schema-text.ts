// A schema in a few words, with links to the schemas that it names.
import { html, raw } from 'hono/html';
import { schemaName, type SchemaObject } from './contract-document.js';

export type Markup = ReturnType<typeof html>;

/** Lists of codes are cut here: the whole list stands with its schema. */
const shownValues = 12;

const words: Readonly<Record<string, string>> = {
  string: '文本',
  integer: '整数',
  number: '数',
  boolean: '真假',
  object: '对象',
  array: '数组',
  null: '空',
};

/** The type of a schema: `文本 | 空`, `Region 的数组`, `a | b`. */
export function typeMarkup(schema: SchemaObject): Markup {
  const name = schemaName(schema);
  if (name !== undefined) return html`<a href="#schema-${name}">${name}</a>`;
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return join(options.map(typeMarkup), ' | ');
  if (schema.allOf) return join(schema.allOf.map(typeMarkup), ' 与 ');
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`;
  if (schema.enum) return valuesMarkup(schema.enum);
  if (schema.items && typeNames(schema).includes('array')) {
    const rest = typeNames(schema).filter((type) => type !== 'array');
    return html`${typeMarkup(schema.items)} 的数组${rest.map((type) => ` | ${words[type] ?? type}`)}`;
  }
  const types = typeNames(schema);
  return html`${types.length === 0 ? '任意' : types.map((type) => words[type] ?? type).join(' | ')}`;
}

/** Bounds, pattern and default, each with its word; empty when there are none. */
export function limitsMarkup(schema: SchemaObject): Markup {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, format } = schema;
  const parts: Markup[] = [];
  const range = (label: string, least: number | undefined, most: number | undefined): void => {
    if (least === undefined && most === undefined) return;
    parts.push(html`${label} ${least ?? ''}–${most ?? ''}`);
  };
  range('取值', minimum, maximum);
  range('字数', minLength, maxLength);
  range('个数', minItems, maxItems);
  if (format !== undefined) parts.push(html`格式 ${format}`);
  if (pattern !== undefined) parts.push(html`须合 <code>${pattern}</code>`);
  if (schema.default !== undefined) parts.push(html`缺省 <code>${JSON.stringify(schema.default)}</code>`);
  return join(parts, '；');
}

/** A text of the document, with what stands between backticks as code. */
export function proseMarkup(text: string): Markup {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

function valuesMarkup(values: readonly unknown[]): Markup {
  const shown = values.slice(0, shownValues).map((value) => html`<code>${String(value)}</code>`);
  return html`${join(shown, ' | ')}${values.length > shownValues ? ` 等 ${values.length} 个` : ''}`;
}

function typeNames({ type }: SchemaObject): readonly string[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

function join(parts: readonly Markup[], separator: string): Markup {
  return html`${parts.map((part, index) => html`${index === 0 ? '' : raw(separator)}${part}`)}`;
}

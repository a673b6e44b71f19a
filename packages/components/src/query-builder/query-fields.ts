// The fields of a collection as a person reads them: name, unit and the words of their codes, from its JSON Schema.
import type { PropertySchema } from '@onemap/contract';
import type { CodeListName } from '@onemap/contract/codes';
import type { Locale } from '@onemap/core';
import { villageName } from '../household-card/card-view.js';
import { labelOf } from '../locales/code-labels.js';
import { messagesOf } from '../locales/messages.js';
import { englishTitles, englishUnits } from './field-titles.en.js';

export type FieldType = 'text' | 'number' | 'boolean' | 'date' | 'geometry' | 'list';

export interface QueryField {
  readonly name: string;
  /** Without its unit. */
  readonly title: string;
  /** `元`, or empty. */
  readonly unit: string;
  readonly type: FieldType;
  /** The only values that the field has, with their words; absent for free ones. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
}

const lists: Readonly<Record<string, CodeListName>> = {
  householdClass: 'householdClass',
  householdType: 'householdType',
  mainCause: 'cause',
  otherCauses: 'cause',
  status: 'exitStatus',
  kind: 'activityKind',
  organiserKind: 'organiserKind',
};

/** Counts whose unit their title does not tell. */
const countUnits: Readonly<Record<string, string>> = {
  memberCount: '人',
  participantCount: '人',
  householdsReached: '户',
};

export function fieldsOfSchema(
  { properties }: Pick<PropertySchema, 'properties'>,
  locale: Locale,
): QueryField[] {
  return Object.entries(properties).map(([name, schema]) => fieldOf(name, schema, locale));
}

/** A field of which nothing but its name is known, such as one that is masked for the viewer. */
export function unknownField(name: string): QueryField {
  return { name, title: name, unit: '', type: 'text' };
}

function fieldOf(name: string, schema: Record<string, unknown>, locale: Locale): QueryField {
  const written = typeof schema.title === 'string' ? schema.title : name;
  const [, title = written, unit = countUnits[name] ?? ''] = /^(.+)[（(](.+)[）)]$/.exec(written) ?? [];
  const field = {
    name,
    title: locale === 'en' ? (englishTitles[name] ?? title) : title,
    unit: locale === 'en' ? (englishUnits[unit] ?? unit) : unit,
    type: typeOf(schema),
  };
  const values = schema.enum;
  if (!Array.isArray(values)) return field;
  const choices = values.map((id) => ({ id: String(id), label: codeWords(name, String(id), locale) }));
  return { ...field, choices };
}

function typeOf({ type, format }: Record<string, unknown>): FieldType {
  if (typeof format === 'string' && format.startsWith('geometry')) return 'geometry';
  if (format === 'date') return 'date';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'array') return 'list';
  return type === 'boolean' ? 'boolean' : 'text';
}

/** The words of a code; a code without words stays what it is. */
export function codeWords(name: string, id: string, locale: Locale): string {
  const words = messagesOf(locale);
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    level: words.levels,
    causeGroup: words.householdCard.causeGroups,
    householdTypeGroup: words.householdCard.typeGroups,
  };
  const list = lists[name];
  if (list) return labelOf(list, id, locale) ?? id;
  if (name === 'regionName') return villageName(id);
  return own[name]?.[id] ?? id;
}

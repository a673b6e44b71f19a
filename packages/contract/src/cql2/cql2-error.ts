// The one error of reading or checking a filter: a stable code, and the place where it stands.

export type Cql2Code = 'syntax' | 'unsupported' | 'too-deep' | 'too-long' | 'unknown-property' | 'type';

/** Index of a UTF-16 unit in the text, or an RFC 6901 pointer into the JSON; null for a tree that a program built. */
export type Cql2Offset = number | string | null;

/** The message is one English sentence for developers; it may quote the filter, never data. */
export class Cql2Error extends Error {
  override readonly name = 'Cql2Error';
  constructor(
    readonly code: Cql2Code,
    message: string,
    readonly offset: Cql2Offset,
  ) {
    super(message);
  }
}

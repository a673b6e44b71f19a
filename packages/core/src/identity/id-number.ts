// The citizen identity number of GB 11643 and the 20-character number of the disability card built on it.

export type IdNumberProblem = 'length' | 'characters' | 'birthDate' | 'checkDigit';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';
const SHAPE = /^\d{17}[\dX](\d{2})?$/;

/**
 * The first problem of a number, or null when it is sound: 18 characters, or 20 for a disability card (18 and the
 * two digits of kind and degree). The X is upper case. Source: GB 11643-1999.
 */
export function idNumberProblem(id: string): IdNumberProblem | null {
  if (id.length !== 18 && id.length !== 20) return 'length';
  if (!SHAPE.test(id)) return 'characters';
  if (!isCalendarDate(id.slice(6, 14))) return 'birthDate';
  return idNumberCheckDigit(id.slice(0, 17)) === id[17] ? null : 'checkDigit';
}

/** The 18th character for the first 17 digits (ISO 7064 MOD 11-2). @throws RangeError unless 17 digits */
export function idNumberCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) {
    throw new RangeError(`first17: ${first17.length} characters are not 17 digits`);
  }
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** The date of birth as `YYYY-MM-DD`. @throws RangeError for an unsound number */
export function birthDateOf(id: string): string {
  assertSound(id);
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}

/** By the 17th digit: odd is male. @throws RangeError for an unsound number */
export function sexOf(id: string): 'male' | 'female' {
  assertSound(id);
  return Number(id[16]) % 2 === 1 ? 'male' : 'female';
}

/** The message names the problem and not the number: it is personal and messages end up in logs. */
function assertSound(id: string): void {
  const problem = idNumberProblem(id);
  if (problem !== null) throw new RangeError(`id: not an identity number (${problem})`);
}

function isCalendarDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  if (year < 1800 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

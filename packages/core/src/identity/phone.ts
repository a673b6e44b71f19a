// The phone number as the register's checkers ask for it.

/** Whether the text is exactly 11 digits. */
export function isPhone(text: string): boolean {
  return /^\d{11}$/.test(text);
}

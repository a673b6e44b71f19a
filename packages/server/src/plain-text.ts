// Tells text that a database and a log can hold as it is.

/** U+0000 has no place in PostgreSQL, other control characters none in a log; half a surrogate pair is no character. */
const unwanted = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

/** True without control characters (tab and line ends aside) and lone surrogates. */
export function isPlainText(text: string): boolean {
  return !unwanted.test(text);
}

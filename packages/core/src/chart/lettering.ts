// How wide text is, without a page to measure it on, and cutting it to a width.

/** Widths in em of a common sans-serif; full-width signs take the whole em. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x2e7f) return 1;
  if (/[0-9]/.test(character)) return 0.57;
  if (/[A-Z%MW@—…]/.test(character)) return 0.72;
  if (/[ .,:;'|!ijl()[\]·-]/.test(character)) return 0.32;
  return 0.56;
}

/** Letters and digits get so much wider in bold; full-width signs stay as they are. */
const boldness = 1.18;

/** CSS pixels that a line of text takes, a little more rather than less. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) {
    const width = widthOf(character);
    em += bold && width < 1 ? width * boldness : width;
  }
  return em * size;
}

/** The text, or its beginning and `…` where it is wider than `width`. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The widest of several lines; 0 for none. */
export function widest(texts: readonly string[], size: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
}

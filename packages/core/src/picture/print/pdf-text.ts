// A line of words in a PDF page, unseen, over the words of the picture.

/** A line of text where the picture has it. */
export interface PageText {
  readonly text: string;
  /** Points from the top left corner of the page: the beginning of the line, and its middle. */
  readonly x: number;
  readonly y: number;
  /** Points. */
  readonly size: number;
  /** Points that the line takes in the picture. */
  readonly width: number;
}

/** From the middle of a line down to the foot of its letters, in parts of the size. */
const middleToBase = 0.35;

/** @param pageHeight points */
export function pdfText({ text, x, y, size, width }: PageText, pageHeight: number): string {
  const own = naturalWidth(text) * size;
  if (own === 0) return '';
  const stretch = Math.round((width / own) * 10_000) / 100;
  const base = pageHeight - y - middleToBase * size;
  // Mode 3 draws nothing; a selection covers the words of the picture, as wide as they are there.
  return `BT 3 Tr /F0 ${decimal(size)} Tf ${stretch} Tz ${decimal(x)} ${decimal(base)} Td <${hexOf(text)}> Tj ET`;
}

/** In parts of the size, by the widths that the font is declared with. */
function naturalWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += character >= ' ' && character <= '~' ? 0.5 : 1;
  return sum;
}

/** UTF-16 big endian, as the encoding UniGB-UTF16-H reads it. */
function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

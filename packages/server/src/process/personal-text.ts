// Takes out of a text for the log whatever could name a person.

/**
 * Chinese text (names, addresses, reasons) and numbers of six digits and more (citizen's numbers, telephones, accounts,
 * households) become `…`; code, SQL and positions in files stay.
 */
export function withoutPersonalText(text: string): string {
  return text
    .replace(/\p{Script=Han}+/gu, '…')
    .replace(/\p{Nd}(?:[\s-]?\p{Nd}){5,}[xX]?/gu, '…')
    .replace(/eyJ[\w-]*(?:\.[\w-]*)*/g, '…');
}

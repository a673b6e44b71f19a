// Prints one element and nothing else of the page it stands on.

export interface PrintedPage {
  /** As in CSS: `A4`, `A3 landscape`. */
  readonly size: string;
  readonly margin: string;
}

const card: PrintedPage = { size: 'A4', margin: '12mm' };

const pageStyles = ({ size, margin }: PrintedPage): string => `
  @media screen { body > [printing] { position: fixed; top: 0; left: -10000px; width: 190mm; } }
  @media print { body > :not([printing]) { display: none !important; } body { margin: 0; } }
  @page { size: ${size}; margin: ${margin}; }
`;

/**
 * Puts a copy at the end of the page, hides the rest while it is printed, and takes it away again. A browser without
 * constructed style sheets (Chromium before 73) prints the whole page: a Content Security Policy forbids other ways.
 * @param copy settled once `ready` resolves
 */
export async function printAlone(
  copy: HTMLElement,
  ready: () => Promise<unknown>,
  page: PrintedPage = card,
): Promise<void> {
  const sheets = document.adoptedStyleSheets as readonly CSSStyleSheet[] | undefined;
  if (sheets === undefined) return window.print();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles(page));
  copy.setAttribute('printing', '');
  document.body.append(copy);
  document.adoptedStyleSheets = [...sheets, sheet];
  try {
    await ready();
    window.print();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    copy.remove();
  }
}

// A QR code as one path of an SVG: dark squares on white, whatever the scheme, so that every phone reads it.
import { svg, html, type TemplateResult } from 'lit';

/** Draws the code of a text; the drawing library is loaded with the first one. */
export type DrawCode = (text: string, title: string) => TemplateResult;

/** Modules of white around the code, as the standard (ISO/IEC 18004) has it. */
const quiet = 4;

/** Error correction M: fifteen per cent of a code may be dirty or torn. */
export async function loadQrCode(): Promise<DrawCode> {
  const { encode } = await import('uqr');
  return (text, title) => {
    const { data } = encode(text, { ecc: 'M', border: quiet });
    const size = data.length;
    const path = data
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
    return html`<svg
      class="code"
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label=${title}
      shape-rendering="crispEdges"
    >
      ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
    </svg>`;
  };
}

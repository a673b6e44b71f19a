// A PDF of one page: its picture, and its words once more, unseen, to search and to copy.
import { joined } from './page-rows.js';
import { pdfText, type PageText } from './pdf-text.js';
import { unicodeMap } from './pdf-unicode.js';

export interface PdfOptions {
  /** Points, the 72nd part of an inch. */
  readonly width: number;
  readonly height: number;
  readonly image: {
    /** Pixels. */
    readonly width: number;
    readonly height: number;
    /** Of `compressedRows`. */
    readonly rows: Uint8Array;
  };
  readonly texts: readonly PageText[];
  readonly title: string;
  /** The author unit; empty for none. */
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: Date;
}

/** PDF 32000-1: 7.5.2; the bytes tell transports that this is no text. */
const opening = Uint8Array.of(...ascii('%PDF-1.7\n%'), 0xe5, 0x9b, 0xbe, 0xe7, 0x0a);

/** The same options make the same bytes. */
export function pdfFile(options: PdfOptions): Uint8Array<ArrayBuffer> {
  const { image, texts } = options;
  const [width, height] = [decimal(options.width), decimal(options.height)];
  const content = ascii(
    `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q\n${texts.map((text) => pdfText(text, options.height)).join('\n')}\n`,
  );
  const objects: Uint8Array[] = [
    // A viewer that shrinks a page to its printer's margins makes every scale on it wrong.
    ascii(
      `<< /Type /Catalog /Pages 2 0 R /Lang (${options.language}) /ViewerPreferences << /PrintScaling /None /DisplayDocTitle true >> >>`,
    ),
    ascii('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    ascii(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 5 0 R ` +
        '/Resources << /XObject << /Im0 4 0 R >> /Font << /F0 6 0 R >> >> >>',
    ),
    stream(
      `/Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} /ColorSpace /DeviceRGB ` +
        `/BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${image.width} >>`,
      image.rows,
    ),
    stream('', content),
    // Not embedded: nothing is drawn with it, a reader needs no glyph.
    ascii(
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UTF16-H /Encoding /UniGB-UTF16-H ' +
        '/DescendantFonts [7 0 R] /ToUnicode 9 0 R >>',
    ),
    ascii(
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 8 0 R /DW 1000 /W [1 95 500] ' +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
    ),
    ascii(
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 ' +
        '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ),
    stream('', ascii(unicodeMap(texts.map(({ text }) => text).join('')))),
    ascii(
      `<< /Title ${textString(options.title)} ${options.author === '' ? '' : `/Author ${textString(options.author)} `}` +
        `/Producer (OneMap) /CreationDate (${dateString(options.date)}) >>`,
    ),
  ];
  return written(objects);
}

/** Objects numbered from 1, the first the catalog, the last the information. */
function written(objects: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [opening];
  const offsets: number[] = [];
  let at = opening.length;
  const add = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    add(ascii(`${index + 1} 0 obj\n`));
    add(object);
    add(ascii('\nendobj\n'));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  add(
    ascii(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}` +
        `trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

function stream(entries: string, bytes: Uint8Array): Uint8Array {
  return joined([ascii(`<< ${entries} /Length ${bytes.length} >>\nstream\n`), bytes, ascii('\nendstream')]);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Two decimals are 3.5 thousandths of a millimetre. */
function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** UTF-16 with its mark, as hexadecimal digits. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

/** `D:20261127210500Z`. */
function dateString(date: Date): string {
  return `D:${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`;
}

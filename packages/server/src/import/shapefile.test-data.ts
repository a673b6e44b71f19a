// Writes the smallest Shapefile with polygons and a field CODE, by the ESRI white paper of July 1998.

export interface ShapefileRow {
  readonly code: string;
  /** Closed, counter-clockwise; it is written clockwise, as the format wants outer rings. */
  readonly ring: readonly (readonly number[])[];
}

export function polygonShapefile(rows: readonly ShapefileRow[]): {
  shp: Uint8Array;
  shx: Uint8Array;
  dbf: Uint8Array;
} {
  const records = rows.map(({ ring }) => polygonRecord([...ring].reverse()));
  const headed = records.map((content, i) => {
    const header = Buffer.alloc(8);
    header.writeInt32BE(i + 1, 0);
    header.writeInt32BE(content.length / 2, 4);
    return Buffer.concat([header, content]);
  });
  let offset = 50;
  const index = records.map((content) => {
    const entry = Buffer.alloc(8);
    entry.writeInt32BE(offset, 0);
    entry.writeInt32BE(content.length / 2, 4);
    offset += 4 + content.length / 2;
    return entry;
  });
  return { shp: withHeader(headed), shx: withHeader(index), dbf: table(rows) };
}

function polygonRecord(ring: readonly (readonly number[])[]): Buffer {
  const content = Buffer.alloc(48 + 16 * ring.length);
  const [xs, ys] = [ring.map(([x]) => x!), ring.map(([, y]) => y!)];
  content.writeInt32LE(5, 0);
  [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, i) =>
    content.writeDoubleLE(value, 4 + 8 * i),
  );
  content.writeInt32LE(1, 36);
  content.writeInt32LE(ring.length, 40);
  content.writeInt32LE(0, 44);
  ring.forEach(([x, y], i) => {
    content.writeDoubleLE(x!, 48 + 16 * i);
    content.writeDoubleLE(y!, 56 + 16 * i);
  });
  return content;
}

function withHeader(parts: readonly Buffer[]): Uint8Array {
  const header = Buffer.alloc(100);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE((100 + parts.reduce((sum, part) => sum + part.length, 0)) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(5, 32);
  return new Uint8Array(Buffer.concat([header, ...parts]));
}

/** dBASE III with one character field of 12. */
function table(rows: readonly ShapefileRow[]): Uint8Array {
  const header = Buffer.alloc(65);
  header.writeUInt8(3, 0);
  header.writeInt32LE(rows.length, 4);
  header.writeUInt16LE(65, 8);
  header.writeUInt16LE(13, 10);
  header.write('CODE', 32, 'ascii');
  header.write('C', 43, 'ascii');
  header.writeUInt8(12, 48);
  header.writeUInt8(13, 64);
  return new Uint8Array(
    Buffer.concat([
      header,
      ...rows.map(({ code }) => Buffer.from(` ${code.padEnd(12)}`, 'ascii')),
      Buffer.from([26]),
    ]),
  );
}

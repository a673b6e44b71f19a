// How much of a file is read: it comes from anywhere, and a page must not freeze over it.

export interface ShapeFileLimits {
  readonly fileBytes: number;
  /** Of all members of an archive that are read together. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed one; deflate reaches 1032. */
  readonly ratio: number;
  readonly entries: number;
  /** Brackets in brackets, or elements in elements. */
  readonly depth: number;
  readonly positions: number;
}

export const shapeFileLimits: ShapeFileLimits = {
  fileBytes: 20 * 2 ** 20,
  unpackedBytes: 100 * 2 ** 20,
  ratio: 200,
  entries: 200,
  depth: 64,
  positions: 500_000,
};

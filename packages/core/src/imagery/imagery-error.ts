// A picture that nothing can be made of, said to whoever imports or opens it.

/**
 * `not-a-tiff`: not one, or damaged. `truncated`: its end is missing. `no-place`: without georeference, or with one that is
 * none. `unknown-crs`, `unsupported` (bits, colours or compression) and `too-large` are whole files that cannot be shown.
 * `no-ranges`: the host gives the file only whole, and it is large. `unreachable`: the host does not give it.
 */
export type ImageryFault =
  | 'not-a-tiff'
  | 'truncated'
  | 'no-place'
  | 'unknown-crs'
  | 'unsupported'
  | 'too-large'
  | 'no-ranges'
  | 'unreachable';

interface ImageryErrorOptions {
  readonly fault?: ImageryFault;
  readonly cause?: unknown;
}

/** The message is a Chinese sentence that says what to do. */
export class ImageryError extends Error {
  override readonly name = 'ImageryError';
  readonly fault: ImageryFault;
  /** What was thrown below it. */
  override readonly cause: unknown;

  constructor(message: string, { fault = 'unsupported', cause }: ImageryErrorOptions = {}) {
    super(message);
    this.fault = fault;
    this.cause = cause;
  }
}

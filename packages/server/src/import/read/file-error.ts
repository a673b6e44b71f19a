// What is wrong with a file as a whole.

/** Wrong with the file as a whole: its encoding, its format, its size. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly row = 1,
  ) {
    super(message);
  }
}

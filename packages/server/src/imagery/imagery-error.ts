// A file or a choice that imagery cannot be made from, said to whoever imports it.

/** The message is a Chinese sentence that says what to do. */
export class ImageryError extends Error {
  override readonly name = 'ImageryError';
}

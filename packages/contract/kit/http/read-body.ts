// Reads the body of an answer up to a bound, so that an endless one ends.

/** @throws RangeError when the body is longer than `most` bytes */
export async function readBody(answer: Response, most: number): Promise<Uint8Array> {
  if (!answer.body) return new Uint8Array();
  const reader = answer.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      // Not waited for: a backend that never ends may never let go either.
      reader.cancel().catch(() => undefined);
      throw new RangeError(`答复超过 ${most} 字节`);
    }
    chunks.push(part.value);
  }
  return concat(chunks, length);
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

// The key that lets a server recognise a repeated POST, so that it acts once.

/** A new key for each call: 32 hexadecimal digits. Plain-http intranets have no `crypto.randomUUID`. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');
}

/** Whether a POST only asks, like `POST /households/-/query`: it leaves nothing behind and needs no key. */
export function onlyAsks(template: string): boolean {
  return template.endsWith('/-/query');
}

// The key that lets a server recognise a repeated POST, so that it acts once.

/** A new key for each call: 128 random bits as four whole numbers. Plain-http intranets have no `crypto.randomUUID`. */
export function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** Whether a POST only asks, like `POST /households/-/query`: it leaves nothing behind and needs no key. */
export function onlyAsks(template: string): boolean {
  return template.endsWith('/-/query');
}

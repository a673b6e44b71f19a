// Registers an element; a second copy of the library on the page keeps the first and says so.

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/** Defines `tag` unless the page has it already; another class under the same tag is reported with both versions. */
export function define(tag: string, element: VersionedElement): void {
  const present = customElements.get(tag) as VersionedElement | undefined;
  if (present === undefined) {
    customElements.define(tag, element);
    return;
  }
  if (present === element) return;
  console.warn(
    `OneMap: <${tag}> is already defined (version ${present.version ?? 'unknown'}); ` +
      `version ${element.version ?? 'unknown'} is not used.`,
  );
}

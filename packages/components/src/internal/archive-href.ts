// The address of a household's archive in the portal, from the form that the integrator gave.

/**
 * @param form an address with `{id}` in it, e.g. `/archive/?household={id}`
 * @returns undefined without a form, and for one that leads to no web page
 */
export function archiveHref(form: string | undefined, id: string): string | undefined {
  if (form === undefined || !form.includes('{id}')) return undefined;
  const href = form.replace('{id}', encodeURIComponent(id));
  try {
    return /^https?:$/.test(new URL(href, document.baseURI).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

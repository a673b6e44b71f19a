// The content security policy of a small page that the server makes itself.
import { createHash } from 'node:crypto';

/** Nothing may be loaded; the one style sheet is named by its hash. */
export function pagePolicy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

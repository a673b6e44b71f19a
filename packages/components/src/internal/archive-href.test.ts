// Where the archive of a household is, whatever the integrator wrote.
import { describe, expect, it } from 'vitest';
import { archiveHref } from './archive-href.js';

describe('archiveHref', () => {
  it('puts the id into the address, as one piece of it', () => {
    expect(archiveHref('/archive/?household={id}', '620523-a1')).toBe('/archive/?household=620523-a1');
    expect(archiveHref('https://portal.example/h/{id}#top', 'a/b&c')).toBe(
      'https://portal.example/h/a%2Fb%26c#top',
    );
  });

  it.each([undefined, '', '/archive/', 'javascript:alert({id})', 'data:text/html,{id}', 'http://[{id}'])(
    'leads nowhere for %s',
    (form) => {
      expect(archiveHref(form, '620523-a1')).toBeUndefined();
    },
  );
});

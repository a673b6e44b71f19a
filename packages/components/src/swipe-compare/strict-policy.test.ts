// <om-swipe-compare> under a strict policy: every way to compare, a lens that moves, and a picture, without a violation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clear, settle } from '../internal/testing/fixture-page.js';
import { comparison, drawn, imagerySet, plainPicture } from './swipe-compare.fixtures.js';

const violated: string[] = [];
const hear = (event: SecurityPolicyViolationEvent): void => {
  violated.push(`${event.violatedDirective} ${event.blockedURI}`);
};

/** It holds for the rest of this file's page: scripts and connections are those of the test runner. */
beforeAll(() => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; connect-src *";
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', hear);
});

afterAll(() => {
  document.removeEventListener('securitypolicyviolation', hear);
  clear();
});

describe('A strict policy', () => {
  it('has nothing against any way to compare', async () => {
    const element = await comparison({ properties: { selectArea: true } });
    for (const mode of ['horizontal', 'spyglass', 'opacity', 'blink', 'twin', 'vertical'] as const) {
      element.mode = mode;
      element.position = 30;
      await drawn(element);
    }
    element.content = 'indicator';
    await drawn(element);
    element.area = [105.1, 34.1, 105.2, 34.2];
    await element.picture();
    await settle();
    expect(violated).toEqual([]);
  });

  it('has nothing against a GeoTIFF that is read where it lies', async () => {
    const file = plainPicture([255, 0, 0]);
    const imagery = [2013, 2015].map((year) => imagerySet(year, '#000000', { tiles: { type: 'cog', file } }));
    const element = await comparison({ imagery });
    await drawn(element);
    await element.picture();
    expect([element.state, violated]).toEqual(['ready', []]);
  });

  it('would have told of a style in an attribute', async () => {
    const control = document.createElement('p');
    control.setAttribute('style', 'color: red');
    document.body.append(control);
    await new Promise((resolve) => setTimeout(resolve, 0));
    control.remove();
    expect(violated).toEqual(['style-src-attr inline']);
  });
});

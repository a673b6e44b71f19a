// Puts a poverty map with the square county on the page of a test, and reads what it shows.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { vi } from 'vitest';
import { find, frames, mount, settle, textOf } from '../internal/testing/fixture-page.js';
import { countyCode, squareCounty } from './square-county.fixtures.js';
import type { OmPovertyMap } from './poverty-map.js';
import '../provider/register.js';
import './register.js';

interface Stage {
  readonly source?: DataSource;
  readonly region?: string;
  readonly theme?: string;
}

/** A map in a provider, 900 by 600, loaded. */
export async function povertyMap(stage: Stage = {}): Promise<OmPovertyMap> {
  const { source = createFixtureSource(squareCounty()), region = countyCode, theme = 'light' } = stage;
  const provider = await mount<HTMLElement>(
    html`<om-provider .source=${source} region=${region} theme=${theme}
      ><om-poverty-map></om-poverty-map
    ></om-provider>`,
  );
  const element = provider.querySelector('om-poverty-map')!;
  element.style.setProperty('width', '900px');
  element.style.setProperty('height', '600px');
  await loaded(element);
  return element;
}

/** Waits until the element is no longer loading and its map has drawn. */
export async function loaded(element: OmPovertyMap): Promise<void> {
  await vi.waitFor(() => {
    if (element.state === 'loading') throw new Error('still loading');
  });
  await frames();
}

export const titleOf = (element: OmPovertyMap): string => textOf(element, '.title');
export const summaryOf = (element: OmPovertyMap): string => textOf(element, '.summary');
export const announced = (element: OmPovertyMap): string => textOf(element, '.base > [role="status"]');

/** The words of the option that the keys are on. */
export function visited(element: OmPovertyMap): string {
  const id = find(element, '.keys').getAttribute('aria-activedescendant');
  return id ? textOf(element, `#${id}`) : '';
}

export async function focusKeys(element: OmPovertyMap): Promise<void> {
  find(element, '.keys').focus();
  await settle();
}

// Measuring and marking on the portal's main page: by keyboard alone, kept while the tab is open, taken away again.
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { axeProblems, noTrouble, testPages } from './browser.js';
import { PortalPage } from './portal-page.js';

const origin = inject('origin');
const openPage = testPages();

async function openTools(page: Page): Promise<void> {
  await page.locator('#tools').focus();
  await page.keyboard.press('Enter');
  await page.locator('om-measure [data-mode=distance]').waitFor();
}

/** Types a position into the open card and ends with Enter. */
async function type(page: Page, position: string): Promise<void> {
  const field = page.locator('om-measure input[name=typed]');
  await field.fill(position);
  await field.press('Enter');
}

const measured = (page: Page): Promise<string> =>
  page.locator('om-measure').evaluate((element) => element.shadowRoot!.textContent!);

describe('The main page of the portal', () => {
  it('measures along a meridian by typed positions, marks, and keeps both in this tab', async () => {
    const { page, trouble } = await openPage();
    await new PortalPage(page, origin).open();
    expect(await page.locator('om-measure').count()).toBe(0);
    await openTools(page);
    await page.locator('om-measure [data-mode=distance]').press('Enter');
    await type(page, '105 34');
    await type(page, '105 35');
    await page.locator('om-measure').getByRole('button', { name: '结束', exact: true }).press('Enter');
    // A degree of the meridian at 34.5°: 111,132.954 - 559.822 cos 69° + 1.175 cos 138° = 110,931 m.
    await expect.poll(() => measured(page)).toContain('110.931 公里');
    expect(await axeProblems(page)).toEqual([]);
    await page.reload();
    await new PortalPage(page, origin).ready();
    await openTools(page);
    await expect.poll(() => measured(page)).toContain('110.931 公里');
    expect(await page.locator('om-marks').count()).toBe(1);
    await page.locator('#tools').press('Enter');
    expect(await page.locator('om-measure, om-marks, om-overview-map').count()).toBe(0);
    expect(await page.locator('#tools').getAttribute('aria-pressed')).toBe('false');
    expect(trouble).toEqual(noTrouble);
  });
});

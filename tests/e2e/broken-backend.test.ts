// A portal page whose backend is down, slow, or answers nonsense: a designed error with 重试, nothing thrown at the page.
import type { Page, Route } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { takeScreen, testPages } from './browser.js';
import { PortalPage } from './portal-page.js';

const origin = inject('origin');
const contract = `${origin}/onemap/v1/**`;

const openPage = testPages();

const answers: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
  ['is down', (route) => route.abort('connectionrefused'), /无法连接数据服务/],
  [
    'answers a login page',
    (route) => route.fulfill({ contentType: 'text/html', body: '<html><body>请登录</body></html>' }),
    /无法识别|加载失败/,
  ],
  [
    'answers JSON of another shape',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"code":2000,"data":[null,7]}' }),
    /无法识别|加载失败/,
  ],
  [
    'cuts its JSON off',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"items":[{"co' }),
    /无法识别|加载失败/,
  ],
  [
    'fails with 500',
    (route) => route.fulfill({ status: 500, body: 'java.lang.NullPointerException' }),
    /加载失败|暂时|服务/,
  ],
];

async function expectDesignedError(page: Page, message: RegExp): Promise<void> {
  const map = page.locator('om-poverty-map[state=error]');
  await map.waitFor({ timeout: 40_000 });
  const text = await map.locator('[part=state]').first().innerText();
  expect(text).toMatch(message);
  expect(text).not.toMatch(/undefined|null|NaN|Exception|\[object/);
}

describe('a page whose backend', () => {
  it.each(answers)('%s shows what failed, and works again after 重试', async (name, answer, message) => {
    const { page, trouble } = await openPage();
    await page.route(contract, answer);
    await page.goto(origin);
    await expectDesignedError(page, message);
    await takeScreen(page, `broken-${name.replaceAll(' ', '-')}`);
    await page.unroute(contract);
    await page.locator('om-poverty-map').getByRole('button', { name: '重试' }).click();
    await new PortalPage(page, origin).ready();
    expect(trouble.thrown).toEqual([]);
    expect(trouble.logged).toEqual([]);
    await page.context().close();
  });

  it('never answers says first that it is loading, and in the end that it took too long', async () => {
    const { page, trouble } = await openPage();
    await page.clock.install();
    await page.route(contract, () => new Promise<void>(() => undefined));
    await page.goto(origin);
    await page.locator('om-poverty-map[state=loading]').waitFor();
    await page.clock.fastForward('01:00');
    await expectDesignedError(page, /超时/);
    expect(trouble.thrown).toEqual([]);
    await page.context().close();
  });

  it('goes down later keeps what is shown and says what failed', async () => {
    const { page, trouble } = await openPage();
    const portal = new PortalPage(page, origin);
    await portal.open();
    await page.route(contract, (route) => route.abort('connectionrefused'));
    await portal.keys.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expectDesignedError(page, /无法连接数据服务/);
    await page.unroute(contract);
    await page.locator('om-poverty-map').getByRole('button', { name: '重试' }).click();
    await portal.ready();
    expect(trouble.thrown).toEqual([]);
    await page.context().close();
  });
});

// Printing in the portal: the panel, the sheet on the map by the keys, and the file as another program reads it.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, inject, it } from 'vitest';
import { noTrouble, takeScreen, testPages } from './browser.js';

const origin = inject('origin');
const openPage = testPages();

async function openPrint(path: string, ready: string) {
  const { page, trouble } = await openPage();
  await page.goto(origin + path);
  await page.locator(`${ready}[state=ready]`).waitFor();
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.locator('om-print[state=ready]').waitFor();
  return { page, trouble, panel: page.locator('om-print') };
}

interface Printed {
  readonly text: string;
  /** Points, a 72nd of an inch. */
  readonly size: readonly number[];
  readonly pages: number;
  readonly title: unknown;
}

/** The file that the browser downloads, read by pdf.js. */
async function savedPdf(page: Page): Promise<Printed> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('om-print').getByRole('button', { name: '保存 PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const data = new Uint8Array(await readFile(await download.path()));
  const cMapUrl = `${new URL('../../node_modules/pdfjs-dist/cmaps/', import.meta.url).pathname}`;
  const pdf = await getDocument({ data, cMapUrl, cMapPacked: true, verbosity: 0 }).promise;
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: unknown } };
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  const printed = { text, size: first.view, pages: pdf.numPages, title: info.Title };
  await pdf.destroy();
  return printed;
}

describe('printing in the portal', () => {
  it('makes a PDF of the county with its title, scale, sources and where the sheet lies', async () => {
    const { page, trouble, panel } = await openPrint('/', 'om-poverty-map');
    await panel.getByText('比例尺', { exact: true }).waitFor();
    await panel.getByRole('combobox', { name: '比例尺' }).selectOption({ label: '1:10万' });
    await panel.getByLabel('位置图').check();
    await panel.getByText('比例尺 1:10万').waitFor();
    // The sheet is moved on the map by the keys alone.
    await page.getByRole('group', { name: /^图幅/ }).focus();
    await page.keyboard.press('ArrowRight');
    await panel.getByText('图幅已移动').waitFor();
    await takeScreen(page, 'portal-print');
    const printed = await savedPdf(page);
    // A4 on its side: 297 x 210 mm of 72 points to 25.4 mm.
    expect(printed.size).toEqual([0, 0, 841.89, 595.28]);
    expect(printed.pages).toBe(1);
    expect(printed.title).toBe('甘谷县各乡镇贫困发生率 · 2016 年 · %');
    for (const part of [
      '甘谷县各乡镇贫困发生率 · 2016 年 · %',
      '比例尺 1:10万',
      '在甘谷县的位置',
      '审图号：',
      '示意数据',
      '制图日期：',
    ])
      expect(printed.text).toContain(part);
    expect(trouble).toEqual(noTrouble);
  });

  it('makes a PDF of what a query has found', async () => {
    const { page, trouble } = await openPage();
    await page.goto(`${origin}/query/#collection=villages`);
    const toolbox = page.locator('om-query-toolbox[state=ready]');
    await toolbox.waitFor();
    await toolbox.locator('select.place').selectOption('620523106000');
    await toolbox.locator('button.ask').click();
    await page.locator('om-query-results[state=ready]').waitFor();
    const button = page.getByRole('button', { name: '打印', exact: true });
    await button.click();
    const panel = page.locator('om-print[state=ready]');
    await panel.waitFor();
    await panel.getByText('比例尺', { exact: true }).waitFor();
    await takeScreen(page, 'portal-print-query');
    const { text, size, pages, title } = await savedPdf(page);
    expect([size, pages, title]).toEqual([[0, 0, 841.89, 595.28], 1, '大石镇范围内的行政村']);
    for (const part of ['大石镇范围内的行政村', '比例尺 1:', '示意数据', '制图日期：'])
      expect(text).toContain(part);
    // The button that was pressed has the focus still, so that the keys reach the panel.
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(trouble).toEqual(noTrouble);
  });

  it('puts both years of the imagery on one sheet', async () => {
    const { page, trouble } = await openPrint('/swipe/', 'om-swipe-compare');
    await page.locator('om-swipe-compare').evaluate((element) => Object.assign(element, { mode: 'twin' }));
    // The sheet is planned anew when the second map is there.
    let printed: Printed | undefined;
    await expect
      .poll(async () => (printed = await savedPdf(page)).text, { timeout: 60_000, interval: 1000 })
      .toContain('双图联动');
    const { text, title } = printed!;
    expect(title).toBe('2013 年影像 / 2015 年影像');
    // In the title, in the sentence, and each on its own map.
    for (const year of ['2013 年影像', '2015 年影像']) expect(text.split(year).length - 1).toBe(3);
    expect(trouble).toEqual(noTrouble);
  });
});

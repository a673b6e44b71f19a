// What a reader sees at an address that has no page: one small page in both languages, which repeats nothing of the address.
import { html, raw } from 'hono/html';
import type { Language } from '../middleware/language.js';
import { pagePolicy } from '../page-policy.js';
import { missingPageStyles } from './page-styles.js';

type Markup = ReturnType<typeof html>;

export const missingPagePolicy = pagePolicy(missingPageStyles);

const languages: readonly Language[] = ['zh-CN', 'en'];

const words: Readonly<Record<Language, { title: string; text: string; start: string }>> = {
  'zh-CN': {
    title: '没有这个页面',
    text: '请核对网址。原来的内容也可能已经移走或停用。',
    start: '回到首页',
  },
  en: {
    title: 'There is no such page',
    text: 'Please check the address. What stood here may have been moved or taken away.',
    start: 'Go to the start page',
  },
};

/**
 * @param first the language that stands above the other one
 * @param startUrl where the portal begins; null where no site is served
 */
export async function renderMissingPage(first: Language, startUrl: string | null): Promise<string> {
  const [upper, lower] = [first, ...languages.filter((each) => each !== first)].map((language) =>
    part(language, startUrl),
  );
  const page = html`<!doctype html>
    <html lang="${first}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${words[first].title} · OneMap</title>
        ${raw(`<style>${missingPageStyles}</style>`)}
      </head>
      <body>
        <main>
          <p class="code" aria-hidden="true">404</p>
          ${upper} ${lower}
        </main>
      </body>
    </html>`;
  return String(await page);
}

function part(language: Language, startUrl: string | null): Markup {
  const { title, text, start } = words[language];
  return html`<section lang="${language}">
    <h1>${title}</h1>
    <p>${text}</p>
    ${startUrl === null ? '' : html`<a href="${startUrl}">${start}</a>`}
  </section>`;
}

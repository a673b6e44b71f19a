// The reference of the contract as one HTML page that needs no script, no network and no other file.
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { operationsOf, type ContractDocument, type Tag } from './contract-document.js';
import { operationMarkup } from './operation-part.js';
import { proseMarkup, type Markup } from './schema-text.js';
import { schemaMarkup } from './schema-part.js';
import { pageStyles } from './page-styles.js';

export interface ReferencePage {
  readonly html: string;
  /** The strict policy, with the page's one style sheet named by its hash. */
  readonly policy: string;
}

/** @param root absolute address of the API, shown as the base of all paths */
export async function renderReferencePage(document: ContractDocument, root: string): Promise<ReferencePage> {
  const hash = createHash('sha256').update(pageStyles).digest('base64');
  const page = await pageMarkup(document, root);
  return { html: String(page), policy: `default-src 'self'; style-src 'self' 'sha256-${hash}'` };
}

function pageMarkup(document: ContractDocument, root: string): Markup {
  const { info, tags, components } = document;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title} ${info.version}</title>
        ${raw(`<style>${pageStyles}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">跳到正文</a>
        <nav aria-label="目录">
          <p class="brand">${info.title} <span class="quiet">${info.version}</span></p>
          ${tags.map((tag) => tagLinks(document, tag))}
          <p><a href="#schemas">数据结构</a></p>
        </nav>
        <main id="content">
          <h1>${info.title}</h1>
          <p>${proseMarkup(info.description ?? '')}</p>
          <p>
            根地址 <code>${root}</code> · OpenAPI <a href="${root}/api">3.0</a>
            <a href="${root}/api/3.1">3.1</a>
          </p>
          <p>
            出错时一律答 <code>application/problem+json</code> <a href="#schema-Problem">Problem</a>，其中的
            <code>code</code> 固定不变。
          </p>
          ${tags.map((tag) => tagMarkup(document, tag))}
          <h2 id="schemas">数据结构</h2>
          ${Object.entries(components.schemas).map(([name, schema]) => schemaMarkup(document, name, schema))}
        </main>
      </body>
    </html>`;
}

function tagLinks(document: ContractDocument, { name, description }: Tag): Markup {
  return html`<details>
    <summary>${description ?? name}</summary>
    <ul>
      ${operationsOf(document, name).map(
        ({ method, path, operation }) =>
          html`<li>
            <a href="#${operation.operationId}"
              ><span class="method method-${method.toLowerCase()}">${method}</span> ${breakable(path)}</a
            >
          </li>`,
      )}
    </ul>
  </details>`;
}

function tagMarkup(document: ContractDocument, { name, description }: Tag): Markup {
  return html`<h2 id="tag-${name}">${description ?? name}</h2>
    ${operationsOf(document, name).map((placed) => operationMarkup(document, placed))}`;
}

/** A long path may break behind its slashes. */
function breakable(path: string): Markup {
  return html`${path.split('/').map((part, index) => html`${index === 0 ? '' : raw('/<wbr>')}${part}`)}`;
}

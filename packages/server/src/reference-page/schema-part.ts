// One schema on the page: its properties as a table, its values as a list, and its example.
import { html } from 'hono/html';
import { propertiesOf, type ContractDocument, type SchemaObject } from './contract-document.js';
import { limitsMarkup, proseMarkup, typeMarkup, type Markup } from './schema-text.js';

export function schemaMarkup(document: ContractDocument, name: string, schema: SchemaObject): Markup {
  const properties = propertiesOf(document, schema);
  return html`<section class="schema" id="schema-${name}" aria-labelledby="schema-${name}-title">
    <h3 id="schema-${name}-title">
      ${name} <a class="anchor" href="#schema-${name}" aria-label="${name} 的链接">#</a>
    </h3>
    ${schema.description ? html`<p>${proseMarkup(schema.description)}</p>` : ''}
    ${schema.enum ? html`<p>${schema.enum.map((value) => html`<code>${String(value)}</code> `)}</p>` : ''}
    ${
      properties.length === 0 && !schema.enum
        ? html`<p>${typeMarkup(schema)} <span class="quiet">${limitsMarkup(schema)}</span></p>`
        : ''
    }
    ${properties.length > 0 ? propertiesMarkup(properties) : ''}
    ${schema.example === undefined ? '' : exampleMarkup(schema.example)}
  </section>`;
}

function propertiesMarkup(properties: ReturnType<typeof propertiesOf>): Markup {
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          <th scope="col">属性</th>
          <th scope="col">类型</th>
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        ${properties.map(
          ({ name, schema, required }) =>
            html`<tr>
              <th scope="row">
                <code>${name}</code>${required ? '' : html` <span class="quiet">可省</span>`}
              </th>
              <td>${typeMarkup(schema)}</td>
              <td>
                ${proseMarkup(schema.description ?? '')} <span class="quiet">${limitsMarkup(schema)}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function exampleMarkup(example: unknown): Markup {
  return html`<details>
    <summary>示例</summary>
    <pre tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>
  </details>`;
}

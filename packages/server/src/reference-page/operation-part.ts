// One operation on the page: what it is for, its parameters, its body and its answers.
import { html } from 'hono/html';
import {
  resolveReference,
  type BodyObject,
  type ContractDocument,
  type ParameterObject,
  type PlacedOperation,
} from './contract-document.js';
import { limitsMarkup, proseMarkup, typeMarkup, type Markup } from './schema-text.js';

const places: Readonly<Record<string, string>> = { path: '路径', query: '查询', header: '请求头' };

export function operationMarkup(
  document: ContractDocument,
  { method, path, operation }: PlacedOperation,
): Markup {
  const { operationId, summary = '', description, parameters = [], requestBody, responses = {} } = operation;
  const resolved = parameters.map((parameter) => resolveReference(document, parameter));
  return html`<section class="operation" id="${operationId}" aria-labelledby="${operationId}-title">
    <h3 id="${operationId}-title">
      <span class="method method-${method.toLowerCase()}">${method}</span> <code>${path}</code>
      <a class="anchor" href="#${operationId}" aria-label="${operationId} 的链接">#</a>
    </h3>
    <p>${proseMarkup(summary)}</p>
    ${description ? html`<p class="quiet">${proseMarkup(description)}</p>` : ''}
    ${resolved.length > 0 ? parametersMarkup(resolved) : ''}
    ${requestBody ? bodyMarkup('请求体', resolveReference(document, requestBody)) : ''}
    ${Object.entries(responses)
      .filter(([status]) => status !== 'default')
      .map(([status, response]) => bodyMarkup(status, resolveReference(document, response)))}
  </section>`;
}

function parametersMarkup(parameters: readonly ParameterObject[]): Markup {
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          <th scope="col">参数</th>
          <th scope="col">位置</th>
          <th scope="col">类型</th>
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map(parameterRow)}
      </tbody>
    </table>
  </div>`;
}

function parameterRow({ name, in: place, required, description = '', schema = {} }: ParameterObject): Markup {
  return html`<tr>
    <th scope="row"><code>${name}</code>${required ? html` <span class="required">必填</span>` : ''}</th>
    <td>${places[place] ?? place}</td>
    <td>${typeMarkup(schema)}</td>
    <td>${proseMarkup(description)} <span class="quiet">${limitsMarkup(schema)}</span></td>
  </tr>`;
}

function bodyMarkup(label: string, { description = '', content = {} }: BodyObject): Markup {
  const types = Object.entries(content);
  return html`<p class="answer">
    <strong>${label}</strong> ${description}
    ${types.map(
      ([type, { schema }]) =>
        html`<span class="type"><code>${type}</code>${schema ? html` ${typeMarkup(schema)}` : ''}</span>`,
    )}
  </p>`;
}

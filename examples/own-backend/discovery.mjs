// How a client finds its way: the landing page, what is implemented, the OpenAPI texts, health and the error codes.
import { link } from './paging.mjs';
import { problemType } from './problems.mjs';

export const openapiType = (version) => `application/vnd.oai.openapi+json;version=${version}`;

export function getLandingPage({ baseUrl }) {
  return {
    title: '示例县一张图',
    description: '示意数据：虚构的县，不对应任何真实的地方与住户',
    links: [
      link('self', `${baseUrl}/`),
      link('conformance', `${baseUrl}/conformance`),
      link('service-desc', `${baseUrl}/api`, openapiType('3.0')),
      link('service-desc', `${baseUrl}/api/3.1`, openapiType('3.1')),
    ],
  };
}

/** Only what is there: a component shows what this list promises. */
export function getConformance() {
  return { conformsTo: [], capabilities: ['core'] };
}

export function getHealth() {
  return { status: 'ok', version: '0.1.0' };
}

export function getProblem({ params, language }) {
  return problemType(params.code, language);
}

/** A short OpenAPI text made from the table of routes; the kit writes a full one (`--openapi`) to send as it is. */
export function getApi(version, routes) {
  return ({ baseUrl }) => ({
    openapi: version === '3.0' ? '3.0.3' : '3.1.0',
    info: { title: '示例县一张图', version: '0.1.0', description: '结构见 OneMap 后端契约' },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries(routes().map((route) => [route.path, { get: operationOf(route) }])),
  });
}

function operationOf({ path, parameters }) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true }));
  const inQuery = Object.keys(parameters).map((name) => ({ name, in: 'query' }));
  return {
    parameters: [...inPath, ...inQuery].map((parameter) => ({ ...parameter, schema: { type: 'string' } })),
    responses: { 200: { description: '成功' }, default: { description: '问题详情' } },
  };
}

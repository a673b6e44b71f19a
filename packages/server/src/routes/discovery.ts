// The landing page, the conformance declaration, the contract itself, health and the problem codes.
import { Hono } from 'hono';
import type { Conformance, Health, LandingPage, Link, ProblemType } from '@onemap/contract';
import { openApi30, openApi31 } from '@onemap/contract/openapi';
import { problemType } from '@onemap/contract/problems';
import type { Environment } from '../environment.js';
import { HttpProblem } from '../http-problem.js';
import { languageOf } from '../middleware/language.js';
import { readParameters } from '../middleware/parameters.js';
import type { RouteDependencies } from './dependencies.js';

const openApiType = (version: string): string => `application/vnd.oai.openapi+json;version=${version}`;

/** Only what a test proves is declared: clients trust it. */
const conformance: Conformance = {
  conformsTo: [
    'ogcapi-common-1/1.0/conf/core',
    'ogcapi-tiles-1/1.0/conf/core',
    'ogcapi-tiles-1/1.0/conf/tileset',
    'ogcapi-tiles-1/1.0/conf/tilesets-list',
    'ogcapi-tiles-1/1.0/conf/mvt',
    'ogcapi-features-1/1.0/conf/core',
    'ogcapi-features-1/1.0/conf/oas30',
    'ogcapi-features-1/1.0/conf/geojson',
    'ogcapi-features-2/1.0/conf/crs',
    'ogcapi-features-3/1.0/conf/queryables',
    'ogcapi-features-3/1.0/conf/filter',
    'ogcapi-features-3/1.0/conf/features-filter',
    'cql2/1.0/conf/cql2-text',
    'cql2/1.0/conf/cql2-json',
    'cql2/1.0/conf/basic-cql2',
    'cql2/1.0/conf/advanced-comparison-operators',
    'cql2/1.0/conf/case-insensitive-comparison',
    'cql2/1.0/conf/basic-spatial-functions',
    'cql2/1.0/conf/temporal-functions',
  ].map((name) => `http://www.opengis.net/spec/${name}`),
  capabilities: [
    'core',
    'features',
    'stats',
    'tiles',
    'cql2',
    'archive',
    'qr',
    'exports',
    'admin',
    'activities',
    'imagery',
    'elevation',
  ],
};

export function discoveryRoutes({ rootFor, version }: RouteDependencies): Hono<Environment> {
  const contract30 = withServer(openApi30);
  const contract31 = withServer(openApi31);
  return new Hono<Environment>()
    .get('/', (c) => {
      readParameters(c, 'getLandingPage');
      return c.json(landingPage(rootFor(c)));
    })
    .get('/conformance', (c) => {
      readParameters(c, 'getConformance');
      return c.json(conformance);
    })
    .get('/api', (c) => {
      readParameters(c, 'getApi');
      return c.body(contract30(rootFor(c)), 200, { 'Content-Type': openApiType('3.0') });
    })
    .get('/api/3.1', (c) => {
      readParameters(c, 'getApi31');
      return c.body(contract31(rootFor(c)), 200, { 'Content-Type': openApiType('3.1') });
    })
    .get('/healthz', (c) => {
      readParameters(c, 'getHealth');
      return c.json(health(version));
    })
    .get('/problems/:code', (c) => {
      const { code } = readParameters<{ code: string }>(c, 'getProblem');
      const known = problemType(code);
      if (!known) throw new HttpProblem('not-found');
      const language = languageOf(c) === 'en' ? 'en' : 'zh';
      const { status, title, remedy } = known;
      return c.json({ code, status, title: title[language], remedy: remedy[language] } satisfies ProblemType);
    });
}

export function health(version: string): Health {
  return { status: 'ok', version };
}

function landingPage(root: string): LandingPage {
  const description = '精准扶贫、防返贫监测一张图的后端接口';
  return { title: 'OneMap', description, links: landingLinks(root) };
}

function landingLinks(root: string): Link[] {
  const link = (path: string, rel: string, title: string, type = 'application/json'): Link => ({
    href: `${root}${path}`,
    rel,
    type,
    title,
  });
  return [
    link('/', 'self', '首页'),
    link('/api', 'service-desc', 'OpenAPI 3.0', openApiType('3.0')),
    link('/api/3.1', 'service-desc', 'OpenAPI 3.1', openApiType('3.1')),
    link('/api.html', 'service-doc', '契约网页', 'text/html'),
    link('/conformance', 'conformance', '一致性声明'),
    link('/collections', 'data', '要素集合'),
    link('/regions', 'item', '行政区划'),
    link('/indicators', 'item', '指标定义'),
    link('/statistics', 'item', '统计立方体'),
    link('/layers', 'item', '专题图层'),
    link('/tiles/households', 'item', '户点瓦片'),
    link('/imagery', 'item', '影像目录'),
    link('/elevation', 'item', '高程目录'),
    link('/wmts?SERVICE=WMTS&REQUEST=GetCapabilities', 'item', '影像的 WMTS', 'application/xml'),
    link('/tileMatrixSets', 'http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes', '切片方案'),
  ];
}

/** Written once but for the address of the server, which each caller knows by a name of its own. */
function withServer({ servers: _, ...document }: Record<string, unknown>): (root: string) => string {
  const text = JSON.stringify(document).slice(0, -1);
  return (root) => `${text},"servers":${JSON.stringify([{ url: root }])}}`;
}

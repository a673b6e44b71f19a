// Faults of imagery: a catalogue that says too little or too much, tiles elsewhere, footprints and WMTS that are wrong.
import type { FeatureCollection, ImageryList, ImagerySet } from '@onemap/contract';
import type { Fault } from './fault.js';
import { matches, onJson, replace } from './rewrite.js';

const catalogue = /^\/imagery$/;
const tile = /^\/imagery\/[^/]+\/tiles\//;
const wmts = /^\/wmts$/;
const footprints = /^\/collections\/imagery-footprints\/items$/;

function onCatalogue(change: (sets: ImagerySet[]) => ImagerySet[]): NonNullable<Fault['answer']> {
  return onJson(catalogue, (body: ImageryList) => {
    body.items = change(body.items);
  });
}

function onTile(change: (answer: Response) => Response): NonNullable<Fault['answer']> {
  return async (request, next) => {
    const answer = await next(request);
    return matches(tile, new URL(request.url)) ? change(answer) : answer;
  };
}

function onWmts(change: (text: string) => string): NonNullable<Fault['answer']> {
  return async (request, next) => {
    const answer = await next(request);
    if (!matches(wmts, new URL(request.url))) return answer;
    return replace(answer, { body: change(await answer.text()) });
  };
}

const withUrl = (url: (own: string) => string) => (sets: ImagerySet[]) =>
  sets.map((set) => ({ ...set, tiles: { ...set.tiles, url: url(set.tiles.url) } }));

export const imageryFaults: readonly Fault[] = [
  {
    id: 'imagery-years-mixed',
    sentence: '影像目录不按年份',
    check: 'imagery.catalogue',
    answer: onCatalogue((sets) => [...sets].reverse()),
  },
  {
    id: 'imagery-without-licence',
    sentence: '影像没有写许可',
    check: 'imagery.catalogue',
    answer: onCatalogue((sets) => sets.map((set) => ({ ...set, licence: '' }))),
  },
  {
    id: 'imagery-relative',
    sentence: '影像瓦片的地址是相对的',
    check: 'imagery.catalogue',
    answer: onCatalogue(withUrl((url) => url.replace(/^https?:\/\/[^/]+/, ''))),
  },
  {
    id: 'imagery-key',
    sentence: '影像目录里有天地图的密钥',
    check: 'imagery.no-key',
    answer: onCatalogue(withUrl((url) => `${url}?tk=0123456789abcdef`)),
  },
  {
    id: 'imagery-other-date',
    sentence: '单套影像的拍摄日期与目录不同',
    check: 'imagery.item',
    answer: onJson(/^\/imagery\/[^/]+$/, (body: ImagerySet) => {
      body.captureDate = '1999-01-01';
    }),
  },
  {
    id: 'imagery-year-ignored',
    sentence: '影像目录不理会 year',
    check: 'imagery.item',
    answer: (request, next) => {
      const url = new URL(request.url);
      if (matches(catalogue, url)) url.searchParams.delete('year');
      return next(new Request(url, request));
    },
  },
  {
    id: 'imagery-tile-page',
    sentence: '影像瓦片是一页文字',
    check: 'imagery.tile',
    answer: onTile((answer) =>
      answer.status === 200 ? replace(answer, { body: '<html></html>', status: 200 }) : answer,
    ),
  },
  {
    id: 'imagery-tile-uncached',
    sentence: '影像瓦片不许缓存',
    check: 'imagery.tile',
    answer: onTile((answer) => {
      const headers = new Headers(answer.headers);
      headers.set('Cache-Control', 'no-store');
      return new Response(answer.body, { status: answer.status, headers });
    }),
  },
  {
    id: 'imagery-column-before-row',
    sentence: '影像瓦片先列后行',
    check: 'imagery.outside',
    answer: (request, next) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.replace(/(\/imagery\/.*\/\d+)\/(\d+)\/(\d+)$/, '$1/$3/$2');
      return next(new Request(url, request));
    },
  },
  {
    id: 'imagery-outside-empty',
    sentence: '范围之外的影像瓦片当作空的',
    check: 'imagery.outside',
    answer: onTile((answer) =>
      answer.status === 404 ? replace(answer, { body: null, status: 204 }) : answer,
    ),
  },
  {
    id: 'imagery-footprint-missing',
    sentence: '影像范围少一套',
    check: 'imagery.footprints',
    answer: onJson(footprints, (body: FeatureCollection) => {
      body.features = body.features.slice(1);
    }),
  },
  {
    id: 'wmts-longitude-first',
    sentence: 'WMTS 里 4490 的左上角先写经度',
    check: 'imagery.wmts',
    answer: onWmts((text) => text.replaceAll('<TopLeftCorner>90 -180<', '<TopLeftCorner>-180 90<')),
  },
];

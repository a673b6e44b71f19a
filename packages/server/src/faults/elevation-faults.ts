// Faults of elevation: fine heights for everyone, colours that are read in another way, and tiles that are elsewhere.
import type { ElevationList, ElevationSet } from '@onemap/contract';
import type { Fault } from './fault.js';
import { matches, onJson, replace } from './rewrite.js';

const catalogue = /^\/elevation$/;
const set = /^\/elevation\/[^/]+$/;
const tile = /^\/elevation\/[^/]+\/tiles\//;

const other = { 'terrain-rgb': 'terrarium', terrarium: 'terrain-rgb' } as const;

function onBoth(change: (set: ElevationSet) => ElevationSet): NonNullable<Fault['answer']> {
  const list = onJson(catalogue, (body: ElevationList) => {
    body.items = body.items.map(change);
  });
  const one = onJson(set, (body: ElevationSet) => {
    Object.assign(body, change(body));
  });
  return (request, next) => list(request, (again) => one(again, next));
}

export const elevationFaults: readonly Fault[] = [
  {
    id: 'elevation-without-source',
    sentence: '高程没有写来源',
    check: 'elevation.catalogue',
    answer: onBoth((item) => ({ ...item, source: '' })),
  },
  {
    id: 'elevation-relative',
    sentence: '高程瓦片的地址是相对的',
    check: 'elevation.catalogue',
    answer: onBoth((item) => ({ ...item, url: item.url.replace(/^https?:\/\/[^/]+/, '') })),
  },
  {
    id: 'elevation-fine-for-everyone',
    sentence: '5 米的高程人人可取',
    check: 'elevation.secret',
    answer: onBoth((item) => ({ ...item, resolutionM: 5, synthetic: false })),
  },
  {
    id: 'elevation-other-encoding',
    sentence: '高程目录写的编码与瓦片不同',
    check: 'elevation.tile',
    answer: onBoth((item) => ({ ...item, encoding: other[item.encoding] })),
  },
  {
    id: 'elevation-tile-uncached',
    sentence: '高程瓦片不许缓存',
    check: 'elevation.tile',
    answer: async (request, next) => {
      const answer = await next(request);
      if (!matches(tile, new URL(request.url))) return answer;
      const headers = new Headers(answer.headers);
      headers.set('Cache-Control', 'no-store');
      return new Response(answer.body, { status: answer.status, headers });
    },
  },
  {
    id: 'elevation-outside-empty',
    sentence: '范围之外的高程瓦片当作空的',
    check: 'elevation.outside',
    answer: async (request, next) => {
      const answer = await next(request);
      return matches(tile, new URL(request.url)) && answer.status === 404
        ? replace(answer, { body: null, status: 204 })
        : answer;
    },
  },
];

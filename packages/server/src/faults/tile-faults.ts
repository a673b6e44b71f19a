// Faults of vector tiles: too many, too few, elsewhere, or in another shape.
import type { AppDependencies } from '../app.js';
import type { HouseholdPoint } from '../store/household-points.js';
import type { Store } from '../store/store.js';
import type { Fault } from './fault.js';
import { matches, onJson, replace } from './rewrite.js';
import { widened } from './wider-viewers.js';

const tile = /^\/tiles\/households\/.*\.pbf$/;

type Points = Store['householdPoints'];

function onStore(change: (own: Points) => Partial<Points>): (parts: AppDependencies) => AppDependencies {
  return (parts) => {
    const { store } = parts;
    const { householdPoints } = store;
    return {
      ...parts,
      store: { ...store, householdPoints: { ...householdPoints, ...change(householdPoints) } },
    };
  };
}

function onEach(
  change: (point: HouseholdPoint) => HouseholdPoint,
): (parts: AppDependencies) => AppDependencies {
  return onStore((own) => ({ points: async (...args) => (await own.points(...args))?.map(change) ?? null }));
}

function answerInstead(
  from: number,
  to: number,
  who: (request: Request) => boolean = () => true,
): NonNullable<Fault['answer']> {
  return async (request, next) => {
    const answer = await next(request);
    if (answer.status !== from || !matches(tile, new URL(request.url)) || !who(request)) return answer;
    if (to === 200) return new Response(new Uint8Array(), { status: 200, headers: answer.headers });
    return replace(answer, { body: null, status: to });
  };
}

export const tileFaults: readonly Fault[] = [
  {
    id: 'leak-by-tile',
    sentence: '瓦片显示邻镇的户',
    check: 'tiles.scope',
    break: onStore((own) => ({ points: (viewer, ...rest) => own.points(widened(viewer), ...rest) })),
  },
  {
    id: 'tile-for-anyone',
    sentence: '匿名者取瓦片答 204',
    check: 'tiles.anonymous',
    answer: answerInstead(401, 204, (request) => !request.headers.has('Authorization')),
  },
  {
    id: 'tile-drops-one',
    sentence: '瓦片少一户',
    check: 'tiles.same-as-items',
    break: onStore((own) => ({ points: async (...args) => (await own.points(...args))?.slice(1) ?? null })),
  },
  {
    id: 'tile-shifted',
    sentence: '瓦片里的点偏了四个单位',
    check: 'tiles.position',
    break: onEach((point) => ({ ...point, place: point.place ^ 0b110000 })),
  },
  {
    id: 'tile-years-reversed',
    sentence: '属性 s 的年份倒序',
    check: 'tiles.attributes',
    break: onEach((point) => ({ ...point, statuses: [...(point.statuses ?? '')].reverse().join('') })),
  },
  {
    id: 'empty-tile-200',
    sentence: '空瓦片答 200 与零字节',
    check: 'tiles.empty',
    answer: answerInstead(204, 200),
  },
  {
    id: 'outside-tile-empty',
    sentence: '越界的瓦片当作空瓦片',
    check: 'tiles.outside',
    answer: answerInstead(404, 204),
  },
  {
    id: 'leak-by-grid',
    sentence: '网格数到邻镇的户',
    check: 'tiles.grid.scope',
    break: onStore((own) => ({ cells: (viewer, ...rest) => own.cells(widened(viewer), ...rest) })),
  },
  {
    id: 'grid-counts',
    sentence: '网格每格多数一户',
    check: 'tiles.grid.counts',
    break: onStore((own) => ({
      cells: async (...args) => {
        const cells = await own.cells(...args);
        return { ...cells, counts: cells.counts.map((count) => count + 1) };
      },
    })),
  },
  {
    id: 'column-before-row',
    sentence: 'OGC 地址先列后行',
    check: 'tiles.ogc-path',
    answer: (request, next) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.replace(/(\/WebMercatorQuad\/\d+)\/(\d+)\/(\d+)$/, '$1/$3/$2');
      return next(new Request(url, request));
    },
  },
  {
    id: 'metadata-without-layers',
    sentence: 'metadata.json 没有写图层',
    check: 'tiles.metadata',
    answer: onJson(/^\/tiles\/households\/metadata\.json$/, (body: { json: string }) => {
      body.json = '{}';
    }),
  },
  {
    id: 'tilejson-relative',
    sentence: 'TileJSON 的瓦片地址是相对的',
    check: 'tiles.tilejson',
    answer: onJson(/^\/tiles\/households$/, (body: { tiles: string[] }) => {
      body.tiles = body.tiles.map((address) => address.replace(/^https?:\/\/[^/]+/, ''));
    }),
  },
];

// Faults of vector tiles: too many, too few, elsewhere, or in another shape.
import type { AppDependencies } from '../app.js';
import type { HouseholdPoint } from '../store/household-points.js';
import type { Store } from '../store/store.js';
import type { Fault } from './fault.js';
import { matches, onJson, replace } from './rewrite.js';
import { widened } from './wider-viewers.js';

const tile = /^\/tiles\/households\/.*\.pbf$/;

type InBox = Store['householdPoints']['inBox'];

function onPoints(change: (own: InBox) => InBox): (parts: AppDependencies) => AppDependencies {
  return (parts) => {
    const { store } = parts;
    const { householdPoints } = store;
    return {
      ...parts,
      store: {
        ...store,
        householdPoints: { ...householdPoints, inBox: change((...args) => householdPoints.inBox(...args)) },
      },
    };
  };
}

function onEach(
  change: (point: HouseholdPoint) => HouseholdPoint,
): (parts: AppDependencies) => AppDependencies {
  return onPoints(
    (own) =>
      async (...args) =>
        (await own(...args)).map(change),
  );
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
    break: onPoints(
      (own) =>
        (viewer, ...rest) =>
          own(widened(viewer), ...rest),
    ),
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
    break: onPoints(
      (own) =>
        async (...args) =>
          (await own(...args)).slice(1),
    ),
  },
  {
    id: 'tile-shifted',
    sentence: '瓦片里的点偏了约十米',
    check: 'tiles.position',
    break: onEach((point) => ({ ...point, lat: point.lat + 0.0001 })),
  },
  {
    id: 'tile-years-reversed',
    sentence: '属性 s 的年份倒序',
    check: 'tiles.attributes',
    break: onEach((point) => ({ ...point, statuses: [...point.statuses].reverse().join('') })),
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
    id: 'tilejson-relative',
    sentence: 'TileJSON 的瓦片地址是相对的',
    check: 'tiles.tilejson',
    answer: onJson(/^\/tiles\/households$/, (body: { tiles: string[] }) => {
      body.tiles = body.tiles.map((address) => address.replace(/^https?:\/\/[^/]+/, ''));
    }),
  },
];

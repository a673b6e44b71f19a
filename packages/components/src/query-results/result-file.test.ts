// Files made in the page: what a spreadsheet and a map program read.
import { toCql2Text } from '@onemap/contract/cql2';
import { resultSetOf, ResultView } from '@onemap/core/result-set';
import { describe, expect, it } from 'vitest';
import { fieldsOfSchema } from '../query-builder/query-fields.js';
import { QuerySession } from '../query-toolbox/session.js';
import { narrowingFilter, ownFile } from './result-file.js';

const fields = fieldsOfSchema(
  {
    properties: {
      kind: { title: '活动类型', type: 'string', enum: ['homeVisit'] },
      title: { title: '活动名称', type: 'string' },
      participantCount: { title: '参加人数', type: 'integer' },
    },
  },
  'zh-CN',
);

function session(): QuerySession {
  const made = new QuerySession();
  made.view = new ResultView(
    resultSetOf({
      ...{ lon: [105.1, 105.2], lat: [34.1, 34.2], id: ['a', 'b'] },
      columns: {
        kind: ['homeVisit', null],
        title: ['=cmd|calc', '说"好",\n走访'],
        participantCount: new Float64Array([1200, NaN]),
      },
    }),
  );
  return made;
}

describe('A file of the page', () => {
  it('is CSV with a mark, words for codes, plain numbers and no formulas', async () => {
    const bytes = new Uint8Array(await ownFile(session(), fields, 'csv', 'zh-CN').arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      'ID,活动类型,活动名称,参加人数（人）,经度,纬度\r\n' +
        "a,入户走访,'=cmd|calc,1200,105.1,34.1\r\n" +
        'b,,"说""好"",\n走访",,105.2,34.2\r\n',
    );
  });

  it('is GeoJSON with the codes themselves', async () => {
    const read: unknown = JSON.parse(await ownFile(session(), fields, 'geojson', 'zh-CN').text());
    expect(read).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          id: 'a',
          geometry: { type: 'Point', coordinates: [105.1, 34.1] },
          properties: { kind: 'homeVisit', participantCount: 1200 },
        },
        { id: 'b', properties: { kind: null, participantCount: null } },
      ],
    });
  });

  it('of a narrowed result asks for the same rows', () => {
    const text = (narrowing: Parameters<typeof narrowingFilter>[0]) =>
      toCql2Text(narrowingFilter(narrowing)!);
    expect(narrowingFilter(null)).toBeNull();
    expect(text({ field: 'kind', text: 'homeVisit' })).toBe("kind = 'homeVisit'");
    expect(text({ field: 'kind', text: null })).toBe('kind IS NULL');
    expect(text({ field: 'n', from: 1, to: 2, closed: false })).toBe('n >= 1 AND n < 2');
    expect(text({ field: 'n', from: 1, to: 2, closed: true })).toBe('n >= 1 AND n <= 2');
  });
});

// Regions, their boundaries and the search of places: public, the same for everybody.
import { link, pageOf, selfUrl } from './paging.mjs';
import { readRegionCode, requireParameter } from './parameters.mjs';
import { Problem } from './problems.mjs';
import { origin, regions } from './data.mjs';

const byCode = new Map(regions.map((region) => [region.code, region]));

export function listRegions(context) {
  const { parent, level, q } = context.query;
  const found = regions.filter(
    (region) =>
      (parent === undefined || region.parent === parent) &&
      (level === undefined || region.level === level) &&
      (q === undefined || region.name.includes(q) || region.shortName.includes(q)),
  );
  return pageOf(found, 'code', context);
}

export function getRegion({ params }) {
  return regionOf(params.code);
}

export function listRegionChildren(context) {
  return wholeList(childrenOf(regionOf(context.params.code)), context);
}

export function listRegionAncestors(context) {
  return wholeList(ancestorsOf(regionOf(context.params.code)), context);
}

export function getRegionBoundary({ params, query }) {
  const region = regionOf(params.code);
  const wanted = query.level
    ? regions.filter(({ code, level }) => level === query.level && isBelow(code, region.code))
    : [region];
  return { ...origin, type: 'FeatureCollection', features: wanted.map(boundaryOf), mapApprovalNumber: null };
}

/** Names are matched letter by letter, with no patterns: `%` is a percent sign. */
export function searchPlaces({ query }) {
  requireParameter(query, 'q');
  const found = regions.filter(
    ({ code, name }) =>
      name.includes(query.q) && (!query.within || code === query.within || isBelow(code, query.within)),
  );
  return { items: found.slice(0, query.limit ?? 10).map(placeOf) };
}

/** Whether a region lies under another, told by their codes: 880121101201 under 880121101000 under 88. */
export function isBelow(code, upper) {
  return code !== upper && code.startsWith(prefixOf(upper));
}

/** The digits of a code that its lower regions share. A village shares all twelve with its groups. */
function prefixOf(code) {
  return code.slice(0, [2, 4, 6, 9].find((length) => /^0*$/.test(code.slice(length))) ?? 12);
}

export function centerOf(code) {
  return byCode.get(code).center;
}

function regionOf(text) {
  const region = byCode.get(readRegionCode(text));
  if (!region) throw new Problem('region-not-found');
  return region;
}

function childrenOf({ code }) {
  return regions.filter((region) => region.parent === code);
}

function ancestorsOf({ parent }) {
  return parent === null ? [] : [...ancestorsOf(byCode.get(parent)), byCode.get(parent)];
}

function wholeList(items, context) {
  const count = items.length;
  return { items, numberReturned: count, numberMatched: count, links: [link('self', selfUrl(context))] };
}

function placeOf(region) {
  const { code, name, level, center, bbox } = region;
  const path = ancestorsOf(region)
    .map((upper) => upper.name)
    .join(' › ');
  return { code, name, level, path, center, bbox };
}

function boundaryOf({ code, name, shortName, level, parent, center, bbox: [west, south, east, north] }) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    id: code,
    properties: { code, name, shortName, level, parent, center },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

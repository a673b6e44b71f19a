// The ground of both pictures of the land: the same hills for the element and for MapLibre alone.

/** Metres above sea level. */
export function heightAt(lon, lat) {
  return 1500 + 300 * Math.sin(lon * 80) * Math.sin(lat * 90);
}

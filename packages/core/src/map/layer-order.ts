// What lies over what on a map, whenever it is added: imagery covers the basemap and nothing else,
// and places lie upon what fills areas.

/** For `setZIndex`; layers without one are at 0, in the order in which they are added. */
export const layerOrder = { basemap: -2, imagery: -1, graticule: 1, places: 1 } as const;

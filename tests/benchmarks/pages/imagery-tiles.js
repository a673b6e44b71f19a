// The place and the addresses of the imagery that both pages show.

export const box = [105.2, 34.6, 105.45, 34.85];
export const tilesOf = (year) => `/data/tile.webp?${year}/{z}/{x}/{y}`;

// Colours of classes and statuses, the same on every map that is measured.
export const classColors = ['#fef0d9', '#fdcc8a', '#fc8d59', '#e34a33', '#b30000'];
export const statusColors = ['#c2410c', '#ca8a04', '#15803d', '#7e22ce'];
export const centre = [105.3, 34.8];
/** Metres a pixel in EPSG:3857 at which the data fills a map of 1024x768. */
export const resolution = 140;

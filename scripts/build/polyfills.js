// What our dependencies call and Chromium 80 to 92 lack; each stands aside where the browser has its own.

/** OpenLayers' expression code (Chromium 93). */
function hasOwn(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

if (!('hasOwn' in Object)) {
  Object.defineProperty(Object, 'hasOwn', { value: hasOwn, configurable: true, writable: true });
}

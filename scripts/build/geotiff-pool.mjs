// Leaves the worker pool of geotiff out of the site's modules: it starts workers from blobs, which a strict policy forbids.

const pool = /[\\/]geotiff[\\/]dist-module[\\/]pool\.js$/;

/** OneMap decodes without a pool; the class is only named by the index of the package. */
export function leaveOutGeotiffPool() {
  return {
    name: 'leave-out-geotiff-pool',
    load: { filter: { id: pool }, handler: () => 'export default class Pool {}' },
  };
}

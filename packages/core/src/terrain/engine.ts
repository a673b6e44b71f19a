// Loads MapLibre GL when a picture is wanted, with its worker as a file of its own: a strict policy allows no blob.

export type Engine = typeof import('maplibre-gl');

/** Why there is no picture. */
export type TerrainRefusal = 'no-webgl' | 'no-engine' | 'context-lost';

export class TerrainRefusedError extends Error {
  override readonly name = 'TerrainRefusedError';
  readonly reason: TerrainRefusal;

  constructor(reason: TerrainRefusal, cause?: unknown) {
    super(`terrain: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * @param workerUrl where the page serves `maplibre-gl/dist/maplibre-gl-worker.mjs`; default the file beside the
 * package, which bundlers find
 * @throws TerrainRefusedError (rejects) where the optional package is not installed
 */
export async function loadEngine(workerUrl: string | undefined): Promise<Engine> {
  let engine: Engine;
  try {
    engine = await import('maplibre-gl');
  } catch (error) {
    throw new TerrainRefusedError('no-engine', error);
  }
  engine.setWorkerUrl(workerUrl ?? new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);
  return engine;
}

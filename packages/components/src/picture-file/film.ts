// A play as a file: an animated GIF, or a WebM recorded by the browser itself.
import { encodeGif } from '@onemap/core/picture';
import { webmType } from './webm-type.js';

export type FilmFormat = 'gif' | 'webm';

export interface Film {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** Paints a step; the canvas may be painted over by the next one. */
  readonly paint: (index: number) => Promise<HTMLCanvasElement>;
  /** How long a step stands, milliseconds. */
  readonly durationInMs: (index: number) => number;
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The browser cannot record a WebM; the message is for programmers, the words for readers are elsewhere. */
export class WebmUnsupportedError extends Error {
  override readonly name = 'WebmUnsupportedError';
}

/** A frame is handed over again so often: a player that is moved to any place finds a picture there. */
const beatInMs = 200;
const bitsPerPixelAndSecond = 4;

/** @throws WebmUnsupportedError for `webm` where the browser cannot, and a DOMException named `AbortError` when stopped */
export async function filmOf(format: FilmFormat, film: Film): Promise<Blob> {
  return format === 'gif' ? gifOf(film) : webmOf(film);
}

async function gifOf(film: Film): Promise<Blob> {
  const { width, height, paint } = film;
  const bytes = await encodeGif({
    ...film,
    frame: async (index) => {
      const context = (await paint(index)).getContext('2d')!;
      return context.getImageData(0, 0, width, height).data;
    },
  });
  return new Blob([bytes], { type: 'image/gif' });
}

/** Recorded as it plays: it takes as long as the play. */
async function webmOf(film: Film): Promise<Blob> {
  const type = webmType();
  if (type === undefined) throw new WebmUnsupportedError('film: this browser does not record WebM');
  const canvas = document.createElement('canvas');
  canvas.width = film.width;
  canvas.height = film.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(await film.paint(0), 0, 0);
  const stream = canvas.captureStream(0);
  const recording = record(stream, type, film.width * film.height * bitsPerPixelAndSecond);
  try {
    await recording.started;
    await play(film, context, stream.getVideoTracks()[0] as CanvasCaptureMediaStreamTrack);
    return await recording.stop();
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

async function play(
  { count, paint, durationInMs, onProgress, signal }: Film,
  context: CanvasRenderingContext2D,
  track: CanvasCaptureMediaStreamTrack,
): Promise<void> {
  for (let index = 0; index < count; index++) {
    const end = performance.now() + durationInMs(index);
    if (index > 0) context.drawImage(await paint(index), 0, 0);
    do {
      if (signal?.aborted) throw new DOMException('the film is no longer wanted', 'AbortError');
      track.requestFrame();
      await pause(Math.min(beatInMs, Math.max(0, end - performance.now())));
    } while (performance.now() < end);
    onProgress?.((index + 1) / count);
  }
}

function record(stream: MediaStream, mimeType: string, videoBitsPerSecond: number) {
  const recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const started = new Promise((resolve) => recorder.addEventListener('start', resolve, { once: true }));
  recorder.start();
  return {
    started,
    stop: (): Promise<Blob> =>
      new Promise((resolve, reject) => {
        recorder.addEventListener('stop', () => resolve(new Blob(parts, { type: 'video/webm' })));
        recorder.addEventListener('error', () => reject(new Error('film: the recording failed')));
        recorder.stop();
      }),
  };
}

const pause = (milliseconds: number): Promise<unknown> =>
  new Promise((later) => setTimeout(later, milliseconds));

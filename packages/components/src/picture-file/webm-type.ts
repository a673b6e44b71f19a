// Whether this browser records a WebM, asked before the recorder itself is loaded.

/** Newest first; the browser takes the first that it can write. */
const webmTypes = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'];

/** The kind of WebM that this browser writes, on secure pages and others alike; undefined where it writes none. */
export function webmType(): string | undefined {
  const canRecord = typeof MediaRecorder === 'function' && 'captureStream' in HTMLCanvasElement.prototype;
  return canRecord ? webmTypes.find((type) => MediaRecorder.isTypeSupported(type)) : undefined;
}

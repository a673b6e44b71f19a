// The part of gifenc that is used; the package has no types of its own.
declare module 'gifenc' {
  type Palette = number[][];

  interface FrameOptions {
    /** Needed for the first frame. */
    readonly palette?: Palette;
    /** Milliseconds. */
    readonly delay?: number;
    /** 0 plays for ever; read with the first frame. */
    readonly repeat?: number;
  }

  interface Encoder {
    writeFrame(indices: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(): Encoder;
  /** Reads the whole buffer below `rgba`. */
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, maxColors: number): Palette;
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
}

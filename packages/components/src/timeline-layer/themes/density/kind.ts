// The four ways to show a density, and how the element's attribute names them.

export type DensityKind = 'unit' | 'hexagon' | 'kernel' | 'dots';

const kinds: readonly DensityKind[] = ['unit', 'hexagon', 'kernel', 'dots'];

/** `unit` where nothing, or something unknown, is asked for. */
export function densityKind(text: string | undefined): DensityKind {
  return kinds.find((kind) => kind === text) ?? 'unit';
}

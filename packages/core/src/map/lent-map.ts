// Whether a map is lent to a printer: its own view waits, and nobody is told of the printer's.
import type OlMap from 'ol/Map.js';

/** The property of a map that holds who has it. */
export const lentTo = 'lentTo';

/** The property of a map that is true while it is drawn for paper, which is light. */
export const onPaper = 'onPaper';

/** While it is, a fit waits, and other wishes for the view are passed over. */
export function isLent(map: OlMap): boolean {
  return map.get(lentTo) !== undefined;
}

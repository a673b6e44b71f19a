// The context key under which a map hands its handle to the layer elements inside it.
import { createContext } from '@lit/context';
import type { MapHandle } from '@onemap/core/map';

/** Undefined until the map is drawn and after it has left the page. */
export const mapContext = createContext<MapHandle | undefined>(Symbol.for('onemap.map'));

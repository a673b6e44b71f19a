// The context key under which a provider hands its view down; equal in every copy of the library.
import { createContext } from '@lit/context';
import type { ViewState } from '@onemap/core';

export const viewContext = createContext<ViewState>(Symbol.for('onemap.view'));

// Where the module of each theme is: a page downloads those that it shows.
import { choropleth } from './choropleth.js';
import type { Theme, ThemeName } from './theme.js';

type Modules = Readonly<Partial<Record<ThemeName, () => Promise<Theme> | Theme>>>;

const modules: Modules = {
  bivariate: async () => (await import('./bivariate/bivariate.js')).bivariate,
  choropleth: () => choropleth,
  change: async () => (await import('./change/change.js')).change,
  density: async () => (await import('./density/density.js')).density,
  proportional: async () => (await import('./proportional/proportional.js')).proportional,
  'type-distribution': async () =>
    (await import('./type-distribution/type-distribution.js')).typeDistribution,
};

/** An unknown name is the choropleth. */
export function themeName(text: string | null): ThemeName {
  return text !== null && text in modules ? (text as ThemeName) : 'choropleth';
}

export function loadTheme(name: ThemeName): Promise<Theme> | Theme {
  return (modules[name] ?? (() => choropleth))();
}

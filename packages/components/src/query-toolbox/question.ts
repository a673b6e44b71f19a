// What a toolbox asks at the moment: its fields, its sentence, its filter and its text, from what is set and what can be asked.
import type { PropertySchema } from '@onemap/contract';
import { readCql2Json, type Filter } from '@onemap/contract/cql2';
import { yearOf, type DataSource, type Locale, type Period } from '@onemap/core';
import { conditionOfFilter } from '@onemap/core/query';
import type { LocalRows } from '@onemap/core/result-set';
import { Memo } from '../figures/memo.js';
import { fieldsOfSchema, type QueryField } from '../query-builder/query-fields.js';
import { sentenceOf } from '../query-builder/sentence.js';
import type { Askable } from './load-queryables.js';
import { schemaOfRows } from './local-schema.js';
import { LocalSet } from './local-set.js';
import {
  areaFilter,
  areaOf,
  bothFilters,
  isNameless,
  placeFilter,
  renamed,
  type AskedPlace,
} from './place-filter.js';
import { leavesPicksOut, readablePlace } from './picked-ids.js';
import type { ThingSource } from './picked-things.js';
import type { Asked } from './session.js';
import { fitsUrl, toUrlText } from './url-text.js';
import { englishCollections, toolboxWordsOf } from './words.js';

type Schema = Pick<PropertySchema, 'properties'>;

/** What is set on the element, and what its source lets it ask. */
export interface QuestionParts {
  readonly collection: string;
  readonly filter: object | null;
  readonly place: AskedPlace | null;
  readonly rows?: LocalRows | undefined;
  readonly rowSchema?: Schema | undefined;
  readonly rowsTitle?: string | undefined;
  /** The common condition on households, where it is not this element's own. */
  readonly common: object | null;
  readonly maxRows: number;
  readonly askable: Askable | null | undefined;
  readonly source: DataSource | undefined;
  readonly locale: Locale;
  readonly period: Period | undefined;
}

export class Question {
  readonly #given: () => QuestionParts;
  readonly #parts: () => QuestionParts;
  readonly #local = new Memo<LocalSet | undefined>();
  readonly #localSchema = new Memo<Schema>();
  readonly #fields = new Memo<readonly QueryField[]>();
  readonly #place = new Memo<AskedPlace | null>();
  readonly #text = new Memo<string>();
  readonly #nameless = new Memo<string>();
  readonly #fits = new Memo<boolean>();

  /** @param parts asked each time */
  constructor(parts: () => QuestionParts) {
    this.#given = parts;
    this.#parts = () => {
      const given = parts();
      return { ...given, place: this.#place.get([given.place], () => readablePlace(given.place)) };
    };
  }

  /** Where to look, with what can be read of what is picked. */
  get place(): AskedPlace | null {
    return this.#parts().place;
  }

  /** Whether some of what is picked cannot be read. */
  get leavesPicksOut(): boolean {
    return leavesPicksOut(this.#given().place);
  }

  /** The fields that can be asked; undefined before they are known. */
  get queryables(): Schema | undefined {
    const { rows, rowSchema, askable } = this.#parts();
    if (!rows) return askable?.queryables;
    return this.#localSchema.get([rows, rowSchema], () => rowSchema ?? schemaOfRows(rows));
  }

  /** Rows of the page's own. */
  get local(): LocalSet | undefined {
    const { rows } = this.#parts();
    return this.#local.get([rows], () => rows && new LocalSet(rows));
  }

  /** The wanted collection, or the one that the viewer may read instead. */
  get collection(): string {
    const { rows, askable, collection } = this.#parts();
    return rows ? 'local' : (askable?.collection ?? collection);
  }

  /** What is asked for, in words. */
  get title(): string {
    const { rows, rowsTitle, askable, locale } = this.#parts();
    if (rows) return rowsTitle ?? toolboxWordsOf(locale).local;
    return this.titleOf(askable?.collections.find(({ id }) => id === this.collection));
  }

  titleOf(collection: { id: string; title: string } | undefined): string {
    if (!collection) return '';
    const english = this.#parts().locale === 'en' ? englishCollections[collection.id] : undefined;
    return english ?? collection.title;
  }

  get sentence(): string {
    return this.#teller()(this.place);
  }

  /** The sentence of what is asked now, for the place by that or by another name. */
  #teller(): (place: AskedPlace | null) => string {
    const { filter, locale } = this.#parts();
    const words = toolboxWordsOf(locale);
    const [condition, title] = [this.#conditionText(filter), this.title];
    return (place) => {
      if (place?.area) return words.mixedSentence(place.words, condition, title);
      if (place?.ids) return words.pickedSentence(place.words, condition, title);
      return words.sentence(place?.words ?? '', condition, title);
    };
  }

  /** For an address. */
  get text(): string {
    const { filter, place } = this.#parts();
    const { collection } = this;
    return this.#text.get([collection, filter, place], () => toUrlText({ collection, filter, place }));
  }

  /** Whether the text holds the place. */
  get isWhole(): boolean {
    const { place } = this.#parts();
    return this.#fits.get([place], () => fitsUrl(place));
  }

  /** Changes with everything that an answer depends on: what is asked here, the common condition, and the year. */
  get key(): string {
    const { common, collection } = this;
    const { period, filter, place } = this.#parts();
    const year = collection === 'households' && period ? yearOf(period) : '';
    // The name of a region that is told later asks for nothing else.
    const unnamed = place?.region === undefined ? place : { ...place, words: '' };
    const own = this.#nameless.get([collection, filter, place], () =>
      toUrlText({ collection, filter, place: unnamed }),
    );
    return [own, common ? JSON.stringify(common) : '', year].join(' ');
  }

  /** What the element itself asks: its place and its condition. */
  get own(): Filter | null {
    const { rows, filter, place } = this.#parts();
    const names = Object.keys(this.queryables?.properties ?? {});
    // Rows of the page's own have no field of their ids: what was picked is asked for beside the filter.
    const byPlace = place && (rows ? areaFilter : placeFilter)(place, names, 'geometry');
    return bothFilters(byPlace, readFilter(filter));
  }

  /** The common condition, where households are asked for. */
  get common(): Filter | null {
    const { rows, common } = this.#parts();
    if (rows || this.collection !== 'households') return null;
    const filter = readFilter(common);
    return filter && renamed(filter, 'point', 'geometry');
  }

  /** The common condition in words; empty for none. */
  get commonSentence(): string {
    return this.common ? this.#conditionText(this.#parts().common) : '';
  }

  /** Where single things are looked for. */
  get things(): ThingSource {
    const { source, period, place } = this.#parts();
    const names = Object.keys(this.queryables?.properties ?? {});
    return {
      ...{ collection: this.collection, names, source, local: this.local, area: areaOf(place) },
      asOf: period && yearOf(period),
    };
  }

  /** Undefined before it is known what can be asked. */
  get asked(): Asked | undefined {
    const { rows, askable, source, maxRows, place, locale, period } = this.#parts();
    const { collection, queryables } = this;
    const schema = rows ? queryables : askable?.schema;
    if (!schema || !queryables) return undefined;
    const tell = this.#teller();
    const picks =
      rows && place ? { ids: place.ids, without: place.without, alone: !place.geometry } : undefined;
    return {
      ...{ collection, source, mostRows: maxRows, local: this.local },
      ...{ title: this.title, sentence: tell(place), fields: fieldsOfSchema(schema, locale) },
      ...(isNameless(place) && {
        unnamed: { region: place.region, named: (name: string) => tell({ ...place, words: name }) },
      }),
      filter: bothFilters(this.own, this.common),
      picks,
      asOf: collection === 'households' && period ? yearOf(period) : undefined,
    };
  }

  #conditionText(filter: object | null): string {
    const { locale } = this.#parts();
    const { queryables } = this;
    const fields = this.#fields.get([queryables, locale], () =>
      queryables ? fieldsOfSchema(queryables, locale) : [],
    );
    const read = readFilter(filter);
    return read ? sentenceOf(conditionOfFilter(read), { fields, locale }) : '';
  }
}

/** Null for none, and for what cannot be read: the builder says so. */
function readFilter(filter: object | null): Filter | null {
  try {
    return filter && readCql2Json(filter);
  } catch {
    return null;
  }
}

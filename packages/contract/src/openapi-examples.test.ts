// The examples of the contract: valid, whole, and of nobody who exists.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readCube } from './cube.js';
import type { StatDataset } from './index.js';
import { openApi31 } from './openapi.js';
import { problemTypes } from './problems.js';
import { components, parameters } from './testing/document.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(openApi31, 'contract');

/** What the schema at a JSON pointer of the document has against a value. */
function faultsOf(pointer: string, value: unknown): string[] {
  const validate = ajv.getSchema(`contract#${pointer}`) ?? ajv.compile({ $ref: `contract#${pointer}` });
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe('the examples', () => {
  const objects = Object.entries(components.schemas).filter(
    ([, schema]) => schema.allOf ?? schema.properties,
  );
  /** Parts that are only seen inside another object's example. */
  const parts = ['BoundaryProperties', 'StatDimension', 'StatMeasure'];

  it.each(objects.filter(([name]) => !parts.includes(name)))(
    '%s has one that its schema accepts',
    (name, schema) => {
      expect(schema.example).toBeDefined();
      expect(faultsOf(`/components/schemas/${name}`, schema.example)).toEqual([]);
    },
  );

  it('hold every property, so that a reader sees the whole object', () => {
    for (const name of ['Household', 'Member', 'Region', 'Indicator', 'Reveal', 'TileJson']) {
      const example = components.schemas[name]!.example as object;
      expect(Object.keys(example).sort(), name).toEqual(propertiesOf(name).sort());
    }
  });

  it('of parameters and plain values fit too', () => {
    const plain = Object.entries(components.schemas).filter(([, schema]) => schema.example !== undefined);
    for (const [name, schema] of plain)
      expect(faultsOf(`/components/schemas/${name}`, schema.example), name).toEqual([]);
    for (const { operation, name, schema } of parameters) {
      if (schema.example === undefined) continue;
      expect(new Ajv2020({ strict: false }).validate(schema, schema.example), `${operation} ${name}`).toBe(
        true,
      );
    }
  });

  it('would be refused if they were wrong', () => {
    const region = { ...(components.schemas.Region!.example as object), code: '620523', level: 'hamlet' };
    expect(faultsOf('/components/schemas/Region', region)).toHaveLength(2);
  });

  it('of statistics can be read as a cube: ratios are 100 times part by whole, and hidden cells say so', () => {
    const cube = readCube(components.schemas.StatDataset!.example as StatDataset);
    const at = (region: string, time: number, measure: string) => cube.at({ region, time, measure });
    expect(at('620523100', 2015, 'povertyIncidence').value).toBe((100 * 2000) / 25_000);
    expect(at('620523100', 2016, 'povertyIncidence').value).toBe((100 * 1250) / 25_000);
    expect(at('620523106', 2015, 'povertyIncidence').value).toBe((100 * 2500) / 20_000);
    expect(at('620523106', 2016, 'povertyIncidence')).toEqual({ value: null, status: 'suppressed' });
    expect(at('620523106', 2016, 'poorPersons')).toEqual({ value: null, status: 'suppressed' });
    expect(at('620523106', 2016, 'ruralPopulation')).toEqual({ value: 20_000, status: 'ok' });
  });

  it('of problems use codes of the table', () => {
    for (const name of ['Problem', 'ProblemType']) {
      const { code, status } = components.schemas[name]!.example as { code: string; status: number };
      expect(problemTypes.find((type) => type.code === code)?.status).toBe(status);
    }
  });

  it('show no identity number of a person who could exist', () => {
    const text = JSON.stringify(components.schemas);
    const numbers = text.match(/(?<![0-9a-zA-Z])[0-9]{17}[0-9X](?![0-9a-zA-Z])/g) ?? [];
    expect(numbers).toEqual(['620523196802300019']);
    expect(new Date(Date.UTC(1968, 1, 30)).getUTCMonth(), '30 February is in March').toBe(2);
  });
});

function propertiesOf(name: string): string[] {
  const { properties = {}, allOf = [] } = components.schemas[name]!;
  const inherited = allOf.flatMap((part) => {
    const { $ref, properties: own = {} } = part as { $ref?: string; properties?: object };
    return $ref === undefined ? Object.keys(own) : propertiesOf($ref.split('/').pop()!);
  });
  return [...Object.keys(properties), ...inherited];
}

// How the contract is rewritten as OpenAPI 3.0.
import { describe, expect, it } from 'vitest';
import { toOpenApi30 } from '../scripts/generate/openapi30.mjs';

describe('the conversion to 3.0', () => {
  const convert = (schema: object, schemas: object = {}) => {
    const document = {
      openapi: '3.1.0',
      info: { title: 't' },
      components: { schemas: { It: schema, ...schemas } },
    };
    const { components: result } = toOpenApi30(document) as { components: { schemas: { It: unknown } } };
    return result.schemas.It;
  };

  it('writes null as nullable', () => {
    expect(convert({ type: ['string', 'null'], maxLength: 3 })).toEqual({
      type: 'string',
      nullable: true,
      maxLength: 3,
    });
    expect(convert({ type: ['string', 'number', 'null'] })).toEqual({
      anyOf: [
        { type: 'string', nullable: true },
        { type: 'number', nullable: true },
      ],
    });
  });

  it('writes a reference that may be null out, with null among its values', () => {
    const schema = { oneOf: [{ $ref: '#/components/schemas/Level' }, { type: 'null' }], description: 'd' };
    expect(convert(schema, { Level: { type: 'string', enum: ['town'] } })).toEqual({
      type: 'string',
      enum: ['town', null],
      nullable: true,
      description: 'd',
    });
    expect(() => convert(schema)).toThrow('#/components/schemas/Level leads nowhere');
  });

  it('writes const as an enum of one, and a tuple as items', () => {
    expect(convert({ const: 'upper' })).toEqual({ type: 'string', enum: ['upper'] });
    expect(convert({ const: 2 })).toEqual({ type: 'number', enum: [2] });
    expect(
      convert({ type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }], minItems: 2 }),
    ).toEqual({
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
    });
  });

  it('leaves examples alone, and properties that are named like keywords', () => {
    expect(convert({ example: { const: 1, type: ['a', 'null'] } })).toEqual({
      example: { const: 1, type: ['a', 'null'] },
    });
    expect(convert({ properties: { default: { type: ['number', 'null'] } } })).toEqual({
      properties: { default: { type: 'number', nullable: true } },
    });
  });

  it('does not touch its input', () => {
    const document = { openapi: '3.1.0', info: { title: 't', summary: 's' }, components: { schemas: {} } };
    toOpenApi30(document);
    expect(document).toEqual({
      openapi: '3.1.0',
      info: { title: 't', summary: 's' },
      components: { schemas: {} },
    });
  });
});

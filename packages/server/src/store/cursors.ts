// Opaque page cursors: a position signed together with the filter and scope that it belongs to.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { HttpProblem } from '../http-problem.js';

export interface Cursors {
  /** @param binding a text of the filter and scope */
  write(position: string, binding: string): string;
  /** @throws HttpProblem `invalid-cursor` for one that is tampered with or belongs to another filter or scope */
  read(cursor: string, binding: string): string;
}

export function createCursors(key: Uint8Array): Cursors {
  const sign = (position: string, binding: string): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([position, binding]))
      .digest()
      .subarray(0, 16);
  return {
    write: (position, binding) =>
      `${Buffer.from(position).toString('base64url')}.${sign(position, binding).toString('base64url')}`,
    read: (cursor, binding) => {
      const [, encoded, signature] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{22})$/.exec(cursor) ?? [];
      if (encoded === undefined || signature === undefined) throw new HttpProblem('invalid-cursor');
      const position = Buffer.from(encoded, 'base64url').toString();
      if (!timingSafeEqual(Buffer.from(signature, 'base64url'), sign(position, binding))) {
        throw new HttpProblem('invalid-cursor');
      }
      return position;
    },
  };
}

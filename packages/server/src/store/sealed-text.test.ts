import { describe, expect, it } from 'vitest';
import { openSealedText, sealText } from './sealed-text.js';

const key = new Uint8Array(32).fill(1);
const text = '{"phone":"13812340000","姓名":"张三"}';

describe('a sealed text', () => {
  it('is opened by its key at its place, and looks different each time', () => {
    const [one, two] = [sealText(key, text, 'row 1'), sealText(key, text, 'row 1')];
    expect(one).not.toBe(two);
    expect([openSealedText(key, one, 'row 1'), openSealedText(key, two, 'row 1')]).toEqual([text, text]);
    expect(openSealedText(key, sealText(key, '', ''), '')).toBe('');
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toMatch(/1381|phone/);
  });

  it('is opened by no other key, at no other place, and not when a bit of it has changed', () => {
    const sealed = sealText(key, text, 'row 1');
    expect(() => openSealedText(new Uint8Array(32).fill(2), sealed, 'row 1')).toThrow();
    expect(() => openSealedText(key, sealed, 'row 2')).toThrow();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(() => openSealedText(key, changed.toString('base64url'), 'row 1')).toThrow();
    }
    for (const short of ['', 'AAAA', sealed.slice(0, 20)])
      expect(() => openSealedText(key, short, 'row 1')).toThrow();
  });

  it('is what NIST wrote down: AES-256-GCM of nothing under a key of zeros', () => {
    // McGrew and Viega, The Galois/Counter Mode of Operation, test case 13: tag 530f8afbc74536b9a963b4f1c4cb738b.
    const sealed = Buffer.concat([Buffer.alloc(12), Buffer.from('530f8afbc74536b9a963b4f1c4cb738b', 'hex')]);
    expect(openSealedText(new Uint8Array(32), sealed.toString('base64url'), '')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { maskBankAccount, maskIdNumber, maskName, maskPhone } from './mask.js';

describe('a masked name', () => {
  it.each([
    ['张三', '张*'],
    ['张三丰', '张**'],
    ['欧阳锋', '欧阳*'],
    ['诸葛孔明', '诸葛**'],
    ['欧阳', '欧*'],
    ['𠮷田光', '𠮷**'],
    ['李', '*'],
    ['', ''],
    [' 张三 ', '张*'],
    ['张*', '张*'],
    ['欧阳*', '欧阳*'],
  ])('of %j is %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('a masked number', () => {
  it('keeps three and four characters of an identity number, never the date of birth', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110***********002X');
    expect(maskIdNumber('11010519491231002X43')).toBe('110*************2X43');
    expect(maskIdNumber('110105491231002')).toBe('110********1002');
  });

  it('keeps three and four digits of a phone number', () => {
    expect(maskPhone('13800138000')).toBe('138****8000');
    expect(maskPhone('138****8000')).toBe('138****8000');
  });

  it('keeps the last four digits of a bank account', () => {
    expect(maskBankAccount('6217001234567890123')).toBe('***************0123');
  });

  it('is hidden whole when it is too short to hide anything', () => {
    expect(maskPhone('1234567')).toBe('*******');
    expect(maskBankAccount('1234')).toBe('****');
    expect(maskIdNumber('')).toBe('');
  });
});

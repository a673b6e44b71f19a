// Which Host headers are believed: the plain name or address of a host, and nothing that only looks like one.
import { describe, expect, it } from 'vitest';
import { hostOf } from './caller-origin.js';

describe('A Host header', () => {
  it.each([
    ['localhost:8080', 'localhost:8080'],
    ['127.0.0.1:8081', '127.0.0.1:8081'],
    ['192.168.1.5', '192.168.1.5'],
    ['Gangu-Server.local:80', 'gangu-server.local:80'],
    ['[::1]:8080', '[::1]:8080'],
    ['[FE80::1]', '[fe80::1]'],
    ['xn--fiqs8s.example', 'xn--fiqs8s.example'],
    ['a:65535', 'a:65535'],
  ])('%s is a host', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });

  it.each([
    undefined,
    '',
    'evil.example/path',
    'evil.example?x',
    'evil.example#x',
    'user@evil.example',
    'user:secret@evil.example:80',
    'evil.example\\@portal.example',
    'evil.example:80:80',
    'evil.example:',
    'evil.example:0',
    'evil.example:080',
    'evil.example:65536',
    'evil.example:8x',
    'evil .example',
    'evil.example, portal.example',
    'evil.example"><script>alert(1)</script>',
    "evil.example'",
    'evil.example%00',
    'evil.example\r\nX-Injected: 1',
    '{z}.example',
    'evil_host',
    '-evil.example',
    'evil-.example',
    'evil..example',
    '.example',
    'example.',
    '中国.example',
    '256.1.1.1',
    '1.2.3',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '[::1',
    '::1',
    '[::1]x',
    '[fe80::1%25eth0]',
    '[1.2.3.4]',
    `${'a'.repeat(64)}.example`,
    `${'abcdefgh.'.repeat(32)}example`,
  ])('%j is none', (text) => {
    expect(hostOf(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { curlLine } from './curl.js';
import { redactBody, redactHeader, redactText } from './redact.js';

describe('what a report shows', () => {
  it('has no token, whether in a header, a body or a cookie', () => {
    expect(redactHeader('Authorization', 'Bearer eyJhbGciOi.eyJzdWIi.c2ln', 'town')).toBe(
      'Bearer 〔town 的令牌〕',
    );
    expect(redactHeader('Set-Cookie', 'session=1', 'town')).toBe('〔略〕');
    expect(redactText('{"accessToken":"secret","x":1}')).toBe('{"accessToken":"〔略〕","x":1}');
    expect(redactText('see eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl')).toBe('see 〔令牌〕');
  });

  it('has no whole id number and no whole phone, but keeps codes, ids and coordinates', () => {
    expect(redactText('"62052319700101123X"')).toBe('"〔完整证件号码〕"');
    expect(redactText('"13812345678"')).toBe('"〔完整电话号码〕"');
    for (const kept of [
      '"620523106000"',
      '620***********0019',
      '[105.20513,34.92871]',
      '620523-Zk3vR8mQ1xT5yB7nWc2dLe',
    ])
      expect(redactText(kept)).toBe(kept);
  });

  it('cuts a long body and counts a binary one', () => {
    const long = new TextEncoder().encode('a'.repeat(5000));
    expect(redactBody(long, 'application/json')).toBe(`${'a'.repeat(1500)}… 〔共 5000 字节〕`);
    expect(redactBody(long, 'application/vnd.mapbox-vector-tile')).toBe(
      '〔5000 字节，application/vnd.mapbox-vector-tile〕',
    );
  });
});

describe('the curl line', () => {
  const url = 'https://a.example/onemap/v1/households?q=%27';
  it('takes the token from the shell', () => {
    const headers = { Authorization: 'Bearer secret', 'If-None-Match': '"x"' };
    expect(curlLine({ method: 'GET', url, headers, persona: 'neighbour-town' })).toBe(
      `curl -i -H "Authorization: Bearer $TOKEN_NEIGHBOUR_TOWN" -H 'If-None-Match: "x"' '${url}'`,
    );
  });

  it('quotes a body for the shell', () => {
    const line = curlLine({
      method: 'POST',
      url,
      headers: {},
      body: `{"q":"o'neill"}`,
      persona: 'anonymous',
    });
    expect(line).toBe(`curl -i -X POST --data-binary '{"q":"o'\\''neill"}' '${url}'`);
  });
});

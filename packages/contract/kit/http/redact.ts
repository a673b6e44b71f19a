// Takes out of a report what must not leave the machine: tokens, and numbers of persons.

/** Complete citizen id numbers: 17 digits and a check character, or the old form of 15 digits, standing alone. */
export const idNumberPattern = /(?<![0-9A-Za-z_.-])([0-9]{17}[0-9Xx]|[1-9][0-9]{14})(?![0-9A-Za-z_.-])/g;
const phonePattern = /(?<![0-9A-Za-z_.-])1[3-9][0-9]{9}(?![0-9A-Za-z_-])/g;
const jwtPattern = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;
const longestBody = 1500;

/** A header's value as a report may show it. */
export function redactHeader(name: string, value: string, persona: string): string {
  if (name.toLowerCase() === 'authorization') return `Bearer 〔${persona} 的令牌〕`;
  if (/^(cookie|set-cookie)$/i.test(name)) return '〔略〕';
  return redactText(value);
}

export function redactText(text: string): string {
  return text
    .replace(jwtPattern, '〔令牌〕')
    .replace(/(\/a\/)[0-9]{6}-[A-Za-z0-9_-]{16,}/g, '$1〔令牌〕')
    .replace(/\b((?:access_token|token)=)[^&\s"'<>]+/g, '$1〔令牌〕')
    .replace(/("(?:accessToken|access_token|password|token)"\s*:\s*)"[^"]*"/g, '$1"〔略〕"')
    .replace(idNumberPattern, '〔完整证件号码〕')
    .replace(phonePattern, '〔完整电话号码〕');
}

/** JSON in lines, so that a key can be found; what is cut off or no JSON stays as it is. */
function spread(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
}

/** A body as a report may show it: redacted, and cut after 1,500 characters. */
export function redactBody(bytes: Uint8Array, contentType: string): string {
  if (bytes.length === 0) return '';
  if (!/json|text|xml|html|csv/i.test(contentType))
    return `〔${bytes.length} 字节，${contentType || '类型未注明'}〕`;
  const text = redactText(spread(new TextDecoder().decode(bytes.subarray(0, longestBody * 8))));
  return text.length > longestBody ? `${text.slice(0, longestBody)}… 〔共 ${bytes.length} 字节〕` : text;
}

// Writes the curl line that repeats a request; the token comes from a variable of the shell.
import type { SentRequest } from './exchange.js';

const longestArgument = 2000;
/** A longer address is one of the huge ones that the kit makes up; nobody pastes it. */
const longestUrl = 600;

/** For a POSIX shell. The token of persona `town` is read from `$TOKEN_TOWN`. */
export function curlLine({ method, url, headers, body, persona }: SentRequest): string {
  const parts = ['curl -i'];
  if (method === 'HEAD') parts.push('--head');
  else if (method !== 'GET') parts.push(`-X ${method}`);
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === 'authorization')
      parts.push(`-H "Authorization: Bearer $${tokenVariable(persona)}"`);
    else parts.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  if (body !== undefined) parts.push(`--data-binary ${quote(shorten(body))}`);
  parts.push(quote(shorten(url, longestUrl)));
  return parts.join(' ');
}

export function tokenVariable(persona: string): string {
  return `TOKEN_${persona.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function shorten(text: string, longest = longestArgument): string {
  return text.length > longest ? `${text.slice(0, longest)}…〔共 ${text.length} 个字符〕` : text;
}

// Why a query was refused, in words: where in the condition the fault is, which field is masked.
import { loadProblem, problemText } from '../internal/load-problem.js';
import type { Messages } from '../locales/messages.js';
import type { ResultWords } from './words.js';

interface Fault {
  readonly message?: string;
  readonly reason?: string;
  readonly offset?: number;
  readonly pointer?: string;
}

/** @param error whatever the data source threw; `errors` on it, where present, are those of a problem */
export function faultText(error: unknown, words: ResultWords, messages: Messages): string {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown };
  if (code === 'masked-property') return words.maskedField;
  if (code === 'uri-too-long') return words.tooLong;
  const [fault] = Array.isArray(errors) ? (errors as readonly Fault[]) : [];
  if (code !== 'invalid-filter' || !fault) return problemText(loadProblem(error), messages);
  const place = fault.offset === undefined ? (fault.pointer ?? '') : words.character(fault.offset);
  return words.faultAt(place, fault.message ?? fault.reason ?? '');
}

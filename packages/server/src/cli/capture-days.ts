// The days of a capture, as a command line gives them.

/** A day that there is, or a span that does not run backwards. */
export function isCapture(text: string): boolean {
  const days = text.split('/');
  const real = (day: string): boolean =>
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    !Number.isNaN(Date.parse(day)) &&
    new Date(day).toISOString().startsWith(day);
  return days.length <= 2 && days.every(real) && days[0]! <= days[days.length - 1]!;
}

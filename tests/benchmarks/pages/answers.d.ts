// Types of answers.js, which a script of the runner reads too.
export function keyOf(method: string, given: readonly unknown[]): string;

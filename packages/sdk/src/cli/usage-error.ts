// A command line that cannot be understood; the program ends with 2.
export class UsageError extends Error {}

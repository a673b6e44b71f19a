// The signals that end the process: the first asks it to end, the second does not wait any longer.

const names = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof names)[number];

export interface Signals {
  readonly first: Promise<Signal>;
  readonly second: Promise<Signal>;
  /** Leaves the signals to whoever else listens. */
  release(): void;
}

export function watchSignals(source: Pick<NodeJS.Process, 'on' | 'off'> = process): Signals {
  const resolvers: ((signal: Signal) => void)[] = [];
  const next = (): Promise<Signal> => new Promise((resolve) => resolvers.push(resolve));
  const [first, second] = [next(), next()];
  const listeners = names.map((name) => [name, () => resolvers.shift()?.(name)] as const);
  for (const [name, listen] of listeners) source.on(name, listen);
  return {
    first,
    second,
    release: () => {
      for (const [name, listen] of listeners) source.off(name, listen);
    },
  };
}

// Times several ways to the same answer in turn, so that whatever else the machine does meets all of them alike.

export interface Times {
  /** Milliseconds: the middle one, and the one that 99 of 100 do not exceed. */
  readonly p50: number;
  readonly p99: number;
}

export interface Patience {
  readonly runs: number;
  /** Stops early after this time, but not before three runs. */
  readonly seconds: number;
}

/** Each subject once untimed, then all of them in turn. */
export async function timeInTurn<Name extends string>(
  subjects: Readonly<Record<Name, () => Promise<unknown>>>,
  { runs, seconds }: Patience,
): Promise<Record<Name, Times>> {
  const names = Object.keys(subjects) as Name[];
  const all = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) await subjects[name]();
  const end = performance.now() + 1000 * seconds;
  for (let run = 0; run < runs && (run < 3 || performance.now() < end); run += 1) {
    for (const name of names) {
      const start = performance.now();
      await subjects[name]();
      all.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summaryOf(all.get(name)!)])) as Record<Name, Times>;
}

export function summaryOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

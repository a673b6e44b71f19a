// What a running server does now and then: removes what has expired.
import type { Log } from './log.js';

export interface Housekeeping {
  /** Waits for what is being done. */
  end(): Promise<void>;
}

const everyHour = 3_600_000;

/** Does it at once and then every hour; a failure is logged, and the next hour tries again. */
export function keepHouse(
  purge: () => Promise<number>,
  log: Pick<Log, 'note' | 'fault'>,
  intervalInMs = everyHour,
): Housekeeping {
  const work = async (): Promise<void> => {
    try {
      const removed = await purge();
      if (removed > 0) log.note('removed expired answers', { removed });
    } catch (error) {
      log.fault(error, 'housekeeping');
    }
  };
  let running = work();
  const timer = setInterval(() => {
    running = running.then(work);
  }, intervalInMs);
  timer.unref();
  return {
    end: () => {
      clearInterval(timer);
      return running;
    },
  };
}

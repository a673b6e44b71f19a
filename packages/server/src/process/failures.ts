// Errors that nothing has caught: told to the log, without what names a person, before the process ends.

export interface FailureSource {
  on(event: 'uncaughtException', listener: (error: unknown) => void): unknown;
  off(event: 'uncaughtException', listener: (error: unknown) => void): unknown;
}

/**
 * What a process knows after such an error cannot be relied on, so that it ends; the database survives that as it
 * survives `kill -9`. Rejections that nobody handles come the same way (Node raises them as exceptions).
 * @returns stops listening
 */
export function watchFailures(
  log: { fault(error: unknown, requestId: string): void },
  endNow: (code: number) => void,
  source: FailureSource = process,
): () => void {
  const listener = (error: unknown): void => {
    log.fault(error, 'process');
    endNow(1);
  };
  source.on('uncaughtException', listener);
  return () => void source.off('uncaughtException', listener);
}

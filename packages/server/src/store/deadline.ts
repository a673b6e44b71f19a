// Lets the caller of a reading transaction go when its time is up, whatever the session is doing.
import { DatabaseError, queryCanceled } from './database-error.js';

/** @throws DatabaseError with the code of a cancelled query */
export async function withDeadline<T>(result: Promise<T>, timeoutInMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseError('the transaction took too long', queryCanceled)),
      timeoutInMs,
    );
  });
  try {
    return await Promise.race([result, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

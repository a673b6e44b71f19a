// Asks a backend for its landing page before a run: without any answer, a hundred failures would all say the same.
import { createTransport, type Bounds, type Fetch } from './http/transport.js';

/**
 * @param base absolute address of the API's root, without a slash at the end
 * @throws Error with a sentence for the terminal when no answer comes, whatever its status
 */
export async function knock(base: string, fetch: Fetch, bounds: Partial<Bounds> = {}): Promise<void> {
  const transport = createTransport({ fetch, bounds, sleep: () => Promise.resolve() });
  const request = { method: 'GET', url: `${base}/`, headers: {}, persona: 'anonymous' };
  try {
    await transport.send(request, { waitWhenLimited: false });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${base} 没有答复，一项检查也没有做。请看后端是否已启动，地址与端口是否正确。\n${cause}`,
      { cause: error },
    );
  }
}

import { Session } from 'node:inspector/promises';

/**
 * Gives back the memory that only the start needed. A process that waits for its first message
 * would otherwise hold on to it.
 */
export async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}

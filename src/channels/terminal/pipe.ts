import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { plainReply } from '../../contracts/plainText.ts';
import type { Reply } from '../../contracts/reply.ts';
import type { TerminalSession } from './session.ts';

/**
 * The chat for programs: each line is a message, each reply plain text with an empty line after it.
 * Ends at the end of input, or quietly when nobody reads any more.
 */
export async function pipeChat(
  session: TerminalSession,
  { input, output }: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  let failure: NodeJS.ErrnoException | undefined;
  let lines: Interface | undefined;
  output.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
    lines?.close();
  });
  const show = (replies: readonly Reply[]) => {
    for (const reply of replies) output.write(`${plainReply(reply)}\n\n`);
  };
  show(await session.open());
  lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (failure !== undefined) break;
    show(await session.say(line));
  }
  // "| head" has read enough, which is no error of ours.
  if (failure !== undefined && failure.code !== 'EPIPE') throw failure;
}

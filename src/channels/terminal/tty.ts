import { clearScreenDown, createInterface, cursorTo } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import colors from 'yoctocolors';
import type { Language } from '../../contracts/language.ts';
import type { Reply } from '../../contracts/reply.ts';
import { drawReply } from './draw.ts';
import type { TerminalSession } from './session.ts';
import { wrap } from './wrap.ts';

/** What the terminal says around the conversation. */
export interface TtyTexts {
  readonly guide: string;
  readonly help: string;
  readonly bye: string;
}

export interface TtyParts {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly texts: (language: Language) => TtyTexts;
  /** How this conversation is opened again. */
  readonly command: string;
  /** Hands over what the guide says by itself while the chat is open; returns how to stop that. */
  readonly listen: (show: (replies: readonly Reply[]) => void) => () => Promise<void>;
}

/** The chat for people. Ends politely on Ctrl-C or Ctrl-D, after the turn under way. */
export async function ttyChat(session: TerminalSession, parts: TtyParts): Promise<void> {
  const { input, output, texts, command, listen } = parts;
  const width = () => output.columns || 80;
  const write = (text: string) => output.write(`${text}\n`);
  const show = (replies: readonly Reply[]) => {
    if (replies.length === 0) return;
    write(`\n${colors.bold(colors.cyan(texts(session.language).guide))}`);
    write(replies.map((reply) => drawReply(reply, width())).join('\n\n'));
    write('');
  };

  const opened = await session.open();
  write(colors.dim(wrap(texts(session.language).help, width())));
  show(opened);

  const lines = createInterface({ input, output, prompt: `${colors.cyan('›')} ` });
  let busy = false;
  let ended = false;
  const stopListening = listen((replies) => {
    // The line being typed is drawn again below what the guide says by itself.
    if (!busy) {
      cursorTo(output, 0);
      clearScreenDown(output);
    }
    show(replies);
    if (!busy && !ended) lines.prompt(true);
  });
  try {
    lines.on('SIGINT', () => lines.close());
    lines.on('close', () => {
      ended = true;
    });
    lines.prompt();
    for await (const line of lines) {
      busy = true;
      show(await session.say(line));
      busy = false;
      if (!ended) lines.prompt();
    }
  } finally {
    lines.close();
    await stopListening();
  }
  write(`\n\n${wrap(texts(session.language).bye, width())}\n  ${command}`);
}

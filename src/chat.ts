import { randomUUID } from 'node:crypto';
import { createApp } from './app.ts';
import {
  readOptions,
  type TerminalOptions,
  USAGE,
  UsageError,
} from './channels/terminal/options.ts';
import { pipeChat } from './channels/terminal/pipe.ts';
import { TerminalSession } from './channels/terminal/session.ts';
import { ttyChat } from './channels/terminal/tty.ts';
import { clockFrom, systemClock } from './clock.ts';
import { readLocalConfig } from './config.ts';
import { missingSentence } from './missingSentence.ts';
import { runDue } from './outbox/runDue.ts';
import { startWorker } from './outbox/worker.ts';

/** How often a timer is looked for while the chat is open. */
const TIMER_INTERVAL_MS = 1000;

async function chat({ language, conversation, now }: TerminalOptions): Promise<void> {
  const config = readLocalConfig(process.env);
  const app = await createApp(config);
  const clock = now === undefined ? systemClock : clockFrom(now);
  const name = conversation ?? randomUUID().slice(0, 8);
  const session = new TerminalSession({
    turns: app.turns,
    catchUp: (key) => runDue({ ...app, clock }, key),
    clock,
    conversation: name,
    language,
  });
  try {
    const { stdin: input, stdout: output } = process;
    if (!input.isTTY || !output.isTTY) {
      await pipeChat(session, { input, output });
      return;
    }
    if (app.missing.length > 0) {
      process.stderr.write(`${missingSentence(app.missing, config.overridesDir)}\n\n`);
    }
    await ttyChat(session, {
      input,
      output,
      texts: (spoken) => ({
        guide: app.say(spoken, 'terminal.guide'),
        help: app.say(spoken, 'terminal.help'),
        bye: app.say(spoken, 'terminal.bye'),
      }),
      command: `npm run chat -- --conversation ${JSON.stringify(name)}`,
      listen: (show) => {
        const worker = startWorker({
          store: app.store,
          turns: app.turns,
          clock,
          intervalMs: TIMER_INTERVAL_MS,
          onlyKey: session.key,
          onTurn: ({ replies }) => show(replies),
        });
        return () => worker.stop();
      },
    });
  } finally {
    await app.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(`${USAGE}\n`);
  else await chat(options);
} catch (error) {
  process.stderr.write(`${Error.isError(error) ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

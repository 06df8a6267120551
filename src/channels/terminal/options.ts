import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../contracts/language.ts';

/** What the command line asks for. */
export interface TerminalOptions {
  readonly help: boolean;
  readonly language: Language | undefined;
  /** Undefined: a new conversation. */
  readonly conversation: string | undefined;
  /** Where the clock starts; undefined: now. */
  readonly now: Temporal.Instant | undefined;
}

/** The command line is wrong; the message says in a sentence how it should be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Talk with the guide in the terminal.

  npm run chat [-- OPTIONS]

  --conversation NAME   go on with the conversation of that name, or begin it;
                        without it a new one begins
  --lang de|en          speak German or English
  --now ISO-TIME        let the clock start there, such as 2026-12-31T23:30:00Z,
                        2026-12-31T23:30 or 2026-12-31 (in Zurich); for trying dates
  --help                this text

Where standard input is no terminal, each line is a message, and each reply is plain text.
SQLITE_FILE (data/lotse.db) is where conversations are kept.`;

const ZONE = 'Europe/Zurich';
const VALUED = ['conversation', 'lang', 'now'] as const;

/** Reads the command line. Throws UsageError. */
export function readOptions(args: readonly string[]): TerminalOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      conversation: { type: 'string' },
      lang: { type: 'string' },
      now: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UsageError(
        `"${token.value}" is no option; a conversation is named by --conversation ${token.value}.`,
      );
    }
    if (token.kind === 'option-terminator') continue;
    if (token.name === 'help') {
      help = true;
      continue;
    }
    if (!VALUED.some((name) => name === token.name)) {
      throw new UsageError(
        `There is no option ${token.rawName}; known are --conversation, --lang, --now and --help.`,
      );
    }
    const { value } = token;
    if (value === undefined || (token.inlineValue !== true && value.startsWith('-'))) {
      throw new UsageError(`${token.rawName} needs a value.`);
    }
    if (given.has(token.name)) throw new UsageError(`${token.rawName} is there twice.`);
    given.set(token.name, value);
  }
  return {
    help,
    language: readLanguage(given.get('lang')),
    conversation: readName(given.get('conversation')),
    now: readTime(given.get('now')),
  };
}

function readLanguage(value: string | undefined): Language | undefined {
  if (value === undefined) return undefined;
  const language = LANGUAGES.find((one) => one === value);
  if (language === undefined) throw new UsageError(`--lang is "${value}"; it must be de or en.`);
  return language;
}

function readName(value: string | undefined): string | undefined {
  if (value === undefined || /^[^\p{Cc}]{1,100}$/u.test(value.trim())) return value?.trim();
  throw new UsageError('--conversation needs a name of 1 to 100 characters in one line.');
}

function readTime(value: string | undefined): Temporal.Instant | undefined {
  if (value === undefined) return undefined;
  const instant = instantOf(value);
  // ISO instants outside these years are written in another way, which nothing here reads.
  if (
    instant === undefined ||
    !/^\d{4}-/.test(instant.toString()) ||
    instant.epochMilliseconds < 0
  ) {
    throw new UsageError(
      `--now is "${value}"; it must be a time in ISO form, such as 2026-12-31T23:30:00Z.`,
    );
  }
  return instant;
}

/** An instant as it is, a time or a day without a zone as one in Zurich. */
function instantOf(value: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(value);
  } catch {
    try {
      return Temporal.PlainDateTime.from(value).toZonedDateTime(ZONE).toInstant();
    } catch {
      return undefined;
    }
  }
}

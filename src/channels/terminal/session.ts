import { randomUUID } from 'node:crypto';
import { conversationKey, type InputContent } from '../../contracts/input.ts';
import type { Language } from '../../contracts/language.ts';
import type { Reply } from '../../contracts/reply.ts';
import type { TurnResult, Turns } from '../../turns/turns.ts';

export interface SessionParts {
  readonly turns: Turns;
  /** Carries out what has come due in the conversation; what is said then comes with the next turn. */
  readonly catchUp: (key: string) => Promise<unknown>;
  /** Now, as an ISO instant in UTC. */
  readonly clock: () => string;
  readonly conversation: string;
  /** The language asked for on the command line. */
  readonly language: Language | undefined;
}

const CHANNEL = 'terminal';

/** One conversation in the terminal, whatever draws it. Its methods throw what a turn throws. */
export class TerminalSession {
  readonly #parts: SessionParts;
  /** What the guide spoke last. */
  language: Language;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.language = parts.language ?? 'de';
  }

  /** The store's key of the conversation. */
  get key(): string {
    return conversationKey({ channel: CHANNEL, conversation: this.#parts.conversation });
  }

  /**
   * Opens the conversation: what came due meanwhile, then the welcome, or where the user stands. A
   * conversation in another language than the one asked for is switched, and says so instead.
   */
  async open(): Promise<readonly Reply[]> {
    const { language } = this.#parts;
    await this.#parts.catchUp(this.key);
    const joined = await this.#turn({ kind: 'join' });
    const { session, rev } = joined.conversation;
    if (language === undefined || session.language.code === language) return joined.replies;
    const switched = await this.say(`/${language}`);
    // Of the turn itself nothing is shown in the old language; what waited before it is.
    const waited = joined.replies.filter(({ id }) => !id.startsWith(`${rev}.`));
    return [...waited, ...switched];
  }

  /** One message of the user; a number presses the choice of that number. */
  async say(text: string): Promise<readonly Reply[]> {
    await this.#parts.catchUp(this.key);
    const { replies } = await this.#turn({ kind: 'text', text });
    return replies;
  }

  async #turn(content: InputContent): Promise<TurnResult> {
    const { turns, clock, conversation, language } = this.#parts;
    const result = await turns.handle({
      channel: CHANNEL,
      conversation,
      activity: randomUUID(),
      user: { id: CHANNEL },
      ...(language === undefined ? {} : { locale: language }),
      content,
      capabilities: { proactive: true },
      at: clock(),
    });
    this.language = result.conversation.session.language.code;
    return result;
  }
}

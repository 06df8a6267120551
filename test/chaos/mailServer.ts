import { setTimeout as rest } from 'node:timers/promises';
import type { Behaviour } from '../support/smtp.ts';
import { TestSmtp } from '../support/smtp.ts';
import type { Random } from './random.ts';

/** A message that has got through, and when by `performance.now()`. */
export interface GotThrough {
  readonly messageId: string;
  readonly at: number;
}

const HESITATION_MS = 150;

export const SENDER_DOMAIN = 'lotse.example';

/** The mail server of a run: it puts some messages off, as real ones do, and keeps what it takes. */
export class ChaosMailServer {
  readonly taken: GotThrough[] = [];
  readonly #server = new TestSmtp({
    onReceived: ({ email }) => {
      this.taken.push({ messageId: email.messageId ?? '', at: performance.now() });
    },
    // As long as real ones take to look into a message.
    hesitate: () => rest(HESITATION_MS),
  });

  /** @param messages at least as many as are sent, repeats included, get a seeded reception */
  async start(messages: number, random: Random): Promise<this> {
    this.#server.next.push(...Array.from({ length: messages * 2 }, () => receptionBy(random)));
    await this.#server.start();
    return this;
  }

  /** What makes an instance send to it. */
  get environment(): Readonly<Record<string, string>> {
    return { SMTP_URL: this.#server.url, MAIL_FROM: `Lotse <guide@${SENDER_DOMAIN}>` };
  }

  async stop(): Promise<void> {
    await this.#server.stop();
  }
}

const LATER = 'come back later';

function receptionBy(random: Random): Behaviour {
  if (random.chance(0.85)) return 'take';
  const to = random.pick(['MAIL', 'RCPT', 'DATA'] as const);
  return { says: 451, to, text: LATER };
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Conversation } from '../../src/contracts/conversation.ts';
import { conversationKey, type Input, type InputContent } from '../../src/contracts/input.ts';
import { plainReply } from '../../src/contracts/plainText.ts';
import type { Store } from '../../src/contracts/store.ts';
import { createWording, type Wording } from '../../src/dialogs/render/wording.ts';
import { resolveFacts } from '../../src/programme/facts.ts';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { type TurnResult, Turns } from '../../src/turns/turns.ts';
import { testModels } from '../support/transcript.ts';

let wording: Promise<Wording> | undefined;
/** The texts are the same for all tests: loaded once. */
export function testWording(): Promise<Wording> {
  wording ??= createWording(resolveFacts({}));
  return wording;
}

export async function turnsOn(store: Store, { sendsMail = false } = {}): Promise<Turns> {
  return new Turns({ store, wording: await testWording(), models: testModels(), sendsMail });
}

/** A store file in a folder of its own. */
export class StoreFile {
  readonly folder = mkdtempSync(join(tmpdir(), 'lotse-turns-'));
  readonly file = join(this.folder, 'lotse.db');
  readonly #opened: Store[] = [];

  open(): SqliteStore {
    const store = new SqliteStore({ file: this.file });
    this.#opened.push(store);
    return store;
  }

  /** Everything the folder holds, the write-ahead log included. */
  bytes(): Buffer {
    return Buffer.concat(
      readdirSync(this.folder).map((name) => readFileSync(join(this.folder, name))),
    );
  }

  async dispose(): Promise<void> {
    for (const store of this.#opened) await store.close();
    rmSync(this.folder, { recursive: true });
  }
}

export const START = '2026-11-23T09:00:00Z';

/** One user's side of a conversation, on whatever instance is given. */
export class Talk {
  readonly conversation: string;
  readonly key: string;
  readonly #turns: Turns;
  readonly #locale: string;
  #now = Temporal.Instant.from(START);
  #count = 0;
  last: TurnResult | undefined;

  constructor(turns: Turns, { conversation = 'c1', locale = 'de-CH' } = {}) {
    this.#turns = turns;
    this.conversation = conversation;
    this.key = conversationKey({ channel: 'test', conversation });
    this.#locale = locale;
  }

  get now(): string {
    return this.#now.toString();
  }

  wait(duration: Temporal.DurationLike): void {
    this.#now = this.#now.add(duration);
  }

  /** An input that has not been given yet; its activity id is new. */
  input(content: InputContent, changes: Partial<Input> = {}): Input {
    this.#count += 1;
    this.wait({ seconds: 20 });
    return {
      channel: 'test',
      conversation: this.conversation,
      activity: `${this.conversation}-${this.#count}`,
      user: { id: 'user' },
      locale: this.#locale,
      content,
      capabilities: { proactive: false },
      at: this.now,
      ...changes,
    };
  }

  async give(input: Input, turns = this.#turns): Promise<TurnResult> {
    const result = await turns.handle(input);
    this.last = result;
    return result;
  }

  join(): Promise<TurnResult> {
    return this.give(this.input({ kind: 'join' }));
  }

  say(text: string): Promise<TurnResult> {
    return this.give(this.input({ kind: 'text', text }));
  }

  /** Presses a button of the latest reply, by its id. */
  press(choice: string): Promise<TurnResult> {
    return this.give(this.input(pressed(this.last, choice)));
  }

  /** To the first step of the missing e-mail that counts as tried: activation.spam. */
  async toSpam(): Promise<TurnResult> {
    await this.join();
    await this.press('topic.activation');
    await this.press('triedNothing');
    return this.press('sentDays');
  }

  /** To where the user waits for the e-mail, with a timer running for ten minutes. */
  async toWaiting(): Promise<TurnResult> {
    await this.join();
    await this.press('topic.activation');
    await this.press('triedNothing');
    await this.press('sentJustNow');
    return this.press('waitHere');
  }
}

/** A press of a button, in the reply that showed it last. */
export function pressed(shown: TurnResult | undefined, choice: string): InputContent {
  const offer = shown?.conversation.session.offer;
  if (offer === undefined || !offer.ids.includes(choice)) {
    throw new Error(`There is no button "${choice}", only ${offer?.ids.join(', ')}.`);
  }
  return { kind: 'choice', pressed: { reply: offer.reply, choice } };
}

export function textOf({ replies }: Pick<TurnResult, 'replies'>): string {
  return replies.map(plainReply).join('\n\n');
}

export function stepOf({ conversation }: { readonly conversation: Conversation }): string {
  return conversation.dialog.step;
}

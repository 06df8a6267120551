import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Conversation, Ticket } from '../../src/contracts/conversation.ts';
import type { OutboxItem } from '../../src/contracts/outbox.ts';
import type { SupportMail } from '../../src/contracts/supportMail.ts';
import type { Carried, Carrier } from '../../src/outbox/carrier.ts';
import { runDue } from '../../src/outbox/runDue.ts';
import { startWorker } from '../../src/outbox/worker.ts';
import type { Turns } from '../../src/turns/turns.ts';
import { FaultyStore } from '../turns/faultyStore.ts';
import { StoreFile, Talk, textOf, turnsOn } from '../turns/talk.ts';

const mail: SupportMail = {
  to: 'cisco',
  language: 'en',
  reference: 'LT-7F3K2A',
  case: 'activation',
  problem: 'The e-mail does not come.',
  contact: 'anna@firma.example',
  userLanguage: 'de',
  browsers: [{ name: 'chrome', version: '142' }],
  tried: [],
  told: [],
};

let file: StoreFile;
let store: FaultyStore;
let turns: Turns;
let talk: Talk;
let errors: string[];
beforeEach(async () => {
  file = new StoreFile();
  store = new FaultyStore(file.open());
  turns = await turnsOn(store);
  talk = new Talk(turns);
  errors = [];
});
afterEach(() => file.dispose());

const parts = (carry: Carrier<'mail'>) => ({
  store,
  turns,
  clock: () => talk.now,
  carriers: { mail: carry },
  random: () => 1,
  onError: (error: unknown) => errors.push(Error.isError(error) ? error.message : String(error)),
});
const head = async (): Promise<Conversation> => {
  const loaded = await store.load(talk.key);
  if (loaded.outcome !== 'found') throw new Error('the conversation is gone');
  return loaded.conversation;
};
const ticket = async (): Promise<Ticket['state'] | undefined> =>
  (await head()).session.tickets[0]?.state;

/** The user's message is in the outbox, put there with a turn. */
async function queued(): Promise<void> {
  await talk.join();
  const before = await head();
  const item: OutboxItem = { kind: 'mail', id: `mail:${mail.reference}`, dueAt: talk.now, mail };
  const entry: Ticket = {
    reference: mail.reference,
    at: talk.now,
    case: mail.case,
    state: 'queued',
  };
  await store.commit({
    key: talk.key,
    expectedRev: before.rev,
    conversation: {
      ...before,
      rev: before.rev + 1,
      session: { ...before.session, tickets: [entry] },
    },
    turn: { seq: before.rev + 1, activity: 'q', at: talk.now, said: { kind: 'join' }, drafts: [] },
    outbox: { add: [item], remove: [], bury: [] },
  });
  // Another instance than the one whose memory is from before.
  turns = await turnsOn(store);
  talk = new Talk(turns);
  talk.wait({ minutes: 1 });
  // Its first activity has the id of the one above.
  talk.input({ kind: 'join' });
}

/** A carrier that gives these outcomes one after another, then `sent`, and counts. */
function carrierOf(
  ...outcomes: (Carried | Error)[]
): Carrier<'mail'> & { readonly seen: string[] } {
  const seen: string[] = [];
  const carry: Carrier<'mail'> = async ({ id }, { key }) => {
    seen.push(`${key} ${id}`);
    const next = outcomes.shift() ?? { outcome: 'sent' };
    if (Error.isError(next)) throw next;
    return next;
  };
  return Object.assign(carry, { seen });
}

const refused = { outcome: 'failed', permanent: true, reason: '550 no such user' } as const;
const busy = { outcome: 'failed', permanent: false, reason: '451 try again later' } as const;

describe('a message in the outbox', () => {
  test('is sent, and the conversation learns of it in a turn of its own', async () => {
    await queued();
    const carry = carrierOf();
    const [turn, ...others] = await runDue(parts(carry));
    expect(others).toEqual([]);
    expect(textOf(turn ?? { replies: [] })).toContain('Ihre Meldung LT-7F3K2A ist verschickt');
    expect(await ticket()).toBe('sent');
    expect(carry.seen).toEqual([`${talk.key} mail:LT-7F3K2A`]);
    expect(await runDue(parts(carry))).toEqual([]);
    const next = await talk.say('welche Browser gehen?');
    expect(textOf(next)).toMatch(/^Ihre Meldung LT-7F3K2A ist verschickt/);
    expect(carry.seen).toHaveLength(1);
  });

  test('that is not accepted for now is tried again, later each time', async () => {
    await queued();
    const carry = carrierOf(busy, new Error('ECONNRESET'), busy);
    for (const [seconds, count] of [
      [0, 1],
      [1, 1],
      [1, 2],
      [3, 2],
      [1, 3],
      [7, 3],
      [1, 4],
    ] as const) {
      talk.wait({ seconds });
      await runDue(parts(carry));
      expect({ seconds, count: carry.seen.length }).toEqual({ seconds, count });
    }
    expect(await ticket()).toBe('sent');
    expect(errors).toHaveLength(3);
  });

  test('that is refused for good is handed to the user, and kept as a dead letter', async () => {
    await queued();
    const carry = carrierOf(refused);
    const [turn] = await runDue(parts(carry));
    expect(textOf(turn ?? { replies: [] })).toMatch(/liess sich nicht verschicken[\s\S]*mailto:/);
    expect(await ticket()).toBe('failed');
    expect(await store.countDeadLetters()).toBe(1);
    talk.wait({ hours: 48 });
    await runDue(parts(carry));
    expect(carry.seen).toHaveLength(1);
    const status = await talk.say('status');
    expect(textOf(status)).toContain('liess sich nicht verschicken');
  });

  test('that keeps failing is given up after half an hour or so', async () => {
    await queued();
    const carry = carrierOf(...Array.from({ length: 20 }, () => busy));
    const began = Date.parse(talk.now);
    while ((await ticket()) === 'queued') {
      talk.wait({ seconds: 10 });
      await runDue(parts(carry));
    }
    expect(await ticket()).toBe('failed');
    expect(carry.seen).toHaveLength(10);
    const minutes = (Date.parse(talk.now) - began) / 60_000;
    expect(minutes).toBeGreaterThan(10);
    expect(minutes).toBeLessThan(60);
  });

  test('is left to others by an instance that sends no mail', async () => {
    await queued();
    const { carriers: _, ...without } = parts(carrierOf());
    expect(await runDue(without)).toEqual([]);
    expect(await ticket()).toBe('queued');
  });

  test('whose turn failed after it was sent goes out again under the same key, with one turn', async () => {
    await queued();
    const carry = carrierOf();
    store.fail('commit');
    expect(await runDue(parts(carry))).toEqual([]);
    talk.wait({ minutes: 5 });
    expect(await runDue(parts(carry))).toHaveLength(1);
    expect(new Set(carry.seen).size).toBe(1);
    expect(await ticket()).toBe('sent');
    const log = await store.readTurns(talk.key, { afterSeq: 0, limit: 99 });
    expect(log.filter(({ said }) => said.kind === 'mail')).toHaveLength(1);
  });

  test('of a worker that died is taken over when its lease ends', async () => {
    await queued();
    const options = { now: talk.now, until: '2026-11-23T09:05:00Z', limit: 1 };
    expect(await store.lease({ ...options, kinds: ['mail'] })).toHaveLength(1);
    const carry = carrierOf();
    await runDue(parts(carry));
    expect(carry.seen).toEqual([]);
    talk.wait({ minutes: 6 });
    await runDue(parts(carry));
    expect(carry.seen).toHaveLength(1);
  });

  test('is not sent once the user has deleted everything', async () => {
    await queued();
    await talk.join();
    await talk.say('meine Daten löschen');
    await talk.press('dataDeleteYes');
    const carry = carrierOf();
    await runDue(parts(carry));
    expect(carry.seen).toEqual([]);
  });

  test('is sent once by many workers on many instances', async () => {
    await queued();
    const carry = carrierOf();
    const workers = await Promise.all(
      [0, 1, 2, 3].map(async () => {
        const own = file.open();
        return startWorker({
          ...parts(carry),
          store: own,
          turns: await turnsOn(own),
          intervalMs: 1,
        });
      }),
    );
    while ((await ticket()) === 'queued') await rest(2);
    for (const worker of workers) await worker.stop();
    expect(carry.seen).toHaveLength(1);
  });
});

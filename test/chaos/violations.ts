import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from '../../src/contracts/conversation.ts';
import type { Store } from '../../src/contracts/store.ts';
import { messageId } from '../../src/mail/messageId.ts';
import { LEASE_MARGIN_MS } from '../../src/outbox/carryOut.ts';
import type { Answer } from './client.ts';
import { type GotThrough, SENDER_DOMAIN } from './mailServer.ts';
import {
  type Body,
  type Expected,
  type MailItem,
  type Message,
  type Model,
  messagesOf,
  sentActivity,
  sentTurn,
  turnOf,
} from './model.ts';
import type { Plan, PlannedConversation } from './plan.ts';
import type { Ran } from './run.ts';

/**
 * Everything in which what is stored, what was answered and what was sent differ from the scripts,
 * a line each. Each turn is computed once more by the model, at the time at which the store says it
 * happened.
 */
export async function violations(
  plan: Plan,
  { answers, hits }: Ran,
  model: Model,
  { store, taken }: { readonly store: Store; readonly taken: readonly GotThrough[] },
): Promise<string[]> {
  const found: string[] = [];
  const due = new Set<string>();
  for (const conversation of plan.conversations) {
    const { key } = conversation;
    const say = (what: string) => found.push(`${key}: ${what}`);
    const queued = await checkStored(conversation, answers.get(key), model, store, say);
    for (const { id } of queued) due.add(messageId(key, id, SENDER_DOMAIN));
  }
  checkSent(due, taken, hits, (what) => found.push(what));
  const setAside = await store.countSetAside();
  if (setAside > 0) found.push(`${setAside} conversations could not be read`);
  const dead = await store.countDeadLetters();
  if (dead > 0) found.push(`${dead} messages were given up`);
  return found;
}

type Say = (what: string) => void;

/** @returns the messages that the conversation's turns let go */
async function checkStored(
  planned: PlannedConversation,
  answers: ReadonlyMap<string, readonly Answer[]> | undefined,
  model: Model,
  store: Store,
  say: Say,
): Promise<MailItem[]> {
  const { key, bodies } = planned;
  const queued: MailItem[] = [];
  const loaded = await store.load(key);
  if (loaded.outcome !== 'found') {
    say(`not stored (${loaded.outcome})`);
    return queued;
  }
  const log = await store.readTurns(key, { afterSeq: 0, limit: 100_000 });
  const handled = log.filter(({ said }) => said.kind !== 'mail').map(({ activity }) => activity);
  const sent = bodies.map(({ id }) => id);
  if (!same(handled, sent)) say(`handled ${handled} instead of ${sent}`);
  const counted = log.map(({ seq }) => seq);
  if (!counted.every((seq, index) => seq === index + 1)) say(`turns are counted ${counted}`);
  if (loaded.conversation.rev !== log.length) {
    say(`rev ${loaded.conversation.rev} beside ${log.length} turns`);
  }

  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const told: string[] = [];
  let before: Conversation | undefined;
  for (const record of log) {
    const { activity, at } = record;
    const body = bodyOf.get(activity);
    const item = queued.find(({ id }) => sentActivity(id) === activity);
    if (body !== undefined) {
      const turn = turnOf(model, before, body, at);
      if (!same(record, turn.record)) say(`${activity} is recorded as another turn`);
      checkAnswers(body, answers?.get(body.id) ?? [], turn, say);
      queued.push(...turn.queued);
      before = turn.conversation;
    } else if (item !== undefined && before !== undefined) {
      const turn = sentTurn(model, { key, before }, item, at);
      if (!same(record, turn.record)) say(`${activity} is recorded as another turn`);
      told.push(item.id);
      before = turn.conversation;
    } else {
      say(`${activity} was never sent`);
      return queued;
    }
  }
  const ids = queued.map(({ id }) => id);
  if (!same(told, ids)) say(`is told that ${told} were sent, not ${ids}`);
  if (ids.length !== planned.sent) say(`let ${ids.length} messages go, not ${planned.sent}`);
  checkHead(planned, loaded.conversation, before, say);
  return queued;
}

/**
 * Each message that was let go has been sent, and no other one. More than once only in the window
 * that the docs name: whoever sent it was killed before it could say so, and its lease had to end
 * first; or the database stood still, and nobody could be told.
 */
function checkSent(
  due: ReadonlySet<string>,
  taken: readonly GotThrough[],
  { kills, pauses }: Ran['hits'],
  say: Say,
): void {
  const last = new Map<string, number>();
  for (const { messageId, at } of taken) {
    const before = last.get(messageId);
    last.set(messageId, at);
    if (!due.has(messageId)) say(`${messageId} was sent, and nobody had let it go`);
    if (before === undefined) continue;
    const killed = at - before >= LEASE_MARGIN_MS && kills.some((hit) => hit < at);
    const stood = pauses.some(({ from, until }) => from < at && until > before);
    if (!killed && !stood) say(`${messageId} was sent again after ${Math.round(at - before)} ms`);
  }
  for (const id of due) if (!last.has(id)) say(`${id} was never sent`);
}

function checkHead(
  { step, tickets }: PlannedConversation,
  stored: Conversation,
  expected: Conversation | undefined,
  say: Say,
): void {
  if (stored.dialog.step !== step) say(`stands at ${stored.dialog.step}, not at ${step}`);
  if (!same(stored, expected)) say('the head is not what the turns come to');
  const references = stored.session.tickets.map(({ reference }) => reference);
  if (references.length !== tickets || new Set(references).size !== tickets) {
    say(`handed over ${tickets} times, as ${references}`);
  }
}

function checkAnswers(body: Body, answers: readonly Answer[], turn: Expected, say: Say): void {
  const [first, ...others] = answers;
  if (first === undefined) {
    say(`${body.id} was never answered`);
    return;
  }
  if (others.some(({ json }) => json !== first.json)) say(`${body.id} was answered differently`);
  // Each reply of the turn, once, and nothing else; its id is in its buttons.
  const messages = messagesOf(turn, body);
  const given = first.messages.map((message, index) => pick(message, messages[index] ?? message));
  if (!same(given, messages)) {
    const texts = first.messages.map(({ text }) => text);
    say(`${body.id} was answered with something else: ${texts.join(' | ')}`);
  }
  // "One moment" is said while the store is away; that something went wrong is never true.
  const problems = answers.flatMap(({ failures }) => failures).filter((each) => each === 'problem');
  if (problems.length > 0) say(`${body.id} came to a problem ${problems.length} times`);
}

/** Of what botbuilder has made of a message, what we know it from. */
function pick(message: Message, { ...known }: Message): unknown {
  return Object.fromEntries(Object.entries(message).filter(([name]) => name in known));
}

/** Compared as what is stored and sent, which is JSON. */
function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b ?? null)));
}

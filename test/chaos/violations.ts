import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from '../../src/contracts/conversation.ts';
import type { Store } from '../../src/contracts/store.ts';
import type { Answer } from './client.ts';
import { type Body, type Expected, type Message, type Model, messagesOf, turnOf } from './model.ts';
import type { Plan, PlannedConversation } from './plan.ts';
import type { Ran } from './run.ts';

/**
 * Everything in which what is stored and what was answered differ from the scripts, a line each.
 * Each turn is computed once more by the model, at the time at which the store says it happened.
 */
export async function violations(
  plan: Plan,
  { answers }: Ran,
  model: Model,
  store: Store,
): Promise<string[]> {
  const found: string[] = [];
  for (const conversation of plan.conversations) {
    const say = (what: string) => found.push(`${conversation.key}: ${what}`);
    await checkStored(conversation, answers.get(conversation.key), model, store, say);
  }
  const setAside = await store.countSetAside();
  if (setAside > 0) found.push(`${setAside} conversations could not be read`);
  return found;
}

type Say = (what: string) => void;

async function checkStored(
  planned: PlannedConversation,
  answers: ReadonlyMap<string, readonly Answer[]> | undefined,
  model: Model,
  store: Store,
  say: Say,
): Promise<void> {
  const { key, bodies } = planned;
  const loaded = await store.load(key);
  if (loaded.outcome !== 'found') {
    say(`not stored (${loaded.outcome})`);
    return;
  }
  const log = await store.readTurns(key, { afterSeq: 0, limit: 100_000 });
  const handled = log.map(({ activity }) => activity);
  const sent = bodies.map(({ id }) => id);
  if (!same(handled, sent)) say(`handled ${handled} instead of ${sent}`);
  const counted = log.map(({ seq }) => seq);
  if (!counted.every((seq, index) => seq === index + 1)) say(`turns are counted ${counted}`);
  if (loaded.conversation.rev !== log.length) {
    say(`rev ${loaded.conversation.rev} beside ${log.length} turns`);
  }

  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  let before: Conversation | undefined;
  for (const record of log) {
    const body = bodyOf.get(record.activity);
    if (body === undefined) {
      say(`${record.activity} was never sent`);
      return;
    }
    const turn = turnOf(model, before, body, record.at);
    if (!same(record, turn.record)) say(`${body.id} is recorded as another turn`);
    checkAnswers(body, answers?.get(body.id) ?? [], turn, say);
    before = turn.conversation;
  }
  checkHead(planned, loaded.conversation, before, say);
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

import type { Conversation } from '../src/contracts/conversation.ts';
import type { Input, InputContent } from '../src/contracts/input.ts';

const START = Date.parse('2026-11-23T09:00:00Z');

/** What people type: short, long, in dialect, with facts in it, and what is none of our business. */
export const UTTERANCES = [
  'seit gestern kein Mail, Spam geprüft',
  'i ha no kei bestätigungsmail übercho',
  'how do we become a registered partner?',
  'Wo finde ich in Firefox die Einstellung, um den Verlauf zu leeren?',
  'unser Partnerstatus ist vor 6 Tagen abgelaufen',
  'was kostet ein switch mit 24 ports',
  'immer noch nichts',
  'yes please',
  'Guten Tag, bei uns im Verkauf hat eine neue Mitarbeiterin angefangen, die braucht ein Cisco Konto, wie geht das?',
  'I already looked in the junk folder and cleared my cache but there is still no mail from cisco',
];

/** One activity of a conversation; turns are 20 seconds apart. */
export function input(conversation: string, turn: number, content: InputContent): Input {
  return {
    channel: 'bench',
    conversation,
    activity: `${conversation}-${turn}`,
    user: { id: 'bench' },
    locale: 'de-CH',
    content,
    capabilities: { proactive: false },
    at: new Date(START + turn * 20_000).toISOString(),
  };
}

/** A press of one of the choices on offer: deterministic, and wandering through the topics. */
export function press(conversation: Conversation, turn: number): InputContent {
  const { offer } = conversation.session;
  const choice = offer?.ids[(turn * 7 + conversation.rev) % offer.ids.length];
  return offer === undefined || choice === undefined || choice === 'data' || choice === 'dataDelete'
    ? { kind: 'text', text: 'Menü' }
    : { kind: 'choice', pressed: { reply: offer.reply, choice } };
}

/** What a user does next: mostly presses, every fifth turn free words; not all users at once. */
export function nextContent(
  head: Conversation | undefined,
  turn: number,
  walker: number,
): InputContent {
  if (head === undefined) return { kind: 'join' };
  const beat = turn + walker;
  return beat % 5 === 0
    ? { kind: 'text', text: UTTERANCES[(beat / 5) % UTTERANCES.length] ?? '' }
    : press(head, turn + walker);
}

/** A walk by numbers through a topic and back: each a choice that is on offer then. */
const WALK = ['Menü', '2', '1', '2', '2', 'zurück', '2', 'Menü', '1', '1', 'zurück', 'zurück'];
/** So many are under way at a time; each ends after some turns, as people's do, and another begins. */
const UNDER_WAY = 500;
const TURNS_OF_ONE = 24;

/** What is said in the n-th message of all, and in the how-manieth conversation. */
export function walkAt(n: number): { readonly conversation: number; readonly text: string } {
  const round = Math.floor(n / UNDER_WAY);
  const ended = Math.floor(round / TURNS_OF_ONE) * UNDER_WAY;
  return { conversation: ended + (n % UNDER_WAY), text: WALK[round % WALK.length] ?? '' };
}

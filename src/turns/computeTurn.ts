import type { Conversation, TurnRecord } from '../contracts/conversation.ts';
import type { Effect } from '../contracts/effect.ts';
import { conversationKey, type Input, isOwn, type OwnContent } from '../contracts/input.ts';
import type { OutboxChange } from '../contracts/outbox.ts';
import { render } from '../dialogs/render/render.ts';
import { renewalReminder } from '../dialogs/render/renewalReminder.ts';
import type { Wording } from '../dialogs/render/wording.ts';
import type { Models } from '../dialogs/understand/intent/modelFile.ts';
import { type Understood, understand } from '../dialogs/understand/understand.ts';
import { type Advanced, advance } from '../machines/advance.ts';
import type { DialogEvent, OwnEvent } from '../machines/events.ts';
import { knownStep } from '../machines/knownStep.ts';
import type { Question } from '../machines/questions.ts';
import { START } from '../machines/steps.ts';
import { applyEffects } from './applyEffects.ts';
import { type Heard, hear } from './hear.ts';
import { outboxChange } from './outboxChange.ts';
import { isOwner, ownerAfter } from './owner.ts';
import { referenceOf } from './reference.ts';
import { afterFeedback, isReturn, placeRemark, returnRemarks } from './returning.ts';

/** A turn, ready to be committed. */
export interface Turn {
  readonly conversation: Conversation;
  readonly record: TurnRecord;
  /** Undefined where nothing of the outbox changes. */
  readonly outbox: OutboxChange | undefined;
  /** The user had everything deleted. */
  readonly forget: boolean;
}

/** So many words are more than a name or a quotation. */
const SENTENCE_WORDS = 5;

/**
 * One turn as a function of values: the conversation before and one input in, the conversation
 * after and its record out. No clock, no network, no store.
 *
 * @param turn.lost an earlier conversation could not be read
 * @param turn.sendsMail messages to support are sent by the operator's server; no where left out
 */
export function computeTurn(
  turn: {
    readonly before: Conversation;
    readonly input: Input;
    readonly lost: boolean;
    readonly sendsMail?: boolean;
  },
  wording: Wording,
  models: Models,
): Turn {
  const { input } = turn;
  const place = knownStep(turn.before.dialog);
  const returning = isReturn(turn.before, input);
  const before: Conversation = {
    ...turn.before,
    dialog: returning ? afterFeedback(place.dialog) : place.dialog,
    session: withClient(turn.before.session, input),
  };
  const heard = hear(input, before);
  const understood: Heeded = isOwn(heard.content)
    ? { event: ownEvent(heard.content) }
    : heard.onlySecret
      ? { event: { type: 'user.secret' } as const }
      : understand(
          heard.content,
          {
            conversation: before,
            now: () => Temporal.Instant.from(input.at).toZonedDateTimeISO('Europe/Zurich'),
            spellingsOf: wording.spellingsOf,
          },
          models,
        );

  const spoken = withLanguage(before, understood);
  const event: DialogEvent = {
    ...understood.event,
    at: input.at,
    reference: referenceOf(conversationKey(input), input.activity),
    periods: wording.periods,
    operatorReachable: wording.operatorReachable,
    sendsMail: turn.sendsMail ?? false,
    ...(understood.news === undefined ? {} : { news: understood.news }),
    ...(understood.browsers === undefined ? {} : { browsers: understood.browsers }),
  };
  const advanced = forOwner(spoken, input, advance(spoken.dialog, spoken.session, event));
  const writesOther = writesOtherLanguage(before, heard, understood);
  const byItself = isOwn(input.content);
  const { session: changed, timers } = applyEffects(
    spoken.session,
    before.timers.filter(({ id }) => input.content.kind !== 'timer' || id !== input.content.timer),
    advanced.effects,
  );

  const rev = before.rev + 1;
  const reachesUser = !byItself || input.capabilities.proactive;
  const after: Conversation = {
    ...before,
    rev,
    user: ownerAfter(before, input),
    lastTurnAt: byItself ? before.lastTurnAt : input.at,
    dialog: advanced.dialog,
    session: {
      ...changed,
      ...(writesOther ? { language: { ...changed.language, offered: true } } : {}),
      misses: missesAfter(before, understood),
      introduced: true,
    },
    timers,
    undelivered: reachesUser ? [] : [...before.undelivered, rev],
  };
  const { drafts, offer } = render(
    {
      conversation: after,
      name: input.conversation,
      at: input.at,
      effects: advanced.effects,
      remarks: [
        ...(turn.lost ? [{ key: 'notes.lostConversation' }] : []),
        ...(place.lost ? [placeRemark('notes.lostPlace', place.dialog.step)] : []),
        ...heard.remarks,
        ...(writesOther ? [{ key: 'notes.writesOther' }] : []),
        ...returnRemarks(before, returning, understood.event, advanced.dialog.step),
        ...(returning ? renewalReminder(after.dialog, input.at, wording.periods) : []),
      ],
      shown: advanced.shown,
      introduce: !before.session.introduced,
    },
    wording,
  );
  const { offer: _before, ...session } = after.session;
  return {
    conversation: { ...after, session: offer === undefined ? session : { ...session, offer } },
    record: {
      seq: rev,
      activity: input.activity,
      at: input.at,
      said: heard.said,
      drafts,
      ...(reachesUser && before.undelivered.length > 0 ? { carries: before.undelivered } : {}),
    },
    outbox: outboxChange({
      before: before.timers,
      after: timers,
      effects: advanced.effects,
      content: input.content,
    }),
    forget: advanced.effects.some((effect: Effect) => effect.type === 'forget'),
  };
}

/** What is stored is shown and deleted for nobody but the conversation's own user. */
function forOwner(before: Conversation, input: Input, advanced: Advanced): Advanced {
  const isAskedFor = advanced.effects.some(({ type }) => type === 'showData' || type === 'forget');
  if (!isAskedFor || isOwner(before, input)) return advanced;
  const effects = [{ type: 'say', key: 'notes.notYours' } as const];
  return { dialog: before.dialog, effects, shown: 'again' };
}

/** What was understood, or what happened without the user. */
type Heeded = Omit<Understood, 'event'> & { readonly event: Understood['event'] | OwnEvent };

function ownEvent(content: OwnContent): OwnEvent {
  if (content.kind === 'timer') return { type: 'timer.checkBack' };
  return { type: `mail.${content.outcome.state}`, mail: content.mail };
}

function withClient(session: Conversation['session'], input: Input): Conversation['session'] {
  // A client tells the same with each message; what the user has said since stays before it.
  const news = (input.client?.browsers ?? []).filter(
    ({ name, version }) =>
      !session.browsers.some((known) => known.name === name && known.version === version),
  );
  if (news.length === 0) return session;
  return applyEffects(session, [], [{ type: 'browsers', browsers: news }]).session;
}

/** The language follows what is typed until the user has chosen one. */
function withLanguage(before: Conversation, understood: Heeded): Conversation {
  const { language } = understood;
  const { session } = before;
  if (language === undefined || session.language.chosen || language === session.language.code) {
    return before;
  }
  return { ...before, session: { ...session, language: { code: language, chosen: false } } };
}

/** Once after the choice of a language: a whole sentence in the other one is answered with the way to it. */
function writesOtherLanguage(
  { session: { language } }: Conversation,
  { content }: Heard,
  understood: Heeded,
): boolean {
  return (
    language.chosen &&
    language.offered !== true &&
    content.kind === 'text' &&
    understood.language !== undefined &&
    understood.language !== language.code &&
    understood.event.type !== 'user.language' &&
    content.text.trim().split(/\s+/u).length >= SENTENCE_WORDS
  );
}

/** What is said to a message that answers nothing. */
const LED_NOWHERE: ReadonlySet<Question> = new Set(['yes', 'no', 'alreadyHere', 'mailHere']);

function missesAfter(before: Conversation, { event, news }: Heeded): number {
  const nowhere =
    before.dialog.step !== START && event.type === 'user.ask' && LED_NOWHERE.has(event.question);
  if (event.type === 'user.unclear' || (nowhere && news === undefined)) {
    return before.session.misses + 1;
  }
  const says = event.type.startsWith('user.') && event.type !== 'user.join';
  return says ? 0 : before.session.misses;
}

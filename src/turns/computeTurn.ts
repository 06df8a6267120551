import type { Conversation, Said, TurnRecord } from '../contracts/conversation.ts';
import type { Effect } from '../contracts/effect.ts';
import {
  conversationKey,
  type Input,
  isOwn,
  MAX_TEXT_LENGTH,
  type OwnContent,
} from '../contracts/input.ts';
import type { OutboxChange } from '../contracts/outbox.ts';
import { type Remark, render } from '../dialogs/render/render.ts';
import { renewalReminder } from '../dialogs/render/renewalReminder.ts';
import type { Wording } from '../dialogs/render/wording.ts';
import type { Models } from '../dialogs/understand/intent/modelFile.ts';
import { isOnlySecret, maskSecrets } from '../dialogs/understand/secrets.ts';
import { type Understood, understand } from '../dialogs/understand/understand.ts';
import { type Advanced, advance } from '../machines/advance.ts';
import type { DialogEvent, OwnEvent } from '../machines/events.ts';
import { knownStep } from '../machines/knownStep.ts';
import type { Question } from '../machines/questions.ts';
import type { OpenInput } from '../machines/step.ts';
import { START, stepOf } from '../machines/steps.ts';
import { topicOf } from '../machines/topics.ts';
import { applyEffects } from './applyEffects.ts';
import { outboxChange } from './outboxChange.ts';
import { isOwner, ownerAfter } from './owner.ts';
import { referenceOf } from './reference.ts';

/** A turn, ready to be committed. */
export interface Turn {
  readonly conversation: Conversation;
  readonly record: TurnRecord;
  /** Undefined where nothing of the outbox changes. */
  readonly outbox: OutboxChange | undefined;
  /** The user had everything deleted. */
  readonly forget: boolean;
}

/** Codes have four characters and more. */
const SHORTEST_SECRET = 4;

/** "31122026" is a date where one is waited for. */
const ASKS_FOR_NUMBER: ReadonlySet<OpenInput> = new Set(['date', 'futureDate']);

/** So many words are more than a name or a quotation. */
const SENTENCE_WORDS = 5;

/** After so long the guide says where the user stands. */
const PAUSE_HOURS = 24;

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
        ...returnRemarks(before, returning, understood, advanced.dialog.step),
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

interface Heard {
  readonly content: Input['content'];
  /** What is kept of it. */
  readonly said: Said;
  readonly onlySecret: boolean;
  readonly remarks: readonly Remark[];
}

/** What came in, cut to a readable length and without secrets. */
function hear(input: Input, before: Conversation): Heard {
  const { content } = input;
  switch (content.kind) {
    case 'join':
    case 'timer':
      return { content, said: content, onlySecret: false, remarks: [] };
    case 'mail': {
      const { kind, mail, outcome } = content;
      const said = { kind, reference: mail.reference, state: outcome.state };
      return { content, said, onlySecret: false, remarks: [] };
    }
    case 'choice':
      return {
        content,
        said: { kind: 'choice', choice: content.pressed.choice },
        onlySecret: false,
        remarks: [],
      };
    case 'text': {
      const readable = content.text
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\p{Cf}+/gu, '')
        .trim();
      // The cut may go through a pair of surrogates; half a character stands in no store.
      const cut = readable.slice(0, MAX_TEXT_LENGTH).toWellFormed();
      const { codeTalk, open } = stepOf(before.dialog.step).step;
      // "2", "ja", "ok": shorter than any code or any word that announces one.
      const { text, masked } =
        cut.length < SHORTEST_SECRET
          ? { text: cut, masked: 0 }
          : maskSecrets(cut, {
              codeExpected: codeTalk === true,
              numberAsked: open !== undefined && ASKS_FOR_NUMBER.has(open),
            });
      const bare = masked > 0 && isOnlySecret(text);
      return {
        content: { kind: 'text', text },
        said: { kind: 'text', text },
        onlySecret: bare,
        remarks: [
          ...(readable.length > MAX_TEXT_LENGTH
            ? [{ key: 'notes.tooLong', vars: { length: MAX_TEXT_LENGTH } }]
            : []),
          ...(masked > 0 && !bare ? [{ key: 'notes.masked' }] : []),
        ],
      };
    }
  }
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

/** The user is back after a pause, or has opened the conversation again. */
function isReturn(before: Conversation, { at, content }: Input): boolean {
  if (before.rev === 0 || isOwn(content)) return false;
  const hours = (Date.parse(at) - Date.parse(before.lastTurnAt)) / 3_600_000;
  return hours >= PAUSE_HOURS || content.kind === 'join';
}

/** Nobody comes back to comment on a thumb; "hoi" is then no comment, and the menu is what helps. */
function afterFeedback(dialog: Conversation['dialog']): Conversation['dialog'] {
  return topicOf(dialog.step) === 'end' ? { ...dialog, step: START, back: [] } : dialog;
}

/** One line on where the user stands, after a pause or on coming back. */
function returnRemarks(
  before: Conversation,
  returning: boolean,
  { event }: Heeded,
  stepAfter: string,
): Remark[] {
  if (before.rev === 0) return [];
  const { step } = before.dialog;
  if (event.type === 'user.resume') {
    return stepAfter === START ? [] : [placeRemark('notes.resumed', stepAfter)];
  }
  return returning && step !== START && !stepOf(step).end
    ? [placeRemark('notes.welcomeBack', step)]
    : [];
}

function placeRemark(key: string, step: string): Remark {
  return { key, vars: { topic: { text: `${topicOf(step)}.name` } } };
}

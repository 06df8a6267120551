import type { Conversation, Session } from '../../contracts/conversation.ts';
import type { Draft, DraftBlock, DraftVar } from '../../contracts/draft.ts';
import type { Effect } from '../../contracts/effect.ts';
import type { OpenInput } from '../../machines/step.ts';
import { choicesNow } from '../../machines/step.ts';
import { START, stepOf } from '../../machines/steps.ts';
import { topicOf } from '../../machines/topics.ts';
import { type FactId, factValue } from '../../programme/facts.ts';
import { zurichDay } from '../../programme/zurichDay.ts';
import { answerBlocks } from './answers.ts';
import { dataBlocks } from './dataBlocks.ts';
import { text } from './draftText.ts';
import type { View, ViewContext } from './view.ts';
import { viewOf } from './views.ts';
import type { Wording } from './wording.ts';

/** A line of the guide's own before everything else. */
export interface Remark {
  readonly key: string;
  readonly vars?: Readonly<Record<string, DraftVar>>;
}

/** What there is to say after a turn. */
export interface Scene {
  /** The conversation after the turn: dialog, session and timers are the new ones. */
  readonly conversation: Conversation;
  /** The channel's name of the conversation. */
  readonly name: string;
  /** When the turn happens: an ISO instant in UTC. */
  readonly at: string;
  readonly effects: readonly Effect[];
  readonly remarks: readonly Remark[];
  /** `again`: the open step is repeated in short. */
  readonly shown: 'step' | 'again';
  /** The guide has not said yet what it is. */
  readonly introduce: boolean;
}

/** The drafts of a turn, and the choices that are now on offer. */
export interface Rendered {
  readonly drafts: Draft[];
  readonly offer: Session['offer'];
}

/**
 * Dialog and effects into drafts: what the guide is, what it has to remark, what was asked in
 * between, then the open step. Pure. Reply ids are unique in the conversation (`<rev>.<n>`).
 */
export function render(scene: Scene, wording: Wording): Rendered {
  const { conversation } = scene;
  const language = conversation.session.language.code;
  const drafts: Draft[] = [];
  const add = (blocks: DraftBlock[]) => {
    if (blocks.length === 0) return;
    drafts.push({ id: `${conversation.rev}.${drafts.length}`, language, blocks });
  };

  const context = viewContext(scene, wording);
  if (scene.introduce) add(introduction(context));
  add(between(scene, context));

  const nearest = nearestChoices(scene.effects);
  const ids = stepChoices(conversation).filter((id) => !nearest.includes(id));
  const miss = missBlocks(scene);
  const view = viewNow(conversation, context, wording);
  const step = stepBlocks(conversation, view, scene.shown);
  add([
    ...miss,
    ...(nearest.length === 0 ? [] : [choices(nearest)]),
    ...step,
    ...(ids.length === 0 ? [] : [choices(ids, view.labels)]),
  ]);

  const offered = [...nearest, ...ids];
  const last = drafts.at(-1);
  return {
    drafts,
    offer:
      last === undefined || offered.length === 0 ? undefined : { reply: last.id, ids: offered },
  };
}

function choices(ids: string[], labels?: View['labels']): DraftBlock {
  const vars = Object.entries(labels ?? {}).filter(([id]) => ids.includes(id));
  return vars.length === 0
    ? { kind: 'choices', ids }
    : {
        kind: 'choices',
        ids,
        vars: Object.fromEntries(vars.map(([id, values]) => [id, { ...values }])),
      };
}

function viewContext(scene: Scene, wording: Wording): ViewContext {
  const { conversation } = scene;
  return {
    answers: conversation.dialog.answers,
    session: conversation.session,
    paused: conversation.dialog.paused,
    timers: conversation.timers,
    today: zurichDay(scene.at),
    periods: wording.periods,
    conversation: scene.name,
    turns: conversation.rev,
    startedAt: conversation.startedAt,
    knows: (fact: FactId) => factValue(wording.facts, fact, 'de') !== undefined,
  };
}

function introduction({ knows }: ViewContext): DraftBlock[] {
  return [
    text('notes.intro'),
    text('notes.introKept'),
    ...(knows('privacyUrl')
      ? [{ kind: 'link', fact: 'privacyUrl', label: 'notes.privacy' } as const]
      : []),
  ];
}

/** Remarks, and what the effects have to say. */
function between(scene: Scene, context: ViewContext): DraftBlock[] {
  // Whoever has been welcomed need not be greeted once more.
  const welcomed = scene.introduce || scene.remarks.some(({ key }) => key === 'notes.welcomeBack');
  return [
    ...scene.remarks.map(textOf),
    ...scene.effects.flatMap((effect): DraftBlock[] => {
      switch (effect.type) {
        case 'say':
          return [textOf(effect)];
        case 'answer':
          if (welcomed && effect.question === 'greet') return [];
          return answerBlocks(effect.question, effect.browser, context);
        case 'setLanguage':
          return [text('notes.languageSet')];
        case 'showData':
          return dataBlocks(context);
        case 'giveMail':
          return [{ kind: 'preview', mail: effect.mail, handover: true }];
        case 'offer':
        case 'tried':
        case 'unsolve':
        case 'browsers':
        case 'schedule':
        case 'cancel':
        case 'consent':
        case 'handOver':
        case 'queueMail':
        case 'mailOutcome':
        case 'feedback':
        case 'forget':
          return [];
      }
    }),
  ];
}

function textOf({ key, vars }: Remark): DraftBlock {
  return vars === undefined ? { kind: 'text', key } : { kind: 'text', key, vars: { ...vars } };
}

function nearestChoices(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => (effect.type === 'offer' ? [...effect.choices] : []));
}

/** "Not understood" in words that do not repeat themselves. */
function missBlocks({ effects, conversation }: Scene): DraftBlock[] {
  const offer = effects.find((effect) => effect.type === 'offer');
  if (offer === undefined) return [];
  if (offer.reason === 'empty') return [text('notes.empty')];
  if (offer.reason === 'otherLanguage') return [text('notes.otherLanguage')];
  if (conversation.session.misses > 1) return [text('notes.unclearAgain')];
  if (offer.reason === 'outOfScope') return [text('notes.outOfScope')];
  return [text(offer.choices.length === 0 ? 'notes.unclearPlain' : 'notes.unclear')];
}

/** The open step: progress, what it says, and the field it takes. */
function stepBlocks({ dialog }: Conversation, view: View, shown: Scene['shown']): DraftBlock[] {
  const { step } = stepOf(dialog.step);
  const body = shown === 'step' || view.ask === undefined ? (view.body ?? []) : [];
  return [
    ...(step.progress === undefined
      ? []
      : [{ kind: 'progress', at: step.progress[0], of: step.progress[1] } as const]),
    ...body,
    ...(view.ask ?? []),
    ...(view.field === false ? [] : inputBlock(step.open)),
  ];
}

function viewNow({ dialog, session }: Conversation, context: ViewContext, wording: Wording): View {
  return viewOf(dialog.step)?.(context) ?? plainView(dialog.step, session, wording);
}

/** A step whose view is nothing but its texts. */
function plainView(step: string, session: Session, wording: Wording): View {
  const part = (name: 'body' | 'ask') => {
    const key = `${step}.${name}`;
    return wording.has(session.language.code, key) ? [{ kind: 'text', key } as const] : undefined;
  };
  const body = part('body');
  const ask = part('ask');
  return { ...(body === undefined ? {} : { body }), ...(ask === undefined ? {} : { ask }) };
}

function inputBlock(open: OpenInput | undefined): DraftBlock[] {
  switch (open) {
    case 'email':
      return [{ kind: 'input', input: 'email', label: 'notes.inputEmail' }];
    case 'date':
    case 'futureDate':
      return [{ kind: 'input', input: 'date', label: 'notes.inputDate' }];
    case 'text':
      return [{ kind: 'input', input: 'text', label: 'notes.inputText' }];
    case 'browsers':
      return [{ kind: 'input', input: 'browser', label: 'notes.inputBrowser' }];
    // Here the buttons say it all; typing works as well.
    case 'elapsed':
    case 'browser':
    case 'mailProgram':
    case 'message':
    case 'tried':
    case 'needs':
    case undefined:
      return [];
  }
}

/** The step's own choices, then the moves that are always possible. */
function stepChoices({ dialog, session }: Conversation): string[] {
  const node = stepOf(dialog.step);
  const own = choicesNow(node.step, {
    answers: dialog.answers,
    session,
    paused: dialog.paused,
  }).map((choice) => choice.id);
  const support = session.misses > 1 && !own.includes('topic.support') ? ['support'] : [];
  if (dialog.step === START) {
    const other = session.language.code === 'de' ? 'language.en' : 'language.de';
    return [...own, other, 'data'];
  }
  const rated = session.feedback.some((given) => given.topic === topicOf(dialog.step));
  const thumbs =
    node.end && RATED.has(topicOf(dialog.step)) && !rated ? ['thumbUp', 'thumbDown'] : [];
  const back = dialog.back.length === 0 ? [] : ['back'];
  return [...own, ...support, ...thumbs, ...back, 'menu'].filter(
    (id, index, all) => all.indexOf(id) === index,
  );
}

/** Topics whose end asks for a thumb. */
const RATED: ReadonlySet<string> = new Set([
  'account',
  'activation',
  'trouble',
  'partner',
  'renewal',
  'support',
]);

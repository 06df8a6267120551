import { choicesOf } from '../../src/contracts/choicesOf.ts';
import type { Conversation } from '../../src/contracts/conversation.ts';
import { conversationKey } from '../../src/contracts/input.ts';
import type { Language } from '../../src/contracts/language.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import { GLOBAL_CHOICES } from '../../src/machines/globalChoices.ts';
import type { OpenInput } from '../../src/machines/step.ts';
import { stepOf } from '../../src/machines/steps.ts';
import { TOPICS, type Topic, topicOf } from '../../src/machines/topics.ts';
import { type Body, type Expected, inputOf, type Model, sentTurn, turnOf } from './model.ts';
import type { Random } from './random.ts';

/** What one user sends in order, each time a right answer, and where that leads. */
export interface Script {
  /** The store's key. */
  readonly key: string;
  readonly bodies: readonly Body[];
  /** Where the conversation stands after the last one, and after its message has been sent. */
  readonly step: string;
  /** How many messages to support were put together on the way. */
  readonly tickets: number;
  /** How many of them the service has to send: one that the last body lets go, or none. */
  readonly sent: number;
}

export interface ScriptOptions {
  /** Names the conversation. */
  readonly name: string;
  /** At least so many bodies. */
  readonly turns: number;
  readonly now: string;
  readonly random: Random;
  /** At the end the user lets a message go, where right answers lead to it. */
  readonly sends: boolean;
}

/** What is typed where a step asks for something. */
type Answers = Readonly<Record<OpenInput, readonly [string, ...string[]]>>;

/** Longest way through a topic; beyond it the user turns to the next one. */
const LONGEST_TOPIC = 25;

const QUESTIONS: Readonly<Record<Language, string>> = {
  de: 'Welche Browser gehen?',
  en: 'Which browsers are supported?',
};

/**
 * Writes a script of at least `turns` turns by trying right answers on the model: topic after topic,
 * each to its end, by pressed buttons, typed labels, typed values and a question in the middle.
 */
export function writeScript(model: Model, options: ScriptOptions): Script {
  const { name, turns, now, random, sends } = options;
  const language: Language = random.chance(0.5) ? 'de' : 'en';
  const user = new User(model, { name, language, now, random });
  const answers = answersOn(now);
  while (user.count < turns) {
    for (const topic of random.shuffled(TOPICS)) {
      if (user.count < turns) user.goThrough(topic, answers);
    }
  }
  if (sends) user.letGo(answers);
  const { conversation, bodies, key, sent } = user;
  return {
    key,
    bodies,
    step: conversation.dialog.step,
    tickets: conversation.session.tickets.length,
    sent,
  };
}

/** So often it is tried to get to where a message can be let go. */
const ATTEMPTS = 4;

class User {
  readonly bodies: Body[] = [];
  readonly key: string;
  readonly #model: Model;
  readonly #random: Random;
  readonly #now: string;
  readonly #language: Language;
  readonly #base: Readonly<Record<string, unknown>>;
  #last: Expected;
  /** What the service says by itself comes at any time: nothing is pressed after it. */
  #mayLetGo = false;
  sent = 0;

  constructor(
    model: Model,
    user: { name: string; language: Language; now: string; random: Random },
  ) {
    this.#model = model;
    this.#random = user.random;
    this.#now = user.now;
    this.#language = user.language;
    this.#base = {
      channelId: 'chaos',
      conversation: { id: user.name },
      from: { id: `user of ${user.name}` },
      recipient: { id: 'bot' },
      locale: user.language === 'de' ? 'de-CH' : 'en-GB',
      deliveryMode: 'expectReplies',
    };
    const join = this.#body({
      type: 'conversationUpdate',
      membersAdded: [{ id: `user of ${user.name}` }],
    });
    this.key = conversationKey(inputOf(join, user.now));
    this.#last = turnOf(model, undefined, join, user.now);
    this.bodies.push(join);
  }

  get conversation(): Conversation {
    return this.#last.conversation;
  }

  get count(): number {
    return this.bodies.length;
  }

  /** Into the topic and to its end, or as far as right answers lead. */
  goThrough(topic: Topic, answers: Answers): void {
    const opening = this.#model.wording.say(this.#language, `choices.topic.${topic}`);
    if (!this.#take(this.#body({ text: opening }), () => true)) return;
    const seen = new Set<string>();
    for (let turn = 0; turn < LONGEST_TOPIC; turn += 1) {
      const { step } = this.conversation.dialog;
      seen.add(step);
      if (stepOf(step).end || topicOf(step) === 'menu') return;
      if (this.#random.chance(0.1)) this.#take(this.#body(this.#question()), () => true);
      const onward = (next: string) => !seen.has(next) && topicOf(next) !== 'menu';
      const ways = this.#random.shuffled([...this.#buttons(), ...this.#typed(answers)]);
      if (!ways.some((way) => this.#take(this.#body(way), onward))) return;
    }
  }

  /** Through the support topic until a message is queued; the service then says that it is sent. */
  letGo(answers: Answers): void {
    this.#mayLetGo = true;
    for (let attempt = 0; attempt < ATTEMPTS && this.sent === 0; attempt += 1) {
      this.goThrough('support', answers);
      const [item] = this.#last.queued;
      if (item === undefined) continue;
      this.sent += 1;
      const place = { key: this.key, before: this.conversation };
      this.#last = sentTurn(this.#model, place, item, this.#now);
    }
  }

  /** Sends it where it leads to a step that is wanted, and sets off nothing that takes time. */
  #take(body: Body, wanted: (step: string) => boolean): boolean {
    const next = turnOf(this.#model, this.conversation, body, this.#now);
    if (next.conversation.timers.length > 0 || !wanted(next.conversation.dialog.step)) return false;
    if (next.queued.length > 0 && !this.#mayLetGo) return false;
    this.bodies.push(body);
    this.#last = next;
    return true;
  }

  /** The step's own choices, pressed or typed. */
  #buttons(): Record<string, unknown>[] {
    return this.#last.replies.flatMap((reply) =>
      choicesOf(reply)
        .filter(({ id }) => !(id in GLOBAL_CHOICES))
        .map(({ id, label }) => (this.#random.chance(0.5) ? pressed(reply, id) : { text: label })),
    );
  }

  #typed(answers: Answers): Record<string, unknown>[] {
    const { open } = stepOf(this.conversation.dialog.step).step;
    return open === undefined ? [] : [{ text: this.#random.pick(answers[open]) }];
  }

  #question(): Record<string, unknown> {
    return { text: QUESTIONS[this.#language] };
  }

  #body(content: Record<string, unknown>): Body {
    return { type: 'message', ...this.#base, ...content, id: `a${this.bodies.length + 1}` };
  }
}

function pressed(reply: Reply, choice: string): Record<string, unknown> {
  return { value: { lotse: { reply: reply.id, choice } } };
}

function answersOn(now: string): Answers {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Zurich').toPlainDate();
  const day = (days: number): string => {
    const date = today.add({ days });
    return (
      [date.day, date.month].map((part) => String(part).padStart(2, '0')).join('.') +
      `.${date.year}`
    );
  };
  return {
    email: ['anna.muster@firma.ch', 'b.beispiel@reseller.example'],
    // Far from the days on which a standing changes, so that midnight changes nothing.
    date: [day(200), day(45), day(-5), day(-60)],
    futureDate: [day(200), day(45)],
    elapsed: ['gestern', 'vor drei Tagen'],
    browsers: ['Chrome 142', 'Firefox'],
    message: ['Browser ist Edge 141', 'Anderer Text: Die Seite bleibt leer.'],
    browser: ['Edge', 'Opera'],
    mailProgram: ['Gmail', 'Outlook'],
    tried: ['Spam'],
    needs: ['Konto haben wir', 'Kundennummer fehlt'],
    text: ['Der Knopf «Weiter» reagiert nicht.', 'Die Seite bleibt leer, seit gestern.'],
  };
}

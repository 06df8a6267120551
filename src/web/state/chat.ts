import { joinIdOf } from '../../contracts/joinIdOf.ts';
import type { Language } from '../../contracts/language.ts';
import type { Choice, Reply } from '../../contracts/reply.ts';
import { Api, type Credentials } from '../connection/api.ts';
import { type LineState, Link } from '../connection/link.ts';
import { Outbox, type Waiting } from '../connection/outbox.ts';
import type { ActivitySet, Opened, Outgoing } from '../connection/wire.ts';
import { openStorage, type Storage } from '../storage.ts';
import { Draft } from './draft.ts';
import { type Entry, entryOf, liveReply } from './entries.ts';
import { SpokenLanguage } from './spokenLanguage.ts';

export interface ChatState {
  readonly line: LineState;
  readonly entries: readonly Entry[];
  readonly waiting: readonly Waiting[];
  readonly language: Language;
  /** The guide has not answered yet. */
  readonly typing: boolean;
  /** An earlier conversation could not be found again. */
  readonly fresh: boolean;
  /** Nothing of the conversation has come yet. */
  readonly empty: boolean;
  /** Bubbles of the guide that nobody has seen. */
  readonly unread: number;
}

export interface ChatParts {
  readonly base: string;
  readonly language: Language;
  readonly ahead?: Promise<Opened | undefined> | undefined;
}

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-CH', en: 'en-GB' };
const SEEN = 'seen';
const TYPING_MS = 20_000;
/** What stands in a conversation has come by then. */
const EMPTY_MS = 2500;

/** One conversation as the widget shows it; tells its listeners of every change. */
export class Chat {
  readonly api: Api;
  readonly #storage: Storage;
  readonly #link: Link;
  readonly draft: Draft;
  readonly #outbox: Outbox;
  readonly #spoken: SpokenLanguage;
  readonly #listeners = new Set<() => void>();
  #state: ChatState;
  #visible = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #typingEnds: ReturnType<typeof setTimeout> | undefined;

  constructor({ base, language, ahead }: ChatParts) {
    this.#storage = openStorage('localStorage', new URL(base).host);
    this.api = new Api(base, () => LOCALE[this.#state.language]);
    this.#spoken = new SpokenLanguage(this.#storage, language);
    // Each tab has what it sends for itself: two would write over each other's.
    const here = openStorage('sessionStorage', new URL(base).host);
    this.#outbox = new Outbox({
      storage: here,
      send: (out) => this.#send(out),
      onChange: (waiting) =>
        this.#set({ waiting: waiting.filter(({ event }) => event === undefined) }),
      renew: () => this.#link.open(),
    });
    this.#state = {
      line: 'connecting',
      entries: [],
      waiting: this.#outbox.waiting.filter(({ event }) => event === undefined),
      language: this.#spoken.now,
      typing: false,
      fresh: false,
      empty: true,
      unread: 0,
    };
    this.#link = new Link({
      api: this.api,
      storage: this.#storage,
      ahead,
      onState: (line) => {
        this.#set({ line });
        if (line !== 'open') return;
        this.#outbox.flush();
        this.#settleSoon();
      },
      onActivities: (set) => this.#take(set),
      onBegin: (lost, greeted) => this.#begin(lost, greeted),
      onSwitch: () => {
        this.#settleLanguage();
        this.draft.keep();
        this.#set({ entries: [], empty: true, unread: 0 });
      },
    });
    this.draft = new Draft(here, () => this.#link.conversationId);
    // Another tab has shown some of it.
    addEventListener('storage', () => {
      if (this.#state.unread > 0) this.#set({ unread: this.#countUnread() });
    });
  }

  get state(): ChatState {
    return this.#state;
  }

  get session(): Credentials | undefined {
    return this.#link.session;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  open(): void {
    void this.#link.open();
  }

  /** What is on the screen counts as read. */
  show(visible: boolean): void {
    this.#visible = visible;
    if (visible) this.#markSeen();
  }

  say(text: string): void {
    const trimmed = text.trim();
    if (trimmed !== '') this.#add({ text: trimmed });
  }

  press(reply: Reply, choice: Choice): void {
    if (liveReply(this.#state.entries, this.#state.waiting.length)?.id !== reply.id) return;
    this.#add({ text: choice.label, pressed: { reply: reply.id, choice: choice.id } });
  }

  retry(id: string): void {
    this.#outbox.retry(id);
  }

  drop(id: string): void {
    this.#outbox.drop(id);
  }

  /** Goes on with the conversation behind a link of another device. */
  async take(linkToken: string): Promise<void> {
    const opened = await this.api.redeem(linkToken);
    this.#outbox.clear();
    this.draft.text = '';
    this.#settleLanguage();
    this.#link.adopt(opened);
    this.#set({ entries: [], fresh: false, empty: true });
    await this.#link.open();
  }

  #add(said: Pick<Outgoing, 'text' | 'pressed'>): void {
    this.#settleLanguage();
    this.#outbox.add({ ...said, id: newId(), locale: LOCALE[this.#state.language] });
    this.#expectAnswer();
  }

  async #send(out: Outgoing): Promise<void> {
    if (this.#link.session === undefined) await this.#link.open();
    const { session } = this.#link;
    if (session === undefined) throw new Error('There is no conversation yet.');
    await this.api.post(session, session.user, out);
    // The join has no echo that would confirm it.
    if (out.event !== undefined) this.#outbox.drop(out.id);
  }

  #begin(lost: boolean, greeted: boolean): void {
    this.#settleLanguage();
    this.draft.keep();
    this.#storage.remove(SEEN);
    this.#set({ entries: [], empty: true, fresh: lost, unread: 0 });
    if (!greeted) this.#join();
  }

  /** Once all has come. Where that is nothing, as after a deletion, the user is greeted again. */
  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settleLanguage();
      const { empty, line } = this.#state;
      if (!empty || line !== 'open' || this.#outbox.waiting.length > 0) return;
      // Tabs that come back at once are greeted once.
      this.#join(`-${Math.floor(Date.now() / 60_000)}`);
    }, EMPTY_MS);
  }

  /** @param again marks a join of a conversation that has been joined before */
  #join(again = ''): void {
    const { conversationId = '' } = this.#link.session ?? {};
    this.#outbox.add({
      id: joinIdOf(conversationId) + again,
      text: '',
      event: 'webchat/join',
      locale: LOCALE[this.#state.language],
    });
    this.#expectAnswer();
  }

  #take({ activities, anew = false }: ActivitySet): void {
    if (anew) {
      this.#settleLanguage();
      // Unless another tab has shown what stands in its place already.
      if (this.#seenAt() >= 0) this.#storage.remove(SEEN);
      this.#set({ entries: [], unread: 0 });
    }
    if (activities.some(({ type }) => type === 'typing')) this.#expectAnswer();
    const known = new Set(this.#state.entries.map(({ id }) => id));
    const fresh = activities
      .map((activity) => entryOf(activity, this.#state.language))
      .filter((entry) => entry !== undefined)
      .filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    const entries = [...this.#state.entries, ...fresh];
    const last = fresh.at(-1);
    this.#spoken.hear(fresh);
    this.#set({
      entries,
      empty: false,
      language: this.#spoken.now,
      ...(last?.kind === 'guide' ? { typing: false } : {}),
    });
    this.#outbox.confirm(
      new Set(fresh.flatMap((entry) => (entry.kind === 'you' ? (entry.clientId ?? []) : []))),
    );
    if (this.#visible) this.#markSeen();
    else this.#set({ unread: this.#countUnread() });
  }

  #settleLanguage(): void {
    this.#spoken.settle();
    if (this.#spoken.now !== this.#state.language) this.#set({ language: this.#spoken.now });
  }

  #expectAnswer(): void {
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => this.#set({ typing: false }), TYPING_MS);
    this.#set({ typing: true });
  }

  #markSeen(): void {
    const last = this.#state.entries.findLast(({ kind }) => kind === 'guide');
    if (last !== undefined) this.#storage.set(SEEN, last.id);
    if (this.#state.unread > 0) this.#set({ unread: 0 });
  }

  #countUnread(): number {
    const at = this.#seenAt();
    // What has been seen is still to come: after a reload, or where another tab is ahead.
    if (at < 0 && this.#storage.get(SEEN) !== undefined) return this.#state.unread;
    return this.#state.entries.slice(at + 1).filter(({ kind }) => kind === 'guide').length;
  }

  #seenAt(): number {
    const seen = this.#storage.get(SEEN);
    return this.#state.entries.findIndex(({ id }) => id === seen);
  }

  #set(changes: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

/** Also where the page is not secure and the browser offers no randomUUID. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

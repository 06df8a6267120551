import type { Storage } from '../storage.ts';
import { type Api, type Credentials, RefusedError } from './api.ts';
import type { ActivitySet, Opened } from './wire.ts';

/** How the line to the server stands. `refused`: this page may not use the chat. */
export type LineState = 'connecting' | 'open' | 'lost' | 'offline' | 'down' | 'refused';

export interface LinkParts {
  readonly api: Api;
  readonly storage: Storage;
  /** A conversation asked for ahead, while the rest of the script was loading. */
  readonly ahead?: Promise<Opened | undefined> | undefined;
  onState(state: LineState): void;
  onActivities(set: ActivitySet): void;
  /**
   * A conversation begins; `lost`: there was an earlier one that the server no longer knows;
   * `greeted`: its greeting comes next.
   */
  onBegin(lost: boolean, greeted: boolean): void;
  /** What comes from now on is of another conversation. */
  onSwitch(): void;
}

/** What is kept of a conversation, in every tab the same. */
interface Session extends Credentials {
  readonly user: string;
}

const SESSION = 'session';
const REFRESH_MS = 10 * 60_000;
const POLL_MS = 2500;
const LONGEST_WAIT_MS = 15_000;
/** A socket that says nothing for so long is dead; the server sends something sooner. */
const SILENCE_MS = 60_000;

/**
 * The line to one conversation: opened, kept, and found again after whatever happened to it. By
 * WebSocket; where a network lets none through, by asking again and again.
 */
export class Link {
  readonly #parts: LinkParts;
  #session: Session | undefined;
  #watermark = '';
  #socket: WebSocket | undefined;
  /** Counts the lines: what still comes of an earlier one is not heard. */
  #line = 0;
  #socketFailures = 0;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #opening: Promise<void> | undefined;
  #ahead: Promise<Opened | undefined> | undefined;

  constructor(parts: LinkParts) {
    this.#parts = parts;
    this.#ahead = parts.ahead;
    addEventListener('online', () => this.open());
    addEventListener('offline', () => {
      this.#drop();
      this.#parts.onState('offline');
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && this.#socket === undefined) this.open();
    });
    setInterval(() => void this.#refresh(), REFRESH_MS);
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** The one that the line enters next: another tab may have gone over to another conversation. */
  get conversationId(): string | undefined {
    return (readSession(this.#parts.storage) ?? this.#session)?.conversationId;
  }

  /** Opens the line or mends it; called again at any time. */
  open(): Promise<void> {
    clearTimeout(this.#timer);
    this.#opening ??= this.#establish().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Goes over to a conversation that another device has handed on. */
  adopt({ conversationId, token }: Opened): void {
    this.#drop();
    this.#watermark = '';
    this.#keep({ conversationId, token, user: userIn(token) });
  }

  async #establish(): Promise<void> {
    if (!navigator.onLine) {
      this.#parts.onState('offline');
      return;
    }
    this.#parts.onState(this.#attempt === 0 ? 'connecting' : 'lost');
    try {
      const opened = await exclusively(() => this.#enter());
      this.#attempt = 0;
      this.#listen(opened.streamUrl);
    } catch (error) {
      if (error instanceof RefusedError && error.code === 'OriginNotAllowed') {
        this.#parts.onState('refused');
        return;
      }
      this.#parts.onState(navigator.onLine ? 'down' : 'offline');
      this.#later();
    }
  }

  /** Into the conversation that is kept, or into a new one. */
  async #enter(): Promise<Opened> {
    const { api, storage } = this.#parts;
    const kept = readSession(storage) ?? this.#session;
    // Another tab has gone over to another conversation.
    if (this.#session !== undefined && kept?.conversationId !== this.#session.conversationId) {
      this.#watermark = '';
      this.#parts.onSwitch();
    }
    if (kept !== undefined) {
      try {
        const opened = await api.reconnect(kept, this.#watermark);
        this.#keep({ ...kept, token: opened.token });
        return opened;
      } catch (error) {
        if (!isGone(error)) throw error;
        storage.remove(SESSION);
      }
    }
    const opened = (await this.#begun()) ?? (await api.start());
    this.#watermark = '';
    this.#keep({
      conversationId: opened.conversationId,
      token: opened.token,
      user: userIn(opened.token),
    });
    const { activities = [], watermark } = opened;
    const greeted = activities.length > 0;
    this.#parts.onBegin(kept !== undefined, greeted);
    if (greeted) this.#receive({ activities, ...(watermark === undefined ? {} : { watermark }) });
    return opened;
  }

  /** What was asked for ahead is good for one conversation only. */
  #begun(): Promise<Opened | undefined> | undefined {
    const begun = this.#ahead;
    this.#ahead = undefined;
    return begun;
  }

  #keep(session: Session): void {
    this.#session = session;
    this.#parts.storage.set(SESSION, session);
  }

  #listen(streamUrl: string | undefined): void {
    this.#drop();
    if (streamUrl === undefined || this.#socketFailures > 1) {
      this.#socketFailures = 0;
      void this.#poll(0);
      return;
    }
    const socket = new WebSocket(streamUrl);
    this.#socket = socket;
    let opened = false;
    socket.onopen = () => {
      opened = true;
      this.#socketFailures = 0;
      this.#parts.onState('open');
      this.#awaitSign();
    };
    socket.onmessage = ({ data }) => {
      // Late words of a line that was given up, perhaps of another conversation.
      if (this.#socket !== socket) return;
      this.#awaitSign();
      if (typeof data === 'string' && data !== '') this.#receive(JSON.parse(data));
    };
    socket.onclose = () => {
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      clearTimeout(this.#silence);
      if (!opened) this.#socketFailures += 1;
      this.#parts.onState(navigator.onLine ? 'lost' : 'offline');
      this.#later();
    };
  }

  /** Where sockets do not get through; now and then one is tried again. */
  async #poll(round: number): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    const line = this.#line;
    const before = this.#watermark;
    try {
      const set = await this.#parts.api.activities(session, this.#watermark);
      if (this.#line !== line) return;
      this.#receive(set);
      this.#parts.onState('open');
      // A long conversation comes in pages: after what was new there may be more.
      const wait = this.#watermark === before ? POLL_MS : 0;
      this.#timer = setTimeout(
        () => (round < 40 ? void this.#poll(round + 1) : void this.open()),
        wait,
      );
    } catch {
      if (this.#line !== line) return;
      this.#parts.onState(navigator.onLine ? 'lost' : 'offline');
      this.#later();
    }
  }

  #receive(set: ActivitySet): void {
    if (!Array.isArray(set?.activities)) return;
    this.#watermark = set.watermark ?? this.#watermark;
    this.#parts.onActivities(set);
  }

  #awaitSign(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#socket?.close(), SILENCE_MS);
  }

  #later(): void {
    clearTimeout(this.#timer);
    const delay = Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.#attempt);
    this.#attempt += 1;
    this.#timer = setTimeout(() => void this.open(), delay * (0.75 + Math.random() / 2));
  }

  #drop(): void {
    this.#line += 1;
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  async #refresh(): Promise<void> {
    const session = this.#session;
    if (session === undefined || !navigator.onLine) return;
    try {
      const { token } = await this.#parts.api.refresh(session.token);
      this.#keep({ ...session, token });
    } catch {
      // The next request says what is the matter.
    }
  }
}

/** Two tabs that open at once begin one conversation, not two. */
function exclusively<T>(run: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('lotse:enter', run) : run();
}

/** The server knows neither the conversation nor the token any more. */
function isGone(error: unknown): boolean {
  return (
    error instanceof RefusedError &&
    error.code !== 'OriginNotAllowed' &&
    (error.status === 401 || error.status === 403 || error.status === 404)
  );
}

/** The user's id stands in the token, which is made for one user. */
function userIn(token: string): string {
  try {
    const payload = token.split('.')[1]?.replace(/-/g, '+').replace(/_/g, '/') ?? '';
    const { user } = JSON.parse(atob(payload));
    return typeof user === 'string' ? user : 'user';
  } catch {
    return 'user';
  }
}

function readSession(storage: Storage): Session | undefined {
  const kept = storage.get(SESSION) as Partial<Session> | undefined;
  const { conversationId, token, user } = kept ?? {};
  return typeof conversationId === 'string' && typeof token === 'string' && typeof user === 'string'
    ? { conversationId, token, user }
    : undefined;
}

import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import xhr2 from 'xhr2';
import type { SentActivity } from '../../../../src/channels/directline/activities.ts';
import type { Reply } from '../../../../src/contracts/reply.ts';

// What Microsoft's client takes for granted, since it is made for browsers.
Object.assign(globalThis, { XMLHttpRequest: xhr2.XMLHttpRequest, WebSocket });

const PATIENCE_MS = 20_000;

/** What starts a conversation, as the server gives it. */
export interface Opened {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl?: string;
}

export interface ClientOptions {
  readonly token: string;
  readonly conversationId?: string;
  readonly streamUrl?: string;
  readonly watermark?: string;
  /** By WebSocket; by asking again and again where it is false. */
  readonly webSocket: boolean;
}

/** Microsoft's Direct Line client, as their web chat uses it, and what it has received. */
export class DirectLineClient {
  readonly line: DirectLine;
  readonly received: SentActivity[] = [];
  readonly statuses: ConnectionStatus[] = [];
  #count = 0;
  #waiting: (() => void)[] = [];

  constructor(url: string, { webSocket, ...options }: ClientOptions) {
    this.line = new DirectLine({
      domain: `${url}/directline`,
      webSocket,
      pollingInterval: 200,
      timeout: 5000,
      ...options,
    });
    // The client tells of its end by an error, which nobody else would catch.
    const ended = () => this.#changed();
    this.line.connectionStatus$.subscribe((status) => {
      this.statuses.push(status);
      this.#changed();
    }, ended);
    this.line.activity$.subscribe((activity) => {
      // What comes is checked by the tests themselves.
      this.received.push(activity as unknown as SentActivity);
      this.#changed();
    }, ended);
  }

  get status(): ConnectionStatus | undefined {
    return this.statuses.at(-1);
  }

  /** What the guide has said, as neutral replies. */
  get replies(): Reply[] {
    return this.received.flatMap(({ channelData }) => channelData.lotse?.reply ?? []);
  }

  get last(): Reply | undefined {
    return this.replies.at(-1);
  }

  async say(text: string): Promise<string> {
    return this.post({ type: 'message', text });
  }

  /** Presses a button of the last reply, once it is there, as Microsoft's web chat does. */
  async press(label: string): Promise<string> {
    const button = () =>
      this.received
        .findLast(({ from }) => from.role === 'bot')
        ?.suggestedActions?.actions.find(({ title }) => title === label);
    await this.until(() => button() !== undefined, `the button "${label}"`);
    return this.post({ type: 'message', text: label, value: button()?.value });
  }

  /** Resolves with the server's id, once it has taken the activity. */
  post(activity: Readonly<Record<string, unknown>>): Promise<string> {
    this.#count += 1;
    const whole = {
      from: { id: 'me' },
      locale: 'de-CH',
      channelData: { clientActivityID: `${process.pid}.${Math.random()}.${this.#count}` },
      ...activity,
    };
    return new Promise((resolve, reject) => {
      this.line.postActivity(whole as unknown as Activity).subscribe(resolve, reject);
    });
  }

  /** Resolves when what has been received fulfils the condition. */
  async until(holds: (client: this) => boolean, what = 'what is waited for'): Promise<void> {
    const late = Date.now() + PATIENCE_MS;
    while (!holds(this)) {
      const left = late - Date.now();
      if (left <= 0) {
        throw new Error(
          `${what} did not come. Status ${this.status}; received: ${JSON.stringify(this.received).slice(-2000)}`,
        );
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  online(): Promise<void> {
    return this.until(({ status }) => status === ConnectionStatus.Online, 'the connection');
  }

  end(): void {
    this.line.end();
  }

  #changed(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}

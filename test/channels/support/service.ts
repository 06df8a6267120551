import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Config, readConfig } from '../../../src/config.ts';
import { createService, type Service } from '../../../src/service.ts';

/** What an activity in an HTTP response or at the connector looks like, as far as tests look. */
export interface Sent {
  readonly type: string;
  readonly text: string;
  readonly locale: string;
  readonly textFormat: string;
  readonly inputHint: string;
  readonly replyToId?: string;
  readonly conversation: { readonly id: string };
  readonly recipient: { readonly id: string };
  readonly suggestedActions?: { readonly to: string[]; readonly actions: Button[] };
  readonly attachments?: {
    readonly contentType: string;
    readonly content: { buttons: Button[] };
  }[];
}
export interface Button {
  readonly type: string;
  readonly title: string;
  readonly text: string;
  readonly value: { readonly lotse: { readonly reply: string; readonly choice: string } };
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/** The service on a free port with a store of its own. */
export class TestService {
  readonly #directory = mkdtempSync(join(tmpdir(), 'lotse-http-'));
  readonly #environment: Readonly<Record<string, string>>;
  /** Log lines, parsed. */
  readonly logged: Record<string, unknown>[] = [];
  service: Service | undefined;
  url = '';
  readonly #clock: (() => string) | undefined;

  constructor(environment: Readonly<Record<string, string>> = {}, clock?: () => string) {
    this.#environment = environment;
    this.#clock = clock;
  }

  get config(): Config {
    return readConfig({
      SQLITE_FILE: join(this.#directory, 'lotse.db'),
      // The same again after a restart.
      PORT: this.url === '' ? '0' : new URL(this.url).port,
      ...this.#environment,
    });
  }

  async start(): Promise<this> {
    const log = pino(
      { level: 'info', base: null },
      { write: (line: string) => this.logged.push(JSON.parse(line)) },
    );
    this.service = await createService(this.config, log, this.#clock);
    this.url = `http://127.0.0.1:${await this.service.listen()}`;
    return this;
  }

  /** Ends as a process does that is told to stop, and comes again on the same port and store. */
  async restart(): Promise<void> {
    await this.service?.close();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.service?.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async post(
    body: unknown,
    headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
  ): Promise<Answered> {
    const raw =
      body instanceof Uint8Array
        ? new Uint8Array(body)
        : typeof body === 'string'
          ? body
          : JSON.stringify(body);
    return answered(
      await fetch(`${this.url}/api/messages`, { method: 'POST', body: raw, headers }),
    );
  }

  async get(path: string, method = 'GET'): Promise<Answered> {
    return answered(await fetch(`${this.url}${path}`, { method }));
  }

  /** A user in a conversation who gets replies in the HTTP response. */
  user(conversation: string, locale = 'de-CH'): TestUser {
    return new TestUser(this, conversation, locale);
  }
}

export class TestUser {
  readonly #service: TestService;
  readonly #base: Record<string, unknown>;
  #count = 0;
  /** What was answered last. */
  replies: readonly Sent[] = [];

  constructor(service: TestService, conversation: string, locale: string) {
    this.#service = service;
    this.#base = {
      channelId: 'test',
      conversation: { id: conversation },
      from: { id: `user of ${conversation}` },
      recipient: { id: 'bot' },
      locale,
      deliveryMode: 'expectReplies',
    };
  }

  async send(activity: Readonly<Record<string, unknown>>): Promise<readonly Sent[]> {
    this.#count += 1;
    const answer = await this.#service.post({
      type: 'message',
      id: `a${this.#count}`,
      ...this.#base,
      ...activity,
    });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.json)}`);
    this.replies = (answer.json as { activities: Sent[] }).activities;
    return this.replies;
  }

  say(text: string) {
    return this.send({ text });
  }

  /** Presses the button of that label as a client does that sends its value. */
  press(label: string) {
    const button = this.buttons.find(({ title }) => title === label);
    if (button === undefined) {
      throw new Error(`no button "${label}" among ${this.buttons.map(({ title }) => title)}`);
    }
    return this.send({ value: button.value });
  }

  get buttons(): readonly Button[] {
    return this.replies.flatMap((reply) => reply.suggestedActions?.actions ?? []);
  }

  get text(): string {
    return this.replies.map(({ text }) => text).join('\n\n');
  }
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === '' ? undefined : JSON.parse(text),
  };
}

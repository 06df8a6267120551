import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What the server does with the next message. */
export type Behaviour =
  /** Says this instead of taking it. */
  | { readonly says: number; readonly to: 'MAIL' | 'RCPT' | 'DATA'; readonly text: string }
  | 'take'
  /** Takes it, and the connection ends before it can say so. */
  | 'drop'
  /** Takes it, and says nothing. */
  | 'hang';

/** A message that has got through. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly email: Email;
  readonly secure: boolean;
}

export interface TestSmtpOptions
  extends Pick<SMTPServerOptions, 'key' | 'cert' | 'secure' | 'hideSTARTTLS'> {
  /** Takes messages only after this login. */
  readonly login?: { readonly user: string; readonly password: string };
  readonly port?: number;
  /** Called with each message that has got through, before the sender is told. */
  readonly onReceived?: (received: Received) => void;
  /** Waited for with each message that has got through, before the sender is told. */
  readonly hesitate?: () => Promise<void>;
}

/** A real SMTP server on this machine, which keeps what it gets. */
export class TestSmtp {
  readonly received: Received[] = [];
  /** What is done with the next messages, one after another. */
  readonly next: Behaviour[] = [];
  port = 0;
  readonly #sockets = new Set<Socket>();
  readonly #options: TestSmtpOptions;
  #server: SMTPServer | undefined;

  constructor(options: TestSmtpOptions = {}) {
    this.#options = options;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const { login, port = this.port, onReceived, hesitate, ...options } = this.#options;
    const server = new SMTPServer({
      logger: false,
      authOptional: login === undefined,
      allowInsecureAuth: true,
      closeTimeout: 100,
      ...options,
      onAuth: ({ username, password }, _, done) => {
        if (username === login?.user && password === login?.password) done(null, { user: 'u' });
        else done(refusal(535, 'credentials of anna rejected'));
      },
      onMailFrom: (_, __, done) => done(this.#refusalTo('MAIL')),
      onRcptTo: (_, __, done) => done(this.#refusalTo('RCPT')),
      onData: async (stream, session, done) => {
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of stream) chunks.push(chunk);
        } catch {
          // The sender is gone in the middle of the message.
          return;
        }
        const refused = this.#refusalTo('DATA');
        if (refused !== undefined) return done(refused);
        const raw = Buffer.concat(chunks).toString('utf8');
        const { mailFrom, rcptTo } = session.envelope;
        const received = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw,
          email: await PostalMime.parse(raw),
          secure: session.secure,
        };
        this.received.push(received);
        onReceived?.(received);
        await hesitate?.();
        const behaviour = this.next.shift();
        if (behaviour === 'drop') this.#dropAll();
        else if (behaviour !== 'hang') done(null, 'taken');
      },
    });
    server.on('error', () => undefined);
    server.server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    this.#server = server;
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    // A listening TCP server has an address of this form.
    this.port = (server.server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    this.#dropAll();
    await new Promise<void>((resolve) => server.close(resolve));
  }

  #refusalTo(command: 'MAIL' | 'RCPT' | 'DATA'): Error | undefined {
    const [behaviour] = this.next;
    if (typeof behaviour !== 'object' || behaviour.to !== command) return undefined;
    this.next.shift();
    return refusal(behaviour.says, behaviour.text);
  }

  #dropAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { languageOfLocale } from '../../contracts/language.ts';
import type { Answer } from '../http/answer.ts';
import type { HttpRequest } from '../http/route.ts';
import { acceptedLanguage } from './acceptedLanguage.ts';
import type { Gate } from './access.ts';
import type { Party } from './activities.ts';
import type { Conversations } from './conversations.ts';
import type { Limits } from './limits.ts';

export interface SocketsParts {
  readonly gate: Gate;
  readonly conversations: Conversations;
  readonly limits: Limits;
  /** How often each socket gets a sign of life and has to give one back. */
  readonly heartbeatMs?: number | undefined;
}

const HEARTBEAT_MS = 25_000;
/** Clients say nothing on a socket but that they are there. */
const MAX_FRAME_BYTES = 1024;
const MAX_FRAMES_A_BEAT = 60;
/** Tabs of one conversation; further ones ask by GET. */
const MAX_A_CONVERSATION = 10;
const GOING_AWAY = 1001;
const POLICY_VIOLATION = 1008;

const PATH = /^\/directline\/conversations\/([\w-]{1,100})\/stream(?:\?|$)/;

/** What is known of an open socket beside what it shows. */
interface Pulse {
  alive: boolean;
  frames: number;
}

/** The open WebSockets: let in by their address, kept alive, closed when nobody is there any more. */
export class Sockets {
  readonly #parts: SocketsParts;
  readonly #open = new Map<WebSocket, Pulse>();
  readonly #server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: MAX_FRAME_BYTES,
  });
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(parts: SocketsParts) {
    this.#parts = parts;
  }

  /** Answers in any case: with a socket, or with a refusal as plain HTTP. */
  async upgrade(
    request: HttpRequest,
    { request: raw, socket, head }: { request: IncomingMessage; socket: Duplex; head: Buffer },
  ): Promise<void> {
    const { gate, conversations, limits } = this.#parts;
    const tooMany = await limits.request('GET', request.address);
    if (tooMany !== undefined) return refuse(socket, 429, codeOf(tooMany));
    const conversation = PATH.exec(raw.url ?? '')?.[1];
    if (conversation === undefined) return refuse(socket, 404, 'NotFound');
    const access = await gate.token('stream', request.query.get('t') ?? '', request);
    if (!access.ok) return refuse(socket, access.refusal.status, codeOf(access.refusal));
    const { conv, user } = access.value.claims;
    // As the request for the socket's address had it; a page cannot say it with the socket itself.
    const language =
      languageOfLocale(request.query.get('language') ?? '') ?? acceptedLanguage(request);
    if (conv !== conversation) return refuse(socket, 403, 'Forbidden');
    if (conversations.openSockets(conv) >= MAX_A_CONVERSATION) {
      return refuse(socket, 429, 'TooManySockets');
    }
    this.#server.handleUpgrade(raw, socket, head, (opened) =>
      this.#attend(opened, { conversation: conv, user, language }, request.query.get('watermark')),
    );
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const socket of this.#open.keys())
      socket.close(GOING_AWAY, 'The server stops. Reconnect.');
    // Whoever does not answer the goodbye is not waited for.
    setTimeout(() => this.#terminateAll(), 1000).unref();
  }

  #attend(socket: WebSocket, party: Party, watermark: string | null): void {
    const pulse: Pulse = { alive: true, frames: 0 };
    this.#open.set(socket, pulse);
    this.#heartbeat ??= setInterval(
      () => this.#beat(),
      this.#parts.heartbeatMs ?? HEARTBEAT_MS,
    ).unref();
    const leave = this.#parts.conversations.open(party, watermark, socket);
    socket.on('message', () => {
      pulse.alive = true;
      pulse.frames += 1;
      if (pulse.frames > MAX_FRAMES_A_BEAT) socket.close(POLICY_VIOLATION, 'Too many frames.');
    });
    socket.on('pong', () => {
      pulse.alive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      leave();
      this.#open.delete(socket);
    });
  }

  #beat(): void {
    for (const [socket, pulse] of this.#open) {
      if (!pulse.alive) {
        socket.terminate();
        continue;
      }
      pulse.alive = false;
      pulse.frames = 0;
      socket.ping();
      // A page's script sees no pings: the empty frame tells it that the line is good.
      socket.send('');
    }
  }

  #terminateAll(): void {
    for (const socket of this.#open.keys()) socket.terminate();
  }
}

function refuse(socket: Duplex, status: number, code: string): void {
  socket.end(
    `HTTP/1.1 ${status} ${code}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\n\r\n`,
  );
}

function codeOf({ status, body }: Answer): string {
  const { error } = (body ?? {}) as { error?: { code?: string } };
  return error?.code ?? String(status);
}

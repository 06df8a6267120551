import { setTimeout as rest } from 'node:timers/promises';
import type { Instance } from './instance.ts';
import type { Body, Message } from './model.ts';

/** What was answered to one delivery, and how often it had to be sent. */
export interface Answer {
  /** The body of the response as it came. */
  readonly json: string;
  readonly messages: readonly Message[];
  /** Why it had to be sent again, each time. */
  readonly failures: readonly Failure[];
}

/** A sentence that it did not go, or what happened on the way. */
export type Failure = Excuse | `status ${number}` | `connection: ${string}`;

/** What the guide says where it has no answer: to wait a moment, or that something went wrong. */
export const EXCUSES = ['moment', 'problem'] as const;
export type Excuse = (typeof EXCUSES)[number];

/** So often it is tried; with the rests between that is two minutes and more. */
const ATTEMPTS = 300;
/** Waiting helps nobody whose turn goes wrong again and again. */
const MOST_PROBLEMS = 20;
const FIRST_REST_MS = 20;
const LONGEST_REST_MS = 400;
/** Teams sends an activity again after as long. */
const PATIENCE_MS = 15_000;

export interface DeliverOptions {
  readonly excuseIn: (text: string | undefined) => Excuse | undefined;
  /** Ends all attempts. */
  readonly signal: AbortSignal;
}

/** A user is left without an answer; the message says what came instead. */
export class NeverAnsweredError extends Error {
  override readonly name = 'NeverAnsweredError';
}

/**
 * Sends a body until it is answered: again, at the next instance, after a connection that was
 * refused or broken, an error, or an excuse.
 */
export async function deliver(
  instances: readonly Instance[],
  body: Body,
  first: number,
  { excuseIn, signal }: DeliverOptions,
): Promise<Answer> {
  const failures: Failure[] = [];
  let pause = FIRST_REST_MS;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const sent = await send(instances[(first + attempt) % instances.length]?.url, body);
    const failure = sent.ok ? excuseIn(sent.messages[0]?.text) : sent.failure;
    if (sent.ok && failure === undefined) return { ...sent, failures };
    if (failure !== undefined) failures.push(failure);
    if (failures.filter((each) => each === 'problem').length > MOST_PROBLEMS) break;
    await rest(pause, undefined, { signal });
    pause = Math.min(pause * 2, LONGEST_REST_MS);
  }
  throw new NeverAnsweredError(
    `${JSON.stringify(body)} was never answered: ${failures.slice(-5).join('; ')}`,
  );
}

type Sent =
  | { readonly ok: true; readonly json: string; readonly messages: readonly Message[] }
  | { readonly ok: false; readonly failure: Failure };

async function send(url: string | undefined, body: Body): Promise<Sent> {
  if (url === undefined) return { ok: false, failure: 'connection: not listening' };
  try {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const json = await response.text();
    if (response.status !== 200) return { ok: false, failure: `status ${response.status}` };
    const { activities }: { activities: Message[] } = JSON.parse(json);
    return { ok: true, json, messages: activities };
  } catch (error) {
    // A connection broken by the kill; undici gives the system's error as the cause.
    const { cause } = Error.isError(error) ? error : {};
    const code =
      typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : error;
    return { ok: false, failure: `connection: ${code}` };
  }
}

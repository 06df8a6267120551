import { setTimeout as rest } from 'node:timers/promises';
import type { Instance } from './instance.ts';
import type { Body } from './model.ts';

/** What was answered to one delivery, and how often it had to be sent. */
export interface Answer {
  /** The body of the response as it came. */
  readonly json: string;
  readonly texts: readonly string[];
  readonly failures: readonly string[];
}

/** So often it is tried; with the rests between that is two minutes and more. */
const ATTEMPTS = 300;
const FIRST_REST_MS = 20;
const LONGEST_REST_MS = 400;
/** Teams sends an activity again after as long. */
const PATIENCE_MS = 15_000;

export interface DeliverOptions {
  readonly isExcuse: (texts: readonly string[]) => boolean;
  /** Ends all attempts. */
  readonly signal: AbortSignal;
}

/**
 * Sends a body until it is answered: again, at the next instance, after a connection that was
 * refused or broken, an error, or the sentence that something went wrong (`isExcuse`).
 */
export async function deliver(
  instances: readonly Instance[],
  body: Body,
  first: number,
  { isExcuse, signal }: DeliverOptions,
): Promise<Answer> {
  const failures: string[] = [];
  let pause = FIRST_REST_MS;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const sent = await send(instances[(first + attempt) % instances.length]?.url, body);
    if (sent.ok && !isExcuse(sent.texts)) return { ...sent, failures };
    failures.push(sent.ok ? 'excuse' : sent.failure);
    await rest(pause, undefined, { signal });
    pause = Math.min(pause * 2, LONGEST_REST_MS);
  }
  throw new Error(`${JSON.stringify(body)} was never answered: ${failures.slice(-5).join('; ')}`);
}

type Sent =
  | { readonly ok: true; readonly json: string; readonly texts: readonly string[] }
  | { readonly ok: false; readonly failure: string };

async function send(url: string | undefined, body: Body): Promise<Sent> {
  if (url === undefined) return { ok: false, failure: 'not listening' };
  try {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const json = await response.text();
    if (response.status !== 200) return { ok: false, failure: `status ${response.status}` };
    const { activities }: { activities: { text: string }[] } = JSON.parse(json);
    return { ok: true, json, texts: activities.map(({ text }) => text) };
  } catch (error) {
    // A connection broken by the kill; undici gives the system's error as the cause.
    const { cause } = Error.isError(error) ? error : {};
    const code =
      typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : error;
    return { ok: false, failure: String(code) };
  }
}

import { setTimeout as rest } from 'node:timers/promises';
import { referenceOf } from '../../src/turns/reference.ts';
import { type Answer, deliver, EXCUSES } from './client.ts';
import type { Instance } from './instance.ts';
import type { Model } from './model.ts';
import type { Pause, Plan, PlannedConversation } from './plan.ts';

/** A database that can be made to stand still. */
export interface Pausable {
  freeze(): Promise<void>;
  thaw(): void;
}

/** What came of a run. */
export interface Ran {
  /** All answers of each body, by conversation and activity. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, readonly Answer[]>>;
  readonly kills: number;
  readonly pauses: number;
  /** When something was killed, and when the database stood still, by `performance.now()`. */
  readonly hits: {
    readonly kills: readonly number[];
    readonly pauses: readonly { readonly from: number; readonly until: number }[];
  };
}

/**
 * Sends everything that is planned, each conversation side by side with all others, while instances
 * are killed and the database is stopped; resolves when every delivery has been answered.
 */
export async function runPlan(
  plan: Plan,
  model: Model,
  instances: readonly Instance[],
  { database, signal }: { readonly database: Pausable | undefined; readonly signal: AbortSignal },
): Promise<Ran> {
  const troubles = new Troubles(plan, instances, database);
  for (const instance of instances) instance.start();
  const answers = await Promise.all(
    plan.conversations.map(
      async (conversation) =>
        [
          conversation.key,
          await talk(conversation, model, instances, signal, () => troubles.answered()),
        ] as const,
    ),
  );
  await troubles.over();
  const { kills, pauses, hits } = troubles;
  return { answers: new Map(answers), kills, pauses, hits };
}

/** One user: the next body when the one before is answered; what is late comes in the background. */
async function talk(
  { key, bodies, copies }: PlannedConversation,
  { wording }: Model,
  instances: readonly Instance[],
  signal: AbortSignal,
  answered: () => void,
): Promise<Map<string, Answer[]>> {
  const answers = new Map(bodies.map(({ id }): [string, Answer[]] => [id, []]));
  const late: Promise<void>[] = [];
  const sendCopies = (index: number, after: number): Promise<void>[] => {
    const body = bodies[index];
    if (body === undefined) return [];
    const vars = { reference: referenceOf(key, body.id) };
    const excuses = new Map(
      EXCUSES.flatMap((excuse) =>
        (['de', 'en'] as const).map((language) => [
          wording.say(language, `notes.${excuse}`, vars),
          excuse,
        ]),
      ),
    );
    const excuseIn = (text: string | undefined) => excuses.get(text ?? '');
    return (copies[index] ?? [])
      .filter((copy) => copy.after === after)
      .map(async ({ instance }) => {
        answers.get(body.id)?.push(await deliver(instances, body, instance, { excuseIn, signal }));
        answered();
      });
  };
  const longest = Math.max(...copies.flat().map(({ after }) => after));
  for (let at = 0; at < bodies.length + longest; at += 1) {
    for (let after = longest; after > 0; after -= 1) late.push(...sendCopies(at - after, after));
    const now = sendCopies(at, 0);
    late.push(...now);
    // Whoever fails is heard of at the end, or by the race.
    for (const sent of late) sent.catch(() => undefined);
    // The first answer is enough for the user to go on.
    if (now.length > 0) await Promise.race(now);
  }
  await Promise.all(late);
  return answers;
}

/** Counts the answers and does at each count what the plan says. */
class Troubles {
  readonly #plan: Plan;
  readonly #instances: readonly Instance[];
  readonly #database: Pausable | undefined;
  readonly #underWay: Promise<void>[] = [];
  #answers = 0;
  kills = 0;
  pauses = 0;
  readonly hits: { kills: number[]; pauses: { from: number; until: number }[] } = {
    kills: [],
    pauses: [],
  };

  constructor(plan: Plan, instances: readonly Instance[], database: Pausable | undefined) {
    this.#plan = plan;
    this.#instances = instances;
    this.#database = database;
  }

  answered(): void {
    this.#answers += 1;
    const kill = this.#plan.kills[this.kills];
    if (kill !== undefined && this.#answers >= kill.afterAnswers) {
      this.kills += 1;
      this.#underWay.push(this.#kill(kill.instance));
    }
    const pause = this.#plan.pauses[this.pauses];
    if (this.#database === undefined || pause === undefined) return;
    if (this.#answers < pause.afterAnswers) return;
    this.pauses += 1;
    this.#underWay.push(this.#standStill(this.#database, pause));
  }

  async over(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #kill(instance: number): Promise<void> {
    this.hits.kills.push(performance.now());
    await this.#instances[instance]?.kill();
  }

  async #standStill(database: Pausable, { milliseconds, instance }: Pause): Promise<void> {
    const from = performance.now();
    try {
      await database.freeze();
      await rest(milliseconds / 2);
      await this.#kill(instance);
      await rest(milliseconds / 2);
    } finally {
      database.thaw();
      this.hits.pauses.push({ from, until: performance.now() });
    }
  }
}

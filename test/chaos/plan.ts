import type { Model } from './model.ts';
import { Random } from './random.ts';
import { type Script, writeScript } from './script.ts';

/** One time that a body is sent. */
export interface Copy {
  /** The instance that is asked first. */
  readonly instance: number;
  /**
   * How many bodies further on the user is when this copy arrives: 0 for one beside the first copy.
   * Of those that are sent beside each other nobody knows which comes first.
   */
  readonly after: number;
}

export interface PlannedConversation extends Script {
  /** For each body its copies, one to four; at least one of them at once. */
  readonly copies: readonly (readonly Copy[])[];
}

/** All decisions of a run; the same seed on the same day gives the same. */
export interface Plan {
  readonly conversations: readonly PlannedConversation[];
  readonly deliveries: number;
  /** Which instance is killed after how many answers, in this order. */
  readonly kills: readonly { readonly afterAnswers: number; readonly instance: number }[];
  /** When the database stands still for how long, where there is one to stop. */
  readonly pauses: readonly Pause[];
}

export interface Pause {
  readonly afterAnswers: number;
  readonly milliseconds: number;
  /** Killed in the middle of it, so that it starts without a database. */
  readonly instance: number;
}

export interface PlanOptions {
  readonly seed: number;
  readonly conversations: number;
  /** At least so many. */
  readonly deliveries: number;
  readonly instances: number;
  /** Answers between two kills, on average. */
  readonly answersAKill: number;
  /** Users let messages to support go, and some are put off at first. */
  readonly messages: boolean;
}

const MOST_COPIES = 4;
const COPIES_ON_AVERAGE = (1 + MOST_COPIES) / 2;
/**
 * Turns that a script has at least, on average, beyond those it was asked for: to come to its topic's
 * end, and, for every other user, to where a message is let go.
 */
const TO_THE_END = { quiet: 3, messages: 6 };
/** Users talk longer or shorter by up to this part, so that their messages come one after another. */
const SPREAD = 0.4;
/** A late copy comes up to so many bodies later. */
const LATEST = 6;

export function makePlan(model: Model, options: PlanOptions, now: string): Plan {
  const { seed, instances } = options;
  const random = new Random(seed);
  const mean =
    options.deliveries / options.conversations / COPIES_ON_AVERAGE -
    (options.messages ? TO_THE_END.messages : TO_THE_END.quiet);
  const conversations = Array.from({ length: options.conversations }, (_, index) => {
    const name = `c${index}`;
    const turns = mean * (1 - SPREAD + (2 * SPREAD * (index + 0.5)) / options.conversations);
    const script = writeScript(model, {
      name,
      turns,
      now,
      random: random.of(`script ${name}`),
      sends: options.messages && index % 2 === 0,
    });
    return { ...script, copies: copiesOf(script, instances, random.of(`copies ${name}`)) };
  });
  const deliveries = conversations.flatMap(({ copies }) => copies.flat()).length;
  if (deliveries < options.deliveries) {
    throw new Error(`Only ${deliveries} deliveries are planned: let TO_THE_END be less.`);
  }
  return {
    conversations,
    deliveries,
    kills: killsOf(deliveries, options, random.of('kills')),
    pauses: [0.3, 0.65].map((part) => pauseAt(Math.floor(deliveries * part), instances, random)),
  };
}

/** Longer than the service waits for its store before it asks the user for patience. */
function pauseAt(afterAnswers: number, instances: number, random: Random): Pause {
  const of = random.of(`pause after ${afterAnswers}`);
  return {
    afterAnswers,
    milliseconds: of.between(5500, 7500),
    instance: of.between(0, instances - 1),
  };
}

function copiesOf({ bodies }: Script, instances: number, random: Random): Copy[][] {
  return bodies.map(() =>
    Array.from({ length: random.between(1, MOST_COPIES) }, (_, index) => ({
      instance: random.between(0, instances - 1),
      after: index === 0 || random.chance(0.4) ? 0 : random.between(1, LATEST),
    })),
  );
}

function killsOf(
  deliveries: number,
  { instances, answersAKill }: PlanOptions,
  random: Random,
): Plan['kills'][number][] {
  const kills: Plan['kills'][number][] = [];
  const least = Math.ceil(answersAKill / 2);
  for (let at = least; at < deliveries; at += random.between(least, least * 3)) {
    kills.push({ afterAnswers: at, instance: random.between(0, instances - 1) });
  }
  return kills;
}

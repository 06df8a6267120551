import type { DraftVar } from '../contracts/draft.ts';
import type { Effect } from '../contracts/effect.ts';
import type { TriedEntry } from '../contracts/supportMail.ts';
import type { ChartContext } from './chart.ts';
import type { DialogEvent } from './events.ts';

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

/** The action that asks for an effect known when the chart is written. */
export function effect(wanted: Effect) {
  return { type: 'effect', params: wanted } as const;
}

/** One more sentence before the step's own. */
export function say(key: string, vars?: Readonly<Record<string, DraftVar>>) {
  return effect(vars === undefined ? { type: 'say', key } : { type: 'say', key, vars });
}

/** Notes in the session that the step the user stands at was tried, and how it went. */
export function noteTried(outcome: TriedEntry['outcome']) {
  return {
    type: 'effect',
    params: ({ context, event }: Scope): Effect => ({
      type: 'tried',
      entry: { what: context.step, at: event.at, outcome },
    }),
  } as const;
}

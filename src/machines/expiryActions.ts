import type { Answers } from '../contracts/answers.ts';
import type { Effect } from '../contracts/effect.ts';
import { nextExpiry, todayInZurich } from '../programme/renewalWindow.ts';
import type { ChartContext } from './chart.ts';
import type { DialogEvent } from './events.ts';
import { readingOf } from './guards/renewalGuards.ts';

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

const setTypedDate = {
  type: 'set',
  params: ({ event }: Scope): Partial<Answers> =>
    event.type === 'user.date' ? { expiry: event.date } : {},
} as const;
const setCandidates = {
  type: 'set',
  params: ({ event }: Scope): Partial<Answers> =>
    event.type === 'user.ambiguousDate'
      ? { expiryCandidates: [event.candidates[0], event.candidates[1]] }
      : {},
} as const;
const setReading = {
  type: 'set',
  params: ({ context, event }: Scope): Partial<Answers> => {
    if (event.type !== 'user.reading') return {};
    const expiry = readingOf(context.answers.expiryCandidates, event.which);
    return expiry === undefined ? {} : { expiry };
  },
} as const;
const dropCandidates = { type: 'drop', params: ['expiryCandidates'] } as const;
const dropExpiry = { type: 'drop', params: ['expiry'] } as const;

/** The date that usually follows; a long lapsed one is counted on from today. */
const propose = {
  type: 'set',
  params: ({ context, event }: Scope): Partial<Answers> => {
    const { expiry } = context.answers;
    if (expiry === undefined) return {};
    const { validityMonths } = event.periods;
    const today = todayInZurich(Temporal.Instant.from(event.at));
    const next = nextExpiry(Temporal.PlainDate.from(expiry), validityMonths);
    const isAhead = Temporal.PlainDate.compare(next, today) > 0;
    return { newExpiry: (isAhead ? next : nextExpiry(today, validityMonths)).toString() };
  },
} as const;
const setProposed = {
  type: 'set',
  params: ({ context }: Scope): Partial<Answers> =>
    context.answers.newExpiry === undefined ? {} : { expiry: context.answers.newExpiry },
} as const;
const dropProposed = { type: 'drop', params: ['newExpiry', 'expiryCandidates'] } as const;

/** The new date as it was typed or chosen, before it is taken for the expiry. */
const setNew = {
  type: 'set',
  params: ({ context, event }: Scope): Partial<Answers> => {
    const newExpiry =
      event.type === 'user.date'
        ? event.date
        : event.type === 'user.reading'
          ? readingOf(context.answers.expiryCandidates, event.which)
          : undefined;
    return newExpiry === undefined ? {} : { newExpiry };
  },
} as const;
const sayPast = {
  type: 'effect',
  params: ({ context, event }: Scope): Effect => ({
    type: 'say',
    key: 'renewal.newDate.past',
    vars: { date: { date: context.answers.newExpiry ?? event.at.slice(0, 10) } },
  }),
} as const;

/** The address that came with the date has been kept; the user is told. */
const sayAddress = {
  type: 'effect',
  params: ({ event }: Scope): Effect => ({
    type: 'say',
    key: 'notes.addressNoted',
    vars: { address: event.news?.email?.address ?? '' },
  }),
} as const;

/** What the renewal does with the dates it is told. */
export const expiryActions = {
  setTypedDate,
  setCandidates,
  setReading,
  dropCandidates,
  dropExpiry,
  propose,
  setProposed,
  dropProposed,
  setNew,
  sayPast,
  sayAddress,
};

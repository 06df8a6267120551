import type { DraftBlock, DraftVar } from '../../../contracts/draft.ts';
import {
  nextExpiry,
  type RenewalStanding,
  type RenewalWindow,
  renewalStanding,
  renewalWindow,
} from '../../../programme/renewalWindow.ts';
import { dated, snippet, text } from '../draftText.ts';
import { renewalCalendar } from '../renewalCalendar.ts';
import type { TopicViews, View, ViewContext } from '../view.ts';

/**
 * So many days before expiry the consequences are told unasked: two weeks leave time to find
 * whoever may renew.
 */
const NEAR_DAYS = 14;

/** Views of topic 5, the yearly renewal. */
export const renewalViews: TopicViews = {
  which: (context) => ({ ask: [text('renewal.which.ask')], labels: readings(context) }),
  // A step that is shown again days later speaks of that day, whatever it was entered for.
  notYet: standingView,
  open: standingView,
  grace: standingView,
  lapsed: standingView,
  unknownDate: (context) => ({
    body: [text('renewal.unknownDate.body'), ...instruction(context)],
    ask: [text('renewal.how.ask')],
  }),
  how: (context) => ({ body: instruction(context), ask: [text('renewal.how.ask')] }),
  noButton: (context) => ({
    body: [text('renewal.noButton.body'), passOn(context)],
    ask: [text('renewal.noButton.ask')],
  }),
  blocked: (context) => ({
    body: [text('renewal.blocked.body'), passOn(context)],
    ask: [text('renewal.blocked.ask')],
  }),
  newDate: ({ answers }) => ({
    body: [text('renewal.newDate.body')],
    ask: [text('renewal.newDate.ask')],
    ...(answers.newExpiry === undefined
      ? {}
      : { labels: { newDateProposed: { date: day(answers.newExpiry) } } }),
  }),
  whichNew: (context) => ({ ask: [text('renewal.which.ask')], labels: readings(context) }),
  dates: (context) => ({
    body: datesAhead(context),
    ask: [text('renewal.dates.ask')],
    field: false,
  }),
};

function day(date: Temporal.PlainDate | string): DraftVar {
  return { date: date.toString() };
}

function readings({ answers }: ViewContext): NonNullable<View['labels']> {
  const [first, second] = answers.expiryCandidates ?? [];
  return first === undefined || second === undefined
    ? {}
    : { 'reading.first': { date: day(first) }, 'reading.second': { date: day(second) } };
}

interface Now {
  readonly today: Temporal.PlainDate;
  readonly standing: RenewalStanding;
  readonly window: RenewalWindow;
}

/** Where the user stands today; undefined while no date is known. */
function standingNow({ answers, today, periods }: ViewContext): Now | undefined {
  if (answers.expiry === undefined) return undefined;
  const expiry = Temporal.PlainDate.from(answers.expiry);
  const now = Temporal.PlainDate.from(today);
  return {
    today: now,
    standing: renewalStanding(expiry, now, periods),
    window: renewalWindow(expiry, periods),
  };
}

function standingView(context: ViewContext): View {
  const now = standingNow(context);
  if (now === undefined) return { ask: [text('renewal.standing.ask')] };
  return {
    body: [...standingText(now, context), ...(isPressing(now) ? consequences() : [])],
    ask: [text('renewal.standing.ask')],
  };
}

function standingText({ today, standing, window }: Now, { periods }: ViewContext): DraftBlock[] {
  const date = day(window.expires);
  switch (standing.kind) {
    case 'notYet': {
      const farthest = nextExpiry(today, periods.validityMonths);
      const far = Temporal.PlainDate.compare(window.expires, farthest) > 0;
      return [
        text('renewal.notYet.body', {
          date,
          opens: day(standing.opens),
          count: standing.daysUntilOpen,
        }),
        text(far ? 'renewal.standing.far' : 'renewal.standing.decides'),
      ];
    }
    case 'open':
      return [
        standing.daysLeft === 0
          ? text('renewal.open.bodyToday', { date })
          : text('renewal.open.body', { date, count: standing.daysLeft }),
        text('renewal.standing.decides'),
      ];
    case 'grace': {
      const graceEnds = day(standing.graceEnds);
      const since = { date, count: standing.daysSinceExpiry };
      return [
        text('renewal.grace.body', since),
        standing.daysLeft === 0
          ? text('renewal.grace.lastDay', { graceEnds })
          : text('renewal.grace.until', { graceEnds }),
      ];
    }
    case 'lapsed':
      return [text('renewal.lapsed.body', { date, graceEnds: day(window.graceEnds) })];
  }
}

/** The deadline is near or over: what follows is told unasked. */
function isPressing({ standing }: Now): boolean {
  switch (standing.kind) {
    case 'notYet':
      return false;
    case 'open':
      return standing.daysLeft <= NEAR_DAYS;
    case 'grace':
    case 'lapsed':
      return true;
  }
}

/** What happens without a renewal, as ALSO lists it. */
function consequences(): DraftBlock[] {
  return [
    text('renewal.consequences.lead'),
    {
      kind: 'checklist',
      keys: [
        'renewal.consequences.status',
        'renewal.consequences.access',
        'renewal.consequences.programme',
        'renewal.consequences.reapply',
        'renewal.consequences.locator',
      ],
    },
  ];
}

/** How to renew, and until when. */
function instruction(context: ViewContext): DraftBlock[] {
  return [
    text('renewal.how.body'),
    { kind: 'link', fact: 'loginUrl', label: 'renewal.how.login' },
    ...deadline(context),
  ];
}

function deadline(context: ViewContext): DraftBlock[] {
  const now = standingNow(context);
  if (now === undefined) return [text('renewal.how.noDate')];
  const { standing, window } = now;
  switch (standing.kind) {
    case 'notYet':
      return [text('renewal.how.notYet', { opens: day(standing.opens) })];
    case 'open':
      return [text('renewal.how.until', { date: day(window.expires) })];
    case 'grace':
      return [text('renewal.how.graceUntil', { graceEnds: day(standing.graceEnds) })];
    case 'lapsed':
      return [text('renewal.how.lapsed')];
  }
}

/** The text for whoever may renew for the company. */
function passOn(context: ViewContext): DraftBlock {
  const label = 'renewal.passOn.label';
  const now = standingNow(context);
  if (now === undefined) return snippet(label, 'renewal.passOn.noDate');
  const date = day(now.window.expires);
  switch (now.standing.kind) {
    case 'notYet':
    case 'open':
      return snippet(label, 'renewal.passOn.ahead', { date });
    case 'grace':
      return snippet(label, 'renewal.passOn.grace', {
        date,
        graceEnds: day(now.window.graceEnds),
      });
    case 'lapsed':
      return snippet(label, 'renewal.passOn.lapsed', { date });
  }
}

/** What of the three days is still to come, to copy and for a calendar. */
function datesAhead(context: ViewContext): DraftBlock[] {
  const now = standingNow(context);
  if (now === undefined) return [text('renewal.dates.none')];
  const { standing, window } = now;
  const label = 'renewal.dates.label';
  const withCalendar = (told: Parameters<typeof dated>[0]) =>
    dated(told, renewalCalendar(now.today, window));
  const opens = day(window.opens);
  const expires = day(window.expires);
  const graceEnds = day(window.graceEnds);
  switch (standing.kind) {
    case 'notYet':
      return [
        text('renewal.dates.body'),
        withCalendar(snippet(label, 'renewal.dates.allThree', { opens, expires, graceEnds })),
      ];
    case 'open':
      return [
        text('renewal.dates.body'),
        withCalendar(snippet(label, 'renewal.dates.lastTwo', { expires, graceEnds })),
      ];
    case 'grace':
      return [
        text('renewal.dates.body'),
        withCalendar(snippet(label, 'renewal.dates.lastOne', { graceEnds })),
      ];
    case 'lapsed':
      return [text('renewal.dates.over', { graceEnds })];
  }
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BACK_DEPTH, Dialog, Session } from '../../src/contracts/conversation.ts';
import type { Effect } from '../../src/contracts/effect.ts';
import type { Meaning, TimerEvent } from '../../src/machines/events.ts';
import { GLOBAL_CHOICES } from '../../src/machines/globalChoices.ts';
import { STEPS } from '../../src/machines/steps.ts';
import { BEGINNING, eventOf, go, ownMeanings, type Place } from '../support/explore.ts';

/** What can happen next, chosen by numbers so that a failing run shrinks well. */
type Happening =
  | { readonly kind: 'own'; readonly pick: number }
  | { readonly kind: 'global'; readonly pick: number }
  | { readonly kind: 'back' }
  /** The same event once more, as from a double click. */
  | { readonly kind: 'repeat' }
  | { readonly kind: 'timer' }
  /** The process ends and another one reads what was stored. */
  | { readonly kind: 'reload' };

const GLOBALS: readonly Meaning[] = [
  ...Object.values(GLOBAL_CHOICES).filter(({ type }) => type !== 'user.back'),
  { type: 'user.unclear', reason: 'unclear', nearest: [] },
  { type: 'user.stale' },
  { type: 'user.join' },
  { type: 'user.secret' },
  { type: 'user.resume' },
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(50).map((pick) => ({ kind: 'own', pick }) as const) },
  { weight: 3, arbitrary: fc.nat(200).map((pick) => ({ kind: 'global', pick }) as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'back' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'repeat' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'timer' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' } as const) },
);

/** What is out of the house afterwards, or gone: back does not reach behind it. */
const LEAVES: ReadonlySet<Effect['type']> = new Set(['handOver', 'queueMail', 'forget']);

/** What going back has to restore. */
const standing = ({ dialog: { step, answers, paused } }: Place) =>
  structuredClone({ step, answers, paused });

describe('any sequence of events, presses, repeats and restarts', () => {
  test('never throws, never leaves the chart, and back undoes exactly one step', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 120 }),
        fc.boolean(),
        (happenings, sendsMail) => {
          let place: Place = BEGINNING;
          let last: Meaning | TimerEvent = { type: 'user.join' };
          // The model of back: what stood before each step that can be undone.
          let before: ReturnType<typeof standing>[] = [];

          for (const next of happenings) {
            if (next.kind === 'reload') {
              place = {
                dialog: Dialog.parse(JSON.parse(JSON.stringify(place.dialog))),
                session: Session.parse(JSON.parse(JSON.stringify(place.session))),
              };
              continue;
            }
            const event = eventFor(next, place, last);
            const was = standing(place);
            const { place: after, advanced } = go(place, { ...eventOf(event), sendsMail });

            expect(STEPS.has(after.dialog.step)).toBe(true);
            expect(after.dialog.back.length).toBeLessThanOrEqual(BACK_DEPTH);
            for (const left of after.dialog.paused) expect(STEPS.has(left.step)).toBe(true);
            Dialog.parse(after.dialog);

            if (event.type === 'user.back') {
              expect(standing(after)).toEqual(before.pop() ?? was);
            } else if (advanced.effects.some(({ type }) => LEAVES.has(type))) {
              before = [];
            } else if (
              event.type !== 'timer.checkBack' &&
              (after.dialog.step !== was.step ||
                JSON.stringify(standing(after).answers) !== JSON.stringify(was.answers))
            ) {
              before = [...before, was].slice(-BACK_DEPTH);
            } else if (event.type === 'timer.checkBack') {
              // A timer is no step of the user's: back then leads to where their last step began.
            } else {
              expect(standing(after)).toEqual(was);
            }
            place = after;
            last = event;
          }
        },
      ),
      { numRuns: 400, seed: 4 },
    );
  });
});

function eventFor(
  next: Exclude<Happening, { kind: 'reload' }>,
  place: Place,
  last: Meaning | TimerEvent,
) {
  switch (next.kind) {
    case 'back':
      return { type: 'user.back' } as const;
    case 'timer':
      return { type: 'timer.checkBack' } as const;
    case 'repeat':
      return last;
    case 'global':
      return at(GLOBALS, next.pick);
    case 'own': {
      const own = ownMeanings(place);
      return own.length === 0 ? ({ type: 'user.menu' } as const) : at(own, next.pick);
    }
  }
}

function at<T>(items: readonly T[], pick: number): T {
  const item = items[pick % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

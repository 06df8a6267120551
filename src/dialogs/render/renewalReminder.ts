import type { Dialog } from '../../contracts/conversation.ts';
import { START } from '../../machines/steps.ts';
import { type RenewalPeriods, renewalStanding } from '../../programme/renewalWindow.ts';
import { zurichDay } from '../../programme/zurichDay.ts';
import type { Remark } from './render.ts';

/** Where the renewal stands, told at the menu to whoever comes back when it is possible or late. */
export function renewalReminder(
  { step, answers }: Dialog,
  at: string,
  periods: RenewalPeriods,
): Remark[] {
  if (step !== START || answers.expiry === undefined || answers.newExpiry !== undefined) return [];
  const expiry = Temporal.PlainDate.from(answers.expiry);
  const today = Temporal.PlainDate.from(zurichDay(at));
  const { kind } = renewalStanding(expiry, today, periods);
  return kind === 'notYet'
    ? []
    : [{ key: `menu.renewalStands.${kind}`, vars: { date: { date: answers.expiry } } }];
}

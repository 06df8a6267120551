import { PARTNER_NEEDS, type PartnerNeed, type PartnerNeeds } from '../../contracts/answers.ts';
import type { DialogEvent } from '../events.ts';
import type { GuardScope } from './scope.ts';

/** Where somebody who had no account has one. */
const WITH_ACCOUNT: ReadonlySet<string> = new Set(['account.done', 'activation.done']);

export const partnerGuards = {
  /** The user has said that their company is no partner yet. */
  notPartnerYet: ({ context }: GuardScope) => context.answers.alreadyPartner === 'no',
  /** This very message said that the company is a partner; an earlier one is asked about again. */
  toldPartner: ({ event }: GuardScope) => event.news?.alreadyPartner === 'yes',
  /** The account was all that the association needed. */
  backToAssociation: ({ context }: GuardScope) =>
    WITH_ACCOUNT.has(context.step) &&
    context.paused.some(({ step }) => step === 'partner.associate'),
  comesWithAccount: ({ context }: GuardScope) =>
    context.answers.alreadyPartner === 'no' && WITH_ACCOUNT.has(context.step),
  /** The message says that this is missing. */
  misses: ({ event }: GuardScope, need: PartnerNeed) => needsIn(event)?.[need] === 'missing',
  hasAllNeeds: ({ context, event }: GuardScope) => {
    const needs = needsAfter(context, event);
    return PARTNER_NEEDS.every((need) => needs[need] === 'there');
  },
};

/** What is known of the things needed once the event has been heard. */
export function needsAfter(
  { answers }: Pick<GuardScope['context'], 'answers'>,
  event: DialogEvent,
): PartnerNeeds {
  return { ...answers.partnerNeeds, ...needsIn(event) };
}

function needsIn(event: DialogEvent): PartnerNeeds | undefined {
  if (event.type === 'user.needs') return event.needs;
  if (event.type !== 'user.missing') return undefined;
  const need = PARTNER_NEEDS.find((one) => one === event.what);
  return need === undefined ? undefined : { [need]: 'missing' };
}

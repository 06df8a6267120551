import type { Answers } from '../contracts/answers.ts';
import { noteTried } from './effects.ts';
import type { DialogEvent, TroubleKind } from './events.ts';
import type { StepChoice } from './step.ts';

export const works: StepChoice = {
  id: 'works',
  event: { type: 'user.solved' },
  intents: ['solved', 'yes'],
};
export const stillNot: StepChoice = {
  id: 'stillNot',
  event: { type: 'user.notSolved' },
  intents: ['not_solved', 'no'],
};
export const pageStillNot: StepChoice = {
  ...stillNot,
  intents: ['not_solved', 'no', 'browser_problem', 'code_problem'],
};
export const codeAccepted: StepChoice = { ...works, id: 'codeAccepted', claims: 'outcome' };
export const codeRefused: StepChoice = {
  ...stillNot,
  id: 'codeRefused',
  intents: ['not_solved', 'no', 'code_problem'],
};
export const cannot: StepChoice = { id: 'cannotHere', event: { type: 'user.cannotHere' } };

export const kind = (what: TroubleKind): StepChoice => ({
  id: `trouble.${what}`,
  event: { type: 'user.trouble', what },
});
export const toKind = (what: TroubleKind) =>
  ({ guard: { type: 'troubleIs', params: what }, target: what }) as const;

export const forget = { type: 'drop', params: ['troubleWith'] } as const;
export const toDone = { target: 'done', actions: [noteTried('solved'), forget] } as const;
export const toAccepted = { target: 'accepted', actions: [noteTried('solved'), forget] } as const;
/** Shared by code and page: what worked is what was in the way. */
export const toEnd = [{ guard: 'withCode', ...toAccepted }, toDone] as const;
export const inVain = (target: string) => ({ target, actions: noteTried('notSolved') }) as const;

export const nameBrowser = {
  actions: {
    type: 'set',
    params: ({ event }: { readonly event: DialogEvent }): Partial<Answers> =>
      event.type === 'user.browser' ? { browser: event.browser } : {},
  },
} as const;

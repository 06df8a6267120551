import type { Answers } from '../contracts/answers.ts';
import type { Effect } from '../contracts/effect.ts';
import { judgeConfirmedEmail } from '../programme/emailAddress.ts';
import { type ChartContext, chart } from './chart.ts';
import type { DialogEvent } from './events.ts';

/** The steps that are numbered for the user. */
export const OF = 4;

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

/** The address as typed; one that was kept before is another one. */
export const takeAddress = {
  target: 'address',
  actions: [
    {
      type: 'set',
      params: ({ event }: Scope): Partial<Answers> =>
        event.type === 'user.email' ? { email: event.email } : {},
    },
    { type: 'drop', params: ['emailKept'] },
  ],
} as const;

const keepAddress = {
  target: 'form',
  actions: { type: 'set', params: { emailKept: true } },
} as const;

/** The address that was advised against is given up. */
const otherAddress = {
  target: 'email',
  actions: { type: 'drop', params: ['email', 'emailKept'] },
} as const;

/** The same address once more, after what was said about it, means that it stays. */
const sameAgain = { guard: 'addressAgain', ...keepAddress } as const;

/** The spelling is settled: the address is judged again for what it is good for. */
const settle = (spelling: 'address' | 'suggestion') =>
  ({
    target: 'address',
    actions: {
      type: 'set',
      params: ({ context }: Scope): Partial<Answers> => {
        const settled = judgeConfirmedEmail(context.answers.email?.[spelling] ?? '');
        return settled.kind === 'invalid'
          ? {}
          : { email: { address: settled.address, verdict: settled.kind } };
      },
    },
  }) as const;

const sayAddressFine = {
  type: 'effect',
  params: ({ context }: Scope): Effect => ({
    type: 'say',
    key: 'account.addressFine',
    vars: { address: context.answers.email?.address ?? '' },
  }),
} as const;

/** An address that can be kept all the same. */
const advisedAgainst = chart.createStateConfig({
  meta: {
    progress: [2, OF],
    open: 'email',
    choices: [
      { id: 'otherEmail', event: { type: 'user.other' }, intents: ['yes'] },
      { id: 'keepEmail', event: { type: 'user.goOn' }, intents: ['no'] },
    ],
  },
  on: {
    'user.email': [sameAgain, takeAddress],
    'user.other': otherAddress,
    'user.goOn': keepAddress,
  },
});

/** The address that somebody wants to register with: asked for, and judged. */
export const addressSteps = {
  /** Asks for the address where none is known, and warns of one that will not do. */
  address: chart.createStateConfig({
    always: [
      { guard: 'addressUnknown', target: 'email' },
      { guard: { type: 'addressIs', params: 'misspelt' }, target: 'emailMeant' },
      { guard: 'addressKept', target: 'form' },
      { guard: { type: 'addressIs', params: 'private' }, target: 'emailPrivate' },
      { guard: { type: 'addressIs', params: 'role' }, target: 'emailRole' },
      { target: 'form', actions: sayAddressFine },
    ],
  }),
  email: chart.createStateConfig({
    meta: {
      progress: [2, OF],
      open: 'email',
      choices: [{ id: 'skipEmail', event: { type: 'user.skip' }, intents: ['no', 'yes'] }],
    },
    on: { 'user.email': takeAddress, 'user.skip': { target: 'form' } },
  }),
  emailPrivate: advisedAgainst,
  emailRole: advisedAgainst,
  emailMeant: chart.createStateConfig({
    meta: {
      progress: [2, OF],
      open: 'email',
      choices: [
        { id: 'takeSuggestion', event: { type: 'user.yes' }, intents: ['yes'] },
        { id: 'keepSpelling', event: { type: 'user.no' }, intents: ['no'] },
      ],
    },
    on: {
      'user.email': [{ guard: 'addressAgain', ...settle('address') }, takeAddress],
      'user.yes': settle('suggestion'),
      'user.no': settle('address'),
    },
  }),
} as const;

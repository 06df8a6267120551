import type { Intent } from '../contracts/intent.ts';
import { aboutCase } from './aboutCase.ts';
import { chart } from './chart.ts';
import { say } from './effects.ts';
import { LOGIN_TROUBLES, type TroubleKind } from './events.ts';
import { cannotHere } from './handover.ts';
import { cannot, inVain, kind, stillNot, toDone, toKind, works } from './troubleParts.ts';

/** The e-mail that does not come for a new password is not the one that activates an account. */
function notSignedIn(step: TroubleKind): Intent[] {
  const still: Intent[] = ['not_solved', 'no', 'login_problem'];
  return step === 'password' ? [...still, 'no_activation_email', 'resend_email'] : still;
}

/** A step of signing in: it works, or support has to help. */
const signingIn = (step: TroubleKind) =>
  chart.createStateConfig({
    meta: {
      codeTalk: true,
      choices: [works, { ...stillNot, intents: notSignedIn(step) }, cannot],
    },
    on: {
      'user.solved': toDone,
      'user.notSolved': inVain('loginToSupport'),
      'user.cannotHere': cannotHere(`trouble.${step}`),
    },
  });

/** Signing in: what is in the way, and what helps against it. */
export const loginSteps = {
  login: chart.createStateConfig({
    meta: {
      codeTalk: true,
      choices: [
        ...LOGIN_TROUBLES.map(kind),
        { ...works, id: 'loginWorks', intents: ['solved'] },
        { ...stillNot, id: 'otherTrouble', intents: ['not_solved'] },
      ],
    },
    on: {
      'user.trouble': [
        toKind('password'),
        toKind('mfa'),
        toKind('locked'),
        toKind('predecessor'),
        { target: 'fresh' },
      ],
      'user.solved': toDone,
      'user.notSolved': inVain('loginToSupport'),
    },
  }),
  password: signingIn('password'),
  mfa: signingIn('mfa'),
  locked: signingIn('locked'),
  fresh: signingIn('fresh'),
  predecessor: chart.createStateConfig({
    meta: {
      choices: [
        {
          id: 'topic.account',
          event: { type: 'user.topic', topic: 'account' },
          intents: ['register_account'],
        },
        { ...works, id: 'understood' },
        { ...stillNot, id: 'needSupport' },
        cannot,
      ],
    },
    on: {
      'user.solved': toDone,
      'user.notSolved': inVain('loginToSupport'),
      'user.cannotHere': cannotHere('trouble.predecessor'),
    },
  }),
  loginToSupport: chart.createStateConfig({
    always: [
      {
        target: '#lotse.support',
        actions: [...aboutCase('login'), say('trouble.loginToSupport')],
      },
    ],
  }),
} as const;

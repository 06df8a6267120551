import { account } from './account.ts';
import { activation } from './activation.ts';
import { always } from './always.ts';
import { chart } from './chart.ts';
import { data } from './data.ts';
import { end } from './end.ts';
import { INITIAL_SESSION } from './initialSession.ts';
import { menu } from './menu.ts';
import { partner } from './partner.ts';
import { renewal } from './renewal.ts';
import { restart } from './restart.ts';
import { support } from './support.ts';
import { trouble } from './trouble.ts';

/** The whole dialog as one chart: a file a topic, and what is always possible at its root. */
export const machine = chart.createMachine({
  id: 'lotse',
  context: { answers: {}, session: INITIAL_SESSION, paused: [], step: 'menu.open' },
  initial: 'menu',
  ...always,
  states: { menu, account, activation, trouble, partner, renewal, support, end, restart, data },
});

import type { Browser } from '../contracts/browser.ts';
import type { Session, Timer } from '../contracts/conversation.ts';
import type { Effect } from '../contracts/effect.ts';

/** What of the tried steps and browsers is kept: enough for a mail, bounded for the store. */
const KEPT_TRIED = 40;
const KEPT_BROWSERS = 5;

/** Session and timers after the effects of a transition. Pure. */
export function applyEffects(
  session: Session,
  timers: readonly Timer[],
  effects: readonly Effect[],
): { session: Session; timers: Timer[] } {
  let next = session;
  let running = [...timers];
  for (const effect of effects) {
    switch (effect.type) {
      case 'setLanguage':
        next = { ...next, language: { code: effect.language, chosen: true } };
        break;
      case 'tried':
        next = { ...next, tried: [...next.tried, effect.entry].slice(-KEPT_TRIED) };
        break;
      case 'unsolve': {
        const last = next.tried.findLastIndex(({ outcome }) => outcome === 'solved');
        next = { ...next, tried: next.tried.filter((_, index) => index !== last) };
        break;
      }
      case 'browsers':
        next = { ...next, browsers: withBrowsers(next.browsers, effect.browsers) };
        break;
      case 'schedule':
        running = [...running.filter(({ id }) => id !== effect.timer.id), effect.timer];
        break;
      case 'cancel':
        running = running.filter(({ id }) => id !== effect.id);
        break;
      case 'consent':
        next = { ...next, consents: [...next.consents, { what: effect.what, at: effect.at }] };
        break;
      case 'handOver':
      case 'queueMail': {
        const { mail, at } = effect;
        const state = effect.type === 'handOver' ? 'handedOver' : 'queued';
        const ticket = { reference: mail.reference, at, case: mail.case, state } as const;
        next = { ...next, tickets: [...next.tickets, ticket] };
        break;
      }
      case 'mailOutcome': {
        const { reference, state } = effect;
        const tickets = next.tickets.map((ticket) =>
          ticket.reference === reference ? { ...ticket, state } : ticket,
        );
        next = { ...next, tickets };
        break;
      }
      case 'feedback': {
        const { type: _, ...given } = effect;
        next = {
          ...next,
          feedback: [...next.feedback.filter(({ topic }) => topic !== given.topic), given],
        };
        break;
      }
      // Words for render, or done by the commit itself.
      case 'say':
      case 'answer':
      case 'offer':
      case 'giveMail':
      case 'showData':
      case 'forget':
        break;
    }
  }
  return { session: next, timers: running };
}

/** A browser named again replaces what was known of it; the latest comes first. */
function withBrowsers(known: readonly Browser[], told: readonly Browser[]): Browser[] {
  const rest = known.filter((browser) => !told.some(({ name }) => name === browser.name));
  const merged = told.map((browser) => ({
    ...known.find(({ name }) => name === browser.name),
    ...browser,
  }));
  return [...merged, ...rest].slice(0, KEPT_BROWSERS);
}

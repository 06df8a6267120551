import { INTENTS, type Intent } from '../../../contracts/intent.ts';

export { INTENTS, type Intent };

const known: ReadonlySet<string> = new Set(INTENTS);

/** Tells whether a label read from a file is one of ours. */
export function isIntent(label: string): label is Intent {
  return known.has(label);
}

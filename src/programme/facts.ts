import { accountFacts } from './facts/accountFacts.ts';
import { activationFacts } from './facts/activationFacts.ts';
import { browserFacts } from './facts/browserFacts.ts';
import type { Fact, FactValue, Language } from './facts/fact.ts';
import { operatorFacts } from './facts/operatorFacts.ts';
import { partnerFacts } from './facts/partnerFacts.ts';
import { renewalFacts } from './facts/renewalFacts.ts';

/** Every fact the guide knows, as it ships. Texts name them as `{{facts.<FactId>}}`. */
export const FACTS = {
  ...operatorFacts,
  ...accountFacts,
  ...activationFacts,
  ...partnerFacts,
  ...renewalFacts,
  ...browserFacts,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof FACTS;

// Object.keys is typed as string[]; the record above is closed, so its keys are the FactIds.
export const FACT_IDS = Object.keys(FACTS) as readonly FactId[];

/** What an operator says about one fact; what is left out stays as shipped. */
export type FactOverride = {
  readonly value?: FactValue;
  readonly source?: string;
  readonly verifiedOn?: string;
  readonly wording?: 'plain' | 'hedged';
};

export type FactOverrides = Readonly<Partial<Record<FactId, FactOverride>>>;

/** A fact with the operator's word applied. `verifiedOn` is absent where they changed the value and gave no day. */
export type ResolvedFact = Omit<Fact, 'verifiedOn'> & {
  readonly verifiedOn?: string;
  readonly setBy: 'default' | 'operator';
};

export type Facts = Readonly<Record<FactId, ResolvedFact>>;

/**
 * The shipped facts with an operator's overrides on top. A changed value counts as the operator's
 * own (status `operator`, worded plainly) unless the override says otherwise; an override without
 * a value only confirms the shipped one (a new `verifiedOn`, another wording or source).
 */
export function resolveFacts(overrides: FactOverrides = {}): Facts {
  const resolved = FACT_IDS.map((id): [FactId, ResolvedFact] => [
    id,
    applyOverride(FACTS[id], overrides[id]),
  ]);
  // fromEntries widens the keys to string; they are exactly FACT_IDS.
  return Object.fromEntries(resolved) as Facts;
}

function applyOverride(fact: Fact, override: FactOverride | undefined): ResolvedFact {
  if (override === undefined) return { ...fact, setBy: 'default' };
  if (override.value === undefined) return { ...fact, ...override, setBy: 'operator' };
  const { verifiedOn: _replaced, ...rest } = fact;
  return {
    ...rest,
    source: 'operator',
    status: 'operator',
    wording: 'plain',
    ...override,
    setBy: 'operator',
  };
}

/**
 * The value as a text may show it: in the language asked for, a date written out
 * ("25. Januar 2026"). `undefined` where only the operator could know it and has not said.
 */
export function factValue(
  facts: Facts,
  id: FactId,
  language: Language,
): string | number | undefined {
  const { kind, value } = facts[id];
  if (value === undefined) return undefined;
  const own = typeof value === 'object' ? value[language] : value;
  if (kind !== 'date' || typeof own !== 'string') return own;
  const locale = language === 'de' ? 'de-CH' : 'en-GB';
  return Temporal.PlainDate.from(own).toLocaleString(locale, { dateStyle: 'long' });
}

/** The facts that the guide asks its operator for and does not have. */
export function missingFacts(facts: Facts): FactId[] {
  return FACT_IDS.filter((id) => facts[id].required === true && facts[id].value === undefined);
}

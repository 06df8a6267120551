import { FACT_IDS, type FactId, type Facts } from './facts.ts';

/** Days after which a fact should be looked up again. */
const maxAgeDays = 180;

export type StaleFact = {
  readonly id: FactId;
  readonly verifiedOn: string;
  readonly ageDays: number;
};

/**
 * Facts last verified 180 days ago or longer, oldest first. Left out: facts without a value, and
 * values of the guide's or the operator's own making (status `operator`) that carry no vendor's
 * word to look up, unless the operator gave them a day of verification.
 */
export function staleFacts(facts: Facts, today: Temporal.PlainDate): StaleFact[] {
  const stale: StaleFact[] = [];
  for (const id of FACT_IDS) {
    const { value, status, setBy, verifiedOn } = facts[id];
    if (value === undefined || verifiedOn === undefined) continue;
    if (status === 'operator' && setBy === 'default') continue;
    const ageDays = Temporal.PlainDate.from(verifiedOn).until(today).days;
    if (ageDays >= maxAgeDays) stale.push({ id, verifiedOn, ageDays });
  }
  return stale.sort((a, b) => b.ageDays - a.ageDays);
}

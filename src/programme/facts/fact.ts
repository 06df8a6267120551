/** The languages every text and every localised fact exists in. */
export type Language = 'de' | 'en';

export type FactValue = string | number | { readonly de: string; readonly en: string };

/**
 * How a fact is known. `V` read on a copy of the vendor's page, `S` on ALSO Schweiz's page alone,
 * `3P` on a third party's page, `OLD` on a clearly old one, `U` seen in no source, `operator` set
 * by whoever runs the guide. Where parts of a fact differ, the weakest part decides.
 */
export type FactStatus = 'V' | 'S' | '3P' | 'OLD' | 'U' | 'operator';

/**
 * What a value must look like. `name` is a short string (one for both languages, or one each),
 * `text` wording for people and always in both languages, `count` a whole number, `date` an ISO
 * calendar date.
 */
export type FactKind = 'name' | 'text' | 'email' | 'url' | 'count' | 'date';

export type Fact = {
  readonly kind: FactKind;
  /** Absent where only the operator can know it. */
  readonly value?: FactValue;
  /** An address, or one of the names in sources.ts. */
  readonly source: string;
  readonly status: FactStatus;
  /** ISO date on which somebody last looked for it, or of the copy that was read where that is dated. */
  readonly verifiedOn: string;
  /** `hedged`: texts must attribute it or leave room for another answer. */
  readonly wording: 'plain' | 'hedged';
  readonly overridable: boolean;
  /** The guide works without it, but worse: it is named at start while it is missing. */
  readonly required?: boolean;
};

type FactEntry = Pick<Fact, 'kind' | 'source' | 'status'> & Partial<Fact>;

const collectedOn = '2026-11-22';

/** Completes an entry: checked on the day of the collection, overridable, hedged unless `V` or the operator's. */
export function fact(entry: FactEntry): Fact {
  return {
    verifiedOn: collectedOn,
    wording: entry.status === 'V' || entry.status === 'operator' ? 'plain' : 'hedged',
    overridable: true,
    ...entry,
  };
}

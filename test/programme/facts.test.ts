import { describe, expect, test } from '@jest/globals';
import { accountFacts } from '../../src/programme/facts/accountFacts.ts';
import { activationFacts } from '../../src/programme/facts/activationFacts.ts';
import { browserFacts } from '../../src/programme/facts/browserFacts.ts';
import { type Fact, fact } from '../../src/programme/facts/fact.ts';
import { operatorFacts } from '../../src/programme/facts/operatorFacts.ts';
import { partnerFacts } from '../../src/programme/facts/partnerFacts.ts';
import { renewalFacts } from '../../src/programme/facts/renewalFacts.ts';
import { ALSO, OPERATOR, UNCHECKED, UNLINKED_COPY } from '../../src/programme/facts/sources.ts';
import {
  FACT_IDS,
  FACTS,
  type FactId,
  factValue,
  missingFacts,
  resolveFacts,
} from '../../src/programme/facts.ts';
import { parseOverrides } from '../../src/programme/overrides.ts';

const everyFact: [FactId, Fact][] = FACT_IDS.map((id) => [id, FACTS[id]]);

describe('every shipped fact', () => {
  test.each(everyFact)('%s names a source, a day and a fitting value', (id, shipped) => {
    expect(shipped.source).toMatch(/^https?:\/\/\S+$|^[A-Za-z]/);
    if (!shipped.source.startsWith('http')) {
      expect([ALSO, OPERATOR, UNCHECKED, UNLINKED_COPY]).toContain(shipped.source);
    }
    expect(Temporal.PlainDate.from(shipped.verifiedOn).toString()).toBe(shipped.verifiedOn);
    if (shipped.value !== undefined && shipped.overridable) {
      expect(parseOverrides({ [id]: shipped.value })).toMatchObject({ ok: true });
    }
  });

  test.each(everyFact)('%s is hedged unless it was read or is the operator’s', (_id, shipped) => {
    const mayBePlain = shipped.status === 'V' || shipped.status === 'operator';
    // The name of the thing itself needs no "according to".
    if (!mayBePlain && shipped !== FACTS.accountName) expect(shipped.wording).toBe('hedged');
  });

  test.each(everyFact)('%s keeps to Swiss spelling', (_id, shipped) => {
    expect(JSON.stringify(shipped.value ?? '')).not.toMatch(/ß|\bdu\b|\bdein/);
  });

  test('no source that must not be linked', () => {
    const sources = everyFact.map(([, shipped]) => shipped.source).join(' ');
    expect(sources).not.toMatch(/scribd\.com|5y1\.org/);
  });

  test('no name is used for two facts', () => {
    const names = [
      operatorFacts,
      accountFacts,
      activationFacts,
      partnerFacts,
      renewalFacts,
      browserFacts,
    ].flatMap((facts) => Object.keys(facts));
    expect(FACT_IDS).toHaveLength(names.length);
  });

  test('only a value that is the operator’s alone may be absent', () => {
    const absent = everyFact.filter(([, shipped]) => shipped.value === undefined);
    expect(absent.length).toBeGreaterThan(0);
    for (const [, shipped] of absent) expect(shipped.status).toBe('operator');
  });
});

test('an entry is hedged by default, and may say otherwise', () => {
  const entry = { kind: 'name', value: 'x', source: ALSO, status: 'S' } as const;
  expect(fact(entry).wording).toBe('hedged');
  expect(fact({ ...entry, status: 'V' }).wording).toBe('plain');
  expect(fact({ ...entry, wording: 'plain' }).wording).toBe('plain');
});

describe('the value of a fact', () => {
  const facts = resolveFacts();

  test('is the same in both languages where there is one only', () => {
    expect(factValue(facts, 'activationSender', 'de')).toBe('noreply@cisco.com');
    expect(factValue(facts, 'activationSender', 'en')).toBe('noreply@cisco.com');
    expect(factValue(facts, 'operatorName', 'en')).toBe('ALSO Schweiz');
    expect(factValue(facts, 'graceDays', 'en')).toBe(10);
  });

  test('follows the language where there are two', () => {
    expect(factValue(facts, 'customerNumberName', 'de')).toBe('ALSO Kundennummer');
    expect(factValue(facts, 'customerNumberName', 'en')).toBe('ALSO customer number');
  });

  test('writes a date out', () => {
    expect(factValue(facts, 'cisco360Start', 'de')).toBe('25. Januar 2026');
    expect(factValue(facts, 'cisco360Start', 'en')).toBe('25 January 2026');
  });

  test('is absent while the operator has not said', () => {
    expect(factValue(facts, 'operatorSupportEmail', 'de')).toBeUndefined();
  });
});

describe('an operator’s overrides', () => {
  test('replace the value and become the operator’s word', () => {
    const facts = resolveFacts({ graceDays: { value: 14 } });
    expect(facts.graceDays).toMatchObject({
      value: 14,
      status: 'operator',
      source: 'operator',
      wording: 'plain',
      setBy: 'operator',
    });
    expect(facts.graceDays.verifiedOn).toBeUndefined();
    expect(facts.renewalOpensDays).toMatchObject({ value: 90, status: 'S', setBy: 'default' });
  });

  test('keep what they say about source, day and wording', () => {
    const details = {
      source: 'https://x.ch',
      verifiedOn: '2027-01-31',
      wording: 'hedged',
    } as const;
    expect(resolveFacts({ graceDays: { value: 14, ...details } }).graceDays).toMatchObject(details);
  });

  test('without a value confirm the shipped one', () => {
    const facts = resolveFacts({ graceDays: { verifiedOn: '2027-01-31', wording: 'plain' } });
    expect(facts.graceDays).toMatchObject({
      value: 10,
      status: 'S',
      verifiedOn: '2027-01-31',
      wording: 'plain',
    });
  });

  test('what is required and not set is missing, until it is set', () => {
    expect(missingFacts(resolveFacts())).toEqual([
      'operatorSupportEmail',
      'privacyUrl',
      'partnerFormUrl',
      'becomeCustomerUrl',
    ]);
    const some = resolveFacts({
      privacyUrl: { value: 'https://firma.ch/privacy' },
      partnerFormUrl: { verifiedOn: '2027-01-31' },
    });
    expect(missingFacts(some)).toEqual([
      'operatorSupportEmail',
      'partnerFormUrl',
      'becomeCustomerUrl',
    ]);
  });
});

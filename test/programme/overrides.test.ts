import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FACT_IDS } from '../../src/programme/facts.ts';
import { type OverrideProblem, parseOverrides } from '../../src/programme/overrides.ts';

function problemsOf(raw: unknown): readonly OverrideProblem[] {
  const parsed = parseOverrides(raw);
  return parsed.ok ? [] : parsed.problems;
}

describe('an operator’s facts', () => {
  test('are values alone, or values with what is known about them', () => {
    const parsed = parseOverrides({
      operatorSupportEmail: 'partner@firma.ch',
      partnerFormUrl: { value: 'https://firma.ch/form', verifiedOn: '2027-01-31' },
      privacyUrl: { de: 'https://firma.ch/de', en: 'https://firma.ch/en' },
      becomeCustomerText: { de: 'So geht es:\nanrufen.', en: 'Do this:\ncall us.' },
      operatorName: '  Firma AG ',
      graceDays: 14,
      renewalOpensDays: { verifiedOn: '2027-01-31', wording: 'plain' },
      cisco360Start: '2026-01-26',
    });
    expect(parsed).toEqual({
      ok: true,
      overrides: {
        operatorSupportEmail: { value: 'partner@firma.ch' },
        partnerFormUrl: { value: 'https://firma.ch/form', verifiedOn: '2027-01-31' },
        privacyUrl: { value: { de: 'https://firma.ch/de', en: 'https://firma.ch/en' } },
        becomeCustomerText: { value: { de: 'So geht es:\nanrufen.', en: 'Do this:\ncall us.' } },
        operatorName: { value: 'Firma AG' },
        graceDays: { value: 14 },
        renewalOpensDays: { verifiedOn: '2027-01-31', wording: 'plain' },
        cisco360Start: { value: '2026-01-26' },
      },
    });
  });

  test.each([[null], [undefined], [{}]])('%j overrides nothing', (raw) => {
    expect(parseOverrides(raw)).toEqual({ ok: true, overrides: {} });
  });

  test.each([[[]], ['graceDays'], [7], [true]])('%j is no object of facts', (raw) => {
    expect(problemsOf(raw)).toMatchObject([{ code: 'notAnObject' }]);
  });
});

describe('a name that is no fact', () => {
  test.each([
    ['activationSendr', 'activationSender'],
    ['gracedays', 'graceDays'],
    ['partnerFormURL', 'partnerFormUrl'],
    ['consequence6', 'consequence'],
  ])('%s is refused and answered with %s', (name, nearest) => {
    const [problem] = problemsOf({ [name]: 'x' });
    expect(problem).toMatchObject({ code: 'unknownFact', fact: name });
    expect(problem?.message).toContain(`Did you mean "${nearest}`);
  });

  test.each(['weather', 'toString', '__proto__', 'constructor', ''])(
    '%j is refused without a guess',
    (name) => {
      const [problem] = problemsOf(JSON.parse(`{${JSON.stringify(name)}: "x"}`));
      expect(problem).toMatchObject({ code: 'unknownFact', fact: name });
      expect(problem?.message).not.toContain('Did you mean');
    },
  );
});

describe('a value that does not fit', () => {
  test.each([
    ['operatorSupportEmail', 'partner(at)firma.ch', 'an e-mail address such as'],
    ['operatorSupportEmail', 7, 'an e-mail address such as'],
    ['operatorSupportEmail', { de: 'a@firma.ch', en: 'b@firma.ch' }, 'an e-mail address such as'],
    ['partnerFormUrl', 'firma.ch/form', 'a web address such as'],
    ['partnerFormUrl', 'javascript:alert(1)', 'a web address such as'],
    ['partnerFormUrl', 'https:firma.ch', 'a web address such as'],
    ['partnerFormUrl', 'mailto:a@firma.ch', 'a web address such as'],
    ['graceDays', '14', 'a whole number'],
    ['graceDays', 61, 'a whole number from 0 to 60'],
    ['renewalOpensDays', 0, 'from 1 to 365'],
    ['renewalOpensDays', 366, 'from 1 to 365'],
    ['validityMonths', 61, 'from 1 to 60'],
    ['retentionDays', 3651, 'from 1 to 3650'],
    ['graceDays', -1, 'a whole number'],
    ['graceDays', 1.5, 'a whole number'],
    ['graceDays', 4000, 'a whole number'],
    ['cisco360Start', '25.1.2026', 'a date written as'],
    ['cisco360Start', '2026-02-30', 'a date written as'],
    ['operatorName', '', 'a short text'],
    ['operatorName', 'Firma\nAG', 'a short text'],
    ['operatorName', ['Firma AG'], 'a short text'],
    ['consequence1', 'nur deutsch', 'a text for both languages'],
    ['consequence1', { de: 'x', en: 'y', fr: 'z' }, 'a text for both languages'],
  ])('%s: %j', (id, value, expected) => {
    const problems = problemsOf({ [id]: value });
    expect(problems).toMatchObject([{ code: 'wrongValue', fact: id }]);
    expect(problems[0]?.message).toContain(expected);
  });

  test.each([
    ['graceDays', 0],
    ['graceDays', 60],
    ['renewalOpensDays', 365],
    ['validityMonths', 60],
    ['retentionDays', 3650],
  ])('%s may be %d', (id, value) => {
    expect(parseOverrides({ [id]: value })).toMatchObject({ ok: true });
  });

  test('names the language that is missing', () => {
    expect(problemsOf({ consequence1: { de: 'x' } })[0]?.message).toContain('no text for "en"');
    expect(problemsOf({ consequence1: { en: 'x' } })[0]?.message).toContain('no text for "de"');
  });

  test('is asked for where the line is empty', () => {
    expect(problemsOf({ privacyUrl: null })).toMatchObject([{ code: 'noValue' }]);
  });

  test('the record of the source stays as it is', () => {
    expect(problemsOf({ sourcePageUrl: 'https://firma.ch' })).toMatchObject([
      { code: 'notOverridable' },
    ]);
  });
});

describe('what is said about a value', () => {
  test.each([
    ['verifiedOn', '31.1.2027', 'a date written as'],
    ['wording', 'careful', 'plain or hedged'],
    ['source', '', 'a short text'],
    ['verifedOn', '2027-01-31', 'Did you mean "verifiedOn"?'],
    ['colour', 'red', 'Known are value, source, verifiedOn and wording'],
  ])('%s: %j', (field, content, expected) => {
    const problems = problemsOf({ graceDays: { value: 14, [field]: content } });
    expect(problems).toMatchObject([{ code: 'wrongDetail', fact: 'graceDays' }]);
    expect(problems[0]?.message).toContain(expected);
  });
});

test('all problems are listed, in the order of the entries', () => {
  const problems = problemsOf({
    graceDay: 1,
    graceDays: { value: 'x', wording: 'y' },
    operatorName: 'Firma AG',
    privacyUrl: 'z',
  });
  expect(problems.map(({ code, fact }) => [fact, code])).toEqual([
    ['graceDay', 'unknownFact'],
    ['graceDays', 'wrongValue'],
    ['graceDays', 'wrongDetail'],
    ['privacyUrl', 'wrongValue'],
  ]);
});

test('whatever is in the file, the answer is a result whose messages say something', () => {
  const name = fc.oneof(fc.constantFrom(...FACT_IDS), fc.string());
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(name, fc.anything())), (raw) => {
      for (const { message } of problemsOf(raw)) expect(message).toMatch(/\S.*[.?]/s);
    }),
  );
});

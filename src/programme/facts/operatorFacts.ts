import { fact } from './fact.ts';
import { ALSO, OPERATOR } from './sources.ts';

/** Who runs the guide, and what only they can know. */
export const operatorFacts = {
  operatorName: fact({ kind: 'name', value: 'ALSO Schweiz', source: OPERATOR, status: 'operator' }),
  operatorSupportEmail: fact({
    kind: 'email',
    source: OPERATOR,
    status: 'operator',
    required: true,
  }),
  privacyUrl: fact({ kind: 'url', source: OPERATOR, status: 'operator', required: true }),
  retentionDays: fact({ kind: 'count', value: 90, source: OPERATOR, status: 'operator' }),

  // The partner application as ALSO describes it; the links before its form did not survive.
  partnerFormUrl: fact({ kind: 'url', source: OPERATOR, status: 'operator', required: true }),
  becomeCustomerUrl: fact({ kind: 'url', source: OPERATOR, status: 'operator', required: true }),
  becomeCustomerText: fact({ kind: 'text', source: OPERATOR, status: 'operator' }),
  customerNumberHelp: fact({ kind: 'text', source: OPERATOR, status: 'operator' }),

  distributorName: fact({ kind: 'name', value: 'ALSO Schweiz', source: ALSO, status: 'S' }),
  customerNumberName: fact({
    kind: 'name',
    value: { de: 'ALSO Kundennummer', en: 'ALSO customer number' },
    source: ALSO,
    status: 'S',
  }),

  // Where this guide comes from is no matter of taste, so it cannot be overridden.
  sourcePageUrl: fact({
    kind: 'url',
    value:
      'https://also.com/ec/cms5/de_6110/6110_anbieter/microsites/cisco/partner/cisco-partnerprogramm/index.jsp',
    source: ALSO,
    status: 'V',
    overridable: false,
  }),
};

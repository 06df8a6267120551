import { fact } from './fact.ts';
import { ALSO, PSS_REFERENCE, PSS_THREAD, REQUIREMENTS, SWISS_PRESS_360 } from './sources.ts';

/** The partner application, joining a company that is a partner already, and the programme's name. */
export const partnerFacts = {
  partnerStatusName: fact({
    kind: 'name',
    value: 'Cisco Registered Partner',
    source: ALSO,
    status: 'S',
  }),
  partnerNewName: fact({
    kind: 'name',
    value: 'Indirect Resale Partner',
    source: REQUIREMENTS,
    status: 'V',
  }),
  requirementsUrl: fact({ kind: 'url', value: REQUIREMENTS, source: REQUIREMENTS, status: 'V' }),
  icpaShort: fact({ kind: 'name', value: 'ICPA', source: ALSO, status: 'S' }),
  icpaName: fact({
    kind: 'name',
    value: 'Indirect Channel Partner Agreement',
    source: 'https://deploy.abcdocz.com/doc/44144/indirect-channel-partner-agreement',
    status: '3P',
  }),
  partnerLocatorName: fact({
    kind: 'name',
    value: 'Partner Locator',
    source: ALSO,
    status: 'S',
  }),
  programmeName: fact({
    kind: 'name',
    value: { de: 'Cisco Channel Partner Programm', en: 'Cisco Channel Partner Program' },
    source: ALSO,
    status: 'S',
  }),

  pssUrl: fact({
    kind: 'url',
    value: 'https://www.cisco.com/go/pss',
    source: PSS_THREAD,
    status: 'V',
  }),
  pssName: fact({ kind: 'name', value: 'Partner Self Service', source: PSS_THREAD, status: 'V' }),
  associateLabel: fact({
    kind: 'name',
    value: 'Mein Profil zu einem Unternehmen zuordnen',
    source: 'https://paperzz.com/doc/7508095/leitfaden-f-r-individuelle-zertifizierungen',
    status: 'OLD',
  }),
  associateLabelEnglish: fact({
    kind: 'name',
    value: 'Associate Myself with a Company',
    source: PSS_REFERENCE,
    status: 'OLD',
  }),

  cisco360Name: fact({
    kind: 'name',
    value: 'Cisco 360 Partner Program',
    source: SWISS_PRESS_360,
    status: '3P',
    verifiedOn: '2026-01-23',
  }),
  cisco360Start: fact({
    kind: 'date',
    value: '2026-01-25',
    source: SWISS_PRESS_360,
    status: '3P',
    verifiedOn: '2026-01-23',
  }),
};

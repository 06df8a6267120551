import { fact } from './fact.ts';
import { ALSO, UNCHECKED } from './sources.ts';

/** The yearly renewal. Everything but the twelve months rests on ALSO's page alone. */
export const renewalFacts = {
  validityMonths: fact({ kind: 'count', value: 12, source: ALSO, status: 'S' }),
  renewalOpensDays: fact({ kind: 'count', value: 90, source: ALSO, status: 'S' }),
  graceDays: fact({ kind: 'count', value: 10, source: ALSO, status: 'S' }),
  renewalLabel: fact({
    kind: 'name',
    value: 'Meine Registrierung verlängern',
    source: ALSO,
    status: 'S',
  }),
  // A translation for the reader, not a label that was seen on Cisco's page.
  renewalLabelEnglish: fact({
    kind: 'name',
    value: 'Renew my registration',
    source: UNCHECKED,
    status: 'U',
  }),

  consequence1: fact({
    kind: 'text',
    value: {
      de: 'Ihr Status als Cisco Registered Partner wird beendet.',
      en: 'Your status as a Cisco Registered Partner ends.',
    },
    source: ALSO,
    status: 'S',
  }),
  consequence2: fact({
    kind: 'text',
    value: {
      de: 'Alle Mitarbeitenden verlieren den Zugang auf Partnerebene zum Cisco-Konto.',
      en: 'All employees lose partner-level access to the Cisco account.',
    },
    source: ALSO,
    status: 'S',
  }),
  consequence3: fact({
    kind: 'text',
    value: {
      de: 'Ihr Unternehmen ist nicht mehr berechtigt, am Cisco Channel Partner Programm teilzunehmen.',
      en: 'Your company is no longer entitled to take part in the Cisco Channel Partner Program.',
    },
    source: ALSO,
    status: 'S',
  }),
  consequence4: fact({
    kind: 'text',
    value: {
      de: 'Sie müssen sich erneut bewerben, um Cisco Registered Partner zu werden.',
      en: 'You must apply again to become a Cisco Registered Partner.',
    },
    source: ALSO,
    status: 'S',
  }),
  consequence5: fact({
    kind: 'text',
    value: {
      de: 'Ihr Firmeneintrag wird aus dem Verzeichnis Partner Locator entfernt.',
      en: 'Your company is removed from the Partner Locator directory.',
    },
    source: ALSO,
    status: 'S',
  }),
};

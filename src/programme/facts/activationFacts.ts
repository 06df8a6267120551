import { fact } from './fact.ts';
import { ALSO, QUARANTINE_GUIDE, UNCHECKED } from './sources.ts';

const netacad = 'https://prelogin-perf.netacad.cn/support';
const waiting =
  'https://flightsimto.tawk.help/article/i-did-not-receive-my-activation-or-verification-email';
const junkOverview =
  'https://support.microsoft.com/de-de/office/junk-e-mail-filter-%C3%BCbersicht-5ae3ea8e-cf41-4fa0-b02a-3b96e21de089';
const gmailSpam = 'https://support.google.com/mail/answer/1366858?hl=de';

/** The activation e-mail, and where mail programs hide it. */
export const activationFacts = {
  activationSender: fact({ kind: 'email', value: 'noreply@cisco.com', source: ALSO, status: 'S' }),
  activationSenderAlso: fact({
    kind: 'email',
    value: 'no-reply@mail-id.cisco.com',
    source: netacad,
    status: '3P',
  }),
  activationSubject: fact({
    kind: 'name',
    value: 'Cisco - Account Activation',
    source: ALSO,
    status: 'S',
  }),
  resendLabel: fact({
    kind: 'name',
    value: 'E-Mail jetzt erneut senden',
    source: ALSO,
    status: 'S',
  }),
  // A translation for the reader, not a label that was seen on Cisco's page.
  resendLabelEnglish: fact({
    kind: 'name',
    value: 'Send the e-mail again now',
    source: UNCHECKED,
    status: 'U',
  }),
  // Habits of other services: no source says how long Cisco's mail takes.
  waitFromMinutes: fact({ kind: 'count', value: 5, source: waiting, status: '3P' }),
  waitToMinutes: fact({ kind: 'count', value: 30, source: waiting, status: '3P' }),

  // The English paths of Outlook are common knowledge; the German ones were read.
  outlookJunkFolder: fact({
    kind: 'name',
    value: { de: 'Junk-E-Mail', en: 'Junk Email' },
    source: junkOverview,
    status: 'U',
  }),
  outlookNotJunk: fact({
    kind: 'name',
    value: {
      de: 'Start › Junk-E-Mail › Keine Junk-E-Mail',
      en: 'Home › Junk › Not Junk',
    },
    source: junkOverview,
    status: 'U',
  }),
  outlookSafeSenders: fact({
    kind: 'name',
    value: {
      de: 'Start › Junk-E-Mail › Junk-E-Mail-Optionen › Sichere Absender',
      en: 'Home › Junk › Junk E-mail Options › Safe Senders',
    },
    source: 'https://support.microsoft.com/de-de/office/be1baea0-beab-4a30-b968-9004332336ce',
    status: 'U',
  }),
  outlookOtherTab: fact({
    kind: 'name',
    value: { de: 'Sonstige', en: 'Other' },
    source: UNCHECKED,
    status: 'U',
  }),
  quarantineUrl: fact({
    kind: 'url',
    value: 'https://security.microsoft.com/quarantine',
    source: QUARANTINE_GUIDE,
    status: 'V',
    verifiedOn: '2023-08-02',
  }),
  quarantineShownDays: fact({
    kind: 'count',
    value: 30,
    source: QUARANTINE_GUIDE,
    status: 'V',
    verifiedOn: '2023-08-02',
  }),
  ciscoMailDomain: fact({ kind: 'name', value: 'cisco.com', source: ALSO, status: 'S' }),

  gmailSpamFolder: fact({ kind: 'name', value: 'Spam', source: gmailSpam, status: 'V' }),
  gmailNotSpam: fact({
    kind: 'name',
    value: { de: 'Kein Spam', en: 'Not spam' },
    source: gmailSpam,
    status: 'V',
  }),
  gmailSpamDays: fact({
    kind: 'count',
    value: 30,
    source: 'https://support.google.com/mail/answer/1366858?co=GENIE.Platform%253DAndroid&hl=de',
    status: 'V',
  }),
  gmailNeverSpam: fact({
    kind: 'name',
    value: { de: 'Nie als Spam einstufen', en: 'Never send it to Spam' },
    source:
      'https://www.computerbild.de/artikel/cb-Tipps-Internet-Gmail-Spam-Filter-einrichten-31432707.html',
    status: 'U',
  }),
};

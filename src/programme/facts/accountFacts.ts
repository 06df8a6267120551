import { fact } from './fact.ts';
import { ALSO, LOGIN_HELP, UNLINKED_COPY } from './sources.ts';

/** Creating the Cisco account, signing in to it, and Cisco's own help. */
export const accountFacts = {
  accountName: fact({
    kind: 'name',
    value: { de: 'Cisco-Konto', en: 'Cisco account' },
    source: ALSO,
    status: 'S',
    wording: 'plain',
  }),
  accountOldName: fact({
    kind: 'name',
    value: 'CCO ID',
    source: 'http://www.148yz.com/signin-help/index.html',
    status: '3P',
  }),
  ciscoHome: fact({
    kind: 'url',
    value: 'https://www.cisco.com',
    source: LOGIN_HELP,
    status: 'V',
  }),
  signUpLabel: fact({ kind: 'name', value: 'Sign up', source: LOGIN_HELP, status: 'V' }),
  // Read in a guide of that day, and nowhere newer.
  registerUrl: fact({
    kind: 'url',
    value: 'https://id.cisco.com/signin/register',
    source: UNLINKED_COPY,
    status: '3P',
    verifiedOn: '2024-05-16',
  }),
  loginUrl: fact({
    kind: 'url',
    value: 'https://id.cisco.com',
    source: LOGIN_HELP,
    status: 'V',
  }),
  loginHelpPage: fact({ kind: 'url', value: LOGIN_HELP, source: LOGIN_HELP, status: 'V' }),
  formFields: fact({
    kind: 'text',
    value: {
      de: 'E-Mail-Adresse, Passwort, Vorname, Nachname und Land',
      en: 'e-mail address, password, first name, last name and country',
    },
    source: LOGIN_HELP,
    status: 'V',
  }),
  forgotPasswordLabel: fact({
    kind: 'name',
    value: 'Forgot password?',
    source: LOGIN_HELP,
    status: 'V',
  }),
  mfaApps: fact({
    kind: 'name',
    value: { de: 'Cisco Duo und Google Authenticator', en: 'Cisco Duo and Google Authenticator' },
    source: LOGIN_HELP,
    status: 'V',
  }),
  emailChangeSection: fact({
    kind: 'name',
    value: 'Email address change',
    source: LOGIN_HELP,
    status: 'V',
  }),

  ciscoSupportEmail: fact({
    kind: 'email',
    value: 'web-help@cisco.com',
    source: ALSO,
    status: 'S',
  }),
  ciscoHelpUrl: fact({
    kind: 'url',
    value: 'https://id.cisco.com/help/login',
    source: 'https://urlscan.io/result/49ae9d00-e9c6-4bc9-a3dc-c35a9fb9edaa/content',
    status: 'V',
  }),
  ciscoHelpLabel: fact({
    kind: 'name',
    value: 'Contact support',
    source: 'https://urlscan.io/result/49ae9d00-e9c6-4bc9-a3dc-c35a9fb9edaa/content',
    status: 'V',
  }),
  browserPage: fact({
    kind: 'url',
    value: 'https://www.cisco.com/c/en/us/about/help/browser.html',
    source: ALSO,
    status: 'S',
  }),
};

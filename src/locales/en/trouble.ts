export const trouble = {
  name: 'Code, page or log-in',
  what: { ask: 'What gives you trouble?' },
  code: {
    body: 'Take the code from the newest “{{facts.activationSubject}}” e-mail: if several were sent, usually only the last one counts. Type it without blanks before, in or after it; copying often takes one along. It belongs in the field **on Cisco’s page**, not here.',
    ask: 'Was the code accepted now?',
  },
  codeWhere: {
    body: 'The code belongs **on Cisco’s page**, not here: after you send the form, the page asks for it in the next step. If that window is still open, enter it there.',
    ask: 'Was the code accepted?',
  },
  codeNew: {
    body: 'Have a new code sent: register once more with the same e-mail address and click on “{{facts.resendLabel}}” (“{{facts.resendLabelEnglish}}”). Usually the code can be entered on that page as well. Take the one from the newest e-mail only.',
    register: 'Registration at Cisco',
    ask: 'Was the new code accepted?',
  },
  codeWindow: {
    body: 'Then it may be the browser. Open a private window and enter the newest code there, on Cisco’s page and not here.',
    ask: 'Was the code accepted that way?',
  },
  page: {
    body: 'If the page stays blank, loads without end or a button does nothing, it is often the browser. Open Cisco’s page in a private window: that is the quickest test. Also switch off add-ons such as ad blockers for this page.',
    ask: 'Does the page work that way?',
  },
  window: {
    chrome: 'Private window in Chrome: {{facts.privateChrome}}.',
    edge: 'Private window in Edge: {{facts.privateEdge}}.',
    firefox: 'Private window in Firefox: {{facts.privateFirefox}}.',
    safari:
      'Private window in Safari: {{facts.privateSafariMac}} ({{facts.privateSafariMacShortcut}}).',
    other:
      'Private window: {{facts.privateChrome}} in Chrome and Edge, {{facts.privateFirefox}} in Firefox, {{facts.privateSafariMac}} in Safari on a Mac; otherwise in the browser’s menu.',
  },
  browsers: {
    body: 'The page below says which browsers and versions Cisco.com supports; that page decides. Try another, current browser; if yours is much older, update it.',
    bodyKnown:
      'You use {{browsers}}. The page below says which browsers and versions Cisco.com supports; that page decides. Try another, current browser; if yours is much older, update it.',
    page: 'Browsers supported by Cisco',
    ask: 'Does it work with a supported browser?',
  },
  whichBrowser: { ask: 'Which browser do you use?' },
  clear: {
    body: 'Clear cache, cookies and history, then close all your browsers and try again. Passwords need not be deleted; but you will be signed out of other sites. If this chat closes: the conversation stays stored, and we go on here afterwards.',
    conversation: 'Name of this conversation',
    ask: 'Does it work after that?',
  },
  copy: { conversation: '{{conversation}}' },
  login: {
    body: 'Signing in takes two steps: first the e-mail address, then the password. If you do not know which address it was, try the business one. Everything else is in Cisco’s help.',
    page: 'Cisco log-in',
    help: 'Cisco’s help for signing in',
    ask: 'What is the trouble?',
  },
  password: {
    body: 'Enter your e-mail address on the log-in page and click on “{{facts.forgotPasswordLabel}}”. Resetting works by e-mail, or by SMS if your mobile number is in the profile. If two-step log-in is set up, its code may be asked for first; look into spam too.',
    ask: 'Can you sign in now?',
  },
  mfa: {
    body: 'For two-step log-in (MFA) {{facts.mfaApps}} are supported; it is set up in the profile. If the app is still on an old device, sign in with that and change it in the profile. If it is lost, usually only Cisco can reset it: in the help below by “{{facts.ciscoHelpLabel}}”.',
    contact: 'Log-in help, with “{{facts.ciscoHelpLabel}}”',
    ask: 'Can you sign in now?',
  },
  locked: {
    body: 'I do not know how long an account stays locked after wrong attempts; usually a pause helps. After it, set the password anew with “{{facts.forgotPasswordLabel}}” rather than guessing on. If the account stays locked, Cisco helps by “{{facts.ciscoHelpLabel}}” on the help page.',
    ask: 'Can you sign in now?',
  },
  predecessor: {
    body: 'Cisco accounts are personal: do not take over the account of a former colleague or predecessor, create your own. Access to the company’s partner account is then usually granted by its partner administrator. If that was your predecessor, support helps.',
    ask: 'How would you like to go on?',
  },
  fresh: {
    body: 'Cisco sometimes holds brand-new accounts back for a check (export control); that usually clears by itself within some hours. If Cisco has sent you an e-mail about it, what it says applies. If the account has not been activated with the code yet, do that first.',
    ask: 'Can you sign in now?',
  },
  allTried: 'That is what you can try yourself. Now support helps; what I know already I fill in.',
  loginToSupport: 'Let us write to support, then; what I know already I fill in.',
  blocked: {
    body: 'No problem, on managed machines one often cannot do this oneself. Here is a ready text for your IT; copying and sending it is enough.',
    forIt: 'Text for your IT',
    ask: 'How shall we go on?',
  },
  it: {
    browser:
      'Hello\n\na page of Cisco does not work properly in my browser. To test it I would have to use a private window without add-ons or another current browser, or clear cache, cookies and history. That is locked on my machine.\nCould you do that for me or allow it? What Cisco supports: {{facts.browserPage}}\n\nMany thanks',
    login:
      'Hello\n\nI cannot sign in to my Cisco account ({{facts.loginUrl}}).\nCould you check whether the page and the app for two-step log-in are blocked here, and whether e-mails from {{facts.activationSender}} and {{facts.activationSenderAlso}} are held back?\n\nMany thanks',
  },
  waiting: {
    body: 'Fine. Your place here stays stored, just come back when you have an answer.',
    ask: 'Is it done?',
  },
  accepted: {
    body: 'Very good: with the code your Cisco account is ready. If your company wants to become a Cisco Registered Partner, that is the next step.',
    ask: 'What else can I help with?',
  },
  done: {
    body: 'Good, that is settled.',
    ask: 'What else can I help with?',
  },
} as const;

/** Labels of this topic's buttons. */
export const troubleChoices = {
  trouble: {
    code: 'Code is refused',
    codeWhere: 'Where to enter the code?',
    page: 'Page does not work',
    browsers: 'Which browser?',
    login: 'Cannot sign in',
    password: 'Password forgotten',
    mfa: 'MFA or phone lost',
    locked: 'Account locked',
    predecessor: 'Predecessor’s account',
    fresh: 'Account is brand-new',
  },
  works: 'Works now',
  stillNot: 'Still does not work',
  pageGone: 'That window is closed',
  otherTrouble: 'Something else',
  understood: 'All clear',
  needSupport: 'I need support',
} as const;

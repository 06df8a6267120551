export const notes = {
  intro:
    'Hello! I am Lotse, the automatic assistant of {{facts.operatorName}}, not of Cisco. I help with the Cisco account, the partner status and its renewal.',
  introKept:
    'This conversation is kept for {{facts.retentionDays}} days; with “My data” you can see or delete it at any time.',
  privacy: 'Privacy',
  stale: 'That button belonged to an earlier step; nothing was changed. This is where you are now:',
  notYours: 'What is stored I show and delete only for the person who began this conversation.',
  noBack: 'There is no step to go back to.',
  welcomeBack: 'Welcome back! We were at “{{topic}}”.',
  resumed: 'Going on with “{{topic}}”.',
  lostPlace:
    'The assistant has been renewed and your step is no longer there in that form. We go on at “{{topic}}”; your answers are still here.',
  lostConversation:
    'Your earlier conversation could no longer be read; it has been set aside for the operator. We start anew.',
  languageSet: 'Of course, in English from now on.',
  otherLanguage: 'I only speak German and English. Write “Deutsch” if that is easier.',
  writesOther: 'Lieber auf Deutsch? Schreiben Sie einfach Deutsch, dann antworte ich so.',
  addressNoted: 'Noted: your address is `{{address}}`.',
  addressAndProgramNoted: 'Noted: your address is `{{address}}`, your mail program {{program}}.',
  addressDoubted:
    'Noted: `{{address}}`. Or did you mean `{{suggestion}}`? Then please write that one.',
  checkBackElsewhere:
    'You wanted to check once more: has the activation e-mail arrived by now? Write “e-mail is here” or go to the menu.',
  mailSent:
    'Your message **{{reference}}** has been sent. The answer comes by e-mail to `{{contact}}`; please look into spam as well.',
  mailFailed:
    'Your message **{{reference}}** could not be sent. Please send it yourself: with the link, or by copying the texts.',
  unclear: 'I did not understand that. Did you mean one of these?',
  unclearPlain: 'I did not understand that.',
  unclearAgain:
    'I am sorry, I do not understand that either. Take one of the buttons, or write to support.',
  outOfScope:
    'I know nothing about that: I only help with the Cisco account, the partner status and its renewal. For anything else, ask your contact at {{facts.operatorName}}.',
  empty: 'There was no text in that. Write what it is about, or take one of the buttons.',
  tooLong: 'Your message was very long; I have read the first {{length}} characters.',
  masked:
    'I do not need codes or passwords. What looked like one has been made unreadable before anything is stored.',
  problem:
    'Something went wrong on my side; your answers are stored. Please try again (reference {{reference}}).',
  moment:
    'One moment, please: I cannot store your message just now. Write it once more in a minute; what you wrote before is still here.',
  progress: 'Step {{at}} of {{of}}',
  inputEmail: 'Type an e-mail address',
  inputDate: 'Type a date, for example 31 December 2026',
  inputText: 'Type freely',
  inputBrowser: 'Type browser and version',
  browserNames: {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    safariIos: 'Safari (iPhone/iPad)',
    opera: 'Opera',
    brave: 'Brave',
    vivaldi: 'Vivaldi',
    samsung: 'Samsung Internet',
    ie: 'Internet Explorer',
    other: 'another browser',
  },
  badEmail: {
    empty: 'There is no address yet. It looks like this, for example: anna.sample@company.ch.',
    noAt: 'The @ sign is missing in “{{text}}”.',
    severalAts: 'There is more than one @ sign in “{{text}}”.',
    noLocalPart: 'The part before the @ sign is missing in “{{text}}”.',
    noDomain: 'The part after the @ sign is missing in “{{text}}”.',
    noTopLevel: 'The ending, such as “.ch”, is missing in “{{text}}”.',
    spaces: 'There are blanks in “{{text}}”; an address has none.',
    umlaut:
      'There is an umlaut or a special letter in “{{text}}”. Addresses mostly have “ae”, “oe”, “ue” for “ä”, “ö”, “ü”.',
    misplacedDot: 'There is a dot in “{{text}}” where none can be.',
    badCharacter: 'There is a character in “{{text}}” that addresses do not have.',
    tooLong: 'That is too long for an e-mail address.',
  },
  badDate: {
    noSuchDay: '“{{text}}” does not exist: the month does not have that many days.',
    noSuchMonth: '“{{text}}” does not exist: the year has twelve months.',
    noSuchYear: 'The year in “{{text}}” cannot be right.',
    farYear:
      '“{{text}}” is many years ahead; usual are {{facts.validityMonths}} months. Is the year right? Please give me the date once more.',
    notALeapYear: '“{{text}}” does not exist: that is no leap year, February has 28 days.',
    start:
      '“{{text}}” is the beginning or the last renewal. Please name the date of expiry; usually that is {{facts.validityMonths}} months later.',
    vague: '“{{text}}” is too vague for me: please name a day.',
  },
  recency: {
    justNow: 'just now',
    minutes: 'a few minutes ago',
    hours: 'some hours ago',
    days: 'yesterday or earlier',
  },
} as const;

export const support = {
  name: 'Support',
  kind: {
    body: 'I put a message together with you. Questions about account, activation e-mail, page and log-in go to Cisco’s support ({{facts.ciscoSupportEmail}}), questions about the partner registration and the customer number to {{facts.operatorName}}.',
    ask: 'What is it about?',
  },
  problem: {
    bodyCisco:
      'If the problem persists, Cisco’s support helps ({{facts.ciscoSupportEmail}}). I put the message together with you, with the browsers and versions that you use. You see everything before anything goes out.',
    bodyOperator:
      'That is a matter for {{facts.operatorName}} ({{facts.operatorSupportEmail}}). I put the message together with you. You see everything before anything goes out.',
    bodyNoOperator:
      'That is a matter for your usual contact at {{facts.operatorName}}. I send nothing, but I put the text together for you to copy.',
    now: 'So far it says: “{{problem}}”',
    proposal: 'My proposal: “{{problem}}”',
    ask: 'What is the problem, in one sentence?',
    askProposal: 'Is the sentence right? If not, write it in your own words.',
    tooLittle: 'That is too little for support: what did you want to do, and what happens?',
  },
  proposal: {
    account: 'I cannot complete the registration of my Cisco account.',
    activation: 'The “{{facts.activationSubject}}” e-mail with the code has not reached me.',
    page: 'Cisco’s registration page does not work properly in my browser.',
    login: 'I cannot log in to my existing Cisco account.',
    customerNumber:
      'Please tell me which {{facts.customerNumberName}} our company has; I need it for the registration as a {{facts.partnerStatusName}}.',
  },
  ownProblem: {
    body: 'All right, in your own words then: what you wanted to do, and what happens.',
    ask: 'What is the problem, in one sentence?',
  },
  addressNoted: 'Noted: the answer is to go to `{{address}}`.',
  additionNoted: 'Noted: that goes into the message, under “Further details”.',
  browsers: {
    body: 'Support needs the browsers that you used, with their versions.',
    now: 'So far it says: {{browsers}}.',
    ask: 'Which browsers are they, and in which version? For example “Edge 141 and Firefox 145”.',
  },
  version: {
    body: 'You usually find the version in the browser’s menu, under “Help” or “About …”.',
    ask: 'Which version of {{browsers}} do you have?',
  },
  contact: {
    body: 'The answer comes by e-mail straight to you.',
    now: 'So far it says: `{{contact}}`',
    askCisco: 'Which address should it go to? Best the one that you registered with at Cisco.',
    askOperator: 'Which address should it go to?',
  },
  registeredNoted: 'Noted: you registered with `{{address}}`.',
  registeredCheck: {
    body: 'As you told me, you registered with `{{address}}`.',
    ask: 'Did you mean `{{suggestion}}`?',
  },
  contactCheck: {
    ask: 'Did you mean `{{suggestion}}`?',
  },
  preview: {
    body: 'This is the message:',
    added: 'That is now in the message as well, under “Further details”.',
    corrected: 'Corrected.',
    tooLong:
      'That is too long: all further details together have room for {{length}} characters. Please put it more briefly.',
    masked: 'I have made a customer number unreadable: Cisco does not need it.',
    english:
      'I write to Cisco in English; German is possible if you prefer. Your own sentence stays as it is.',
    ask: 'Is everything right? You can still change each detail.',
  },
  consent: {
    bodyCisco:
      'The message is for Cisco ({{facts.ciscoSupportEmail}}), possibly in the USA, with everything you have seen. You send it yourself, from your mail program: I do not send e-mails, and give you the link and the texts for it once you agree.',
    bodyOperator:
      'The message is for {{facts.operatorName}} ({{facts.operatorSupportEmail}}), with everything you have seen. You send it yourself, from your mail program: I do not send e-mails, and give you the link and the texts for it once you agree.',
    ask: 'Do you agree to that?',
  },
  consentSend: {
    bodyCisco:
      'I send the message to Cisco ({{facts.ciscoSupportEmail}}), possibly in the USA, with everything you have seen; the answer goes to `{{contact}}`. Once sent, it cannot be called back.',
    bodyOperator:
      'I send the message to {{facts.operatorName}} ({{facts.operatorSupportEmail}}), with everything you have seen; the answer goes to `{{contact}}`. Once sent, it cannot be called back.',
    ask: 'Do you agree to that?',
  },
  handedOver: {
    body: 'Your message is ready, its reference is **{{reference}}**. Open the link, or copy the texts into your mail program, and send the message from there; only then is it on its way.',
    answer:
      'The answer comes by e-mail to `{{contact}}`. It may end up in spam or in the quarantine as well; please look there too.',
    ask: 'What else can I help with?',
  },
  queued: {
    body: 'Thank you. Your message is now on its way out, its reference is **{{reference}}**. Write “status” to see whether it has gone. If that fails, I tell you and give you the link and the texts to send it yourself.',
    ask: 'What else can I help with?',
  },
  operatorContact: {
    body: 'Please turn to your usual contact at {{facts.operatorName}} with this: I know of no address of its own for such questions. I have sent nothing; here is the text to copy.',
    ask: 'What else can I help with?',
  },
  help: 'Cisco’s help with the log-in (“{{facts.ciscoHelpLabel}}” there)',
  mail: {
    labels: { to: 'To', subject: 'Subject', text: 'Text' },
    open: 'Open the message in your mail program',
    openAndPaste: 'Open your mail program (the text is too long for the link: please paste it)',
    pasteHere: '(Please paste the copied text here.)',
    yourContact: 'Your contact at {{facts.operatorName}}',
    subject: '{{case}} (reference {{reference}})',
    case: {
      account: 'Cisco account: registration',
      activation: 'Cisco account: activation e-mail missing',
      page: 'Cisco account: page does not work',
      login: 'Cisco account: problem with logging in',
      partner: 'Registration as a {{facts.partnerStatusName}}',
      customerNumber: '{{facts.customerNumberName}}',
    },
    greeting: 'Hello',
    addition: 'Further details: {{addition}}',
    registered: 'E-mail address registered with: {{address}}',
    registeredUnknown: 'E-mail address registered with: not stated',
    registeredLikely:
      'E-mail address registered with: probably {{contact}} (the one for the answer; no other is known)',
    answerTo: 'Please answer to: {{contact}}',
    sent: 'Registration form sent: {{when}}',
    recency: {
      justNow: 'shortly before asking for help',
      minutes: 'some minutes before asking for help',
      hours: 'some hours before asking for help',
      days: 'a day or more before asking for help',
    },
    browsers: 'Browsers used: {{browsers}}',
    browsersUnknown: 'type and version not known',
    versionUnknown: 'version not known',
    tried: 'Tried so far (times in Zurich):',
    triedLine: '- {{when}}: {{what}} ({{outcome}})',
    toldLine: '- before that, as stated by the user: {{what}}',
    outcome: {
      told: 'as stated by the user',
      notSolved: 'did not help',
      blocked: 'not possible on this machine',
      solved: 'done',
    },
    did: {
      spam: 'searched spam and other mail folders',
      resend: 'asked for the activation e-mail again',
      clear: 'cleared cache, cookies and history',
      closeAll: 'closed all browsers and tried again',
      otherBrowser: 'tried another browser',
    },
    steps: {
      account: {
        ready: 'got mailbox and address for the account ready',
        form: 'filled in the registration form',
        verify: 'opened the activation e-mail',
        code: 'entered the code from the activation e-mail',
        existing: 'signed in with the existing account',
      },
      activation: {
        checkBack: 'waited for the activation e-mail',
        waitingMail: 'waited for the activation e-mail',
        spam: 'searched spam and other mail folders for the activation e-mail',
        typo: 'checked the e-mail address for typing errors',
        registerAgain: 'registered anew with the right address',
        resend: 'asked for the activation e-mail again',
        clear: 'cleared the browser’s cache, cookies and history',
        closeAll: 'closed all browsers and tried again',
        supported: 'tried a browser that Cisco supports',
      },
      trouble: {
        code: 'entered the code of the newest e-mail without blanks',
        codeWhere: 'looked for the field for the code',
        codeNew: 'asked for a new code and entered it',
        codeWindow: 'entered the code in a private window',
        page: 'reloaded the page and tried a private window',
        browsers: 'tried another, supported browser',
        clear: 'cleared the browser’s cache, cookies and history',
        login: 'went through the log-in help',
        password: 'asked for a new password',
        mfa: 'checked the two-step log-in',
        locked: 'checked the locked account',
        predecessor: 'checked the account of an earlier person',
        fresh: 'tried to log in with the newly created account',
      },
    },
    language: 'Language: {{language}}',
    languages: { de: 'German', en: 'English' },
    reference: 'Reference: {{reference}}',
    closing: 'Put together with Lotse, the automatic assistant of {{facts.operatorName}}.',
  },
} as const;

export const supportChoices = {
  case: {
    account: 'Create the account',
    activation: 'Activation e-mail',
    page: 'Page does not work',
    login: 'Log-in',
    partner: 'Partner registration',
    customerNumber: 'Customer number',
  },
  keepIt: 'Leave it as it is',
  problemProposed: 'Yes, that is it',
  problemOwn: 'No, in my own words',
  browserUnknown: 'I do not know',
  versionUnknown: 'I do not know',
  registeredMeant: 'Yes, exactly',
  registeredTyped: 'No, as typed',
  contactMeant: 'Yes, exactly',
  contactTyped: 'No, as typed',
  previewRight: 'Right, go on',
  editProblem: 'Change the problem',
  editBrowsers: 'Change the browsers',
  editContact: 'Change the address',
  dropAddition: 'Remove the details',
  editCase: 'Another matter',
  mailLanguage: { de: 'Write in German', en: 'Write in English' },
  consentYes: 'Yes, I agree',
  consentNo: 'No, back to the message',
} as const;

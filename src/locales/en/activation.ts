export const activation = {
  name: 'Activation e-mail missing',
  tried: {
    body: 'The activation e-mail from Cisco has not come? A few steps usually solve that.',
    ask: 'What have you tried already? You can name several things in one message.',
    askMore: 'Anything else? If not: “That was all”.',
  },
  since: {
    ask: 'When did you send the registration form?',
  },
  wait: {
    body: 'The e-mail is sent automatically and sometimes takes a few minutes. I can ask again by myself in {{minutes}} minutes.',
    ask: 'Would you like to wait a little?',
  },
  waitingMail: {
    body: 'Fine, I will ask again at {{time}}. You can get on with your work meanwhile.',
    bodyNoTime: 'Fine, we are waiting for the e-mail.',
    ask: 'Just tell me as soon as it is there.',
  },
  checkBack: {
    ask: 'Has the activation e-mail arrived by now?',
  },
  spam: {
    body: 'Search your spam and other mail folders for an e-mail from `{{facts.activationSender}}` with the subject “{{facts.activationSubject}}”. Searching by sender is safest; `{{facts.activationSenderAlso}}` is possible too.',
    m365: 'In Outlook with Microsoft 365: first the folder “{{facts.outlookJunkFolder}}”, then “{{facts.outlookOtherTab}}” and all other folders. What the quarantine holds back is in no folder but on the page below.',
    gmail:
      'In Gmail: open the folder “{{facts.gmailSpamFolder}}” and choose “{{facts.gmailNotSpam}}” on a hit. Look at the tabs “Promotions” and “Updates” too; in Google Workspace the administrator alone may see what is held back.',
    appleMail:
      'In Apple Mail: open the folder “Junk”, then search all mailboxes for the sender. Many companies filter on the server as well.',
    thunderbird:
      'In Thunderbird: open the folder “Junk” (or “Spam”), then search all accounts for the sender. Many companies filter on the server as well.',
    other:
      'Look into the folder for spam or unwanted mail, also in your provider’s webmail: a mail program often does not see what the server sorts out.',
    quarantine: 'Microsoft 365 quarantine',
    sender: 'Sender',
    subject: 'Subject',
    ask: 'Is the e-mail there?',
  },
  mailProgram: {
    ask: 'Which program do you read your e-mail with?',
  },
  typo: {
    body: 'Before we ask for a new e-mail: a typing error in the address is a common reason.',
    bodyAddress:
      'Before we ask for a new e-mail: you named `{{address}}`. A typing error in the address is a common reason.',
    ask: 'Are you sure that you registered with the right e-mail address? You can type it here too, then I check it.',
  },
  registerAgain: {
    body: 'Then the e-mail went to an address that does not exist or is not yours. Simply register anew with the right business address: the activation e-mail then comes there.',
    bodySuggestion:
      'Did you mean `{{suggestion}}`? Then the e-mail went nowhere: register anew with the right address, and the activation e-mail comes there.',
    ask: 'Is the e-mail there now?',
  },
  resend: {
    body: 'Register once more with the same e-mail address. There you can click on “{{facts.resendLabel}}” (“{{facts.resendLabelEnglish}}”): that triggers a new “{{facts.activationSubject}}” e-mail. The new one may land in spam again.',
    register: 'Registration at Cisco',
    ask: 'Is the e-mail there now?',
  },
  save: {
    body: 'Next you clear browser data and close all windows; this chat may close as well. The conversation stays stored, and we go on here afterwards.',
    conversation: 'Name of this conversation',
    ask: 'Ready?',
  },
  clear: {
    body: 'Clear the cache, the cookies and the history of your web browser. Saved passwords need not be deleted; but you will be signed out of other sites. A quick test before: open the registration in a private window.',
    chrome: '**Chrome:** {{facts.clearChrome}}. Shortcut: {{facts.clearChromeShortcut}}.',
    edge: '**Edge:** {{facts.clearEdge}}. Shortcut: {{facts.clearEdgeShortcut}}.',
    firefox: '**Firefox:** {{facts.clearFirefox}}. Shortcut: {{facts.clearFirefoxShortcut}}.',
    safari: '**Safari on a Mac:** {{facts.clearSafariMac}}.',
    safariIos: '**Safari on iPhone or iPad:** {{facts.clearSafariIos}}.',
    other:
      'In most browsers {{facts.clearChromeShortcut}} opens the right window; otherwise look in the settings under “Privacy”.',
    ask: 'Have you tried again after that: is the e-mail there?',
  },
  browser: {
    ask: 'Which browser do you use?',
  },
  closeAll: {
    body: 'Once all that is done: close all your browsers, really every window. Then open one anew and try the registration again.',
    ask: 'Is the e-mail there now?',
  },
  supported: {
    body: 'The page below says which browsers and versions Cisco.com supports; that page decides. Is yours much older: update it or, where that is not allowed, take another browser.',
    bodyKnown:
      'You use {{browsers}}. The page below says which browsers and versions Cisco.com supports; that page decides. Is yours much older: update it or, where that is not allowed, take another browser.',
    page: 'Browsers supported by Cisco',
    ask: 'Did it work with a supported browser: is the e-mail there?',
  },
  copy: {
    sender: '{{facts.activationSender}}',
    subject: '{{facts.activationSubject}}',
    conversation: '{{conversation}}',
  },
  passedBy: 'Done already: {{steps}}.',
  did: {
    spam: 'searched spam (what counts is the sender `{{facts.activationSender}}` and the subject “{{facts.activationSubject}}”)',
    resend: 'asked for the e-mail again (button “{{facts.resendLabel}}”; the newest e-mail counts)',
    clear: 'cleared cache, cookies and history',
    closeAll: 'closed all browsers and tried again',
    otherBrowser: 'tried another browser (what Cisco supports: {{facts.browserPage}})',
  },
  allTried:
    'That is everything you can do yourself. Now support helps; what I know already I fill in.',
  blocked: {
    body: 'No problem, on managed machines one often cannot do this oneself. Here is a ready text for your IT; copying and sending it is enough.',
    forIt: 'Text for your IT',
    ask: 'How shall we go on?',
  },
  it: {
    mail: 'Hello\n\nI am waiting for an activation e-mail from Cisco that does not arrive.\nPlease check quarantine and message trace for e-mails to me from these senders:\n- {{facts.activationSender}}\n- {{facts.activationSenderAlso}}\nSubject: “{{facts.activationSubject}}”. Please release the e-mail and allow the domain {{facts.ciscoMailDomain}} from now on.\n\nMany thanks',
    mailSince:
      'Hello\n\nI am waiting for an activation e-mail from Cisco that does not arrive (form sent: {{when}}).\nPlease check quarantine and message trace for e-mails to me from these senders:\n- {{facts.activationSender}}\n- {{facts.activationSenderAlso}}\nSubject: “{{facts.activationSubject}}”. Please release the e-mail and allow the domain {{facts.ciscoMailDomain}} from now on.\n\nMany thanks',
    browser:
      'Hello\n\nfor the registration at Cisco I have to clear cache, cookies and history in my browser, close all browser windows and try again in a browser that Cisco supports ({{facts.browserPage}}). That is locked on my machine.\nCould you do that for me or give me another current browser?\n\nMany thanks',
  },
  waiting: {
    body: 'Fine. Your place here stays stored, just come back when you have an answer.',
    ask: 'Is it done?',
  },
  notHereAfterAll: 'I see, the e-mail is not there yet. We go on looking.',
  code: {
    body: 'Very good. Follow the instructions in the “{{facts.activationSubject}}” e-mail and enter its code **on Cisco’s page**, not here. Only that completes the registration.',
    ask: 'Was the code accepted?',
  },
  done: {
    body: 'Done: your Cisco account is active. If your company wants to become a Cisco Registered Partner, that is the next step.',
    ask: 'What else can I help with?',
  },
} as const;

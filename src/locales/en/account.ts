export const account = {
  name: 'Cisco account',
  why: {
    need: 'You need a Cisco account to use many Cisco products, services, trainings and the support.',
    preferences:
      'In your profile you set your preferences and manage contracts and other business with Cisco.',
    company:
      'The company information in the profile connects you with the Cisco products and services that the company has bought for you.',
    country:
      'Your country and the company address in the profile confirm to Cisco that it may legally do business with you.',
    ask: 'Do you have a Cisco account already (formerly “{{facts.accountOldName}}”)?',
  },
  ready: {
    body: 'This is what you need for registering:',
    email:
      'a **business e-mail address** of the company you work for, if you want to use its Cisco products and services',
    mailbox: 'access to that mailbox right now: a code is sent there',
    country: 'the country you live in',
    person: 'your own name: Cisco accounts are personal, better no shared mailbox',
    ask: 'Is everything ready? You can also type the address now, then I check it.',
  },
  email: {
    body: 'I can tell you whether the address is suitable. Best is a business e-mail address of the company you work for.',
    ask: 'Which e-mail address do you want to register with?',
  },
  addressFine: '`{{address}}` looks like a business address, good.',
  emailPrivate: {
    body: '`{{address}}` looks like a private e-mail address. With it you have no access to the Cisco products and services that your company has bought. A partner application requires a business address too.',
    ask: 'Do you have a business address? Type it, or go on with this one.',
  },
  emailRole: {
    body: '`{{address}}` looks like a shared mailbox. Cisco accounts are personal: a business address that is yours alone is better.',
    ask: 'Do you have an address of your own? Type it, or go on with this one.',
  },
  emailMeant: {
    body: 'There may be a typing error in `{{address}}`, and then the e-mail with the code would never arrive.',
    ask: 'Did you mean `{{suggestion}}`?',
  },
  form: {
    body: 'Open {{facts.ciscoHome}}, click on the person icon at the top right and then on “{{facts.signUpLabel}}”. Usually the link below leads straight to the form as well.',
    fields:
      'It asks for {{facts.formFields}}. Enter the country you live in, and your business e-mail address.',
    fieldsAddress:
      'It asks for {{facts.formFields}}. Enter the country you live in, and `{{address}}` as e-mail address.',
    sending:
      'Sending the form automatically triggers an e-mail “{{facts.activationSubject}}” with a code.',
    register: 'Straight to the form',
    ask: 'Have you sent the form?',
  },
  verify: {
    body: 'Now your e-mail address has to be verified: follow the instructions in the “{{facts.activationSubject}}” e-mail, which is sent automatically during the registration. It contains a code that must be entered to complete the registration, **on Cisco’s page** and not here.',
    ask: 'Is the e-mail there?',
  },
  code: {
    body: 'Very good. Enter the code from the e-mail **on Cisco’s page**, not here. Only that completes the registration.',
    ask: 'Was the code accepted?',
  },
  existing: {
    body: 'With an existing account you simply sign in, with its e-mail address and the password. Not sure which address it was? Try the business one.',
    private:
      'If the account has a private address: partners need a business one, and you can usually change it in the profile under “{{facts.emailChangeSection}}”.',
    login: 'Cisco log-in',
    help: 'Cisco’s help for signing in',
    ask: 'Can you sign in?',
  },
  blocked: {
    body: 'No problem, on managed machines one often cannot do this oneself. Here is a ready text for your IT; copying and sending it is enough.',
    bodyReady:
      'No problem. Without access to the mailbox you cannot read the code, so the form is better left for later. If you lack a business address of your own or the access, this text to your IT helps.',
    forIt: 'Text for your IT',
    ask: 'How shall we go on?',
  },
  it: {
    mailbox:
      'Hello\n\nfor a personal Cisco account I need a business e-mail address of my own and access to its mailbox. Cisco sends a code there (sender {{facts.activationSender}} or {{facts.activationSenderAlso}}, subject “{{facts.activationSubject}}”).\nCould you set that up for me and let these senders through?\n\nMany thanks',
    page: 'Hello\n\nI have to create a Cisco account or sign in there and cannot reach Cisco’s pages on my machine.\nCould you allow these addresses for me or give me another machine for it?\n- {{facts.ciscoHome}}\n- {{facts.loginUrl}}\n- {{facts.registerUrl}}\n\nMany thanks',
  },
  waiting: {
    body: 'Fine. Your place here stays stored, just come back when you have an answer.',
    ask: 'Is it done?',
  },
  withoutForm: {
    body: 'Without the form there is no account, and no e-mail with a code either. Fill it in on another device or later: your place here is kept.',
    ask: 'Has the form been sent, or shall I help you write to support?',
  },
  done: {
    body: 'Done: your Cisco account is ready. If your company wants to become a Cisco Registered Partner, that is the next step.',
    ask: 'What else can I help with?',
  },
} as const;

/** Labels of this topic's buttons. */
export const accountChoices = {
  createAccount: 'No, create one',
  haveAccount: 'I have one already',
  readyNow: 'Everything is ready',
  notAllReady: 'Something is missing',
  skipEmail: 'Go on without a check',
  otherEmail: 'Take another address',
  keepEmail: 'Go on with this one',
  takeSuggestion: 'Yes, that one',
  keepSpelling: 'No, mine is right',
  registered: 'Form sent',
  addressTaken: 'Address already has an account',
  pageTrouble: 'The page misbehaves',
  mailMissing: 'No e-mail there',
  loginWorks: 'I can sign in',
  loginFails: 'I cannot get in',
  neverActivated: 'Account never activated',
} as const;

export const partner = {
  name: 'Become a Registered Partner',
  already: {
    ask: 'Is your company a Cisco partner already?',
  },
  howToTell: {
    body: 'Best ask the person who buys Cisco products at your company, or your contact at {{facts.distributorName}}. With a Cisco account {{facts.pssName}} helps too: if your profile is associated with a company there, “View Profile” mostly shows its administrators. Partner companies are also listed in the {{facts.partnerLocatorName}} directory.',
    ask: 'Do you know now?',
  },
  associate: {
    body: 'Then it usually takes no new application: you associate your own profile with the company. Sign in to {{facts.pssName}} with your business e-mail address for that.',
    how: 'Choose “{{facts.associateLabelEnglish}}” (or a similar name) and your company’s location. After that your company’s partner administrator usually has to approve.',
    link: 'Partner Self Service at Cisco',
    ask: 'Have you asked for the association?',
  },
  waitingAdmin: {
    body: 'Fine. Whether and when it is approved is up to your company’s partner administrator; a short message to that person helps. Your place here stays stored.',
    ask: 'Has the association been approved?',
  },
  associated: {
    body: 'So your profile is connected with your company. The partner status itself has to be renewed every year.',
    ask: 'Shall we look at the expiry date now?',
  },
  ready: {
    body: 'To apply as a {{facts.partnerStatusName}} you need three things:',
    account: 'a working Cisco account with your business e-mail address',
    authority: 'the authority to sign for your company',
    customerNumber:
      'a customer account at {{facts.distributorName}}: have your {{facts.customerNumberName}} ready',
    left: 'Noted, you have: {{there}}. To apply as a {{facts.partnerStatusName}} you still need:',
    there: {
      account: 'the Cisco account',
      authority: 'the right to sign',
      customerNumber: 'the {{facts.customerNumberName}}',
    },
    ask: 'Do you have everything, or is something missing?',
  },
  /** As the user's data is shown. */
  needs: {
    there: {
      account: 'Cisco account there',
      authority: 'right to sign there',
      customerNumber: '{{facts.customerNumberName}} there',
    },
    missing: {
      account: 'Cisco account missing',
      authority: 'right to sign missing',
      customerNumber: '{{facts.customerNumberName}} missing',
    },
  },
  authority: {
    body: 'Without that authority the company cannot be registered. Here is a text for the person who may sign at your company; they need a Cisco account of their own.',
    ask: 'How shall we go on?',
  },
  waitingAuthority: {
    body: 'Fine. Your place here stays stored; come back when you have an answer.',
    ask: 'How do things stand?',
  },
  customer: {
    body: 'Choosing the distributor takes your {{facts.customerNumberName}}. So first become a customer of {{facts.distributorName}}.',
    operator: '{{facts.becomeCustomerText}}',
    link: 'Become a customer',
    unknown:
      'How exactly that works has not been told to me. Ask your contact at {{facts.distributorName}}, for example like this:',
    label: 'Text for your contact',
    help: 'You are a customer already and do not know the number? {{facts.customerNumberHelp}}',
    noHelp:
      'You are a customer already and do not know the number? Your contact at {{facts.distributorName}} can tell you, or your accounting knows it.',
    ask: 'Do you have the number?',
  },
  waitingNumber: {
    body: 'Fine. Your place here stays stored; come back when you have the number. You need not tell it to me.',
    ask: 'Do you have the number now?',
  },
  form: {
    body: 'Open the online form and sign in with your Cisco account. The tool leads you automatically, step by step; please give it all the details it asks for.',
    bodyNoLink:
      'I am afraid I do not have the link to the online form; ask your contact at {{facts.distributorName}} for it. Once you have it open, the tool leads you automatically, step by step. Please give it all the details it asks for.',
    link: 'Online form',
    label: 'Text for your contact',
    questionnaire:
      'A short questionnaire on your company’s integrity is possible too; at least it used to be so.',
    ask: 'Have you come to the choice of the distributor?',
  },
  distributor: {
    body: 'At one point you choose the distributor from whom you want to buy Cisco products. Choose {{facts.distributorName}} as your preferred distributor. Have your {{facts.customerNumberName}} ready for that.',
    ask: 'Have you chosen {{facts.distributorName}}?',
  },
  agreement: {
    body: 'Usually you accept the agreement with Cisco online right there, the {{facts.icpaShort}} ({{facts.icpaName}}). Take your time to read it, you sign it for your company. Then send the form.',
    ask: 'Have you sent the application?',
  },
  sent: {
    body: 'Once the application is sent, Cisco checks it; how long that takes is not known. The answer probably comes by e-mail: look into spam as well.',
    ask: 'Has the status been confirmed?',
  },
  later: {
    body: 'Fine, that takes patience. Your place here stays stored. Once the status is confirmed: note the expiry date, it is in your Cisco account.',
    ask: 'Is there any news?',
  },
  done: {
    body: 'Congratulations! Now note the expiry date, it is in your Cisco account. According to {{facts.distributorName}} the agreement is valid for {{facts.validityMonths}} months and can be renewed from {{facts.renewalOpensDays}} days before it expires.',
    ask: 'Shall we work out the dates now?',
  },
  passOn: {
    label: 'Text to pass on',
    sign: 'Hello\n\nour company wants to become a {{facts.partnerStatusName}}. The application has to be filled in by somebody who may sign for the company; usually an agreement with Cisco is accepted there as well ({{facts.icpaName}}, {{facts.icpaShort}}).\nIt takes a Cisco account with a business e-mail address ({{facts.registerUrl}}) and our {{facts.customerNumberName}}. Please choose {{facts.distributorName}} as the preferred distributor.\nCould you do that, or may I do it with your approval?\n\nMany thanks',
    apply:
      'Hello\n\nfor our application as a {{facts.partnerStatusName}} I have to fill in an online form at Cisco, which does not work on my machine. Could you allow the page, or could somebody with authority to sign fill it in on another machine?\nIt takes a Cisco account with a business e-mail address and our {{facts.customerNumberName}}. Please choose {{facts.distributorName}} as the preferred distributor.\n\nMany thanks',
    associate:
      'Hello\n\nI want to associate my Cisco profile with our company, but that does not work on my machine. Could you allow the page {{facts.pssUrl}}, or could our company’s partner administrator associate me?\n\nMany thanks',
    customer:
      'Hello\n\nour company wants to become a {{facts.partnerStatusName}} and needs a customer account at {{facts.distributorName}} and the {{facts.customerNumberName}} for that. How do we go about it, or what is our number if we are a customer already?\n\nMany thanks',
    formLink:
      'Hello\n\nour company wants to become a {{facts.partnerStatusName}}. Could you please send me the link to the online form of the application?\n\nMany thanks',
  },
  blocked: {
    body: 'No problem, on managed machines one often cannot do this oneself. Here is a ready text for somebody who can; copying and sending it is enough.',
    ask: 'How shall we go on?',
  },
  waiting: {
    body: 'Fine. Your place here stays stored; come back when you have an answer.',
    ask: 'Is it done?',
  },
} as const;

export const partnerChoices = {
  alreadyNo: 'No, not yet',
  alreadyYes: 'Yes, already a partner',
  notSure: 'I am not sure',
  stillNotSure: 'Still not sure',
  associateSent: 'Yes, asked for',
  approved: 'It is approved',
  allReady: 'Everything is ready',
  missing: {
    account: 'No Cisco account',
    authority: 'I may not sign',
    customerNumber: 'No customer number',
  },
  mayNow: 'I may now',
  theyApplied: 'The application is sent',
  numberHere: 'I have the number',
  waitForNumber: 'Asked, I am waiting',
  askSupport: 'Ask support',
  atDistributor: 'On to the distributor',
  formTrouble: 'Trouble with the form',
  distributorChosen: 'It is chosen',
  bindsMe: 'Does that bind me?',
  notListed: 'It is not in the list',
  formSent: 'Sent',
  confirmed: 'It is confirmed',
  comeBackLater: 'I am still waiting',
  noAnswer: 'Refused or no answer',
  noteExpiry: 'Tell the expiry date',
} as const;

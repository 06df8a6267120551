export const questions = {
  greet: 'Hello! Good to have you here.',
  thanks: 'You are welcome. I am here whenever you need me again.',
  yes: 'Fine. For me to know what you mean, please choose, or write it in a few words.',
  no: 'All right. Choose what fits instead, or write it in a few words.',
  solved: 'I am glad! Choose how to go on.',
  notSolved: 'I am sorry. Tell me where it is stuck, then we go through it.',
  whichEmail:
    'Use the business e-mail address of the company you work for, if you will use its Cisco products and services. With a private address you have no access to the Cisco products and services that your company has bought; a partner application asks for a business address as well.',
  whichEmailShared:
    'Accounts are personal: better your own address than a shared mailbox such as “info” or “sales”.',
  whichCountry:
    'Enter the country in which you live. With your country and the company address, your profile confirms that Cisco can legally do business with you.',
  resend:
    'Register once more with the same e-mail address. There you can click on “{{facts.resendLabel}}” (“{{facts.resendLabelEnglish}}”), which triggers a new “{{facts.activationSubject}}” e-mail.',
  clearCache:
    'This is how you clear cache, cookies and history; passwords need not be deleted, but you will be signed out of other sites.',
  clearCacheOther: 'For another browser, just add its name.',
  supportedBrowsers:
    'A current version of a widespread browser is mostly right. Which browsers and versions Cisco.com supports is on this page; that page decides.',
  supportedYours: 'As far as I know you use {{browsers}}.',
  chooseDistributor:
    'Choose {{facts.distributorName}} as your preferred distributor in the form and have your {{facts.customerNumberName}} ready. How exactly the name is spelt in Cisco’s list I do not know; search for “ALSO”.',
  chooseDistributorFree: 'Naming it does not bind you to buy there only.',
  customerNumber:
    'You need the {{facts.customerNumberName}} in the partner form as soon as you choose {{facts.distributorName}} as your preferred distributor; have it ready.',
  customerNumberWhere: 'Where to find it: {{facts.customerNumberHelp}}',
  customerNumberWhereUnknown:
    'Where to find it I do not know for sure; your contact at {{facts.operatorName}} can tell you.',
  customerNumberNone:
    'None yet? Then your company first has to become a customer of {{facts.operatorName}}. {{facts.becomeCustomerText}}',
  customerNumberNonePlain:
    'None yet? Then your company first has to become a customer of {{facts.operatorName}}; their sales team tells you how.',
  becomeCustomer: 'Become a customer',
  validity:
    'According to {{facts.distributorName}} the agreement as a {{facts.partnerStatusName}} is valid for {{facts.validityMonths}} months and can be renewed {{facts.renewalOpensDays}} days before it expires. The date in your Cisco account decides.',
  grace:
    'According to {{facts.distributorName}}, Cisco grants at most {{facts.graceDays}} days of grace after expiry.',
  standing: {
    notYet: 'In your case: expiry {{expires}}; you can renew from {{opens}}.',
    open: 'In your case: expiry {{expires}}; you can renew now.',
    grace:
      'In your case: expired {{expires}}; the grace period ends {{graceEnds}}, best renew today.',
    lapsed:
      'In your case: expired {{expires}}, and the grace period ended {{graceEnds}}. The status has probably ended; look into the account first.',
  },
  cisco360:
    'According to the trade press, Cisco’s partner programme has been called {{facts.cisco360Name}} since {{facts.cisco360Start}}. The registration I describe is the one that {{facts.distributorName}} presents; what changes for a {{facts.partnerStatusName}} I have found confirmed nowhere. If in doubt, ask your contact at {{facts.operatorName}}.',
  whoAreYou:
    'I am Lotse, a program and no human: the automatic assistant of {{facts.operatorName}}, not of Cisco. I help with the Cisco account, with the partner status and its renewal. You reach a human through “Support”.',
  icpa: '{{facts.icpaShort}} is the “{{facts.icpaName}}”: the agreement that your company makes with Cisco as a {{facts.partnerStatusName}}.',
  locator:
    'The {{facts.partnerLocatorName}} is Cisco’s directory, in which customers look for partners.',
  explainAgain:
    'Gladly once more. If something stays unclear, write which word or which point it is.',
  sorry: 'No problem at all.',
  otherDate: 'Of course: just write the right date, and I will work it out again.',
  expiryWhere:
    'The expiry date is in your Cisco account; where exactly there, I do not know. If you do not see it, ask your company’s partner administrator or your contact at {{facts.distributorName}}. I can give you the instructions without the date as well.',
  noLogin:
    'Renewing is done in a Cisco account, and the expiry date is there as well. Without a login, ask somebody in your company who has one, most likely the partner administrator; with the instructions I give you a text to pass on, under “I cannot do that here”.',
  answerWhen: 'When an answer comes I do not know: I know of no deadline for it.',
  whoReads: {
    cisco:
      'The message is for Cisco’s support ({{facts.ciscoSupportEmail}}); who reads it there I do not know. It is not sent to {{facts.operatorName}}, where this conversation is stored, though, for {{facts.retentionDays}} days.',
    operator:
      'The message is for {{facts.operatorName}} ({{facts.operatorSupportEmail}}), not for Cisco; who reads it there I do not know. This conversation is stored there as well, for {{facts.retentionDays}} days.',
    yourContact:
      'I send nothing: you give the text to your contact at {{facts.operatorName}} yourself. This conversation is stored there as well, for {{facts.retentionDays}} days.',
  },
  attach:
    'I cannot send anything along. If you send the message from your own mail program, you can attach it there; otherwise send it once support has answered you.',
  whichMailLanguage: {
    en: 'The message is in English: whether it would be read in German I do not know. In the preview you change that with “Write in German”; your own sentence stays as it is.',
    de: 'The message is in German. In the preview you change that with “Write in English”; your own sentence stays as it is.',
  },
  whatNext:
    'If the message is right, I ask whether you agree, and tell you whether I send it or you do so from your mail program. Nothing goes out without your yes.',
  notKnown: 'That I do not know, I am sorry. Nothing in your message has changed.',
  beyond:
    'I am afraid I do not know that; your contact at {{facts.operatorName}} is the best to ask. Let us go on here:',
  companyNotFound:
    'How your company is entered at Cisco I cannot see. Look for its name as in the commercial register, or for the town; the directory {{facts.partnerLocatorName}} shows whether and how it is listed there. If it is nowhere, it may not be a partner yet: then write “support”, or we apply anew.',
  refuses:
    'It cannot be done against that person’s will: without somebody who may sign for the company it cannot be registered. Perhaps somebody else at your company may. What the status is good for, your contact at {{facts.operatorName}} can explain to them.',
  closeAccount:
    'How to delete a Cisco account I do not know; look for it in the profile, or write “support”, and we prepare a message to Cisco. What I have stored of you here you delete with “My data”.',
  oneByOne: 'One after the other, then. Where shall we begin?',
  alreadyHere: 'That is just what we are at.',
  noted: 'Noted, tried already: {{steps}}.',
  browsersNoted: 'Noted, your browsers: {{browsers}}.',
  programNoted: 'Noted, your mail program: {{program}}.',
  mailDuration:
    'The e-mail is sent automatically; how long it takes at Cisco I do not know for sure. For such e-mails {{facts.waitFromMinutes}} to {{facts.waitToMinutes}} minutes are usual, after that it is worth searching.',
  duration:
    'How long that takes I do not know, I am sorry. You can stop here at any time: your place is kept for {{facts.retentionDays}} days.',
  whereToLook:
    'In the mailbox of the address you registered with, in spam and other folders too. Search for the sender `{{facts.activationSender}}`; the subject is “{{facts.activationSubject}}”.',
  resendButton:
    'Do you mean “{{facts.resendLabel}}” (“{{facts.resendLabelEnglish}}”)? Cisco offers it when you register there once more with the same address; where exactly on the page I do not know.',
  whatNow: 'This is the next step:',
  firewall:
    'Then your IT has to release the e-mail from `{{facts.activationSender}}` and to let the domain {{facts.ciscoMailDomain}} through. The next steps have a ready text for them under “I cannot do that here”.',
  cost: 'Whether and what that costs I do not know; your contact at {{facts.operatorName}} can tell you.',
  help: 'Gladly. Write in your own words what does not work, for example “no activation e-mail”, or use one of the buttons. “Support” takes you to a human.',
  bye: 'Goodbye! Your place here is kept, should you want to go on.',
  anger:
    'That is annoying, I understand. We go on calmly; would you rather write to somebody right away? Then “Support” is enough.',
  myAddress: 'Noted: your address is `{{address}}`.',
  myAddressUnknown: 'I have noted no address yet; please write it in full.',
  urgent: 'Understood, it is urgent. The quickest way is this:',
  severalAccounts:
    'An account is personal, and one is enough for you; older rules of Cisco forbid duplicate and shared accounts. If you have one already, best use that: another e-mail address can usually be entered in the profile under “{{facts.emailChangeSection}}”.',
  whoMay:
    'Everybody creates a Cisco account for themselves. The application as a {{facts.partnerStatusName}} is for somebody who may sign for the company and has a Cisco account of their own; if you may not, I give you a text to pass on.',
  whatIsPartner:
    '{{facts.partnerStatusName}} is the status with which your company takes part in Cisco’s partner programme. It gives your staff access at partner level in their Cisco accounts, and the company stands in the {{facts.partnerLocatorName}}. According to {{facts.distributorName}} it is valid for {{facts.validityMonths}} months and then renewed.',
  smartAccount:
    'I do not know about Smart Accounts and licences; at Cisco they are something else than your personal account. Your contact at {{facts.operatorName}} can help you with them.',
  companyChanged:
    'What Cisco knows of your company is in your profile there, and can be changed in it, some of it only within limits. If you now work for another company that is a partner already, associate your profile with it; I show you how under “Become a partner”, answer “Yes”. Another e-mail address can usually be entered under “{{facts.emailChangeSection}}”.',
  mayWait:
    'You can renew within the {{facts.renewalOpensDays}} days before the expiry. Waiting until the last day is risky: after the expiry Cisco grants at most {{facts.graceDays}} days, according to {{facts.distributorName}}.',
  later: 'All right, I will wait. Your place here is kept; just come back.',
  sharedAccount:
    'A Cisco account belongs to one person. Better not share a colleague’s, not even that of somebody who has left; create your own with your business address.',
  pageLanguage:
    'I do not know for sure in which language Cisco shows its pages and e-mails; often it is English. If you would like to write German with me, say “German”.',
  passwordRules:
    'The rules for the password stand in the form, and are ticked off while you type as they are met. I do not know any numbers.',
  ownName: 'Your own first and last name: Cisco accounts are personal.',
  otherDistributor:
    'I describe the way through {{facts.distributorName}}. Cisco asks for a customer account at an authorised distributor; if yours is another one, best ask there. Naming one does not bind you to buy only there.',
  companySize:
    'I have found no minimum size or turnover anywhere. What is needed is a Cisco account, the right to sign for the company, and a customer account at the distributor. Your contact at {{facts.operatorName}} can tell you more.',
  whoAdmin:
    'I do not know who the partner administrator of your company is; often it is whoever registered the company with Cisco. In “Partner Self Service” the company’s profile usually names its administrators. If nobody is left, support can help: write “support”.',
  doForMe: 'I cannot do that for you: you do it yourself at Cisco, and I lead you step by step.',
  formField:
    'What I know of this form: it asks for {{facts.formFields}}. If it wants more, enter your business details, that is those of your company.',
  pssWhat:
    'PSS stands for “Partner Self Service”: the page at Cisco where you associate your account with a partner company and manage what is known of it.',
  whichFirst:
    'The Cisco account first: without one of your own the partner status can be neither applied for nor renewed.',
  onceMore:
    'That does not get me further here. Use one of the buttons below, or write the answer in your own words.',
  stuck:
    'We are not getting anywhere like this. Should support help? Then write “Support”, or else use one of the buttons below.',
  doneThen: 'Good, that is done.',
  mailHere: 'Fine. If the e-mail is here with that, please write “E-mail is here”.',
  stillAtIt: 'I am sorry; we keep at it. For that I still need this answer:',
  nothingOpen: 'Nothing is open right now. Choose how to go on.',
  severalOpen: 'Several things are still open. Choose which to go on with.',
  status: {
    none: 'No message to support is known from you.',
    handedOver:
      'Message **{{reference}}** of {{date}} ({{case}}): ready to be sent. Whether you have sent it I cannot see.',
    queued: 'Message **{{reference}}** of {{date}} ({{case}}): on its way out.',
    sent: 'Message **{{reference}}** of {{date}} ({{case}}): sent. The answer comes by e-mail; please look into spam as well.',
    failed: 'Message **{{reference}}** of {{date}} ({{case}}): could not be sent.',
  },
} as const;

export const renewal = {
  name: 'Renew the partner status',
  expiry: {
    body: 'According to {{facts.distributorName}} the {{facts.partnerStatusName}} agreement is valid for {{facts.validityMonths}} months and can be renewed from {{facts.renewalOpensDays}} days before it expires.',
    ask: 'When does yours expire? Say it in your own words, for example “31 December 2026”, “end of January” or “6 days ago”.',
  },
  over: 'After expiry Cisco grants {{facts.graceDays}} days of grace at most, according to {{facts.distributorName}}. Best look into your Cisco account today: what it says there counts.',
  which: {
    ask: 'Which day do you mean? If you are not sure, we count from the earlier one, so that no deadline is missed.',
    again: 'That can be read in two ways as well.',
  },
  standing: {
    ask: 'How shall we go on?',
    decides: 'The date in your Cisco account decides.',
    far: 'That is further away than {{facts.validityMonths}} months, so better check it. The date in your Cisco account decides.',
  },
  notYet: {
    body_one:
      'It expires on {{date}}. According to {{facts.distributorName}} you can renew from {{facts.renewalOpensDays}} days before that, so from {{opens}}: tomorrow.',
    body_other:
      'It expires on {{date}}. According to {{facts.distributorName}} you can renew from {{facts.renewalOpensDays}} days before that, so from {{opens}}: in {{count}} days.',
  },
  open: {
    body_one: 'Your agreement expires tomorrow, on {{date}}. Renew it now: {{count}} day is left.',
    body_other:
      'Your agreement expires on {{date}}. You can renew it now: {{count}} days are left.',
    bodyToday:
      'Your agreement expires today, {{date}}. Best renew it right away: today is the last day before the grace period.',
  },
  grace: {
    body_one: 'Your agreement expired yesterday, on {{date}}.',
    body_other: 'Your agreement expired {{count}} days ago, on {{date}}.',
    until:
      'According to {{facts.distributorName}} Cisco grants at most {{facts.graceDays}} days of grace after expiry, here until {{graceEnds}}. Best renew it today.',
    lastDay:
      'According to {{facts.distributorName}} Cisco grants at most {{facts.graceDays}} days of grace after expiry, here until today, {{graceEnds}}. Best renew it at once.',
  },
  lapsed: {
    body: 'Your agreement expired on {{date}}, and the grace of at most {{facts.graceDays}} days (according to {{facts.distributorName}}) ended on {{graceEnds}}. Your status has probably ended. Look into your Cisco account first, before you apply again: what it says there is what counts.',
  },
  consequences: {
    lead: 'Whoever does not renew the contract within {{facts.graceDays}} days after expiry has to expect this, according to {{facts.distributorName}}:',
    status: '{{facts.consequence1}}',
    access: '{{facts.consequence2}}',
    programme: '{{facts.consequence3}}',
    reapply: '{{facts.consequence4}}',
    locator: '{{facts.consequence5}}',
  },
  unknownDate: {
    body: 'No problem, the way is the same. The expiry date is in your Cisco account; when you see it, just type it here.',
  },
  how: {
    body: 'Sign in to your Cisco account and choose “{{facts.renewalLabel}}” (“{{facts.renewalLabelEnglish}}”, or a similar name) there. Then accept the current {{facts.icpaShort}}, the agreement with Cisco, before your deadline.',
    login: 'Log-in at Cisco',
    until: 'Your deadline: {{date}}.',
    graceUntil: 'According to {{facts.distributorName}} the grace ends on {{graceEnds}}.',
    notYet: 'The option is probably there from {{opens}} only.',
    lapsed:
      'If the option is still there, take it. If it is gone, “Option is missing” helps; do not apply again too soon.',
    noDate:
      'According to {{facts.distributorName}} that is possible from {{facts.renewalOpensDays}} days before expiry; after it Cisco grants at most {{facts.graceDays}} days of grace.',
    ask: 'Did it work?',
  },
  noButton: {
    body: 'First check that you are signed in with your business e-mail address. Perhaps only your company’s partner administrator sees the option. Here is a text for that person.',
    ask: 'How shall we go on?',
  },
  waitingAdmin: {
    body: 'Fine. Your place here stays stored; come back when you have an answer.',
    ask: 'Is the agreement renewed?',
  },
  ended: {
    body: 'Then the status has probably ended, and you would have to apply again. Your contact at {{facts.distributorName}} and your company’s partner administrator know for sure.',
    ask: 'How shall we go on?',
  },
  passOn: {
    label: 'Text to pass on',
    ahead:
      'Hello\n\nour {{facts.partnerStatusName}} agreement expires on {{date}}. I cannot renew it myself, probably only the partner administrator can.\nPlease sign in to the Cisco account ({{facts.loginUrl}}), choose “{{facts.renewalLabel}}” (“{{facts.renewalLabelEnglish}}”, or similar) and accept the current {{facts.icpaShort}}.\nPlease tell me as soon as it is done, best with the new expiry date.\n\nMany thanks',
    grace:
      'Hello\n\nour {{facts.partnerStatusName}} agreement expired on {{date}}; according to {{facts.distributorName}} Cisco grants grace until {{graceEnds}} at most. I cannot renew it myself, probably only the partner administrator can.\nPlease sign in to the Cisco account today ({{facts.loginUrl}}), choose “{{facts.renewalLabel}}” (“{{facts.renewalLabelEnglish}}”, or similar) and accept the current {{facts.icpaShort}}.\nPlease tell me as soon as it is done, best with the new expiry date.\n\nMany thanks',
    lapsed:
      'Hello\n\nour {{facts.partnerStatusName}} agreement expired on {{date}} and has probably ended. Please look into the Cisco account ({{facts.loginUrl}}): what is the status, and is “{{facts.renewalLabel}}” (“{{facts.renewalLabelEnglish}}”, or similar) still possible? If so, please accept the current {{facts.icpaShort}}.\nPlease tell me what it says there.\n\nMany thanks',
    noDate:
      'Hello\n\nour {{facts.partnerStatusName}} agreement has to be renewed every year. I cannot do that myself, probably only the partner administrator can.\nPlease sign in to the Cisco account ({{facts.loginUrl}}), check the expiry date, choose “{{facts.renewalLabel}}” (“{{facts.renewalLabelEnglish}}”, or similar) and accept the current {{facts.icpaShort}}.\nPlease tell me as soon as it is done, best with the new expiry date.\n\nMany thanks',
  },
  blocked: {
    body: 'No problem. Here is a text for somebody in your company who can and may do it; copying and sending it is enough.',
    ask: 'How shall we go on?',
  },
  waiting: {
    body: 'Fine. Your place here stays stored; come back when you have an answer.',
    ask: 'Is it done?',
  },
  newDate: {
    body: 'Very good. Your Cisco account should show a new expiry date now; usually it is {{facts.validityMonths}} months later.',
    ask: 'Which date does it show?',
    past: '{{date}} is not in the future; the new expiry date should be later.',
  },
  dates: {
    same: 'Right, that is the date already there.',
    body: 'These dates are still ahead of you; best put them into your calendar now.',
    none: 'Without an expiry date I cannot work out any dates; it is in your Cisco account.',
    over: 'None of these dates is ahead of you any more; the last one was {{graceEnds}}.',
    label: 'For your calendar',
    allThree:
      'Renewal possible from: {{opens}}\nAgreement expires: {{expires}}\nGrace ends (according to {{facts.distributorName}}): {{graceEnds}}',
    lastTwo:
      'Agreement expires: {{expires}}\nGrace ends (according to {{facts.distributorName}}): {{graceEnds}}',
    lastOne: 'Grace ends (according to {{facts.distributorName}}): {{graceEnds}}',
    ask: 'Noted?',
  },
  calendar: {
    name: '{{facts.partnerStatusName}}',
    fileName: 'partner-status-dates.ics',
    opens: '{{facts.partnerStatusName}}: renewal possible from today',
    expires: '{{facts.partnerStatusName}}: agreement expires',
    graceEnds: '{{facts.partnerStatusName}}: grace ends',
    how: 'Sign in at Cisco ({{facts.loginUrl}}), choose “{{facts.renewalLabel}}” (“{{facts.renewalLabelEnglish}}”, or a similar name) and accept the current {{facts.icpaShort}}. The date in the Cisco account decides.',
    late: 'According to {{facts.distributorName}} the last day on which the expired agreement can still be renewed: sign in at Cisco ({{facts.loginUrl}}) and choose “{{facts.renewalLabel}}” (“{{facts.renewalLabelEnglish}}”, or a similar name). What the Cisco account says decides.',
  },
  done: {
    body: 'That was the renewal. Come back when it is time; the date in your Cisco account always decides.',
  },
} as const;

export const renewalChoices = {
  expiryOver: 'Already expired',
  expiryUnknown: 'I do not know',
  reading: { first: '{{date}}', second: '{{date}}', earlier: 'Not sure: the earlier one' },
  showHow: 'How to renew',
  lookFirst: 'Look into the account',
  noteDates: 'Note the dates',
  renewed: 'Done, renewed',
  otherDate: 'Another date',
  noButton: 'Option is missing',
  applyAgain: 'Apply again',
  otherReason: 'Perhaps another reason',
  newDateProposed: '{{date}}',
  newDateUnknown: 'I do not know yet',
  datesNoted: 'Noted',
} as const;

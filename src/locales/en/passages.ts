import { dataNames } from './dataNames.ts';

export const menu = {
  name: 'Menu',
  open: { ask: 'What is it about? Choose, or write it in your own words.' },
  renewalStands: {
    open: 'Your partner status ends on {{date}}; you can renew it now.',
    grace: 'Your partner status ended on {{date}}; you can renew it for a short time only.',
    lapsed: 'Your partner status ended on {{date}}, and the time to renew it is over.',
  },
} as const;

export const restart = {
  name: 'Start over',
  confirm: { ask: 'Really start over? The answers you gave so far will be lost.' },
} as const;

export const data = {
  name: 'My data',
  overview: {
    body: 'Stored are this conversation and your answers, for {{facts.retentionDays}} days, at {{facts.operatorName}}. Codes and passwords are made unreadable before.',
    ask: 'What would you like to do?',
  },
  confirm: {
    ask: 'Shall I really delete everything? This cannot be undone.',
    again: 'Nothing is deleted yet: a “yes” is enough.',
  },
  deleted: {
    body: 'Done: this conversation and all your answers are deleted. When you write again, we start anew.',
  },
  shown: {
    title: 'This is stored about you:',
    started: 'Conversation since {{date}}, {{turns}} messages',
    language: 'Language: {{language}}',
    answer: '{{name}}: {{value}}',
    names: dataNames,
    yes: 'yes',
    no: 'no',
    unsure: 'not sure',
    trouble: { code: 'entering the code', page: 'using the page' },
    browsers: 'Browsers: {{browsers}}',
    tickets: 'Messages to support: {{references}}',
    messages:
      'The wording of this conversation is kept too: everything you have written, and my answers. Only codes and passwords are unreadable in it.',
    nothing: 'I have noted no single answers from it.',
  },
} as const;

export const end = {
  name: 'Feedback',
  comment: { ask: 'Thank you! Is there anything you would like to add?' },
  thanks: { body: 'Many thanks for the feedback.' },
} as const;

import { snippet, text } from '../draftText.ts';
import type { TopicViews } from '../view.ts';

/** Views of topic 1, creating the Cisco account. */
export const accountViews: TopicViews = {
  why: () => ({
    body: [
      text('account.why.need'),
      {
        kind: 'checklist',
        keys: ['account.why.preferences', 'account.why.company', 'account.why.country'],
      },
    ],
    ask: [text('account.why.ask')],
  }),
  ready: () => ({
    body: [
      text('account.ready.body'),
      {
        kind: 'checklist',
        keys: [
          'account.ready.email',
          'account.ready.mailbox',
          'account.ready.country',
          'account.ready.person',
        ],
      },
    ],
    ask: [text('account.ready.ask')],
  }),
  emailPrivate: ({ answers }) => ({
    body: [text('account.emailPrivate.body', { address: answers.email?.address ?? '' })],
    ask: [text('account.emailPrivate.ask')],
  }),
  emailRole: ({ answers }) => ({
    body: [text('account.emailRole.body', { address: answers.email?.address ?? '' })],
    ask: [text('account.emailRole.ask')],
  }),
  emailMeant: ({ answers }) => ({
    body: [text('account.emailMeant.body', { address: answers.email?.address ?? '' })],
    ask: [text('account.emailMeant.ask', { suggestion: answers.email?.suggestion ?? '' })],
  }),
  form: ({ answers }) => ({
    body: [
      text('account.form.body'),
      answers.email === undefined
        ? text('account.form.fields')
        : text('account.form.fieldsAddress', { address: answers.email.address }),
      text('account.form.sending'),
      { kind: 'link', fact: 'registerUrl', label: 'account.form.register' },
    ],
    ask: [text('account.form.ask')],
  }),
  existing: () => ({
    body: [
      text('account.existing.body'),
      text('account.existing.private'),
      { kind: 'link', fact: 'loginUrl', label: 'account.existing.login' },
      { kind: 'link', fact: 'loginHelpPage', label: 'account.existing.help' },
    ],
    ask: [text('account.existing.ask')],
  }),
  blocked: ({ answers }) => ({
    body:
      answers.blockedAt === 'account.ready'
        ? [
            text('account.blocked.bodyReady'),
            snippet('account.blocked.forIt', 'account.it.mailbox'),
          ]
        : [
            text('account.blocked.body'),
            answers.blockedAt === 'account.verify'
              ? snippet('account.blocked.forIt', 'account.it.mailbox')
              : snippet('account.blocked.forIt', 'account.it.page'),
          ],
    ask: [text('account.blocked.ask')],
  }),
};

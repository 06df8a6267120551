import type { DraftBlock } from '../../../contracts/draft.ts';
import { CHECK_BACK_MINUTES } from '../../../machines/activationParts.ts';
import { snippet, text, wayBack } from '../draftText.ts';
import { browserList, type TopicViews, type ViewContext } from '../view.ts';

/** Views of topic 2, the missing activation e-mail. */
export const activationViews: TopicViews = {
  tried: ({ answers }) =>
    answers.tried === undefined
      ? { body: [text('activation.tried.body')], ask: [text('activation.tried.ask')] }
      : { ask: [text('activation.tried.askMore')] },
  wait: () => ({
    body: [text('activation.wait.body', { minutes: CHECK_BACK_MINUTES })],
    ask: [text('activation.wait.ask')],
  }),
  waitingMail: ({ timers }) => {
    const due = timers.find((timer) => timer.kind === 'checkBack');
    return {
      body: [
        due === undefined
          ? text('activation.waitingMail.bodyNoTime')
          : text('activation.waitingMail.body', { time: { time: due.dueAt } }),
      ],
      ask: [text('activation.waitingMail.ask')],
    };
  },
  spam: ({ answers }) => ({
    body: [
      text('activation.spam.body'),
      ...spamIn(answers.mailProgram),
      snippet('activation.spam.sender', 'activation.copy.sender'),
      snippet('activation.spam.subject', 'activation.copy.subject'),
    ],
    ask: [text('activation.spam.ask')],
  }),
  typo: ({ answers }) => ({
    body: [
      answers.email === undefined
        ? text('activation.typo.body')
        : text('activation.typo.bodyAddress', { address: answers.email.address }),
    ],
    ask: [text('activation.typo.ask')],
  }),
  registerAgain: ({ answers }) => ({
    body: [
      answers.email?.suggestion === undefined
        ? text('activation.registerAgain.body')
        : text('activation.registerAgain.bodySuggestion', { suggestion: answers.email.suggestion }),
      registerLink,
    ],
    ask: [text('activation.registerAgain.ask')],
  }),
  resend: () => ({
    body: [text('activation.resend.body'), registerLink],
    ask: [text('activation.resend.ask')],
  }),
  save: ({ conversation }) => ({
    body: [
      text('activation.save.body'),
      wayBack('activation.save.conversation', 'activation.copy.conversation', { conversation }),
    ],
    ask: [text('activation.save.ask')],
  }),
  clear: ({ answers, session }) => ({
    body: [
      text('activation.clear.body'),
      text(clearPath(answers.browser ?? session.browsers[0]?.name)),
    ],
    ask: [text('activation.clear.ask')],
  }),
  supported: ({ answers, session }) => {
    const browsers = answers.browsers ?? session.browsers;
    return {
      body: [
        browsers.length === 0
          ? text('activation.supported.body')
          : text('activation.supported.bodyKnown', { browsers: browserList(browsers) }),
        { kind: 'link', fact: 'browserPage', label: 'activation.supported.page' },
      ],
      ask: [text('activation.supported.ask')],
    };
  },
  blocked: (context) => ({
    body: [text('activation.blocked.body'), textForIt(context)],
    ask: [text('activation.blocked.ask')],
  }),
};

const registerLink: DraftBlock = {
  kind: 'link',
  fact: 'registerUrl',
  label: 'activation.resend.register',
};

/** Where the mail program hides mail; Microsoft 365, the most usual at companies, where nothing is known. */
function spamIn(program: ViewContext['answers']['mailProgram']): DraftBlock[] {
  switch (program) {
    case undefined:
    case 'm365':
      return [
        text('activation.spam.m365'),
        { kind: 'link', fact: 'quarantineUrl', label: 'activation.spam.quarantine' },
      ];
    case 'gmail':
      return [text('activation.spam.gmail')];
    case 'appleMail':
      return [text('activation.spam.appleMail')];
    case 'thunderbird':
      return [text('activation.spam.thunderbird')];
    case 'gmx':
    case 'bluewin':
    case 'other':
      return [text('activation.spam.other')];
  }
}

/** The text with the way to clear a browser's data. */
export function clearPath(browser: ViewContext['answers']['browser']) {
  switch (browser) {
    case 'chrome':
    case 'edge':
    case 'firefox':
    case 'safari':
    case 'safariIos':
      return `activation.clear.${browser}` as const;
    default:
      return 'activation.clear.other';
  }
}

/** What the IT department has to do, depending on the step that is blocked. */
function textForIt({ answers }: ViewContext): DraftBlock {
  switch (answers.blockedAt) {
    case 'activation.clear':
    case 'activation.closeAll':
    case 'activation.supported':
      return snippet('activation.blocked.forIt', 'activation.it.browser');
    default:
      return answers.sent === undefined
        ? snippet('activation.blocked.forIt', 'activation.it.mail')
        : snippet('activation.blocked.forIt', 'activation.it.mailSince', {
            when: { text: `notes.recency.${answers.sent.recency}` },
          });
  }
}

import type { DraftBlock } from '../../../contracts/draft.ts';
import { snippet, text, wayBack } from '../draftText.ts';
import { browserList, type TopicViews, type ViewContext } from '../view.ts';
import { clearPath } from './activationViews.ts';

const registerLink: DraftBlock = {
  kind: 'link',
  fact: 'registerUrl',
  label: 'trouble.codeNew.register',
};
const loginLink: DraftBlock = { kind: 'link', fact: 'loginUrl', label: 'trouble.login.page' };
const helpLink: DraftBlock = { kind: 'link', fact: 'loginHelpPage', label: 'trouble.login.help' };
const contactLink: DraftBlock = {
  kind: 'link',
  fact: 'ciscoHelpUrl',
  label: 'trouble.mfa.contact',
};

/** Views of topic 3: the code, the page or the log-in misbehaves. */
export const troubleViews: TopicViews = {
  codeNew: () => ({
    body: [text('trouble.codeNew.body'), registerLink],
    ask: [text('trouble.codeNew.ask')],
  }),
  codeWindow: (context) => ({
    body: [text('trouble.codeWindow.body'), privateWindow(context)],
    ask: [text('trouble.codeWindow.ask')],
  }),
  page: (context) => ({
    body: [text('trouble.page.body'), privateWindow(context)],
    ask: [text('trouble.page.ask')],
  }),
  browsers: ({ answers, session }) => {
    const browsers = answers.browsers ?? session.browsers;
    return {
      body: [
        browsers.length === 0
          ? text('trouble.browsers.body')
          : text('trouble.browsers.bodyKnown', { browsers: browserList(browsers) }),
        { kind: 'link', fact: 'browserPage', label: 'trouble.browsers.page' },
      ],
      ask: [text('trouble.browsers.ask')],
    };
  },
  clear: ({ answers, session, conversation }) => ({
    body: [
      text('trouble.clear.body'),
      text(clearPath(answers.browser ?? session.browsers[0]?.name)),
      wayBack('trouble.clear.conversation', 'trouble.copy.conversation', { conversation }),
    ],
    ask: [text('trouble.clear.ask')],
  }),
  login: () => ({
    body: [text('trouble.login.body'), loginLink, helpLink],
    ask: [text('trouble.login.ask')],
  }),
  password: () => ({
    body: [text('trouble.password.body'), loginLink, helpLink],
    ask: [text('trouble.password.ask')],
  }),
  mfa: () => ({
    body: [text('trouble.mfa.body'), contactLink],
    ask: [text('trouble.mfa.ask')],
  }),
  locked: () => ({
    body: [text('trouble.locked.body'), loginLink, contactLink],
    ask: [text('trouble.locked.ask')],
  }),
  fresh: () => ({
    body: [text('trouble.fresh.body'), helpLink],
    ask: [text('trouble.fresh.ask')],
  }),
  blocked: ({ answers }) => ({
    body: [
      text('trouble.blocked.body'),
      isAboutLogin(answers.blockedAt)
        ? snippet('trouble.blocked.forIt', 'trouble.it.login')
        : snippet('trouble.blocked.forIt', 'trouble.it.browser'),
    ],
    ask: [text('trouble.blocked.ask')],
  }),
};

/** How to open a private window in the browser that is known. */
function privateWindow({ answers, session }: ViewContext): DraftBlock {
  switch (answers.browser ?? session.browsers[0]?.name) {
    case 'chrome':
      return text('trouble.window.chrome');
    case 'edge':
      return text('trouble.window.edge');
    case 'firefox':
      return text('trouble.window.firefox');
    case 'safari':
      return text('trouble.window.safari');
    default:
      return text('trouble.window.other');
  }
}

function isAboutLogin(step: string | undefined): boolean {
  return ['password', 'mfa', 'locked', 'fresh', 'predecessor'].some(
    (leaf) => step === `trouble.${leaf}`,
  );
}

import type { DraftBlock } from '../../../contracts/draft.ts';
import type { SupportMail } from '../../../contracts/supportMail.ts';
import type { TextKey } from '../../../locales/keys.ts';
import {
  contactOf,
  hasProposal,
  mailBrowsers,
  recipientOf,
  supportMailOf,
} from '../../../machines/supportMailOf.ts';
import { text } from '../draftText.ts';
import { browserList, type TopicViews, type ViewContext } from '../view.ts';

const helpLink: DraftBlock = { kind: 'link', fact: 'ciscoHelpUrl', label: 'support.help' };

/** Views of topic 7, a message to support. */
export const supportViews: TopicViews = {
  problem: (context) => {
    const { answers } = context;
    const proposal = proposalOf(answers);
    const edited = answers.editing === true && answers.problem !== undefined;
    return {
      body: [
        ...(edited
          ? [text('support.problem.now', { problem: answers.problem ?? '' })]
          : receiverBlocks(context)),
        ...(proposal === undefined
          ? []
          : [text('support.problem.proposal', { problem: { text: proposal } })]),
      ],
      ask: [text(proposal === undefined ? 'support.problem.ask' : 'support.problem.askProposal')],
    };
  },
  browsers: (context) => {
    const browsers = mailBrowsers(context);
    return {
      body: [
        text('support.browsers.body'),
        ...(browsers.length === 0
          ? []
          : [text('support.browsers.now', { browsers: browserList(browsers) })]),
      ],
      ask: [text('support.browsers.ask')],
    };
  },
  version: (context) => ({
    body: [text('support.version.body')],
    ask: [text('support.version.ask', { browsers: browserList(mailBrowsers(context)) })],
  }),
  contact: ({ answers }) => {
    const contact = contactOf(answers);
    return {
      body: [
        text('support.contact.body'),
        ...(contact === undefined ? [] : [text('support.contact.now', { contact })]),
      ],
      ask: [
        text(
          recipientOf(answers.supportCase) === 'cisco'
            ? 'support.contact.askCisco'
            : 'support.contact.askOperator',
        ),
      ],
    };
  },
  registeredCheck: ({ answers: { email } }) => ({
    body: [text('support.registeredCheck.body', { address: email?.address ?? '' })],
    ask: [
      text('support.registeredCheck.ask', {
        suggestion: email?.suggestion ?? email?.address ?? '',
      }),
    ],
  }),
  contactCheck: ({ answers }) => ({
    ask: [
      text('support.contactCheck.ask', {
        suggestion: answers.contactSuggestion ?? answers.contact ?? '',
      }),
    ],
  }),
  preview: (context) => {
    const { answers } = context;
    const mail = supportMailOf(context);
    return {
      body: [
        text('support.preview.body'),
        { kind: 'preview', mail },
        ...(mail.problem === answers.problem && mail.addition === answers.addition
          ? []
          : [text('support.preview.masked')]),
        ...(mail.to === 'cisco' && answers.mailLanguage === undefined
          ? [text('support.preview.english')]
          : []),
      ],
      ask: [text('support.preview.ask')],
      field: false,
    };
  },
  consent: ({ answers }) => ({
    body: [
      text(
        recipientOf(answers.supportCase) === 'cisco'
          ? 'support.consent.bodyCisco'
          : 'support.consent.bodyOperator',
      ),
    ],
    ask: [text('support.consent.ask')],
    field: false,
  }),
  consentSend: ({ answers }) => {
    const contact = contactOf(answers) ?? '';
    return {
      body: [
        recipientOf(answers.supportCase) === 'cisco'
          ? text('support.consentSend.bodyCisco', { contact })
          : text('support.consentSend.bodyOperator', { contact }),
      ],
      ask: [text('support.consentSend.ask')],
      field: false,
    };
  },
  handedOver: (context) => {
    const mail = supportMailOf(context);
    return {
      body: [
        text('support.handedOver.body', { reference: mail.reference }),
        { kind: 'preview', mail, handover: true },
        text('support.handedOver.answer', { contact: mail.contact ?? '' }),
        ...(mail.to === 'cisco' ? [helpLink] : []),
      ],
      ask: [text('support.handedOver.ask')],
    };
  },
  queued: (context) => {
    const mail = supportMailOf(context);
    return {
      body: [...queuedBlocks(mail, context), ...(mail.to === 'cisco' ? [helpLink] : [])],
      ask: [text('support.queued.ask')],
    };
  },
  operatorContact: (context) => ({
    body: [
      text('support.operatorContact.body'),
      { kind: 'preview', mail: supportMailOf(context), handover: true },
    ],
    ask: [text('support.operatorContact.ask')],
  }),
};

/** How far the message is by now: the step may be shown long after it was let go. */
function queuedBlocks(mail: SupportMail, { session }: ViewContext): DraftBlock[] {
  const { reference, contact = '' } = mail;
  const ticket = session.tickets.findLast((candidate) => candidate.reference === reference);
  switch (ticket?.state) {
    case 'sent':
      return [text('notes.mailSent', { reference, contact })];
    case 'failed':
      return [
        text('notes.mailFailed', { reference }),
        { kind: 'preview', mail, handover: true },
        text('support.handedOver.answer', { contact }),
      ];
    default:
      return [
        text('support.queued.body', { reference }),
        text('support.handedOver.answer', { contact }),
      ];
  }
}

function proposalOf({ supportCase }: ViewContext['answers']): TextKey | undefined {
  return hasProposal(supportCase) ? `support.proposal.${supportCase}` : undefined;
}

/** Who will get the message, and what helps beside it. */
function receiverBlocks({ answers, knows }: ViewContext): DraftBlock[] {
  if (recipientOf(answers.supportCase) === 'cisco') {
    return [text('support.problem.bodyCisco'), helpLink];
  }
  return [
    text(
      knows('operatorSupportEmail')
        ? 'support.problem.bodyOperator'
        : 'support.problem.bodyNoOperator',
    ),
  ];
}

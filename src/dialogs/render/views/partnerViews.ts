import { PARTNER_NEEDS } from '../../../contracts/answers.ts';
import type { DraftBlock } from '../../../contracts/draft.ts';
import { snippet, text } from '../draftText.ts';
import type { TopicViews, ViewContext } from '../view.ts';

/** Views of topic 4, becoming a Registered Partner. */
export const partnerViews: TopicViews = {
  howToTell: () => ({
    body: [text('partner.howToTell.body'), pssLink],
    ask: [text('partner.howToTell.ask')],
  }),
  associate: () => ({
    body: [text('partner.associate.body'), text('partner.associate.how'), pssLink],
    ask: [text('partner.associate.ask')],
  }),
  ready: ({ answers: { partnerNeeds = {} } }) => {
    const there = PARTNER_NEEDS.filter((need) => partnerNeeds[need] === 'there');
    const left = PARTNER_NEEDS.filter((need) => partnerNeeds[need] !== 'there');
    return {
      body: [
        there.length === 0
          ? text('partner.ready.body')
          : text('partner.ready.left', {
              there: { list: there.map((need) => ({ text: `partner.ready.there.${need}` })) },
            }),
        { kind: 'checklist', keys: left.map((need) => `partner.ready.${need}`) },
      ],
      ask: [text('partner.ready.ask')],
    };
  },
  authority: (context) => ({
    body: [
      text('partner.authority.body'),
      snippet('partner.passOn.label', 'partner.passOn.sign'),
      ...formLink(context),
    ],
    ask: [text('partner.authority.ask')],
  }),
  customer: ({ knows }) => ({
    body: [
      text('partner.customer.body'),
      ...(knows('becomeCustomerText') ? [text('partner.customer.operator')] : []),
      ...(knows('becomeCustomerUrl')
        ? [{ kind: 'link', fact: 'becomeCustomerUrl', label: 'partner.customer.link' } as const]
        : []),
      ...(knows('becomeCustomerText') || knows('becomeCustomerUrl')
        ? []
        : [
            text('partner.customer.unknown'),
            snippet('partner.customer.label', 'partner.passOn.customer'),
          ]),
      text(knows('customerNumberHelp') ? 'partner.customer.help' : 'partner.customer.noHelp'),
    ],
    ask: [text('partner.customer.ask')],
  }),
  form: (context) => ({
    body: [
      ...(context.knows('partnerFormUrl')
        ? [text('partner.form.body'), ...formLink(context)]
        : [
            text('partner.form.bodyNoLink'),
            snippet('partner.form.label', 'partner.passOn.formLink'),
          ]),
      text('partner.form.questionnaire'),
    ],
    ask: [text('partner.form.ask')],
  }),
  blocked: (context) => ({
    body: [text('partner.blocked.body'), ...passOn(context)],
    ask: [text('partner.blocked.ask')],
  }),
};

const pssLink: DraftBlock = { kind: 'link', fact: 'pssUrl', label: 'partner.associate.link' };

/** The application form, where the operator has told its address. */
function formLink({ knows }: ViewContext): DraftBlock[] {
  return knows('partnerFormUrl')
    ? [{ kind: 'link', fact: 'partnerFormUrl', label: 'partner.form.link' }]
    : [];
}

/** What a colleague has to do, depending on the step that is blocked. */
function passOn(context: ViewContext): DraftBlock[] {
  const label = 'partner.passOn.label';
  switch (context.answers.blockedAt) {
    case 'partner.associate':
      return [snippet(label, 'partner.passOn.associate')];
    case 'partner.customer':
      return [snippet(label, 'partner.passOn.customer')];
    default:
      return [snippet(label, 'partner.passOn.apply'), ...formLink(context)];
  }
}

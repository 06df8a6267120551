import type { DraftBlock } from '../../contracts/draft.ts';
import type { Language } from '../../contracts/language.ts';
import type { Block } from '../../contracts/reply.ts';
import { composeMail, type MailWords } from './composeMail.ts';
import { mailtoLink } from './mailtoLink.ts';

/**
 * A support mail in a reply: to look at, or to take along as a mailto: link and as texts to copy.
 * Labels are in the reply's language, the mail in its own.
 */
export function previewBlocks(
  { mail, handover }: Extract<DraftBlock, { kind: 'preview' }>,
  language: Language,
  words: MailWords,
): Block[] {
  const { to, subject, body } = composeMail(mail, words);
  const labels = {
    to: words.say(language, 'support.mail.labels.to'),
    subject: words.say(language, 'support.mail.labels.subject'),
  };
  if (handover !== true) {
    const receiver = to ?? words.say(language, 'support.mail.yourContact');
    return [{ kind: 'preview', to: receiver, subject, body, labels }];
  }
  const text = words.say(language, 'support.mail.labels.text');
  return [
    ...(to === undefined ? [] : [linkTo({ to, subject, body }, language, mail.language, words)]),
    ...(to === undefined ? [] : [{ kind: 'snippet', label: labels.to, text: to } as const]),
    { kind: 'snippet', label: labels.subject, text: subject },
    { kind: 'snippet', label: text, text: body },
  ];
}

function linkTo(
  letter: { to: string; subject: string; body: string },
  language: Language,
  mailLanguage: Language,
  { say }: MailWords,
): Block {
  const { href, whole } = mailtoLink(letter, say(mailLanguage, 'support.mail.pasteHere'));
  const label = say(language, whole ? 'support.mail.open' : 'support.mail.openAndPaste');
  return { kind: 'link', label, href };
}

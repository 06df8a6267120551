import type { DraftBlock } from '../../contracts/draft.ts';
import { text } from './draftText.ts';
import { browserList, type ViewContext } from './view.ts';

/** What is stored about the user, in words. */
export function dataBlocks({ answers, session, turns, startedAt }: ViewContext): DraftBlock[] {
  const told = Object.entries(answers).filter(([, value]) => value !== undefined);
  return [
    text('data.shown.title'),
    text('data.shown.started', { date: { date: startedAt.slice(0, 10) }, turns }),
    text('data.shown.language', {
      language: { text: `choices.language.${session.language.code}` },
    }),
    ...told.map(([name, value]) =>
      text('data.shown.answer', {
        name,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      }),
    ),
    ...(session.browsers.length === 0
      ? []
      : [text('data.shown.browsers', { browsers: browserList(session.browsers) })]),
    ...(session.tickets.length === 0
      ? []
      : [
          text('data.shown.tickets', {
            references: { list: session.tickets.map((ticket) => ticket.reference) },
          }),
        ]),
    ...(told.length === 0 ? [text('data.shown.nothing')] : []),
  ];
}

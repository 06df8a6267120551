import type { App } from './app.ts';
import type { Words } from './channels/directline/activities.ts';

/** The guide's words for what the web chat says, and for what it says by itself. */
export function webchatWords({ express, textOf, say }: App): Words {
  return {
    express,
    labelOf: (language, choice) => textOf(language, `choices.${choice}`),
    deleted: (language) => ({
      id: 'deleted',
      language,
      blocks: [{ kind: 'text', text: say(language, 'data.deleted.body') }],
    }),
    problem: (language, reference) => ({
      id: `problem.${reference}`,
      language,
      blocks: [
        { kind: 'status', state: 'problem', text: say(language, 'notes.problem', { reference }) },
      ],
    }),
  };
}

import { beforeAll, describe, expect, test } from '@jest/globals';
import { choicesOf } from '../../src/contracts/choicesOf.ts';
import type { Conversation } from '../../src/contracts/conversation.ts';
import { INTENTS } from '../../src/contracts/intent.ts';
import { LANGUAGES, type Language } from '../../src/contracts/language.ts';
import { plainReply, plainText } from '../../src/contracts/plainText.ts';
import type { Block } from '../../src/contracts/reply.ts';
import { render } from '../../src/dialogs/render/render.ts';
import { createWording, type Wording } from '../../src/dialogs/render/wording.ts';
import { intentMeaning } from '../../src/dialogs/understand/intentMeaning.ts';
import { STEPS } from '../../src/machines/steps.ts';
import { type Facts, resolveFacts } from '../../src/programme/facts.ts';
import { conversationAt } from '../support/conversationAt.ts';
import { entrances } from '../support/entrances.ts';
import { type Edge, eventOf, explore, go, type Place } from '../support/explore.ts';

/** An operator who has told everything, and one who has told nothing. */
const TOLD: Facts = resolveFacts({
  operatorSupportEmail: { value: 'cisco@distributor.example' },
  privacyUrl: { value: 'https://distributor.example/privacy' },
  partnerFormUrl: { value: 'https://distributor.example/form' },
  becomeCustomerUrl: { value: 'https://distributor.example/customer' },
  becomeCustomerText: { value: { de: 'Ein Formular genügt.', en: 'A form is enough.' } },
  customerNumberHelp: { value: { de: 'Sie steht auf der Rechnung.', en: 'It is on the invoice.' } },
});

const { places, edges } = explore(entrances());
const everyPlace = [...places.values()];

describe.each([
  ['an operator who has told everything', TOLD],
  ['an operator who has told nothing', resolveFacts()],
])('every place of the chart, for %s', (_, facts) => {
  let wording: Wording;
  beforeAll(async () => {
    wording = await createWording(facts);
  });

  test.each(LANGUAGES)('says something whole in %s, with a plain-text form', (language) => {
    for (const place of everyPlace) {
      for (const shown of ['step', 'again'] as const) {
        const text = seen(place, shown, [], language, wording);
        expect(broken(text)).toEqual([]);
      }
    }
  });

  test.each(LANGUAGES)('has words in %s for everything a transition says', (language) => {
    for (const { from, to, effects } of edges.filter(spoken)) {
      const place = places.get(to) ?? places.get(from);
      if (place === undefined) throw new Error('an edge without places');
      const text = seen(place, 'step', effects, language, wording);
      expect(broken(text)).toEqual([]);
    }
  });
});

describe('every label in every step', () => {
  test.each([...STEPS.keys()])('%s', (step) => {
    const place = everyPlace.find(({ dialog }) => dialog.step === step);
    if (place === undefined) throw new Error(`the exploration did not reach ${step}`);
    for (const intent of INTENTS) {
      const conversation = conversationAt(place);
      const { event } = intentMeaning(intent, 'an utterance', conversation);
      const { advanced } = go(
        { dialog: conversation.dialog, session: conversation.session },
        eventOf(event),
      );
      const moved = advanced.dialog.step !== step;
      const changed =
        JSON.stringify(advanced.dialog.answers) !== JSON.stringify(place.dialog.answers);
      // It leads on, changes an answer, says something, or (in the menu) shows the menu.
      const meant = moved || changed || advanced.effects.length > 0 || event.type === 'user.menu';
      expect({ step, intent, event: event.type, meant }).toEqual({
        step,
        intent,
        event: event.type,
        meant: true,
      });
    }
  });
});

function spoken({ effects }: Edge): boolean {
  return effects.some(({ type }) => type === 'say' || type === 'answer');
}

function seen(
  place: Place,
  shown: 'step' | 'again',
  effects: Edge['effects'],
  language: Language,
  wording: Wording,
): string {
  const conversation: Conversation = conversationAt(place, language);
  const { drafts } = render(
    {
      conversation,
      name: 'a name',
      at: '2026-11-23T09:00:00Z',
      effects,
      remarks: [],
      shown,
      introduce: false,
    },
    wording,
  );
  const replies = drafts.map((draft) => wording.express(draft));
  const text = replies.map(plainReply).join('\n');
  const labels = replies.flatMap(choicesOf).map(({ label }) => label);
  if (new Set(labels).size !== labels.length)
    return `{{two buttons say the same}} ${labels.join()}`;
  const blocks = replies.flatMap((reply) => reply.blocks);
  const mute = blocks.filter((block) => plainText(block).trim() === '').map(({ kind }) => kind);
  if (mute.length > 0)
    return `${place.dialog.step} {{no plain-text form of ${mute.join()} in ${language}}}`;
  // Buttons, progress and a field alone tell nobody what they are there for.
  return `${place.dialog.step} ${blocks.some(speaks) ? text : `{{nothing is said in ${language}}}`}`;
}

function speaks({ kind }: Block): boolean {
  return kind !== 'choices' && kind !== 'progress' && kind !== 'input';
}

/** What no user may ever see: a key, a variable, an empty value. */
function broken(text: string): string[] {
  const [, ...words] = text.split(' ');
  const said = words.join(' ');
  const faults = said.match(
    /\{\{.*?\}\}|\bundefined\b|\bnull\b|\bNaN\b|\[object|\b(?:notes|choices|questions|account|activation|trouble|partner|renewal|support|menu|restart|data|end)\.[a-z][a-zA-Z.]+|``|«»|“”|: ?$/gm,
  );
  return (faults ?? [])
    .filter((fault) => !/^: ?$/.test(fault))
    .map((fault) => `${text.slice(0, 60)}… ${fault}`);
}

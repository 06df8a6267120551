import { LANGUAGES } from '../contracts/language.ts';
import { chart } from './chart.ts';
import type { StepChoice } from './step.ts';
import { mailLanguageOf } from './supportMailOf.ts';
import {
  consentChoices,
  corrections,
  edit,
  editCase,
  editTheCase,
  letGo,
  toCisco,
} from './supportParts.ts';

/** The message whole in front of the user, to be corrected and then agreed to. */
export const messageShown = {
  preview: chart.createStateConfig({
    meta: {
      // "Nein, der Browser ist Firefox 140" need not press the button first.
      open: 'message',
      details: true,
      choices: [
        {
          id: 'previewRight',
          event: { type: 'user.goOn' },
          intents: ['yes'],
        },
        { id: 'editProblem', event: { type: 'user.edit', field: 'problem' } },
        {
          id: 'editBrowsers',
          event: { type: 'user.edit', field: 'browsers' },
          when: toCisco,
        },
        { id: 'editContact', event: { type: 'user.edit', field: 'contact' } },
        {
          id: 'dropAddition',
          event: { type: 'user.edit', field: 'addition' },
          when: ({ answers }) => answers.addition !== undefined,
        },
        editCase,
        ...LANGUAGES.map(
          (language): StepChoice => ({
            id: `mailLanguage.${language}`,
            event: { type: 'user.mailLanguage', language },
            when: (context) => mailLanguageOf(context) !== language,
          }),
        ),
      ],
    },
    on: {
      'user.goOn': [{ guard: 'mailIsSent', target: 'consentSend' }, { target: 'consent' }],
      ...corrections,
      'user.edit': [
        edit('problem'),
        edit('browsers'),
        edit('contact'),
        {
          guard: { type: 'editsField', params: 'addition' },
          actions: { type: 'drop', params: ['addition'] },
        },
        editTheCase,
      ],
      'user.mailLanguage': {
        actions: { type: 'set', params: ({ event }) => ({ mailLanguage: event.language }) },
      },
    },
  }),
  /** The user sends it, from a mail program of their own. */
  consent: chart.createStateConfig({
    // What is told now is seen in the message before it can be agreed to.
    meta: { open: 'message', details: true, choices: consentChoices },
    on: {
      ...corrections,
      'user.consent': { target: 'handedOver', actions: letGo('handOver') },
      'user.no': { target: 'preview' },
    },
  }),
  /** The guide sends it. What one agrees to is the step, whatever the operator changes meanwhile. */
  consentSend: chart.createStateConfig({
    meta: { open: 'message', details: true, choices: consentChoices },
    on: {
      ...corrections,
      'user.consent': [
        { guard: 'mailIsSent', target: 'queued', actions: letGo('queueMail') },
        { target: 'handedOver', actions: letGo('handOver') },
      ],
      'user.no': { target: 'preview' },
    },
  }),
} as const;
